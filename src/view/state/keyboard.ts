import type { Direction } from '../layout/figure-data.ts';
import type { FigureItem } from '../layout/figure-layout.ts';

/** What a key asks of the figure. `step`: one mark later (+1) or earlier (−1); `lane`: one lane down or up. */
export type KeyCommand =
  | { readonly do: 'step'; readonly by: -1 | 1 }
  | { readonly do: 'lane'; readonly by: -1 | 1 }
  | { readonly do: 'end'; readonly by: -1 | 1 }
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: 'whole' }
  | { readonly do: 'open' };

const ZOOM_STEP = 1.6;

/** Keys that mean the same in every direction. */
const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  ArrowUp: { do: 'lane', by: -1 },
  ArrowDown: { do: 'lane', by: 1 },
  Home: { do: 'end', by: -1 },
  End: { do: 'end', by: 1 },
  '+': { do: 'zoom', factor: ZOOM_STEP },
  '=': { do: 'zoom', factor: ZOOM_STEP },
  '-': { do: 'zoom', factor: 1 / ZOOM_STEP },
  _: { do: 'zoom', factor: 1 / ZOOM_STEP },
  '0': { do: 'whole' },
  '٠': { do: 'whole' },
  Enter: { do: 'open' },
  ' ': { do: 'open' },
};

/** The command of a key; arrows follow the picture, so that the left one goes later where time runs to the left. */
export function keyCommand(key: string, direction: Direction): KeyCommand | null {
  if (key === 'ArrowLeft') return { do: 'step', by: direction === 'rtl' ? 1 : -1 };
  if (key === 'ArrowRight') return { do: 'step', by: direction === 'rtl' ? -1 : 1 };
  return COMMANDS[key] ?? null;
}

/** The mark in the next lane that has any, nearest along the axis. */
function acrossLanes(items: readonly FigureItem[], from: FigureItem, by: -1 | 1): FigureItem | null {
  const beyond = items.filter((item) => Math.sign(item.lane - from.lane) === by);
  const nearestLane = Math.min(...beyond.map((item) => Math.abs(item.lane - from.lane)));
  const candidates = beyond.filter((item) => Math.abs(item.lane - from.lane) === nearestLane);
  const distance = (item: FigureItem): number => Math.abs(item.place.cx - from.place.cx);
  return candidates.reduce<FigureItem | null>(
    (best, item) => (best === null || distance(item) < distance(best) ? item : best),
    null,
  );
}

/**
 * Where the focus goes from a mark: its key, or the same key where there is nothing further.
 *
 * @param items marks in order of time
 * @param key of the focused mark; null or unknown begins at the first
 */
export function moveFocus(items: readonly FigureItem[], key: string | null, command: KeyCommand): string | null {
  const at = items.findIndex((item) => item.key === key);
  const from = items[at];
  if (command.do === 'end') return items.at(command.by === 1 ? -1 : 0)?.key ?? null;
  if (from === undefined) return items[0]?.key ?? null;
  if (command.do === 'step') return items[at + command.by]?.key ?? key;
  if (command.do === 'lane') return acrossLanes(items, from, command.by)?.key ?? key;
  return key;
}

/**
 * The mark that now holds an event: after a zoom, a mark may have gone into a cluster, or come out of one.
 *
 * @param placeOf the event's lane and first day, by which it is found where items hold too many to name them
 */
export function itemOfEvent(
  items: readonly FigureItem[],
  event: number,
  placeOf: (event: number) => { readonly lane: number; readonly from: number } | null,
): FigureItem | null {
  if (event < 0) return null;
  const named = items.find(({ events }) => events.includes(event));
  const place = named === undefined ? placeOf(event) : null;
  if (named !== undefined || place === null) return named ?? null;
  const holds = ({ events, lane, from, to }: FigureItem): boolean =>
    events.length === 0 && lane === place.lane && from <= place.from && place.from < to;
  return items.find(holds) ?? null;
}
