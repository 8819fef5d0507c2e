// Articles to measure with: those of a file, or made ones that are the same at every run.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Lines of JSON as `sanad timeline --jsonl` reads them, at least as many as asked for. */
export function readArticles(path: string | undefined, count: number): string[] {
  if (path === undefined || !existsSync(path)) return makeArticles(count);
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

const PLACES = 'الوادي الميناء المطار الجسر البلدة المعبر السوق المدينة القلعة الحي'.split(' ');
const FORCES = ['الجيش العراقي', 'القوات التركية', 'تنظيم داعش', 'الشرطة المصرية', 'حلف الناتو', 'الأمم المتحدة'];
const DEEDS = ['قصف', 'هاجم', 'استعاد', 'حاصر', 'اقتحم'];
const SENTENCES = 14;

/** Numbers that look like chance and are the same for the same seed. */
function createChance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function makeSentence(chance: (below: number) => number, day: number): string {
  const pick = (list: readonly string[]): string => list[chance(list.length)] ?? '';
  const told = [
    () =>
      `${pick(DEEDS)} ${pick(FORCES)} مواقع قرب ${pick(PLACES)} يوم ${1 + chance(28)} يوليو 2015 وقتل ${2 + chance(40)} شخصا.`,
    () =>
      `وقال متحدث باسم ${pick(FORCES)} أمس إن القوات انسحبت من ${pick(PLACES)} بعد معارك استمرت ${2 + chance(9)} أيام.`,
    () =>
      `وكان ${pick(FORCES)} قد أعلن في ${1 + chance(day)} من الشهر الحالي هدنة في ${pick(PLACES)}، نفتها مصادر محلية.`,
    () => `ويعيش السكان في ${pick(PLACES)} أوضاعا صعبة منذ بدء القتال، ويطالبون بفتح الطريق إلى ${pick(PLACES)}.`,
  ];
  return told[chance(told.length)]?.() ?? '';
}

/** One made article: a paragraph for each two sentences. */
function makeArticle(index: number): string {
  const chance = createChance(index + 1);
  const day = 1 + chance(28);
  const sentences = Array.from({ length: SENTENCES }, () => makeSentence(chance, day));
  const text = sentences.map((sentence, i) => sentence + (i % 2 === 1 ? '\n\n' : ' ')).join('');
  const dct = `2015-07-${String(day).padStart(2, '0')}`;
  return JSON.stringify({ doc: `made-${index}`, dct, title: '', lang: 'ar', text });
}

const makeArticles = (count: number): string[] => Array.from({ length: count }, (_, index) => makeArticle(index));
