import { describe, expect, it } from 'vitest';
import { indexFigure } from '../../../src/view/layout/figure-index.ts';
import { layoutLabels } from '../../../src/view/layout/figure-labels.ts';
import { layoutFrame } from '../../../src/view/layout/figure-layout.ts';
import { readSource } from '../../../src/view/layout/figure-source.ts';
import { lanesHeight } from '../../../src/view/layout/lane-bands.ts';
import { createTimeScale } from '../../../src/view/layout/time-scale.ts';
import { ROWS, sampleColumns } from './sample.ts';

const { columns, names, ids } = sampleColumns();
const index = indexFigure(readSource(columns, names), new Uint8Array(columns.count).fill(1));
const titles = new Map(ROWS.map(([id, date, , title]) => [id, { title, note: date ?? '' }]));
const DAYS = { whole: [11_400, 19_200], 'may 2020': [18_370, 18_400] } as const;
const round = (value: number): number => Math.round(value * 10) / 10;

/** All that is drawn, as lines of numbers. */
function describePicture(widthPx: number, direction: 'rtl' | 'ltr', days: readonly [number, number]): string {
  const hasLanes = widthPx > 752;
  const heightPx = hasLanes ? lanesHeight(index.lanes.length) : 100;
  const scale = createTimeScale(days, widthPx, direction, 26);
  const { items, bands, ticks, level } = layoutFrame(index, { scale, widthPx, heightPx, hasLanes });
  const labels = layoutLabels(items, {
    widthPx,
    bands,
    measure: (text, role) => text.length * (role === 'title' ? 6 : 5),
    wordsOf: (event) => ({ title: '', note: '', direction: 'rtl', ...titles.get(ids[event] ?? '') }),
    salienceOf: (event) => (columns.salience[event] ?? 0) / 65_535,
    labelled: new Set(),
  });
  return [
    level,
    ...items.map(({ key, count, lane, y, place: { x0, cx, x1, shape } }) =>
      ['mark', ids[Number(key)], shape, `×${count}`, `lane ${lane}`, ...[x0, cx, x1, y].map(round)].join(' '),
    ),
    ...labels.map(({ key, x, width, y, title }) =>
      ['label', ids[Number(key)], ...[x, width, y].map(round), title].join(' '),
    ),
    ...ticks.map(({ x, unit, time }) => `tick ${unit} ${new Date(time).toISOString().slice(0, 10)} ${round(x)}`),
    '',
  ].join('\n');
}

describe('the picture as numbers', () => {
  for (const widthPx of [358, 1001]) {
    for (const direction of ['rtl', 'ltr'] as const) {
      for (const [name, days] of Object.entries(DAYS)) {
        it(`is as it was: ${name}, ${widthPx} px, ${direction}`, async () => {
          const file = `snapshots/${name.replace(' ', '-')}-${widthPx}-${direction}.txt`;
          await expect(describePicture(widthPx, direction, days)).toMatchFileSnapshot(file);
        });
      }
    }
  }
});
