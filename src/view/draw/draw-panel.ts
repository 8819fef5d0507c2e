import { sourceItem } from './draw-list.ts';

const panel = (): HTMLElement | null => document.getElementById('panel');

/** What the panel shows of an event. */
export interface PanelView {
  /** Id of the event. */
  readonly event: string;
  readonly title: Node | null;
  /** The event's sources, or null while they are on their way. */
  readonly body: Node | null;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** A copy of what an item holds of its sources, without the ids that would then be twice on the page. */
export function copyBody(item: ParentNode): HTMLElement | null {
  const body = item.querySelector('[data-source-body]')?.cloneNode(true);
  if (!(body instanceof HTMLElement)) return null;
  for (const element of body.querySelectorAll('[id]')) element.removeAttribute('id');
  return body;
}

/** A copy of an item's title. */
export function copyTitle(item: ParentNode): Node | null {
  return item.querySelector('.title a > *')?.cloneNode(true) ?? null;
}

/** A way to the page that has what could not be fetched. */
export function fallbackLink(href: string, words: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  const line = document.createElement('p');
  line.className = 'source-links';
  line.append(link);
  return line;
}

function markOpen(event: string | null): void {
  for (const other of document.querySelectorAll('.event.is-open')) other.classList.remove('is-open');
  if (event === null) return;
  for (const item of document.querySelectorAll(`[data-event="${CSS.escape(event)}"]`)) item.classList.add('is-open');
}

function fill(place: Element, { title, body }: PanelView): void {
  const heading = document.createElement('h2');
  heading.className = 'panel-title';
  if (title !== null) heading.append(title);
  place.replaceChildren(heading, ...(body === null ? [] : [body]));
  place.setAttribute('aria-busy', String(body === null));
  place.scrollTop = 0;
}

/** Shows the source of an event, or nothing for null. The ends of the list disable "earlier" and "later". */
export function drawPanel(view: PanelView | null): void {
  const element = panel();
  const place = element?.querySelector('[data-panel-text]');
  if (element === null || place === null || place === undefined) return;
  markOpen(view?.event ?? null);
  document.documentElement.classList.toggle('has-panel', view !== null);
  element.hidden = view === null;
  if (view === null) return;
  fill(place, view);
  for (const [name, has] of [
    ['previous', view.hasEarlier],
    ['next', view.hasLater],
  ] as const) {
    const button = element.querySelector<HTMLButtonElement>(`[data-panel="${name}"]`);
    if (button !== null) button.disabled = !has;
  }
}

/** What the page itself holds of an event's sources, or null. */
export function ownSources(event: string): { readonly title: Node | null; readonly body: Node } | null {
  const item = sourceItem(event);
  const body = item === null ? null : copyBody(item);
  return item === null || body === null ? null : { title: copyTitle(item), body };
}
