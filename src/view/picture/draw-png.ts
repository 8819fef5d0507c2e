/** A PNG has so many px for each of the picture's, for screens that show fine ones. */
const SCALE = 2;

/** A stretch of a line of text in one font. */
interface Run {
  readonly text: string;
  readonly font: string;
  readonly fill: string;
}

const attribute = (element: Element, name: string): string => element.closest(`[${name}]`)?.getAttribute(name) ?? '';

const toRun = (element: Element, family: string): Run => ({
  text: element.textContent ?? '',
  font: `${attribute(element, 'font-weight')} ${attribute(element, 'font-size')}px ${family}`,
  fill: attribute(element, 'fill'),
});

const runsOf = (line: Element, family: string): Run[] =>
  (line.children.length === 0 ? [line] : [...line.children]).map((part) => toRun(part, family));

/** Where the figure stands within the picture. */
const offsetOf = (line: Element): readonly [number, number] => {
  const part = line.closest('svg');
  return [Number(part?.getAttribute('x') ?? 0), Number(part?.getAttribute('y') ?? 0)];
};

/** Draws one line where the SVG has it: runs follow each other in the line's direction. */
function drawLine(context: CanvasRenderingContext2D, line: Element, family: string): void {
  const runs = runsOf(line, family);
  const widths = runs.map(({ text, font }) => {
    context.font = font;
    return context.measureText(text).width;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const isMirrored = attribute(line, 'direction') === 'rtl';
  const before = { start: 0, middle: whole / 2, end: whole }[attribute(line, 'text-anchor')] ?? 0;
  const [left, top] = offsetOf(line);
  const sign = isMirrored ? -1 : 1;
  let x = left + Number(line.getAttribute('x')) - sign * before;
  context.direction = isMirrored ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  runs.forEach(({ text, font, fill }, at) => {
    context.font = font;
    context.fillStyle = fill;
    context.fillText(text, x, top + Number(line.getAttribute('y')));
    x += sign * (widths[at] ?? 0);
  });
}

async function loadShapes(svg: Document): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  return image;
}

/**
 * Draws a picture of ours into a PNG. An SVG that is drawn as an image sees none of the page's fonts: its shapes are drawn as they
 * are, and its lines of text over them, in the page's own fonts once these have come.
 *
 * @param family the page's fonts as CSS writes them
 */
export async function drawPng(svg: string, family: string): Promise<Blob> {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const lines = [...picture.querySelectorAll('text')];
  const runs = lines.flatMap((line) => runsOf(line, family));
  await Promise.all(runs.map(({ font, text }) => document.fonts.load(font, text)));
  const shapes = picture.cloneNode(true) as Document;
  for (const line of shapes.querySelectorAll('text')) line.remove();
  const image = await loadShapes(shapes);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * SCALE, image.naturalHeight * SCALE];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser draws no pictures.');
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0);
  for (const line of lines) drawLine(context, line, family);
  return new Promise((resolve, reject) => {
    const keep = (blob: Blob | null): void =>
      blob === null ? reject(new Error('The browser makes no PNG.')) : resolve(blob);
    canvas.toBlob(keep, 'image/png');
  });
}
