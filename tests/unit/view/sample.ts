import type { DateBasis } from '../../../src/claim/mention.ts';
import type { Direction, FigureData, FigureEvent } from '../../../src/view/layout/figure-data.ts';
import { toFigureDate } from '../../../src/view/layout/figure-event.ts';
import { chooseLanes, leadLane } from '../../../src/view/layout/lanes.ts';

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

/** A figure's data from rows. */
export function sampleData(rows: readonly Row[] = ROWS, direction: Direction = 'rtl'): FigureData {
  const lanes = chooseLanes(
    rows.map((row) => row[2]),
    () => true,
    4,
  );
  const actors = [...new Set(rows.flatMap((row) => row[2].flatMap(ancestors)))];
  const events = rows.map(([id, date, ids, title, salience = 0.5, basis = 'explicit']): FigureEvent => {
    const when = toFigureDate({ date, basis });
    return {
      id,
      when,
      lane: leadLane(ids, lanes),
      actors: [...new Set(ids.flatMap(ancestors))].map((actor) => actors.indexOf(actor)),
      salience,
      title,
      direction: 'rtl',
      words: date ?? '',
    };
  });
  return { locale: 'ar-IQ', direction, lanes, actors, events, aliases: { 'second-mention': 6 } };
}
