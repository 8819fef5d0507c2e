import type { Publication } from '../build/publication.ts';
import { findLanguage, type Language, languages } from '../language/index.ts';
import type { InterfaceStrings } from '../language/interface-strings.ts';
import type { LocalText, TimelineActor, TimelineArticle } from '../timeline/timeline.ts';
import type { Direction, Lane } from '../view/layout/figure-data.ts';
import { chooseLanes, MAX_LANES, withAncestors } from '../view/layout/lanes.ts';
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

/** Descriptions and bearers of news don't get a lane: they are no side in what happened. */
const WITHOUT_LANE: ReadonlySet<string> = new Set(['media', 'outlet', 'agency', 'unnamed', 'unnamed_source']);

/** The language that a tag is written in, or the first one that we have. */
export const languageOf = (tag: string): Language => findLanguage(tag) ?? (languages[0] as Language);

/** Actors that may have a lane. */
function laneCandidates({ timeline, actors }: Publication): Set<string> {
  const generic = new Set(actors.filter((actor) => actor.generic).map(({ id }) => id));
  const named = timeline.actors.filter(({ id, type }) => !WITHOUT_LANE.has(type) && !generic.has(id));
  return new Set(named.map(({ id }) => id));
}

/** Events that a figure has lanes for, and those without a place in it, which count too. */
type LaneEvents = Pick<Publication['timeline'], 'events' | 'undated'>;

/** Everything a page of one locale needs to speak, to link and to colour; made once for a publication and a locale. */
export class PageContext {
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
  /** The publication shows Hijri dates, which are computed, beside the others. */
  readonly hasHijri: boolean;
  readonly #laneCandidates: ReadonlySet<string>;

  /**
   * @param asked one of the site's locales
   * @param base where the site stands: `/` or a sub-path
   */
  constructor(publication: Publication, asked: string, base: string) {
    const { site, actors, articles } = publication.timeline;
    this.publication = publication;
    this.language = languageOf(asked);
    this.locale = findLanguage(asked) === null ? this.language.tag : asked;
    this.strings = this.language.strings;
    this.root = { base, prefix: localePrefixes(site.locales).get(asked) ?? '' };
    this.wording = { locale: this.locale, strings: this.strings.dates };
    this.#laneCandidates = laneCandidates(publication);
    this.actors = new Map(actors.map((actor) => [actor.id, actor]));
    this.articles = new Map(articles.map((article) => [article.id, article]));
    this.hasHijri = site.calendars.includes('islamic-umalqura');
    this.lanes = this.#chooseLanes(publication.timeline);
  }

  link(path: string, fragment: string | null = null): string {
    return pageLink(this.root, path, fragment);
  }

  date(edtf: string | null, style?: DateStyle): string {
    return dateWords(edtf, this.wording, style);
  }

  /** Lanes for some of the events, each actor in the color that it has on every page. */
  lanesOf(events: LaneEvents): Lane[] {
    return this.#chooseLanes(events).map(({ actor }) => ({ actor, tone: actor === null ? 0 : this.tone(actor) }));
  }

  #chooseLanes({ events, undated }: LaneEvents): Lane[] {
    const [dated, others] = [events, undated].map((some) => some.map((event) => leadingActors(event, this)));
    return chooseLanes(dated ?? [], (id) => this.#laneCandidates.has(id), MAX_LANES, others);
  }

  /** The day in the Hijri calendar, where the publication shows it. */
  hijri(edtf: string | null): string | null {
    return this.hasHijri ? hijriWords(edtf, this.wording) : null;
  }

  count(name: keyof InterfaceStrings['counts'], n: number): string {
    return countWords(this.strings.counts[name], n, this.locale);
  }

  number(n: number): string {
    return numberWords(n, this.locale);
  }

  /** A text in the page's language, else in the first of the site's that has it, else in any. */
  pick(texts: LocalText): SetText {
    const others = this.publication.timeline.site.locales.flatMap((tag) => [tag, languageOf(tag).tag]);
    const { text, lang } = pickText(texts, [this.locale, this.language.tag, ...others]);
    return { text, lang, direction: languageOf(lang).direction };
  }

  /** An actor's name; a speaker who is not on the list keeps the words of the article. */
  actorName(id: string): SetText {
    const actor = this.actors.get(id);
    return actor === undefined ? { text: id, lang: '', direction: this.language.direction } : this.pick(actor.names);
  }

  /** True for an actor that the figure may give a lane: neither a description nor a bearer of news. */
  mayHaveLane(actor: string): boolean {
    return this.#laneCandidates.has(actor);
  }

  /** Colour of an actor: its lane's, or that of the nearest body it is part of; 0 for the rest. */
  tone(actor: string): number {
    const line = withAncestors(actor, (id) => this.actors.get(id)?.parent ?? null);
    const tones = line.map((id) => this.lanes.find((lane) => lane.actor === id)?.tone);
    return tones.find((tone) => tone !== undefined) ?? 0;
  }
}

/** Name of a locale's own files: the default has no prefix in addresses, and its language's tag serves. */
export const localeName = ({ root, language }: PageContext): string =>
  root.prefix === '' ? language.tag : root.prefix;

const contexts = new WeakMap<Publication, Map<string, PageContext>>();

/** The context of a locale, made at the first call for a publication. */
export function pageContext(publication: Publication, locale: string): PageContext {
  const ofPublication = contexts.get(publication) ?? new Map<string, PageContext>();
  contexts.set(publication, ofPublication);
  const known = ofPublication.get(locale) ?? new PageContext(publication, locale, import.meta.env.BASE_URL);
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
