/** A choice as it can be undone. */
export interface ChosenChip {
  /** Its place in all that the state chooses. */
  readonly at: number;
  readonly words: string;
  /** What its button says to those who don't see the cross. */
  readonly undoWords: string;
}

const place = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-filter-status]');

function chipOf({ at, words, undoWords }: ChosenChip): HTMLElement {
  const text = document.createElement('bdi');
  text.textContent = words;
  const cross = document.createElement('span');
  cross.textContent = '×';
  cross.ariaHidden = 'true';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.dataset['undo'] = String(at);
  button.ariaLabel = undoWords;
  button.append(text, cross);
  const item = document.createElement('li');
  item.append(button);
  return item;
}

/** Draws what is chosen. The focus stays in the row: after the last chip it goes to the list. */
function drawChips(row: HTMLElement, chips: readonly ChosenChip[]): void {
  const focused = [...row.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
  row.replaceChildren(...chips.map(chipOf));
  row.hidden = chips.length === 0;
  if (focused < 0) return;
  const left = [...row.querySelectorAll('button')];
  (left[Math.min(focused, left.length - 1)] ?? document.getElementById('page-main'))?.focus({ preventScroll: true });
}

/** Says over the list what is chosen and how much of it there is, with a way to the actor's page where one is chosen. */
export function drawChosen(chips: readonly ChosenChip[], countWords: string, actorPage: string | null): void {
  const status = place();
  const row = status?.querySelector<HTMLElement>('[data-chosen]');
  const words = status?.querySelector<HTMLElement>('[data-filter-words]');
  const page = status?.querySelector<HTMLAnchorElement>('[data-filter-page]');
  if (!status || !row || !words || !page) return;
  drawChips(row, chips);
  status.hidden = chips.length === 0;
  words.textContent = countWords;
  page.hidden = actorPage === null;
  if (actorPage !== null) page.href = actorPage;
}
