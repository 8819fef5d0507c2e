/** Items that the page came with: each holds its sources. */
export function staticItems(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-static-list] [data-event]')];
}

/** The item of an event as it can now be seen, else as the page came with it, else null. */
export function listItem(id: string): HTMLElement | null {
  const items = [...document.querySelectorAll<HTMLElement>(`[data-event="${CSS.escape(id)}"]`)];
  return items.find((item) => item.offsetParent !== null) ?? items[0] ?? null;
}

/** The item of an event that the page came with: the one that holds its sources. */
export function sourceItem(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-static-list] [data-event="${CSS.escape(id)}"]`);
}

/** Shows the items that are asked for and hides the rest, with the headings and gaps that they leave empty. */
export function drawStaticList(items: readonly HTMLElement[], isShown: (item: HTMLElement) => boolean): void {
  let isWhole = true;
  for (const item of items) {
    item.hidden = !isShown(item);
    if (item.hidden) isWhole = false;
  }
  for (const group of [...document.querySelectorAll<HTMLElement>('[data-static-list] [data-group]')].reverse()) {
    group.hidden = group.querySelector('.event:not([hidden])') === null;
  }
  for (const gap of document.querySelectorAll<HTMLElement>('[data-gap]')) gap.hidden = !isWhole;
}

/** Chooses between the list that the page came with and the list of what was found. */
export function drawWhichList(isFound: boolean): void {
  const lists = { static: isFound, found: !isFound };
  for (const [name, isHidden] of Object.entries(lists)) {
    const list = document.querySelector<HTMLElement>(`[data-${name}-list]`);
    if (list !== null) list.hidden = isHidden;
  }
}

/** Another language shows the same events and the same source. */
export function drawLanguageLinks(address: string): void {
  const [query = '', fragment = ''] = address.split('#');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) {
    link.search = query;
    link.hash = fragment;
  }
}
