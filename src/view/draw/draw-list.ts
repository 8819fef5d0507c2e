import type { FigureData } from '../layout/figure-data.ts';

/** The list's item of an event. */
export function listItem(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`);
}

/** Shows the events of the filter and hides the rest, with the headings and gaps that they leave empty. */
export function drawList(data: FigureData, shown: ReadonlySet<number>): void {
  data.events.forEach((event, index) => {
    const item = listItem(event.id);
    if (item !== null) item.hidden = !shown.has(index);
  });
  for (const group of [...document.querySelectorAll<HTMLElement>('[data-group]')].reverse()) {
    group.hidden = group.querySelector('.event:not([hidden])') === null;
  }
  const isWhole = shown.size === data.events.length;
  for (const gap of document.querySelectorAll<HTMLElement>('[data-gap]')) gap.hidden = !isWhole;
}

/** Marks the chosen actors and puts the counts beside every choice. */
export function drawCounts(
  data: FigureData,
  counts: readonly number[],
  chosen: readonly string[],
  words: (n: number) => string,
): void {
  for (const choice of document.querySelectorAll<HTMLElement>('[data-actor]')) {
    const id = choice.dataset['actor'] ?? '';
    const count = choice.querySelector('[data-count]');
    if (count !== null) count.textContent = words(counts[data.actors.indexOf(id)] ?? 0);
    if (chosen.includes(id)) choice.setAttribute('aria-current', 'true');
    else choice.removeAttribute('aria-current');
  }
  document.documentElement.classList.toggle('is-filtered', chosen.length > 0);
}

/** Says over the list whose events are shown and how many, with a way to the actor's page where it is one. */
export function drawFilterStatus(chosen: readonly string[], count: string, locale: string): void {
  const status = document.querySelector<HTMLElement>('[data-filter-status]');
  const words = status?.querySelector<HTMLElement>('[data-filter-words]');
  const page = status?.querySelector<HTMLAnchorElement>('[data-filter-page]');
  if (!status || !words || !page) return;
  const choices = chosen.flatMap((id) => {
    const choice = document.querySelector<HTMLElement>(`.filter [data-actor="${CSS.escape(id)}"]`);
    return choice === null ? [] : [choice];
  });
  const names = choices.map((choice) => choice.querySelector('bdi')?.textContent ?? '');
  status.hidden = chosen.length === 0;
  words.textContent = chosen.length === 0 ? '' : `${new Intl.ListFormat(locale).format(names)} · ${count}`;
  page.hidden = choices.length !== 1;
  page.href = choices[0]?.dataset['page'] ?? '';
}

/** Another language shows the same events and the same source. */
export function drawLanguageLinks(address: string): void {
  const [query = '', fragment = ''] = address.split('#');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) {
    link.search = query;
    link.hash = fragment;
  }
}
