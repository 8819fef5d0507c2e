import type { MeasureText } from '../layout/labels.ts';

/** Widths in the label's own fonts, remembered; `reset` forgets them, for when a font has arrived. */
export function createMeasure(family: string): { measure: MeasureText; reset: () => void } {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = { title: `500 12.5px ${family}`, note: `400 11px ${family}` };
  const known = new Map<string, number>();
  const measure: MeasureText = (text, role) => {
    const key = `${role}\u0000${text}`;
    const width = known.get(key) ?? measureOnce(context, fonts[role], text);
    known.set(key, width);
    return width;
  };
  return { measure, reset: () => known.clear() };
}

const WIDTH_PER_LETTER_PX = 7;

function measureOnce(context: CanvasRenderingContext2D | null, font: string, text: string): number {
  if (context === null) return text.length * WIDTH_PER_LETTER_PX;
  context.font = font;
  return context.measureText(text).width;
}
