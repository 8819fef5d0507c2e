import type { DateBasis } from '../../../src/claim/mention.ts';
import type { ColumnNames, EventColumns } from '../../../src/view/columns/event-columns.ts';
import { MARK_SHAPES } from '../../../src/view/columns/mark-shapes.ts';
import { toFigureDate } from '../../../src/view/layout/figure-event.ts';

/** One event of a small figure: id, EDTF value, actors, title, salience, basis. */
type Row = readonly [string, string | null, readonly string[], string, number?, DateBasis?];

/** Dates and actors like those of the two articles that the project began with. */
export const ROWS: readonly Row[] = [
  ['powers', '2002', ['us.congress'], 'منح صلاحيات الحرب', 0.3],
  ['withdrawal', '2011-12', ['us.forces', 'iq'], 'انسحاب القوات الأمريكية من العراق', 0.9],
  ['return', '2014', ['us.forces', 'coalition'], 'عودة القوات الأمريكية باسم التحالف الدولي', 0.8],
  ['challenges', '2014', ['isis', 'iq'], 'التحديات الأمنية وظهور التنظيم', 0.5],
  ['davos', '2020-01', ['iq.president', 'us'], 'اجتماع الرئيسين في دافوس', 0.6],
  ['burial', '2020-04-30/2020-05-02', ['pmf', 'isis'], 'تشييع عشرة من عناصر الحشد', 0.5],
  ['mutiny', '2020-05-03', ['sdf', 'isis'], 'إعلان العصيان في سجن الحسكة', 0.7],
  ['lions', '2020-05-04', ['iq', 'isis'], 'انطلاق عملية أسود الصحراء', 0.6],
  ['transfer', '2020-05-04', ['us.forces', 'isis', 'sdf'], 'نقل مسلحين من السجون إلى العراق', 0.6],
  ['budget', '2022-01-20', ['us'], 'تقرير عن ميزانية جديدة', 0.4],
  ['attack', '2022-01-21~', ['isis', 'sdf'], 'هجوم على السجن', 1, 'publication'],
  ['decision', '../2020-01', ['iq.parliament'], 'قرار البرلمان', 0.4],
  ['undated', null, ['us.congress'], 'سحب الصلاحيات', 0.2],
];

const ancestors = (id: string): string[] => (id.includes('.') ? [id, id.split('.')[0] ?? id] : [id]);

/** Events as columns: the dated in order of their first day, then the rest. */
export function sampleColumns(rows: readonly Row[] = ROWS): {
  readonly columns: EventColumns;
  readonly names: ColumnNames;
  readonly ids: readonly string[];
} {
  const all = rows.map((row) => ({ row, when: toFigureDate({ date: row[1], basis: row[5] ?? 'explicit' }) }));
  const dated = all.filter(({ when }) => when !== null).sort((a, b) => (a.when?.from ?? 0) - (b.when?.from ?? 0));
  const events = [...dated, ...all.filter(({ when }) => when === null)];
  const ids = [...new Set(rows.flatMap((row) => row[2].flatMap(ancestors)))].sort();
  const links = events.map(({ row }) => row[2].map((id) => ids.indexOf(id)));
  const starts = Uint32Array.from([0, ...links.map((_, at) => links.slice(0, at + 1).flat().length)]);
  const numbers = (of: (event: (typeof events)[number]) => number): number[] => events.map(of);
  const columns: EventColumns = {
    count: events.length,
    dated: dated.length,
    from: Int32Array.from(numbers(({ when }) => when?.from ?? 0)),
    to: Int32Array.from(numbers(({ when }) => when?.to ?? 0)),
    shape: Uint8Array.from(numbers(({ when }) => Math.max(0, MARK_SHAPES.indexOf(when?.shape ?? 'day')))),
    margin: Uint16Array.from(numbers(({ when }) => when?.margin ?? 0)),
    hollow: Uint8Array.from(numbers(({ when }) => (when?.hollow === true ? 1 : 0))),
    status: new Uint8Array(events.length),
    kind: new Uint8Array(events.length),
    stances: new Uint16Array(events.length),
    salience: Uint16Array.from(numbers(({ row }) => (row[4] ?? 0.5) * 65_535)),
    sources: new Uint16Array(events.length).fill(1),
    page: new Uint16Array(events.length),
    actorStart: starts,
    actorList: Uint16Array.from(links.flat()),
    outletStart: new Uint32Array(events.length + 1),
    outletList: new Uint16Array(0),
  };
  const actors = ids.map((id) => ({
    id,
    parent: id.includes('.') ? ids.indexOf(id.split('.')[0] ?? '') : -1,
    isNamed: true,
  }));
  const names: ColumnNames = { actors, outlets: [], statuses: [], kinds: [], stances: [], pages: [] };
  return { columns, names, ids: events.map(({ row }) => row[0]) };
}

/** Columns of events that have no more than dates, lanes apart: one actor for each of `lanes`. */
export function plainColumns(
  events: readonly { readonly from: number; readonly to: number; readonly lane?: number; readonly salience?: number }[],
  lanes = 1,
): { readonly columns: EventColumns; readonly names: ColumnNames } {
  const sorted = [...events].sort((a, b) => a.from - b.from);
  const count = sorted.length;
  const columns: EventColumns = {
    count,
    dated: count,
    from: Int32Array.from(sorted, ({ from }) => from),
    to: Int32Array.from(sorted, ({ to }) => to),
    shape: Uint8Array.from(sorted, ({ from, to }) => (to - from > 1 ? 2 : 0)),
    margin: new Uint16Array(count),
    hollow: new Uint8Array(count),
    status: new Uint8Array(count),
    kind: new Uint8Array(count),
    stances: new Uint16Array(count),
    salience: Uint16Array.from(sorted, ({ salience = 0.5 }) => salience * 65_535),
    sources: new Uint16Array(count).fill(1),
    page: new Uint16Array(count),
    actorStart: Uint32Array.from({ length: count + 1 }, (_, at) => at),
    actorList: Uint16Array.from(sorted, ({ lane = 0 }) => lane),
    outletStart: new Uint32Array(count + 1),
    outletList: new Uint16Array(0),
  };
  const actors = Array.from({ length: lanes }, (_, at) => ({ id: `a${at}`, parent: -1, isNamed: true }));
  return { columns, names: { actors, outlets: [], statuses: [], kinds: [], stances: [], pages: [] } };
}
