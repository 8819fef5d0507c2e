import type { Direction } from './layout/figure-data.ts';

/** Buttons that zoom and move the figure: one tab stop, arrows within. */
export class Toolbar {
  readonly #tools: readonly HTMLButtonElement[];
  /** Arrow key that goes to the next button of the row. */
  readonly #forwards: string;
  #current: HTMLButtonElement | null = null;

  /** @param onUse called with the name of the button that was pressed */
  constructor(direction: Direction, onUse: (name: string) => void) {
    this.#tools = [...document.querySelectorAll<HTMLButtonElement>('[data-tool]')];
    this.#forwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    for (const tool of this.#tools) {
      tool.addEventListener('click', () => {
        if (tool.ariaDisabled !== 'true') onUse(tool.dataset['tool'] ?? '');
      });
      tool.addEventListener('focus', () => this.#stopAt(tool));
      tool.addEventListener('keydown', (event) => this.#key(event, tool));
    }
    this.#stopAt(this.#tools[0] ?? null);
  }

  /** Says which buttons would do nothing now; they keep their place and the focus. */
  draw(isClosest: boolean, isWhole: boolean, pressed: Readonly<Record<string, boolean>>): void {
    for (const tool of this.#tools) {
      const name = tool.dataset['tool'] ?? '';
      if (name in pressed) tool.ariaPressed = String(pressed[name]);
      else tool.ariaDisabled = String(name === 'in' ? isClosest : isWhole);
    }
  }

  #stopAt(tool: HTMLButtonElement | null): void {
    this.#current = tool;
    for (const other of this.#tools) other.tabIndex = other === this.#current ? 0 : -1;
  }

  #key(event: KeyboardEvent, tool: HTMLButtonElement): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    this.#tools[this.#tools.indexOf(tool) + (event.key === this.#forwards ? 1 : -1)]?.focus();
  }
}
