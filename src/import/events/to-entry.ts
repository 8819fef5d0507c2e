import { isEdtf } from '../../calendar/index.ts';
import { findLanguage } from '../../language/index.ts';
import { digestText } from '../../text/digest.ts';
import { hostOf, lastingAddress, webAddress } from '../addresses.ts';
import { readMachineDate } from '../date-text.ts';
import { lettersOf } from '../plain-words.ts';
import { languageOfScript, tellLanguage } from '../tell-language.ts';
import { type EventDate, readEventDate } from './read-event-date.ts';
import { type EventRemark, remark, type ToldEvent } from './told-event.ts';

/** An entry of edits.yaml that adds an event. What is left out has the default of the file. */
export interface AddEntry {
  /** The event's id. */
  readonly add: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly date: string | null;
  readonly kind?: string;
  readonly status?: string;
  readonly actors?: readonly string[];
  readonly source: {
    readonly title: string;
    readonly url: string;
    readonly quote: string;
    readonly lang: string;
    readonly outlet?: string;
    readonly published?: string;
  };
}

/** What is known beside the file's own words. */
export interface EntryFacts {
  /** What links of the file are resolved against, and the source of events that have none of their own; null where there is none. */
  readonly address: string | null;
  /** Language that words are taken to be in where they and the file leave it open. */
  readonly lang: string;
  readonly outlet: string;
  /** EDTF or ''. */
  readonly published: string;
  /** Kinds and statuses that edits.yaml takes, the defaults first. */
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  /** The id of the actor that a name or an id names; null for none. */
  readonly actorOf: (name: string) => string | null;
}

/** An event as an entry, or null where it can't be one; and what an editor should know. */
export interface MadeEntry {
  readonly row: number;
  /** An id of ours that the row has, whether it can be an entry or not. */
  readonly ownId: string | null;
  readonly entry: AddEntry | null;
  readonly remarks: readonly EventRemark[];
  /** Names that are no listed actors. */
  readonly unknownActors: readonly string[];
}

/** Ids of our own: a digest, as mentions have. TimelineJS writes it behind `e-`. */
const OWN_ID = /^(?:e-)?([0-9a-f]{12})$/;

const ownIdOf = ({ id }: ToldEvent): string | null => OWN_ID.exec(id.trim())?.[1] ?? null;

/** Ours is kept; another, such as the number of a row, is one only together with its source; without any, the event is its words. */
function toId(told: ToldEvent, url: string): string {
  const { id, title, date } = told;
  const own = ownIdOf(told);
  if (own !== null) return own;
  const words = id.trim() === '' ? [lettersOf(title), date.start, date.end, date.words] : [id.trim()];
  return digestText(JSON.stringify([...words, url]));
}

const sourceUrl = ({ links }: ToldEvent, base: string | null): string | null => {
  const whole = links.map((link) => webAddress(link, base)).find((address) => address !== null);
  return whole ?? base;
};

/** An address may lead to a paragraph: its fragment stays where it has one. */
const keptAddress = (address: string): string => {
  const { hash } = new URL(address);
  return `${lastingAddress(address)}${/[\s"'<>]/.test(hash) ? '' : hash}`;
};

/** The language of words, told from them, from the tags declared, or, of a few words, from their script alone. */
const languageTag = (words: string, ...declared: readonly string[]): string =>
  tellLanguage(
    words,
    declared.map((value) => ({ value, note: '' })),
  )?.value ?? languageOfScript(words).tag;

const publishedOf = ({ published }: ToldEvent, given: string): string => {
  const text = published.trim();
  return isEdtf(text) ? text : (readMachineDate(text) ?? given);
};

/** One of the words that the file takes; what it does not know is told, and the default taken. */
function chooseWord(word: string, known: readonly string[], rule: string, row: number) {
  const lower = word.trim().toLowerCase();
  if (lower === '' || known.includes(lower)) return { word: lower, remarks: [] };
  return { word: '', remarks: [remark(rule, row, { value: word.trim(), taken: known[0] ?? '' })] };
}

const isSaid = (word: string, known: readonly string[]): boolean => word !== '' && word !== known[0];

/** A link that begins with a slash leads somewhere only on the site that gave the file. */
function sourceProblem({ links, row }: ToldEvent): EventRemark {
  const link = links.find((one) => one.startsWith('/'));
  return link === undefined ? remark('events-no-source', row) : remark('events-relative-source', row, { link });
}

function findProblem(told: ToldEvent, url: string | null, date: EventDate | null): EventRemark | null {
  if (lettersOf(told.title) === '') return remark('events-no-title', told.row);
  if (url === null) return sourceProblem(told);
  const { start, end, words } = told.date;
  const written = start === '' && end === '' ? words : [start, end].filter((part) => part !== '').join(' – ');
  return date === null ? remark('events-bad-date', told.row, { words: written }) : null;
}

function sourceOf(told: ToldEvent, url: string, lang: string, facts: EntryFacts): AddEntry['source'] {
  const outlet = told.outlet || facts.outlet;
  const published = publishedOf(told, facts.published);
  const quote = told.quote || told.title;
  return {
    title: told.sourceTitle || outlet || hostOf(url),
    url: keptAddress(url),
    quote,
    lang: languageTag(quote, told.quoteLang, lang),
    ...(outlet === '' ? {} : { outlet }),
    ...(published === '' ? {} : { published }),
  };
}

/** Makes an event that another program tells into an entry of edits.yaml. */
export function toAddEntry(told: ToldEvent, facts: EntryFacts): MadeEntry {
  const { row } = told;
  const ownId = ownIdOf(told);
  const url = sourceUrl(told, facts.address);
  const lang = languageTag(told.title, told.lang, facts.lang);
  const date = readEventDate(told.date, findLanguage(lang));
  const problem = findProblem(told, url, date);
  if (problem !== null || url === null || date === null)
    return { row, ownId, entry: null, remarks: problem === null ? [] : [problem], unknownActors: [] };
  const kind = chooseWord(told.kind, facts.kinds, 'events-bad-kind', row);
  const status = chooseWord(told.status, facts.statuses, 'events-bad-status', row);
  const actors = [...new Set(told.actors.map(facts.actorOf).filter((id) => id !== null))];
  const words = told.date.start || told.date.words;
  const read = date.isFromWords ? [remark('events-words-date', row, { words, date: date.edtf ?? '' })] : [];
  const entry: AddEntry = {
    add: toId(told, keptAddress(url)),
    titles: { [lang]: told.title },
    date: date.edtf,
    ...(isSaid(kind.word, facts.kinds) ? { kind: kind.word } : {}),
    ...(isSaid(status.word, facts.statuses) ? { status: status.word } : {}),
    ...(actors.length === 0 ? {} : { actors }),
    source: sourceOf(told, url, lang, facts),
  };
  const unknownActors = told.actors.filter((name) => facts.actorOf(name) === null);
  return { row, ownId, entry, remarks: [...read, ...kind.remarks, ...status.remarks], unknownActors };
}
