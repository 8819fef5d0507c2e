import type { Morphology } from '../../language/morphology.ts';
import type { Parts, TemporalData } from '../../language/temporal-data.ts';
import { foldKey, foldText, toOriginalSpan, toPlainWriting } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { MARKS } from './marks.ts';
import { NOTHING_SAID } from './sayings.ts';

/** Token ids that are no words. */
export const UNKNOWN = 0;
export const NUMBER = 1;
export const BREAK = 2;
const FIRST_WORD = 3;

/** One meaning of a word or phrase: its class, what it says, and how many tokens it takes. */
export interface Sense {
  readonly classId: number;
  readonly says: Parts;
  readonly length: number;
  /** The data writes it with a capital, and so must the text: "May", "March". */
  readonly proper: boolean;
}

/** A place in the phrase trie: senses that end here, and the words that may come next. */
export interface PhraseNode {
  readonly senses: Sense[];
  /** The same senses by class. */
  readonly byClass: Map<number, Sense[]>;
  /** True where a sense asks for a capital letter. */
  hasProper: boolean;
  next: Map<number, PhraseNode> | null;
  /** Classes of every sense here and below, once asked for. */
  under: ReadonlySet<number> | null;
}

/** What one written form stands for: glued words before it (with their widths in the form), then the word. */
export interface Form {
  readonly text: string;
  readonly wordId: number;
  readonly clitics: readonly number[];
  /** Letters of the form that the clitics take; one less where the last is fused with an article. */
  readonly cut: number;
  /** Written forms (see `toPlainWriting`) that fold to this one and are other words: the ids of those, or `UNKNOWN`. */
  lookalikes: Map<string, number> | null;
}

/** A language's words, ready for look-up by hash. */
export interface Lexicon {
  readonly classIds: ReadonlyMap<string, number>;
  /** Phrase trie roots by word id. */
  readonly phrases: readonly (PhraseNode | undefined)[];
  /** Word ids are below this. */
  readonly words: number;
  readonly forms: readonly Form[];
  /** Open addressing: an index into `forms` plus one, under bits of the hash (see `entryOf`); 0 is free. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** For each form where its letters end in `letters`, and its word, or −1 where it stands for more than that. */
  readonly ends: Int32Array;
  readonly letters: Uint16Array;
  readonly wordIds: Int32Array;
}

/** The hash of a folded word; the scanner computes the same unit by unit. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Spreads a hash over a table of `mask + 1` slots. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15) ^ (hash >>> 7)) & mask;
}

/** Bits of an entry that are an index; those above are of the hash, so that one number tells nearly every stranger. */
const INDEX_BITS = 17;
const MOST_FORMS = (1 << INDEX_BITS) - 1;

const entryOf = (hash: number, index: number): number => (hash & ~MOST_FORMS) | (index + 1);

/** True where an entry may be that of a hash. */
export const fitsEntry = (entry: number, hash: number): boolean => ((entry ^ hash) & ~MOST_FORMS) === 0;

/** The index into `forms` of an entry. */
export const indexOfEntry = (entry: number): number => (entry & MOST_FORMS) - 1;

interface GluedForm {
  readonly host: string;
  readonly glue: string;
  /** The proclitic stands before the word without its article. */
  readonly takesArticle: boolean;
  readonly fused: boolean;
}

function gluedForms(morphology: Morphology): GluedForm[] {
  const { proclitics, fused, article } = morphology;
  return proclitics
    .filter((glue) => glue !== article)
    .map((glue) => {
      const fusedHost = fused[glue]?.split('+')[0];
      if (fusedHost !== undefined) return { host: fusedHost, glue, takesArticle: true, fused: true };
      const takesArticle = article !== '' && glue.endsWith(article);
      const host = takesArticle ? glue.slice(0, -article.length) : glue;
      return { host, glue, takesArticle, fused: false };
    })
    .sort((a, b) => a.host.length - b.host.length || (a.glue < b.glue ? -1 : 1));
}

/** The ways in which one written form may stand in a text: small, with a capital, in capitals. */
function writings(written: string): string[] {
  const small = written.toLowerCase();
  return [small, small.charAt(0).toUpperCase() + small.slice(1), small.toUpperCase()];
}

class LexiconBuilder {
  readonly classIds = new Map<string, number>();
  readonly words = new Map<string, number>();
  readonly phrases: (PhraseNode | undefined)[] = [];
  readonly forms = new Map<string, Form>();
  private readonly ownSpellings: ReadonlySet<string>;
  /** Word ids by what stands between the spaces of phrases. */
  private readonly pieces = new Map<string, number[]>();

  constructor(ownSpellings: readonly string[]) {
    this.ownSpellings = new Set(ownSpellings);
  }

  classId(name: string): number {
    const known = this.classIds.get(name);
    if (known !== undefined) return known;
    this.classIds.set(name, this.classIds.size + 1);
    return this.classIds.size;
  }

  wordId(text: string): number {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const id = FIRST_WORD + this.words.size;
    this.words.set(text, id);
    this.forms.set(text, { text, wordId: id, clitics: [], cut: 0, lookalikes: null });
    return id;
  }

