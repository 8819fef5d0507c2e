import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ARTICLES = 90;
const PARAGRAPHS = 7;
/** The articles after these are all of one year, which is too much for one page. */
const OF_ALL_YEARS = 55;
const MONTHS = ['يناير', 'مارس', 'مايو', 'يوليو', 'سبتمبر', 'نوفمبر'];
const DONORS = ['فرنسا', 'اليابان', 'كندا'];
const WORKS = ['سور المرفأ', 'مخزن الحبوب', 'رصيف الصيادين', 'برج المنارة', 'سوق السمك', 'جسر المشاة', 'مكتبة الحي'];

/** Of one article, an event of which no more than the year is known. */
const OF_A_YEAR = 'افتتحت بلدية الخليج الصغير دليل المنارة رقم 0 عام 2003 بتمويل من كندا.';

/** Long before all others: the page opens with the days of those. */
const OF_OLD = 'بنت بلدية الخليج الصغير سور المرفأ رقم 0 عام 1750.';

/** One article: some paragraphs, each with an event on a day of its own. */
function toArticle(n: number): string {
  const year = n < OF_ALL_YEARS ? 2001 + (n % 11) : 2011;
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, p) => {
    const [month, day] = [MONTHS[(n + p) % MONTHS.length], 1 + ((n * PARAGRAPHS + p) % 27)];
    return `افتتحت بلدية الخليج الصغير ${WORKS[p]} رقم ${n} في ${day} ${month} ${year} بتمويل من ${DONORS[n % DONORS.length]}.`;
  });
  return `---\ntitle: أعمال البلدية ${n}\npublished: ${year}-12-20\noutlet: صحيفة ${n % 3}\nlang: ar\n---\n\n${[...paragraphs, ...(n === 0 ? [OF_A_YEAR, OF_OLD] : [])].join('\n\n')}\n`;
}

/** Makes a publication of more events than a front page holds, and of more than a page carries in itself. */
export function makeLarge(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-large-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'site.yaml'), 'title:\n  ar: أعمال البلدية\nlocales: [ar-IQ, en]\n');
  for (let n = 0; n < ARTICLES; n++) writeFileSync(join(folder, 'articles', `works-${n}.md`), toArticle(n));
  return folder;
}
