import type { Palette } from './draw/palette.ts';
import type { FigureLanes } from './figure-lanes.ts';
import type { FigureTitles } from './figure-titles.ts';
import type { Direction } from './layout/figure-data.ts';
import type { FigureIndex } from './layout/figure-index.ts';
import type { Days } from './layout/strip.ts';

/** What the figure shows, for a picture of it. */
export interface FigureScene {
  readonly index: FigureIndex;
  readonly days: Days;
  /** Of time. */
  readonly direction: Direction;
  readonly pageDirection: Direction;
  readonly tones: readonly number[];
  readonly isWhole: boolean;
  readonly lanes: ReturnType<FigureLanes['describe']>;
  readonly palette: Palette;
  readonly family: string;
  readonly titles: FigureTitles;
  /** Fetches the words of events. */
  want(events: readonly number[]): Promise<void>;
}
