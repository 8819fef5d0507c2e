import { drawLaneCounts, drawLaneNames, type LaneName } from './draw/draw-lane-names.ts';
import type { FigureModel } from './figure-model.ts';
import type { FigureWords } from './figure-titles.ts';
import type { FigureIndex } from './layout/figure-index.ts';
import type { FigureFrame } from './layout/figure-layout.ts';
import type { FigureSource } from './layout/figure-source.ts';
import { countMembers, type LaneMembers, membersWithin } from './layout/lane-members.ts';
import type { Days } from './layout/strip.ts';
import { EMPTY_STATE, writeAddress } from './state/view-state.ts';
import type { SetTitle } from './texts/text-chunk.ts';
import { fillText, numberWords } from './words/text-words.ts';

/** Names of the lanes: each a choice of the filter, with its count in the window and in all. */
export class FigureLanes {
  readonly #list: HTMLElement;
  readonly #model: FigureModel;
  readonly #words: FigureWords;
  /** Null where the members are known and nothing else is. */
  readonly #source: FigureSource | null;
  #lanes: readonly number[] = [];
  /** By actor, in all of time. */
  #counts = new Uint32Array(0);
  #chosen: readonly number[] = [];
  #shown = new Uint8Array(0);
  /** Counted when the window is first less than all of time. */
  #members: LaneMembers | null = null;
  #drawn = '';

  constructor(list: HTMLElement, model: FigureModel, words: FigureWords, source: FigureSource | null) {
    this.#list = list;
    this.#model = model;
    this.#words = words;
    this.#source = source;
  }

  /** Tone of each lane; the others have the quiet one, or the page's own where they are all. */
  get tones(): readonly number[] {
    const { labels } = this.#model;
    return this.#lanes.map((actor) =>
      actor < 0 ? (this.#lanes.length === 1 ? this.#words.tone : 0) : (labels.tones[actor] ?? 0),
    );
  }

  /** The lanes' names and counts, as they are drawn. */
  describe(days: Days, isWhole: boolean): { readonly name: SetTitle; readonly count: string }[] {
    return this.#lanes.map((actor, lane) => ({
      name: this.#nameOf(actor).name,
      count: this.#countWords(lane, days, isWhole),
    }));
  }

  /**
   * Takes up the lanes of another filter; they are drawn with the next picture.
   *
   * @param members where they have been counted
   */
  choose(
    { lanes, counts }: FigureIndex,
    shown: Uint8Array,
    chosen: readonly number[],
    members: LaneMembers | null = null,
  ): void {
    this.#lanes = lanes;
    this.#counts = counts as Uint32Array<ArrayBuffer>;
    this.#chosen = chosen;
    this.#shown = shown as Uint8Array<ArrayBuffer>;
    this.#members = members;
    this.#drawn = '';
  }

  draw(frame: FigureFrame, days: Days, isWhole: boolean, hasLanes: boolean): void {
    if (!hasLanes) return;
    const drawn = `${this.#lanes.join()} ${this.#chosen.join()} ${frame.bands[0]?.heightPx ?? 0}`;
    const isNew = drawn !== this.#drawn;
    if (isNew)
      drawLaneNames(
        this.#list,
        this.#lanes.map((actor) => this.#nameOf(actor)),
        frame.bands,
      );
    this.#drawn = drawn;
    drawLaneCounts(
      this.#list,
      this.#lanes.map((_, lane) => this.#countWords(lane, days, isWhole)),
    );
  }

  #nameOf(actor: number): LaneName {
    const { labels, names, direction } = this.#model;
    const id = names.actors[actor]?.id ?? null;
    const plain = (text: string): SetTitle => ({ text, lang: '', direction });
    const rest = plain(this.#lanes.length === 1 ? this.#words.everyone : this.#words.others);
    return {
      actor: id,
      name: labels.actors[actor] ?? rest,
      tone: actor < 0 ? 0 : (labels.tones[actor] ?? 0),
      href: id === null ? '' : writeAddress({ ...EMPTY_STATE, actors: [id] }),
      isChosen: this.#chosen.includes(actor),
    };
  }

  /** The others are no actor: they have no count of their own. */
  #countWords(lane: number, days: Days, isWhole: boolean): string {
    const actor = this.#lanes[lane] ?? -1;
    if (actor < 0) return '';
    const { locale } = this.#model;
    const all = numberWords(this.#counts[actor] ?? 0, locale);
    if (isWhole) return all;
    if (this.#source !== null) this.#members ??= countMembers(this.#source, this.#lanes, this.#shown);
    const members = this.#members === null ? 0 : membersWithin(this.#members, lane, days[0], days[1]);
    const within = numberWords(members, locale);
    return fillText(this.#words.inWindow, { n: within, all });
  }
}
