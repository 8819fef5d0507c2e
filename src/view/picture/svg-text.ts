import { escapeHtml } from '../../text/escape-html.ts';
import type { Direction } from '../layout/figure-data.ts';

/** What XML 1.0 has no way to write: most controls, halves of surrogate pairs, two non-characters. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text as XML that shows it. */
export const escapeXml = (text: string): string => escapeHtml(text.toWellFormed().replace(UNWRITABLE, ''));

/** A number as an attribute writes it: to a hundredth of a px. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are null are left out. `content` is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${typeof value === 'number' ? px(value) : escapeXml(value)}"`],
  );
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** How a line of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly direction: Direction;
  /** Where the line's first letter is against `x`, whatever the direction. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Room that the line must fill, in px, in whatever font it is shown: its neighbors stand close by. */
  readonly widthPx?: number;
}

/** One line of text with its base at `y`. `content` is XML already. */
export const textLine = (x: number, y: number, style: TextStyle, content: string): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': style.size,
      'font-weight': style.weight,
      fill: style.fill,
      direction: style.direction,
      'text-anchor': style.anchor,
      textLength: style.widthPx ?? null,
      lengthAdjust: style.widthPx === undefined ? null : 'spacingAndGlyphs',
    },
    content,
  );
