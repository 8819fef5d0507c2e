import { drawLegend } from './draw/draw-legend.ts';
import { drawCounts, drawFilterStatus, drawList, listItem } from './draw/draw-list.ts';
import { drawPanel } from './draw/draw-panel.ts';
import { FigureController, type FigureWords } from './figure-controller.ts';
import type { FigureData } from './layout/figure-data.ts';
import { countActors, filterEvents, findEvent, stepEvent } from './state/filter.ts';
import { readAddress, toggleActor, type ViewState, writeAddress } from './state/view-state.ts';
import { countWords, numberWords } from './words/text-words.ts';

/** Where the panel is a sheet at the foot of the screen. Also in panel.css. */
const SHEET = '(max-width: 47rem)';

/** A page with a timeline: the only place that listens to the page and writes its address. */
function start(data: FigureData, words: FigureWords, svg: SVGSVGElement): void {
  let state: ViewState = readAddress(location.search, location.hash);
  let opener: HTMLElement | SVGElement | null = null;
  const openAt = (): number => findEvent(data, state.open);
  const shownNow = (): ReadonlySet<number> => filterEvents(data, state.actors);
  const figure = new FigureController(svg, data, words, (event) => open(event));

  function render(): void {
    const shown = shownNow();
    const at = openAt();
    drawList(data, shown);
    drawCounts(data, countActors(data, shown), state.actors, (n) => numberWords(n, data.locale));
    drawFilterStatus(state.actors, countWords(words.events, shown.size, data.locale), data.locale);
    figure.show(shown, at);
    drawPanel(data.events[at]?.id ?? null, stepEvent(data, shown, at, -1) >= 0, stepEvent(data, shown, at, 1) >= 0);
    const query = writeAddress({ ...state, open: null }, location.search);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) {
      link.search = query;
      link.hash = state.open === null ? '' : `e-${state.open}`;
    }
  }

  function go(next: ViewState, how: 'push' | 'replace'): void {
    state = next;
    const address = `${location.pathname}${writeAddress(state, location.search)}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    render();
  }

  function open(event: number, how: 'push' | 'replace' = 'push'): void {
    const id = data.events[event]?.id;
    if (id === undefined) return;
    if (how === 'push') opener = document.activeElement as HTMLElement | SVGElement | null;
    go({ ...state, open: id }, how);
    document.getElementById('panel')?.focus({ preventScroll: true });
    scrollToEvent(event);
  }

  /** Under a sheet only the top of the page can be seen. */
  function scrollToEvent(event: number): void {
    const item = listItem(data.events[event]?.id ?? '');
    item?.scrollIntoView({ block: matchMedia(SHEET).matches ? 'start' : 'nearest' });
  }

  function close(): void {
    const at = openAt();
    go({ ...state, open: null }, 'push');
    if (opener?.isConnected === true && opener !== document.body) opener.focus({ preventScroll: true });
    else
      listItem(data.events[at]?.id ?? '')
        ?.querySelector<HTMLElement>('.title a')
        ?.focus();
  }

  function step(by: -1 | 1): void {
    const to = stepEvent(data, shownNow(), openAt(), by);
    if (to >= 0) open(to, 'replace');
  }

  const PANEL: Readonly<Record<string, () => void>> = { close, previous: () => step(-1), next: () => step(1) };

  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target instanceof Element ? event.target : null;
    const asked = target?.closest<HTMLElement>('[data-open], [data-actor], [data-panel], [data-filter-clear]');
    if (asked === null || asked === undefined) return;
    const { open: id, actor, panel } = asked.dataset;
    event.preventDefault();
    if (id !== undefined) open(findEvent(data, id));
    else if (actor !== undefined) go(toggleActor(state, actor), 'push');
    else if (panel !== undefined) PANEL[panel]?.();
    else go({ ...state, actors: [] }, 'push');
  }

  function onAddress(): void {
    const before = state.open;
    state = readAddress(location.search, location.hash);
    render();
    if (state.open !== null && state.open !== before) scrollToEvent(openAt());
  }

  document.addEventListener('click', onClick);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && state.open !== null) close();
  });
  addEventListener('popstate', onAddress);
  for (const choice of document.querySelectorAll<HTMLAnchorElement>('a[data-actor]')) {
    choice.href = writeAddress({ actors: [choice.dataset['actor'] ?? ''], open: null });
  }
  drawLegend(data.direction === 'rtl', numberWords(3, data.locale));
  render();
  if (openAt() >= 0) listItem(data.events[openAt()]?.id ?? '')?.scrollIntoView({ block: 'center' });
}

function readJson<T>(id: string): T | null {
  const text = document.getElementById(id)?.textContent;
  return text === undefined || text === null || text === '' ? null : (JSON.parse(text) as T);
}

const data = readJson<FigureData>('figure-data');
const words = readJson<FigureWords>('figure-words');
const svg = document.querySelector<SVGSVGElement>('[data-plot] svg');
if (data !== null && words !== null && svg !== null) start(data, words, svg);
