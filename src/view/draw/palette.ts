/** Colors as a canvas takes them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly accent: string;
  /** By tone, the quiet one first. */
  readonly tones: readonly string[];
}

/** Tones of color.css. */
const TONES = 7;

/** What changes the colors of a page that is open. */
const CHANGES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** Reads the page's colors through an element, so that system colors come out as colors too. */
export function readPalette(element: Element): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const style = getComputedStyle(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return style.color;
  };
  const palette = {
    paper: read('paper'),
    ink: read('ink'),
    soft: read('soft'),
    line: read('line'),
    lineStrong: read('line-strong'),
    accent: read('accent'),
    tones: Array.from({ length: TONES }, (_, tone) => read(`tone-${tone}`)),
  };
  probe.remove();
  return palette;
}

/** Calls back when the page's colors have changed. */
export function onColorChange(call: () => void): void {
  for (const query of CHANGES) matchMedia(query).addEventListener('change', call);
}
