import type { Language } from '../language/language.ts';

/** A glued particle: how to read the rest of a word once it is cut off. */
export interface Particle {
  /** What stands before the rest in its place: the article that fused with the particle, else nothing. */
  readonly restored: string;
  /** Letters of the word that lie outside the name. */
  readonly outside: number;
  /** True where the article itself was cut off: only an adjective may stand without it. */
  readonly bare: boolean;
}

/** What each glued string may be cut into, and the lengths that occur. */
export interface Particles {
  readonly byText: ReadonlyMap<string, readonly Particle[]>;
  readonly longest: number;
  /** Words that are never cut. */
  readonly whole: ReadonlySet<string>;
}

/**
 * Three sorts of glued strings: a plain one («و»), one that ends in an article («وال»), and one that fused with it («لل»).
 * The article belongs to the name; where it fused, so does the particle: «للقوات» holds no «القوات» to point at.
 */
function readProclitic(text: string, { fused, article }: Language['morphology']): Particle[] {
  const parts = fused[text]?.split('+');
  const hasArticle = article !== '' && (parts?.at(-1) === article || text.endsWith(article));
  if (!hasArticle) return [{ restored: '', outside: text.length, bare: false }];
  if (parts === undefined) return [{ restored: '', outside: text.length - article.length, bare: true }];
  const outside = Math.max(parts.slice(0, -1).join('').length - 1, 0);
  return [
    { restored: article, outside, bare: false },
    { restored: '', outside, bare: true },
  ];
}

/** The glued particles of all languages, ready to be looked up by their letters. */
export function toParticles(languages: readonly Language[]): Particles {
  const byText = new Map<string, readonly Particle[]>();
  for (const { morphology } of languages)
    for (const text of morphology.proclitics) byText.set(text, readProclitic(text, morphology));
  const longest = Math.max(0, ...[...byText.keys()].map((text) => text.length));
  return { byText, longest, whole: new Set(languages.flatMap(({ morphology }) => morphology.neverCut ?? [])) };
}

/** A word as it may be looked up: `word`, once `outside` letters before it are left out. */
export interface Reading {
  readonly word: string;
  readonly outside: number;
  readonly bare: boolean;
}

/** A word as it stands, then with each glued particle cut off. */
export function readWord(text: string, particles: Particles): Reading[] {
  const readings: Reading[] = [{ word: text, outside: 0, bare: false }];
  if (particles.whole.has(text)) return readings;
  for (let length = 1; length <= particles.longest && length < text.length; length++) {
    for (const { restored, outside, bare } of particles.byText.get(text.slice(0, length)) ?? [])
      readings.push({ word: restored + text.slice(length), outside, bare });
  }
  return readings;
}
