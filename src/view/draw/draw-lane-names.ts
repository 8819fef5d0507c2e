import type { LaneBand } from '../layout/lane-bands.ts';
import type { SetTitle } from '../texts/text-chunk.ts';

/** A lane's name and where it leads; `actor` is null for the others, who are no choice of the filter. */
export interface LaneName {
  readonly actor: string | null;
  readonly name: SetTitle;
  readonly tone: number;
  readonly href: string;
  readonly isChosen: boolean;
}

function setName(element: HTMLElement, { text, lang, direction }: SetTitle): void {
  element.textContent = text;
  element.dir = direction;
  if (lang !== '') element.lang = lang;
}

/** Lanes' names are no tab stops: the filter beside the list offers the same choices. */
function makeName({ actor, name, href, isChosen }: LaneName): HTMLElement {
  const element = document.createElement(actor === null ? 'span' : 'a');
  element.className = 'lane-name';
  const words = document.createElement('bdi');
  setName(words, name);
  const count = document.createElement('span');
  count.className = 'n';
  count.dataset['laneCount'] = '';
  element.append(words, count);
  if (element instanceof HTMLAnchorElement && actor !== null) {
    element.href = href;
    element.tabIndex = -1;
    element.dataset['actor'] = actor;
    if (isChosen) element.setAttribute('aria-current', 'true');
  }
  return element;
}

/** Writes the lanes' names beside their lanes. */
export function drawLaneNames(list: HTMLElement, names: readonly LaneName[], bands: readonly LaneBand[]): void {
  const last = bands.at(-1);
  const eachPx = last === undefined ? 0 : (last.top + last.heightPx) / bands.length;
  const items = names.map((lane) => {
    const item = document.createElement('li');
    item.className = `tone-${lane.tone}`;
    item.style.blockSize = `${eachPx}px`;
    item.append(makeName(lane));
    return item;
  });
  list.replaceChildren(...items);
}

/** Writes each lane's count in the window, and in all where that is not the same. */
export function drawLaneCounts(list: HTMLElement, words: readonly string[]): void {
  list.querySelectorAll('[data-lane-count]').forEach((count, at) => {
    count.textContent = words[at] ?? '';
  });
}
