import type { Actor, ActorNames } from '../../../src/actor/index.ts';
import { createGazetteer, findActors } from '../../../src/actor/index.ts';
import type { SourceDocument } from '../../../src/document/source-document.ts';
import { languages } from '../../../src/language/index.ts';

interface LooseActor {
  readonly id: string;
  readonly type?: string;
  readonly parent?: string;
  readonly affiliation?: string;
  readonly suppress?: readonly string[];
  readonly names?: Readonly<Record<string, Partial<ActorNames>>>;
}

/** An actor from the parts that a test cares for. */
export function actor({ id, names = {}, ...rest }: LooseActor): Actor {
  const full = Object.entries(names).map(([tag, given]) => [
    tag,
    { names: [], demonyms: [], anaphors: [], ...given } satisfies ActorNames,
  ]);
  return {
    id,
    type: rest.type ?? 'body',
    parent: rest.parent ?? null,
    affiliation: rest.affiliation ?? null,
    suppress: rest.suppress ?? [],
    generic: false,
    names: Object.fromEntries(full),
  };
}

/** An article of the given paragraphs. */
export function article(...paragraphs: string[]): SourceDocument {
  const blocks = paragraphs.map((text, index) => ({
    id: `b${index}`,
    kind: 'paragraph' as const,
    text,
    sentences: [{ start: 0, end: text.length }],
    line: index + 1,
    map: { from: [0], to: [0] },
  }));
  return {
    id: 'a',
    file: 'articles/a.md',
    title: '',
    published: null,
    outlet: null,
    url: null,
    author: null,
    lang: 'ar',
    blocks,
    messages: [],
  };
}

/** The actors found in paragraphs, as "id: words" (with the form where it is not a name). */
export function found(actors: readonly Actor[], ...paragraphs: string[]): string[] {
  const document = article(...paragraphs);
  return findActors(document, createGazetteer(actors, languages)).map(({ block, start, end, actor: id, form }) => {
    const words = document.blocks[block]?.text.slice(start, end);
    return `${id}: ${words}${form === 'name' ? '' : ` (${form})`}`;
  });
}
