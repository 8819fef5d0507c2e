import { describe, expect, it } from 'vitest';
import { indexFigure } from '../../../src/view/layout/figure-index.ts';
import { readSource } from '../../../src/view/layout/figure-source.ts';
import type { PictureFigure } from '../../../src/view/picture/figure-svg.ts';
import {
  layoutPicture,
  PICTURE_WIDTH_PX,
  type PictureWords,
  svgPicture,
} from '../../../src/view/picture/picture-svg.ts';
import { embedCode } from '../../../src/view/state/embed-code.ts';
import { plainColumns, ROWS, sampleColumns } from './sample.ts';

type Sample = ReturnType<typeof sampleColumns> | ReturnType<typeof plainColumns>;

const COLORS = {
  paper: 'rgb(251, 250, 246)',
  ink: 'rgb(31, 29, 26)',
  soft: 'rgb(104, 98, 89)',
  line: 'rgb(226, 221, 209)',
  lineStrong: 'rgb(141, 134, 122)',
  tones: ['gray', 'teal', 'brown', 'purple', 'blue', 'olive', 'crimson'],
};

function draw(
  { columns, names }: Sample,
  direction: 'rtl' | 'ltr',
  titleOf: (event: number) => string,
  words: Partial<PictureWords> = {},
  days: readonly [number, number] = [11_400, 19_200],
): string {
  const index = indexFigure(readSource(columns, names), new Uint8Array(columns.count).fill(1));
  const figure: PictureFigure = {
    index,
    days,
    direction,
    tones: index.lanes.map((_, lane) => lane % 7),
    colors: COLORS,
    measure: (text, role) => text.length * (role === 'title' ? 6 : 5),
    labelOf: (event) => ({ title: titleOf(event), direction, note: `in ${event} · 2 sources` }),
    salienceOf: (event) => (columns.salience[event] ?? 0) / 65_535,
    tickWords: (tick) => [new Date(tick.time).toISOString().slice(0, 7)],
    chipWords: (count) => String(count),
  };
  return svgPicture(layoutPicture(figure), figure, {
    locale: direction === 'rtl' ? 'ar' : 'en',
    direction,
    title: { text: 'Two years of ferries', lang: 'en', direction: 'ltr' },
    facts: ['Union', '2002 – 2022', '11 events'],
    lanes: index.lanes.map((_, lane) => ({ name: { text: `Lane ${lane}`, lang: 'en', direction: 'ltr' }, count: '3' })),
    calendars: 1,
    address: 'example.org/timeline/?actor=union',
    family: 'Vazirmatn, "Segoe UI", sans-serif',
    ...words,
  });
}

/** What XML 1.0 asks of a document without a DTD: each start has its end, `&` begins an entity, no character is forbidden. */
function faultsOf(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = xml
    .replace(/^<\?xml[^?]*\?>/, '')
    .replace(/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g, (_, end, name, _attributes, empty) => {
      if (end === '/') {
        if (open.pop() !== name) faults.push(`</${name}>`);
      } else if (empty !== '/') open.push(name);
      return '';
    });
  if (/[<>]/.test(rest)) faults.push('a bracket in a text');
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(xml)) faults.push('an ampersand');
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)) faults.push('a forbidden character');
  if (!xml.isWellFormed()) faults.push('half of a surrogate pair');
  return [...faults, ...open];
}

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, inside = '']) =>
    inside.replace(/<[^>]*>|[\u2066-\u2069]/g, ''),
  );
const sample = sampleColumns();
const titleOf = (event: number): string => ROWS.find(([id]) => id === sample.ids[event])?.[3] ?? '';

