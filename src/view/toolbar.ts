import type { FigureRequests } from './figure-model.ts';
import type { FigureWindow } from './figure-window.ts';
import type { Direction } from './layout/figure-data.ts';

const FACTOR = 1.8;
/** Of the width. */
const STEP_PART = 0.4;

/** What each button does, by its name. */
type ToolUses = Readonly<Record<string, () => void>>;

/** What the buttons do to the window, and what they ask of the page. */
export function toolUses(window: FigureWindow, requests: Pick<FigureRequests, 'onFlip' | 'onLanes'>): ToolUses {
  return {
    earlier: () => window.stepBy(-1, STEP_PART),
    later: () => window.stepBy(1, STEP_PART),
    in: () => window.zoomBy(FACTOR),
    out: () => window.zoomBy(1 / FACTOR),
    whole: () => window.showWhole(),
    flip: () => requests.onFlip(),
    lanes: () => requests.onLanes(),
  };
}

/** Buttons that zoom and move the figure: one tab stop, arrows within. */
export class Toolbar {
  readonly #tools: readonly HTMLButtonElement[];
  /** Arrow key that goes to the next button of the row. */
  readonly #forwards: string;
  #current: HTMLButtonElement | null = null;

  constructor(direction: Direction, uses: ToolUses) {
    this.#tools = [...document.querySelectorAll<HTMLButtonElement>('[data-tool]')];
    this.#forwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    for (const tool of this.#tools) {
      tool.addEventListener('click', () => {
        if (tool.ariaDisabled !== 'true') uses[tool.dataset['tool'] ?? '']?.();
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
