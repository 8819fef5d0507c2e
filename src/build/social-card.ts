import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { CARD_HEIGHT, CARD_WIDTH } from './card-size.ts';

/** What a card shows. */
export interface CardWords {
  readonly title: string;
  readonly standfirst: string;
  /** Facts in one line: counts and years. */
  readonly facts: string;
  readonly direction: 'rtl' | 'ltr';
  /** How many events stand in each part of the timeline, in order of time. */
  readonly density: readonly number[];
}

const MARGIN = 80;
const INNER = CARD_WIDTH - 2 * MARGIN;
const STRIP_HEIGHT = 110;
const STRIP_GAP = 3;

/** The page's light theme: `styles/color.css`. */
const COLORS = { paper: '#fbfaf6', ink: '#1f1d1a', soft: '#686259', line: '#e2ddd1', bar: '#0b6b66' };

/** Lines of text, by size, leading and the most that have room. */
const TITLE = { font: '600 64px CardSerif, CardSerifLatin', leading: 94, most: 3 };
const STANDFIRST = { font: '400 32px CardSans, CardSansLatin', leading: 50, most: 2 };
const FACTS = { font: '400 28px CardSans, CardSansLatin', leading: 44, most: 1 };

/** The site's own fonts: the machine that builds may have none with Arabic letters. */
const FONTS: Readonly<Record<string, string>> = {
  CardSerif: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  CardSerifLatin: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2',
  CardSans: '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
  CardSansLatin: '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2',
};

let hasFonts = false;

function loadFonts(): void {
  if (hasFonts) return;
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  for (const [name, file] of Object.entries(FONTS)) GlobalFonts.registerFromPath(resolve(file), name);
  hasFonts = true;
}

/** As many lines as fit, broken between words; an ellipsis says that more follows. */
function breakLines(context: SKRSContext2D, text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || context.measureText(longer).width <= INNER) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

/** Draws lines from `top` down; returns where they end. */
function drawText(
  context: SKRSContext2D,
  text: string,
  style: { font: string; leading: number; most: number },
  color: string,
  top: number,
): number {
  context.font = style.font;
  context.fillStyle = color;
  const edge = context.direction === 'rtl' ? CARD_WIDTH - MARGIN : MARGIN;
  const lines = breakLines(context, text, style.most);
  lines.forEach((line, index) => {
    context.fillText(line, edge, top + (index + 1) * style.leading, INNER);
  });
  return top + lines.length * style.leading;
}

/** The density of events as bars; heights by square root, as areas are compared. */
function drawStrip(context: SKRSContext2D, density: readonly number[]): void {
  const base = CARD_HEIGHT - MARGIN;
  const most = Math.max(1, ...density);
  const width = INNER / Math.max(1, density.length);
  context.fillStyle = COLORS.line;
  context.fillRect(MARGIN, base, INNER, 2);
  context.fillStyle = COLORS.bar;
  density.forEach((count, index) => {
    const height = Math.sqrt(count / most) * STRIP_HEIGHT;
    const at = context.direction === 'rtl' ? density.length - 1 - index : index;
    context.fillRect(MARGIN + at * width, base - height, Math.max(2, width - STRIP_GAP), height);
  });
}

/**
 * The image that social networks show for a page. Text is shaped by Skia and HarfBuzz, so that Arabic letters join.
 *
 * @returns a PNG of 1200 × 630
 */
export function drawSocialCard({ title, standfirst, facts, direction, density }: CardWords): Buffer {
  loadFonts();
  const canvas = createCanvas(CARD_WIDTH, CARD_HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = COLORS.paper;
  context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  context.direction = direction;
  context.textAlign = 'start';
  const afterTitle = drawText(context, title, TITLE, COLORS.ink, MARGIN - 40);
  const afterFacts = drawText(context, facts, FACTS, COLORS.soft, afterTitle + 14);
  if (afterFacts < 330) drawText(context, standfirst, STANDFIRST, COLORS.ink, afterFacts + 8);
  drawStrip(context, density);
  return canvas.toBuffer('image/png');
}