describe('the figure as a picture', () => {
  it('is XML that stands alone: no script, nothing that it loads', () => {
    for (const direction of ['rtl', 'ltr'] as const) {
      const svg = draw(sample, direction, titleOf);
      expect(faultsOf(svg)).toEqual([]);
      expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
      expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|<image|<use|href|https?:|on\w+=/);
      expect(svg.match(/url\([^)]*\)/g)?.every((reference) => reference.startsWith('url(#'))).toBe(true);
    }
  });

  it('says what it shows in text: title, choices, days, lanes, events with their sources, address', () => {
    const texts = textsOf(draw(sample, 'rtl', titleOf));
    expect(texts).toContain('Two years of ferries');
    expect(texts).toContain('Union  ·  2002 – 2022  ·  11 events');
    expect(texts).toContain('Lane 0');
    expect(texts).toContain('example.org/timeline/?actor=union');
    expect(texts.some((text) => /^انسحاب القوات.*2 sources$/.test(text))).toBe(true);
  });

  it('begins at the right where lines do', () => {
    const xOf = (svg: string, words: string): number =>
      Number(new RegExp(`<text x="([\\d.]+)"[^>]*>[^<]*${words}`).exec(svg)?.[1]);
    const placeOf = (direction: 'rtl' | 'ltr') => {
      const svg = draw(sample, direction, titleOf);
      return [xOf(svg, 'Two years'), xOf(svg, 'Lane 0'), xOf(svg, 'example')].map(Math.round);
    };
    const mirrored = placeOf('ltr').map((x) => PICTURE_WIDTH_PX - x);
    expect(placeOf('rtl')).toEqual(mirrored);
    expect(placeOf('ltr')[0]).toBeLessThan(100);
    expect(draw(sample, 'rtl', titleOf)).toMatch(/direction="ltr" text-anchor="end">\u2066Two years/);
    expect(draw(sample, 'ltr', titleOf)).toMatch(/direction="ltr" text-anchor="start">\u2066Two years/);
  });

  it('shows any title as text', () => {
    const hostile = "</text><script>alert(1)</script>&nbsp;\"\u0000\uD800 ='x'";
    const svg = draw(sample, 'ltr', () => hostile, {
      title: { text: hostile, lang: '', direction: 'ltr' },
      facts: [hostile],
      address: hostile,
      family: '"><script>',
    });
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('is the same each time, and leaves no number unsaid', () => {
    const svg = draw(sample, 'rtl', titleOf);
    expect(draw(sample, 'rtl', titleOf)).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('shows columns and not marks where events are many', () => {
    const many = plainColumns(
      Array.from({ length: 2000 }, (_, at) => ({ from: 12_000 + at * 3, to: 12_001 + at * 3, lane: at % 4 })),
      4,
    );
    const svg = draw(many, 'ltr', () => 'An event');
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).not.toContain('<circle');
    expect(svg.match(/<path d="M\d+ \d+v-/g)?.length).toBeGreaterThanOrEqual(4);
    expect(svg.length).toBeLessThan(150_000);
  });
});

describe('the code that embeds a timeline', () => {
  const place = {
    page: 'https://example.org/embed/',
    script: 'https://example.org/sanad-timeline.js',
    whole: 'https://example.org/',
    title: 'Ferries "& ports"',
    within: null,
  };

  it('carries what was chosen, and shows any title as text', () => {
    const { frame, element } = embedCode(place, '?actor=us.forces&from=2014-06&to=2015&utm=1', '#e-1a2b3c4d5e6f');
    const src = 'src="https://example.org/embed/?actor=us.forces&amp;from=2014-06&amp;to=2015-12#e-1a2b3c4d5e6f"';
    expect(frame).toContain(`<iframe ${src} title="Ferries &quot;&amp; ports&quot;"`);
    expect(element).toContain(`<sanad-timeline ${src}><a href="https://example.org/">Ferries`);
    expect(element).toContain('<script async src="https://example.org/sanad-timeline.js"></script>');
  });

  it('of an actor’s page shows that actor, and with another both together', () => {
    const ofActor = { ...place, within: 'us' };
    expect(embedCode(ofActor, '', '').frame).toContain('src="https://example.org/embed/?actor=us"');
    expect(embedCode(ofActor, '?actor=iq', '').frame).toContain('?actor=us&amp;actor=iq&amp;all=1"');
  });
});
