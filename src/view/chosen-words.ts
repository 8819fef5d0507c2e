import type { PageWords } from './page-words.ts';
import { actorPath, pageLink } from './state/links.ts';
import type { Choice, ViewState } from './state/view-state.ts';
import type { TimelineData } from './texts/timeline-data.ts';
import { windowWords } from './words/calendar-words.ts';
import { fillText } from './words/text-words.ts';

/** Says in the page's language what a reader has chosen. */
export class ChosenWords {
  readonly #data: TimelineData;
  readonly #words: PageWords;
  /** Words of a kind or a stance, which stand beside its box. */
  readonly #nameOf: (list: 'kinds' | 'stances' | 'outlets', name: string) => string;

  constructor(
    data: TimelineData,
    words: PageWords,
    nameOf: (list: 'kinds' | 'stances' | 'outlets', name: string) => string,
  ) {
    this.#data = data;
    this.#words = words;
    this.#nameOf = nameOf;
  }

  /** «وزارة الدفاع»، «من دون الجيش»، «تموز – آب ٢٠١٤». */
  say(choice: Choice, state: ViewState): string {
    if (choice.of === 'query') return fillText(this.#words.searched, { words: state.query.trim() });
    if (choice.of === 'window') return state.window === null ? '' : windowWords(state.window, this.#words.locale);
    if (choice.of === 'actors') return this.#actor(choice.name);
    if (choice.of === 'without') return fillText(this.#words.without, { name: this.#actor(choice.name) });
    return this.#nameOf(choice.of, choice.name);
  }

  /** False for a name that the publication does not have: a link of old may ask for one, and the filter passes it over. */
  isKnown(choice: Choice): boolean {
    if (choice.of === 'query' || choice.of === 'window') return true;
    const { actors, stances, kinds, outlets } = this.#data.names;
    const ids = actors.map(({ id }) => id);
    return { actors: ids, without: ids, stances, kinds, outlets }[choice.of].includes(choice.name);
  }

  /** The page of the actor, where one is chosen and has one. */
  actorPage({ actors }: ViewState): string | null {
    const [id, another] = actors;
    const isKnown = this.#data.names.actors.some((actor) => actor.id === id);
    return id === undefined || another !== undefined || !isKnown ? null : pageLink(this.#words.root, actorPath(id));
  }

  #actor(id: string): string {
    const at = this.#data.names.actors.findIndex((actor) => actor.id === id);
    return this.#data.labels.actors[at]?.text ?? id;
  }
}
