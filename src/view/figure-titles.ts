import type { PluralForms } from '../language/interface-strings.ts';
import type { BurstWords } from './burst.ts';
import type { FigureSpeech } from './draw/draw-figure.ts';
import type { FigureModel } from './figure-model.ts';
import { type LabelWords, labelCandidates, MOST_LABELLED } from './layout/figure-labels.ts';
import type { FigureItem } from './layout/figure-layout.ts';
import type { Level } from './layout/levels.ts';
import { countWords } from './words/text-words.ts';
import { dayWords, spanWords } from './words/tick-words.ts';

/** Words that the page hands to the figure. */
export interface FigureWords {
  readonly label: string;
  readonly others: string;
  readonly everyone: string;
  /** `{n}` events in the window of `{all}`. */
  readonly inWindow: string;
  /** How many events a list has no room for. */
  readonly unlisted: PluralForms;
  readonly events: PluralForms;
  readonly sources: PluralForms;
  /** The site's calendars, the main one first. */
  readonly calendars: readonly string[];
  /** Color of the only lane, where all events are in one. */
  readonly tone: number;
}

const WHOLE_SALIENCE = 65_535;
/** Calendars that the axis can show. */
const MOST_CALENDARS = 2;

const MOST_SPANS = 2000;

/** What is heard has a stop between its parts, whatever the language: a dash is in dates too. */
const toSentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .join('. ')
    .replace(/([.!?؟…])\. /g, '$1 ');

/** What the figure says of events, as far as their titles have come. */
export class FigureTitles implements FigureSpeech {
  readonly #model: FigureModel;
  readonly #words: FigureWords;
  readonly calendars: readonly string[];
  readonly #spans = new Map<string, string>();
  #wanted = 0;

  constructor(model: FigureModel, words: FigureWords) {
    this.#model = model;
    this.#words = words;
    this.calendars = words.calendars.slice(0, MOST_CALENDARS);
  }

  /** 0 to 1. */
  salienceOf(event: number): number {
    return (this.#model.columns.salience[event] ?? 0) / WHOLE_SALIENCE;
  }

  /** Fetches the titles that labels are made of, and calls back where any has come. */
  wantFor(items: readonly FigureItem[], level: Level, onCome: () => void): void {
    this.#wanted += 1;
    const wanted = this.#wanted;
    const candidates = labelCandidates(items, (event) => this.salienceOf(event), MOST_LABELLED[level]);
    const missing = candidates.map(({ lead }) => lead).filter((lead) => this.#model.texts.title(lead) === null);
    if (missing.length === 0) return;
    void this.#model.texts.want(missing).then(() => wanted === this.#wanted && onCome());
  }

  /** A label's words; nearest by, it also says how many articles tell the event. */
  labelOf(event: number, level: Level): LabelWords | null {
    const title = this.#model.texts.title(event);
    if (title === null) return null;
    const when = this.#model.texts.when(event) ?? '';
    const sources = this.#model.columns.sources[event] ?? 0;
    const told =
      level === 'full' && sources > 1 ? ` · ${countWords(this.#words.sources, sources, this.#model.locale)}` : '';
    return { title: title.text, direction: title.direction, note: `${when}${told}` };
  }

  /** A cluster's name begins with its count, which is what can be seen of it. */
  describe(item: FigureItem): string {
    const { texts } = this.#model;
    const title = texts.title(item.lead)?.text ?? '';
    const when = item.events.length === 0 ? this.#span(item) : (texts.when(item.lead) ?? this.#span(item));
    return toSentences([item.count === 1 ? '' : this.#count(item.count), title, when]);
  }

  burstWords(item: FigureItem, unlisted: number): BurstWords {
    return {
      heading: `${this.#count(item.count)} · ${this.#span(item)}`,
      unlisted: unlisted <= 0 ? '' : countWords(this.#words.unlisted, unlisted, this.#model.locale),
    };
  }

  #count(n: number): string {
    return countWords(this.#words.events, n, this.#model.locale);
  }

  /** Remembered: stretches of time stay while the filter changes, and to word them costs more than all else in them. */
  #span({ from, to }: FigureItem): string {
    const { locale } = this.#model;
    const key = `${from} ${to}`;
    const words = this.#spans.get(key) ?? (to - from <= 1 ? dayWords(from, locale) : spanWords(from, to - 1, locale));
    if (this.#spans.size > MOST_SPANS) this.#spans.clear();
    this.#spans.set(key, words);
    return words;
  }
}
