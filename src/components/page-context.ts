import type { Publication } from '../build/publication.ts';
import { findLanguage, type Language, languages } from '../language/index.ts';
import type { InterfaceStrings } from '../language/interface-strings.ts';
import type { LocalText, TimelineActor, TimelineArticle } from '../timeline/timeline.ts';
import type { Direction, Lane } from '../view/layout/figure-data.ts';
import { chooseLanes } from '../view/layout/lanes.ts';
import { type LinkRoot, localePrefixes, pageLink } from '../view/state/links.ts';
import { type DateStyle, type DateWording, dateWords, hijriWords } from '../view/words/date-words.ts';
import { countWords, numberWords, pickText } from '../view/words/text-words.ts';
import { leadingActors } from './figure-model.ts';

/** A text and how to set it, where its language may not be the page's. */
export interface SetText {
  readonly text: string;
  readonly lang: string;
  readonly direction: Direction;
}

/** Everything a page of one locale needs to speak, to link and to colour; made once for a publication and a locale. */
export interface PageContext {
  readonly publication: Publication;
  /** The site's locale, or our own language's tag where the site asks for one that we don't speak. */
  readonly locale: string;
  readonly language: Language;
  readonly strings: InterfaceStrings;
  readonly root: LinkRoot;
  readonly wording: DateWording;
  readonly lanes: readonly Lane[];
  readonly actors: ReadonlyMap<string, TimelineActor>;
  readonly articles: ReadonlyMap<string, TimelineArticle>;
  link(path: string, fragment?: string): string;
  date(edtf: string | null, style?: DateStyle): string;
  hijri(edtf: string | null): string | null;
  count(name: keyof InterfaceStrings['counts'], n: number): string;
  number(n: number): string;
  pick(texts: LocalText): SetText;
  /** An actor's name in the page's language, else in any; a speaker who is not on the list keeps the words of the article. */
  actorName(id: string): SetText;
  /** Colour of an actor: its lane's, or that of the body it is part of; 0 for the rest. */
  tone(actor: string): number;
}

/** Descriptions and bearers of news don't get a lane: they are no side in what happened. */
const WITHOUT_LANE: ReadonlySet<string> = new Set(['media', 'outlet', 'agency', 'unnamed', 'unnamed_source']);

/** The language that a tag is written in, or the first one that we have. */
export const languageOf = (tag: string): Language => findLanguage(tag) ?? (languages[0] as Language);

function publicationLanes(publication: Publication): Lane[] {
  const types = new Map(publication.timeline.actors.map(({ id, type }) => [id, type]));
  const generic = new Set(publication.actors.filter((actor) => actor.generic).map(({ id }) => id));
  const actors = new Map(publication.timeline.actors.map((actor) => [actor.id, actor]));
  return chooseLanes(
    publication.timeline.events.map((event) => leadingActors(event, { actors })),
    (id) => types.has(id) && !WITHOUT_LANE.has(types.get(id) ?? '') && !generic.has(id),
  );
}

/** `site` stands for `import.meta.env.BASE_URL`. */
function createContext(publication: Publication, asked: string, site: string): PageContext {
  const { timeline } = publication;
  const language = languageOf(asked);
  const locale = findLanguage(asked) === null ? language.tag : asked;
  const { strings } = language;
  const root: LinkRoot = { base: site, prefix: localePrefixes(timeline.site.locales).get(asked) ?? '' };
  const wording: DateWording = { locale, strings: strings.dates };
  const lanes = publicationLanes(publication);
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const hasHijri = timeline.site.calendars.includes('islamic-umalqura');
  const pick = (texts: LocalText): SetText => {
    const { text, lang } = pickText(texts, [locale, language.tag, ...timeline.site.locales]);
    return { text, lang, direction: languageOf(lang).direction };
  };
  const tone = (id: string, depth = 0): number => {
    const lane = lanes.find(({ actor }) => actor === id);
    const parent = actors.get(id)?.parent ?? null;
    return lane?.tone ?? (parent === null || depth > 9 ? 0 : tone(parent, depth + 1));
  };
  return {
    publication,
    locale,
    language,
    strings,
    root,
    wording,
    lanes,
    actors,
    articles: new Map(timeline.articles.map((article) => [article.id, article])),
    link: (path, fragment) => pageLink(root, path, fragment ?? null),
    date: (edtf, style) => dateWords(edtf, wording, style),
    hijri: (edtf) => (hasHijri ? hijriWords(edtf, wording) : null),
    count: (name, n) => countWords(strings.counts[name], n, locale),
    number: (n) => numberWords(n, locale),
    pick,
    actorName: (id) => {
      const actor = actors.get(id);
      return actor === undefined ? { text: id, lang: '', direction: language.direction } : pick(actor.names);
    },
    tone: (id) => tone(id),
  };
}

const contexts = new WeakMap<Publication, Map<string, PageContext>>();

/** The context of a locale, made at the first call for a publication. */
export function pageContext(publication: Publication, locale: string): PageContext {
  const ofPublication = contexts.get(publication) ?? new Map<string, PageContext>();
  contexts.set(publication, ofPublication);
  const known = ofPublication.get(locale) ?? createContext(publication, locale, import.meta.env.BASE_URL);
  ofPublication.set(locale, known);
  return known;
}

/** The `[...locale]` parameter of every page: one path for each of the site's locales. */
export function localePaths(
  publication: Publication,
): { readonly locale: string; readonly param: string | undefined }[] {
  return [...localePrefixes(publication.timeline.site.locales)].map(([locale, prefix]) => ({
    locale,
    param: prefix === '' ? undefined : prefix,
  }));
}
