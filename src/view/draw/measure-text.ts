import type { MeasureText } from '../layout/labels.ts';

/** Widths of texts, remembered. */
interface Measure {
  readonly measure: MeasureText;
  /** Forgets the widths where a font that has come changes them, and says so. */
  reset(): boolean;
}

/** Widths in the label's own fonts. */
export function createMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = { title: `500 12.5px ${family}`, note: `400 11px ${family}` };
  const known = new Map<string, number>();
  const measure: MeasureText = (text, role) => {
    const key = `${role}\u0000${text}`;
    const width = known.get(key) ?? measureOnce(context, fonts[role], text);
    known.set(key, width);
    return width;
  };
  const reset = (): boolean => {
    const before = [...known];
    known.clear();
    return before.some(([key, width]) => {
      const [role, text] = key.split('\u0000') as ['title' | 'note', string];
      return measure(text, role) !== width;
    });
  };
  return { measure, reset };
}

const WIDTH_PER_LETTER_PX = 7;

function measureOnce(context: CanvasRenderingContext2D | null, font: string, text: string): number {
  if (context === null) return text.length * WIDTH_PER_LETTER_PX;
  context.font = font;
  return context.measureText(text).width;
}