  /** The word of a written form: its own where its spelling tells it from what it folds to. */
  private writtenId(folded: string, written: string): number {
    if (!this.ownSpellings.has(written)) return this.wordId(folded);
    const known = this.words.get(written);
    if (known !== undefined) return known;
    this.wordId(folded);
    const id = FIRST_WORD + this.words.size;
    this.words.set(written, id);
    this.addLookalike(written, id);
    return id;
  }

  /** Tells a written form from the word that it folds to. */
  addLookalike(written: string, id: number): void {
    const form = this.forms.get(foldKey(written));
    if (form === undefined) return;
    form.lookalikes ??= new Map();
    for (const writing of id === UNKNOWN ? [written] : writings(written))
      form.lookalikes.set(toPlainWriting(writing), id);
  }

  /** The words of a piece without spaces, which many phrases share. */
  private cut(piece: string): number[] {
    const text = foldText(piece);
    const ids = tokenize(text).map((token) => {
      const { start, end } = toOriginalSpan(text, token);
      return token.kind === 'number' ? NUMBER : this.writtenId(token.text, piece.slice(start, end).toLowerCase());
    });
    this.pieces.set(piece, ids);
    return ids;
  }

  addPhrase(className: string, phrase: string, says: Parts): void {
    const ids = phrase.split(' ').flatMap((piece) => this.pieces.get(piece) ?? this.cut(piece));
    const classId = this.classId(className);
    const [first, ...rest] = ids;
    if (first === undefined) return;
    let node = this.phrases[first];
    if (node === undefined) {
      node = createNode();
      this.phrases[first] = node;
    }
    for (const id of rest) node = childOf(node, id);
    const proper = phrase.charAt(0) !== phrase.charAt(0).toLowerCase();
    const sense: Sense = { classId, says, length: ids.length, proper };
    node.senses.push(sense);
    node.byClass.set(classId, [...(node.byClass.get(classId) ?? []), sense]);
    node.hasProper ||= proper;
  }

  /** Every word again behind every proclitic that fits it; a word that is one already keeps its own meaning. */
  glue(morphology: Morphology): void {
    const { article } = morphology;
    const letters = (host: string): number[] => [...host].map((letter) => this.wordId(letter));
    const whole = [...this.words].filter(([text]) => text.length > 1 && !this.ownSpellings.has(text));
    const hasArticle = ([text]: readonly [string, number]): boolean =>
      article !== '' && text.startsWith(article) && text.length > article.length + 1;
    const bare = whole.filter((word) => !hasArticle(word));
    const stripped = whole.filter(hasArticle).map(([text, id]): [string, number] => [text.slice(article.length), id]);
    for (const glued of gluedForms(morphology)) {
      const clitics = letters(glued.host);
      const cut = glued.host.length - (glued.fused ? 1 : 0);
      for (const [text, wordId] of glued.takesArticle ? stripped : bare) {
        const form = glued.glue + text;
        if (!this.forms.has(form)) this.forms.set(form, { text: form, wordId, clitics, cut, lookalikes: null });
      }
    }
  }
}

function createNode(): PhraseNode {
  return { senses: [], byClass: new Map(), hasProper: false, next: null, under: null };
}

function childOf(node: PhraseNode, id: number): PhraseNode {
  node.next ??= new Map();
  let child = node.next.get(id);
  if (child === undefined) {
    child = createNode();
    node.next.set(id, child);
  }
  return child;
}

/** The forms as columns of numbers, so that looking a word up makes no string and touches no object. */
function hashForms(forms: readonly Form[]): Omit<Lexicon, 'classIds' | 'phrases' | 'words' | 'forms'> {
  if (forms.length > MOST_FORMS) throw new Error(`a lexicon of ${forms.length} forms is too large`);
  let size = 1024;
  while (size < forms.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const mask = size - 1;
  const ends = new Int32Array(forms.length);
  const wordIds = new Int32Array(forms.length);
  const letters = new Uint16Array(forms.reduce((sum, { text }) => sum + text.length, 0));
  let end = 0;
  // An array's own iterator would take a third of the time that a language takes to load.
  for (let index = 0; index < forms.length; index++) {
    const { text, clitics, lookalikes, wordId } = forms[index] as Form;
    let hash = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      hash = hashStep(hash, unit);
      letters[end++] = unit;
    }
    ends[index] = end;
    wordIds[index] = clitics.length === 0 && lookalikes === null ? wordId : -1;
    let slot = slotOf(hash, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entryOf(hash, index);
  }
  return { slots, mask, ends, letters, wordIds };
}

const orNothing = (says: Parts): Parts => (Object.keys(says).length === 0 ? NOTHING_SAID : says);

/** Compiles a language's words; done once per language. */
export function compileLexicon(data: TemporalData, morphology: Morphology): Lexicon {
  const builder = new LexiconBuilder(data.ownSpellings ?? []);
  for (const source of [MARKS, data.lexicon])
    for (const [className, entries] of Object.entries(source))
      for (const [words, says] of entries)
        for (const phrase of words.split('|')) builder.addPhrase(className, phrase, orNothing(says));
  builder.glue(morphology);
  for (const written of data.notWords) builder.addLookalike(written, UNKNOWN);
  const forms = [...builder.forms.values()];
  const words = FIRST_WORD + builder.words.size;
  return { classIds: builder.classIds, phrases: builder.phrases, words, forms, ...hashForms(forms) };
}
