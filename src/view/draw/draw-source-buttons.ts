/**
 * Turns the summaries of the list's sources into buttons that say what they do: with a script, they open the panel and
 * unfold nothing. The folded text stays where it was, for paper and for the panel, which copies it.
 */
export function drawSourceButtons(panelId: string): void {
  for (const summary of document.querySelectorAll<HTMLElement>('.sources > summary[data-open]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'source-button';
    button.dataset['open'] = summary.dataset['open'] ?? '';
    button.setAttribute('aria-controls', panelId);
    button.setAttribute('aria-expanded', 'false');
    button.append(...summary.childNodes);
    summary.hidden = true;
    summary.parentElement?.before(button);
  }
}

/** Says of every source's button whether the panel now shows that source. */
export function drawExpanded(open: string | null): void {
  for (const button of document.querySelectorAll<HTMLElement>('.source-button')) {
    button.setAttribute('aria-expanded', String(button.dataset['open'] === open));
  }
}
