import type { ColumnNames } from '../columns/event-columns.ts';
import type { ChoiceCounts } from '../state/event-filter.ts';
import { layPartTree, type PartRow } from '../state/part-tree.ts';
import type { ViewState } from '../state/view-state.ts';
import type { ColumnLabels } from '../texts/timeline-data.ts';

/** What the filter's choices are drawn from. */
export interface FilterView {
  readonly state: ViewState;
  readonly names: ColumnNames;
  readonly labels: ColumnLabels;
  readonly counts: ChoiceCounts;
  /** A number in the locale's digits. */
  readonly number: (n: number) => string;
}

type Group = 'stances' | 'kinds' | 'outlets';

function setCount(choice: Element, n: number, number: FilterView['number']): void {
  const count = choice.querySelector('[data-count]');
  if (count !== null) count.textContent = number(n);
  choice.classList.toggle('is-none', n === 0);
}

/** Marks the chosen actors and puts the counts beside every one. */
function drawActors({ state, names, counts, number }: FilterView): void {
  const at = new Map(names.actors.map(({ id }, index) => [id, index]));
  document.documentElement.classList.toggle('is-filtered', state.actors.length > 0);
  for (const choice of document.querySelectorAll<HTMLElement>('[data-filter] [data-actor]')) {
    const id = choice.dataset['actor'] ?? '';
    setCount(choice, counts.actors[at.get(id) ?? -1] ?? 0, number);
    if (state.actors.includes(id)) choice.setAttribute('aria-current', 'true');
    else choice.removeAttribute('aria-current');
  }
}

/** Ticks the boxes of a group and puts the counts beside them. */
function drawBoxes(group: Group, { state, names, counts, number }: FilterView): void {
  for (const box of document.querySelectorAll<HTMLInputElement>(`[data-choice="${group}"]`)) {
    box.checked = state[group].includes(box.value);
    const label = box.closest('label');
    if (label !== null) setCount(label, counts[group][names[group].indexOf(box.value)] ?? 0, number);
  }
}

function partBox(
  id: string,
  name: ColumnLabels['actors'][number] | undefined,
  { depth, isIn, isMoot }: PartRow,
): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = id;
  box.checked = isIn;
  box.disabled = isMoot;
  box.dataset['choice'] = 'without';
  const words = document.createElement('bdi');
  words.textContent = name?.text ?? id;
  const count = document.createElement('span');
  count.className = 'n';
  count.dataset['count'] = '';
  const label = document.createElement('label');
  label.append(box, words, count);
  label.style.setProperty('--depth', String(depth));
  return label;
}

/** Parts of the chosen actors, each of which may be left out; a part of a part stands under it. */
function drawParts({ state, names, labels, counts, number }: FilterView): void {
  const place = document.querySelector<HTMLElement>('[data-parts]');
  if (place === null) return;
  const rows = layPartTree(names.actors, state.actors, state.without).map((row) => {
    const { actor } = row;
    const label = partBox(names.actors[actor]?.id ?? '', labels.actors[actor], row);
    setCount(label, counts.actors[actor] ?? 0, number);
    return label;
  });
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  const value = focused?.dataset['choice'] === 'without' ? focused.value : null;
  place.querySelector('[data-part-list]')?.replaceChildren(...rows);
  place.hidden = rows.length === 0;
  if (value !== null)
    rows
      .map((row) => row.querySelector('input'))
      .find((box) => box?.value === value)
      ?.focus();
}

/** Any or all is a question where two actors are chosen. */
function drawAnyAll({ state }: FilterView): void {
  const place = document.querySelector<HTMLElement>('[data-any-all]');
  if (place === null) return;
  place.hidden = state.actors.length < 2;
  for (const radio of place.querySelectorAll<HTMLInputElement>('input')) {
    radio.checked = (radio.value === 'all') === state.isAll;
  }
}

/** Brings every control of the filter to the state, with the counts that each choice would show. */
export function drawFilter(view: FilterView): void {
  drawActors(view);
  for (const group of ['stances', 'kinds', 'outlets'] as const) drawBoxes(group, view);
  drawParts(view);
  drawAnyAll(view);
  const query = document.querySelector<HTMLInputElement>('[data-query]');
  if (query !== null && query !== document.activeElement) query.value = view.state.query;
}

/** The name of an actor's choice as it can be read on the page, or the id. */
export function choiceName(list: Group, value: string): string {
  const box = [...document.querySelectorAll<HTMLInputElement>(`[data-choice="${list}"]`)].find(
    (other) => other.value === value,
  );
  return box?.closest('label')?.querySelector('bdi')?.textContent ?? value;
}
