import type { ListName } from './state/view-state.ts';

/** What a reader's clicks, keys and letters ask of a page with a timeline. */
export interface PageRequests {
  /** The source of a mention's event. */
  onOpen(mention: string): void;
  onClose(): void;
  /** The source of the event before (−1) or after (+1) the open one. */
  onStep(by: -1 | 1): void;
  onToggle(list: ListName, name: string): void;
  onMatchAll(isAll: boolean): void;
  /** Undoes the choice at this place of what is chosen. */
  onUndo(at: number): void;
  onClear(): void;
  /** The search field has the focus: what searches will soon be needed. */
  onSearchNear(): void;
  /** @param isFirst false while letters follow each other: together they are one step back */
  onSearch(query: string, isFirst: boolean): void;
  /** The address has changed by the browser's ways back and forward. */
  onAddress(): void;
}

const ASKING = '[data-open], [data-actor], [data-panel], [data-undo], [data-filter-clear]';

function answer({ open, actor, panel, undo }: DOMStringMap, requests: PageRequests): void {
  if (open !== undefined) requests.onOpen(open);
  else if (actor !== undefined) requests.onToggle('actors', actor);
  else if (undo !== undefined) requests.onUndo(Number(undo));
  else if (panel === 'close') requests.onClose();
  else if (panel !== undefined) requests.onStep(panel === 'next' ? 1 : -1);
  else requests.onClear();
}

/** Clicks with a key held open links elsewhere, as everywhere. */
function click(event: MouseEvent, requests: PageRequests): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const target = event.target instanceof Element ? event.target : null;
  const asked = target?.closest<HTMLElement>(ASKING) ?? null;
  if (asked === null) return;
  event.preventDefault();
  answer(asked.dataset, requests);
}

function change(target: EventTarget | null, requests: PageRequests): void {
  if (!(target instanceof HTMLInputElement)) return;
  const list = target.dataset['choice'];
  if (list !== undefined) requests.onToggle(list as ListName, target.value);
  else if (target.closest('[data-any-all]') !== null) requests.onMatchAll(target.value === 'all');
}

function listenToSearch(requests: PageRequests): void {
  const field = document.querySelector<HTMLInputElement>('[data-query]');
  let isTyping = false;
  field?.addEventListener('focus', () => requests.onSearchNear());
  field?.addEventListener('input', () => {
    requests.onSearch(field.value, !isTyping);
    isTyping = true;
  });
  field?.addEventListener('blur', () => {
    isTyping = false;
  });
}

/** Hands on what the reader asks for, wherever on the page; the figure has listeners of its own. */
export function listenToPage(requests: PageRequests): void {
  document.addEventListener('click', (event) => click(event, requests));
  document.addEventListener('keydown', ({ key }) => {
    // The list of a mark closes by itself, and what is behind it stays.
    if (key === 'Escape' && document.querySelector(':popover-open') === null) requests.onClose();
  });
  document.addEventListener('change', ({ target }) => change(target, requests));
  listenToSearch(requests);
  addEventListener('popstate', () => requests.onAddress());
}
