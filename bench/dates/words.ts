/** The words of the tables of speed, by the language of the page that shows them. */
export interface SpeedWords {
  readonly readAs: Readonly<Record<string, string>>;
  readonly contest: readonly [
    language: string,
    text: string,
    warm: string,
    cold: string,
    own: string,
    other: string,
    floor: string,
  ];
  readonly growth: readonly [language: string, text: string, cost: string, expressions: string, held: string];
  readonly startup: readonly [command: string, processor: string, wait: string];
  readonly languages: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
  /** Where it was measured, and when. */
  readonly measured: (machine: string, day: string) => string;
  readonly unknown: string;
}

export const speedWords: Readonly<Record<string, SpeedWords>> = {
  en: {
    readAs: {
      articles: 'articles, one by one',
      '100 KB': 'one text of 100 KB',
      'whole set': 'a whole corpus as one text of 340 KB',
      '1 MB': 'one text of 1 MB',
    },
    contest: [
      '',
      'text',
      'ratio, warm',
      'ratio, cold',
      'Sanad, MB/s warm',
      'chrono-node, MB/s warm',
      'a bare look at each character, MB/s',
    ],
    growth: ['', 'text', 'ms per MB', 'expressions', 'memory held for each'],
    startup: ['command', 'ms of the processor', 'ms on the clock'],
    languages: { ar: 'Arabic', en: 'English' },
    sources: { written: 'sentences written by the benchmark', news: 'news' },
    measured: (machine, day) => `Measured on ${day}: ${machine}.`,
    unknown: '–',
  },
  ar: {
    readAs: {
      articles: 'مقالات، واحدًا واحدًا',
      '100 KB': 'نص واحد من 100 كيلوبايت',
      'whole set': 'مدونة كاملة نصًا واحدًا من 340 كيلوبايت',
      '1 MB': 'نص واحد من 1 ميغابايت',
    },
    contest: [
      '',
      'النص',
      'النسبة بعد الإحماء',
      'النسبة في البدء',
      'سند، ميغابايت/ثانية',
      'chrono-node، ميغابايت/ثانية',
      'نظرة واحدة إلى كل حرف، ميغابايت/ثانية',
    ],
    growth: ['', 'النص', 'ميلي ثانية لكل ميغابايت', 'العبارات', 'الذاكرة لكل عبارة'],
    startup: ['الأمر', 'ميلي ثانية من المعالج', 'ميلي ثانية على الساعة'],
    languages: { ar: 'العربية', en: 'الإنجليزية' },
    sources: { written: 'جمل يكتبها برنامج القياس', news: 'أخبار' },
    measured: (machine, day) => `قيست في ${day}: ${machine}.`,
    unknown: '–',
  },
};
