import { listItem } from './draw-list.ts';

const panel = (): HTMLElement | null => document.getElementById('panel');

/** A copy of what the list holds of an event, without the ids that would then be twice on the page. */
function copySource(item: HTMLElement): Node[] {
  const title = item.querySelector('.title a > *')?.cloneNode(true);
  const body = item.querySelector('[data-source-body]')?.cloneNode(true);
  const heading = document.createElement('h2');
  heading.className = 'panel-title';
  if (title !== undefined) heading.append(title);
  if (!(body instanceof HTMLElement)) return [heading];
  for (const element of body.querySelectorAll('[id]')) element.removeAttribute('id');
  return [heading, body];
}

/** Shows the source of an event, or nothing for null. The ends of the list disable "earlier" and "later". */
export function drawPanel(event: string | null, hasEarlier: boolean, hasLater: boolean): void {
  const element = panel();
  const text = element?.querySelector('[data-panel-text]');
  if (element === null || text === null || text === undefined) return;
  const item = event === null ? null : listItem(event);
  for (const other of document.querySelectorAll('.event.is-open')) other.classList.remove('is-open');
  item?.classList.add('is-open');
  document.documentElement.classList.toggle('has-panel', item !== null);
  element.hidden = item === null;
  if (item === null) return;
  text.replaceChildren(...copySource(item));
  text.scrollTop = 0;
  for (const [name, has] of [
    ['previous', hasEarlier],
    ['next', hasLater],
  ] as const) {
    const button = element.querySelector<HTMLButtonElement>(`[data-panel="${name}"]`);
    if (button !== null) button.disabled = !has;
  }
}
