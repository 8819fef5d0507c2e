import type { Direction } from '../layout/figure-data.ts';

/** Events whose texts are fetched together: neighbours in the columns' order. */
export const CHUNK_EVENTS = 256;

/** A text with its language (empty where it is the page's) and its direction. */
export interface SetTitle {
  readonly text: string;
  readonly lang: string;
  readonly direction: Direction;
}

/** What a list's item and the figure's labels say of an event, in the page's language. */
export interface EventText {
  readonly id: string;
  readonly title: SetTitle;
  /** The date in words; the second leaves out the year, which stands in a heading. */
  readonly when: string;
  readonly whenInYear: string;
  /** The date in the publication's second calendar, or null. */
  readonly second: string | null;
  readonly badges: readonly { readonly text: string; readonly isDenial: boolean }[];
}

/** A chunk as it is served: one array for each field, so that no field's name is said twice. */
export interface TextChunk {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** Index into `settings`, one for each title. */
  readonly set: readonly number[];
  readonly settings: readonly (readonly [lang: string, direction: Direction])[];
  readonly when: readonly string[];
  /** Null where the words are those of `when`. */
  readonly whenInYear: readonly (string | null)[];
  /** None where the publication has one calendar. */
  readonly second: readonly (string | null)[];
  /** By the event's place in the chunk; a denial's words begin with `!`, others' with a space. */
  readonly badges: Readonly<Record<string, readonly string[]>>;
}

const DENIAL = '!';

function badgeRecord(texts: readonly EventText[]): TextChunk['badges'] {
  const entries = texts.flatMap(({ badges }, index) =>
    badges.length === 0
      ? []
      : [[index, badges.map(({ text, isDenial }) => `${isDenial ? DENIAL : ' '}${text}`)] as const],
  );
  return Object.fromEntries(entries);
}

/** Texts as a chunk. */
export function encodeTexts(texts: readonly EventText[]): TextChunk {
  const keys = texts.map(({ title }) => JSON.stringify([title.lang, title.direction]));
  const settings = [...new Set(keys)];
  return {
    ids: texts.map(({ id }) => id),
    titles: texts.map(({ title }) => title.text),
    set: keys.map((key) => settings.indexOf(key)),
    settings: settings.map((key) => JSON.parse(key) as [string, Direction]),
    when: texts.map(({ when }) => when),
    whenInYear: texts.map(({ when, whenInYear }) => (whenInYear === when ? null : whenInYear)),
    second: texts.some(({ second }) => second !== null) ? texts.map(({ second }) => second) : [],
    badges: badgeRecord(texts),
  };
}

/** The text at a place of a chunk, or null where the chunk has no such place. */
export function decodeText(chunk: TextChunk, at: number): EventText | null {
  const [id, text, when] = [chunk.ids[at], chunk.titles[at], chunk.when[at]];
  const [lang, direction] = chunk.settings[chunk.set[at] ?? -1] ?? [];
  if (id === undefined || text === undefined || when === undefined) return null;
  if (lang === undefined || direction === undefined) return null;
  return {
    id,
    title: { text, lang, direction },
    when,
    whenInYear: chunk.whenInYear[at] ?? when,
    second: chunk.second[at] ?? null,
    badges: (chunk.badges[at] ?? []).map((badge) => ({ text: badge.slice(1), isDenial: badge.startsWith(DENIAL) })),
  };
}
