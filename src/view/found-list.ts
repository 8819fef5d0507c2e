import { drawFound, type FoundActor, type FoundEvent, type FoundGroup } from './draw/draw-found.ts';
import type { PageWords } from './page-words.ts';
import { groupFound } from './state/found-groups.ts';
import { actorPath, pageLink } from './state/links.ts';
import type { TimelineData } from './texts/timeline-data.ts';
import { monthWords, yearWords } from './words/calendar-words.ts';
import { countWords } from './words/text-words.ts';

const MOST_ACTORS = 5;

/** Letters follow each other faster: what each would find lies in many files, and only those of the last are fetched. */
const REST_MS = 120;

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, REST_MS));

/** Lists events that the page did not come with, from columns and texts. */
export class FoundList {
  readonly #data: TimelineData;
  readonly #words: PageWords;
  /** The events last asked for: a list that is there is not drawn again, for it may have the focus. */
  #asked: string | null = null;

  constructor(data: TimelineData, words: PageWords) {
    this.#data = data;
    this.#words = words;
  }

  /** Lists these events, in order of time, when their texts are there. */
  async show(events: readonly number[]): Promise<void> {
    const asked = events.join(' ');
    if (asked === this.#asked) return;
    this.#asked = asked;
    const { texts } = this.#data;
    const isMissing = (event: number): boolean => texts.text(event) === null;
    if (events.some(isMissing)) await rest();
    if (asked !== this.#asked) return;
    await texts.want(events);
    if (asked !== this.#asked) return;
    drawFound(this.#groups(events), this.#words.nothingFound);
    if (events.some(isMissing)) this.#asked = null;
  }

  #groups(events: readonly number[]): FoundGroup[] {
    const { locale } = this.#words;
    return groupFound(this.#data.columns, events).map(({ year, months }) => ({
      heading: year === null ? null : yearWords(year, locale),
      events: [],
      groups: months.map(({ month, events: members }) => ({
        heading: month === null ? null : monthWords(month, locale),
        groups: [],
        events: members.flatMap((event) => this.#event(event, year !== null)),
      })),
    }));
  }

  #event(event: number, isUnderYear: boolean): FoundEvent[] {
    const { columns, texts } = this.#data;
    const text = texts.text(event);
    if (text === null) return [];
    const { locale, fromPublication, figure } = this.#words;
    return [
      {
        text,
        when: isUnderYear ? text.whenInYear : text.when,
        note: columns.hollow[event] === 1 ? fromPublication : null,
        actors: this.#actors(event),
        sourceWords: countWords(figure.sources, columns.sources[event] ?? 0, locale),
      },
    ];
  }

  #actors(event: number): FoundActor[] {
    const { columns, names, labels } = this.#data;
    const own = [...columns.actorList.slice(columns.actorStart[event], columns.actorStart[event + 1])];
    return own.slice(0, MOST_ACTORS).flatMap((actor) => {
      const [id, name] = [names.actors[actor]?.id, labels.actors[actor]];
      if (id === undefined || name === undefined) return [];
      return [{ name, tone: labels.tones[actor] ?? 0, href: pageLink(this.#words.root, actorPath(id)) }];
    });
  }
}
