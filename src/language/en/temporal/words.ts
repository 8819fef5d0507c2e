import type { LexiconEntry, Parts } from '../../temporal-data.ts';

type Entries = readonly LexiconEntry[];

/** Numbered words: each string says its place in the list, counted from `from`. */
const counted = (words: readonly string[], from: number, says: (value: number) => Parts): Entries =>
  words.map((word, index) => [word, says(from + index)]);

const tens = ['twenty', 'thirty', 'forty|fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const cardinals = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const ordinalWords = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const tensOrdinals = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth'];

const months: Entries = [
  ['january|jan.', { month: 1 }],
  ['february|feb.|feb', { month: 2 }],
  ['april|apr.|apr', { month: 4 }],
  ['june|jun.', { month: 6 }],
  ['july|jul.', { month: 7 }],
  ['august|aug.|aug', { month: 8 }],
  ['september|sept.|sep.|sept', { month: 9 }],
  ['october|oct.|oct', { month: 10 }],
  ['november|nov.|nov', { month: 11 }],
  ['december|dec.|dec', { month: 12 }],
];

/** Months that are verbs or names too. */
const weakMonths: Entries = [
  ['March|Mar.', { month: 3 }],
  ['May', { month: 5 }],
];

/** Months that are names or words as well: only beside a day or a year. */
const namedMonths: Entries = [
  ['Jan', { month: 1 }],
  ['Mar', { month: 3 }],
];

/** Months of the Hijri calendar, in the spellings of English news. */
const hijriMonths: Entries = counted(
  [
    'muharram|moharram',
    'safar',
    "rabi al - awwal|rabi ' al - awwal|rabi i|rabia al - awwal",
    "rabi al - thani|rabi ' al - thani|rabi ii|rabi al - akhir|rabia al - thani",
    'jumada al - awwal|jumada al - ula|jumada i|jumada al - awal',
    'jumada al - thani|jumada al - akhirah|jumada ii|jumada al - akhira',
    'rajab',
    "sha ' ban|shaban|shaaban",
    'ramadan|ramadhan|ramazan',
    'shawwal|shawal',
    "dhu al - qadah|dhu al - qi ' dah|dhul qadah|dhu al - qaada|dhul - qadah",
    'dhu al - hijjah|dhul hijjah|dhu al - hijja|dhul - hijjah|zulhijjah|dhul hijja',
  ],
  1,
  (month) => ({ month, calendar: 'hijri' }),
);

const weekdays: Entries = counted(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  1,
  (weekday) => ({ weekday }),
);

/** Short weekdays are words too ("sat", "sun"): only beside a date. */
const shortWeekdays: Entries = counted(
  ['mon.|mon', 'tue.|tues.|tue|tues', 'wed.|wed', 'thu.|thurs.|thu|thur.|thurs', 'fri.|fri', 'sat.|sat', 'sun.|sun'],
  1,
  (weekday) => ({ weekday }),
);

const unitWords: Entries = [
  ['second', { unit: 'second' }],
  ['minute', { unit: 'minute' }],
  ['hour', { unit: 'hour' }],
  ['day|night|trading day|business day|working day', { unit: 'day' }],
  ['weekend', { unit: 'weekend' }],
  ['week', { unit: 'week' }],
  ['month', { unit: 'month' }],
  ['quarter', { unit: 'quarter' }],
  ['year', { unit: 'year' }],
  ['decade', { unit: 'decade' }],
  ['century', { unit: 'century' }],
];

const unitPlurals: Entries = [
  ['seconds', { unit: 'second' }],
  ['minutes|mins', { unit: 'minute' }],
  ['hours|hrs', { unit: 'hour' }],
  ['days|nights|trading days|business days|working days', { unit: 'day' }],
  ['weekends', { unit: 'weekend' }],
  ['weeks', { unit: 'week' }],
  ['months', { unit: 'month' }],
  ['quarters', { unit: 'quarter' }],
  ['years|yrs', { unit: 'year' }],
  ['decades', { unit: 'decade' }],
  ['centuries', { unit: 'century' }],
];

/** Verbs whose past is a form of its own; those in -ed tell themselves. "Read", "put" and "cut" tell nothing. */
const irregularPasts = [
  'was|were|had|did|been|went|came|became|overcame|made|took|undertook|began|fell|rose|arose|found|held|withheld|won|lost',
  'left|met|sold|bought|got|forgot|gave|forgave|forbade|ran|saw|foresaw|grew|blew|flew|threw|knew|drew|withdrew|broke|awoke|woke',
  'spoke|stole|froze|chose|drove|rode|wrote|shook|wore|swore|tore|bore|led|fed|fled|bled|bred|sped|hit|shot|struck|stuck|hung',
  'swung|clung|stung|flung|spun|dug|sank|sang|rang|swam|drank|shrank|sprang|brought|thought|fought|sought|caught|taught|sent',
  'spent|lent|bent|built|kept|slept|swept|wept|crept|leapt|felt|dealt|meant|dreamt|burnt|learnt|heard|paid|laid|lay|stood',
  'understood|withstood|sat|slid|hid|bit|lit|ate|shone|told|said|gone|taken|given|done|shown|known|seen|fallen|risen',
  'underwent|upheld|beat|burst',
];

/** Report verbs in -ed are words of the lexicon, and so nobody looks at their ending. */
const reportPasts = [
  'reported|announced|added|stated|revealed|disclosed|declared|confirmed|claimed|noted|quoted|ended|issued|released|published|dated|ruled|reigned',
];

/** "The 16th" before "and 17th centuries", "to the early 18th century": figures stand as 0. */
const andCenturies = ['and', 'or', 'to', 'through', '-', '- and', '- or', '- to'].flatMap((join) =>
  ['', 'the ', 'early ', 'the early ', 'late ', 'the late ', 'mid - ', 'the mid - '].flatMap((part) =>
    ['century', 'centuries', '- century'].map((word) => `${join} ${part}0th ${word}`),
  ),
);

/** Days that have a name. */
const holidays: Entries = [
  ["New Year's Day|New year's", { holiday: '01-01' }],
  ["New year's eve", { holiday: '12-31' }],
  ["Valentine's day", { holiday: '02-14' }],
  ["St . patrick's day|St patrick's day", { holiday: '03-17' }],
  ['Epiphany', { holiday: '01-06' }],
  ['Candlemas', { holiday: '02-02' }],
  ['the Ides of march', { holiday: '03-15' }],
  ["Midsummer day|Midsummer's day|St . john's day", { holiday: '06-24' }],
  ["St . bartholomew's day|St bartholomew's day", { holiday: '08-24' }],
  ['Trinity sunday', { holiday: 'easter+56' }],
  ["International women's day", { holiday: '03-08' }],
  ["St . george's day|St george's day", { holiday: '04-23' }],
  ["St . david's day|St david's day", { holiday: '03-01' }],
  ["St . andrew's day|St andrew's day", { holiday: '11-30' }],
  ['Election day', { holiday: '11-1th1+1' }],
  ['Lady day', { holiday: '03-25' }],
  ['Anzac day', { holiday: '04-25' }],
  ['Bastille day', { holiday: '07-14' }],
  ['Michaelmas', { holiday: '09-29' }],
  ["All saints' day", { holiday: '11-01' }],
  ["All souls' day", { holiday: '11-02' }],
  ['Martinmas', { holiday: '11-11' }],
  ["St . stephen's day|St stephen's day", { holiday: '12-26' }],
  ['Ash wednesday', { holiday: 'easter-46' }],
  ['Shrove tuesday', { holiday: 'easter-47' }],
  ['Palm sunday', { holiday: 'easter-7' }],
  ['Maundy thursday', { holiday: 'easter-3' }],
  ['Good friday', { holiday: 'easter-2' }],
  ['Ascension day', { holiday: 'easter+39' }],
  ['Whit sunday|Whitsun|Pentecost', { holiday: 'easter+49' }],
  ['Whit monday', { holiday: 'easter+50' }],
  ['Easter sunday|Easter', { holiday: 'easter+0' }],
  ['Easter monday', { holiday: 'easter+1' }],
  ['May day', { holiday: '05-01' }],
  ['Memorial day', { holiday: '05--1th1' }],
  ['Independence day', { holiday: '07-04' }],
  ['Labor day', { holiday: '09-1th1' }],
  ['Columbus day', { holiday: '10-2th1' }],
  ['Halloween', { holiday: '10-31' }],
  ['Veterans day|Armistice day', { holiday: '11-11' }],
  ['Thanksgiving day|Thanksgiving', { holiday: '11-4th4' }],
  ['Christmas eve', { holiday: '12-24' }],
  ['Christmas day|Christmas', { holiday: '12-25' }],
  ['Boxing day', { holiday: '12-26' }],
  ['Martin luther king day', { holiday: '01-3th1' }],
  ["Presidents' day|Presidents day", { holiday: '02-3th1' }],
  ['Canada day', { holiday: '07-01' }],
  ['World aids day', { holiday: '12-01' }],
  ['Human rights day', { holiday: '12-10' }],
  ['Eid al - fitr', { holiday: 'hijri-10-01' }],
  ['Eid al - adha', { holiday: 'hijri-12-10' }],
  ['Ashura', { holiday: 'hijri-01-10' }],
];

/** Word classes of English. */
export const lexicon: Readonly<Record<string, Entries>> = {
  and: [['and', {}]],
  /** What opens a clause that tells of the time before it: "2014, when it took the town in June". */
  thenWord: [['when', {}]],
  /** What may stand before a date that names the one before it: "the following year, in 1799". */
  apposed: [['in|on|or', {}]],
  /** A year that a word beside it counts: "the next year, 1799". */
  yearCounted: [
    [
      ['next', 'following', 'previous', 'preceding', 'same', 'subsequent'].map((which) => `${which} year ,`).join('|'),
      {},
    ],
  ],
  /** What leads from "daily" to its hours, and from one of them to the next. */
  habitJoin: [['from|at|between|on|,|starting|beginning|to|until|till|and|or|-|(', {}]],
  rangeJoin: [['to|until|till|through|-', {}]],
  /** Words that only look like a verb of the past. */
  noPast: [
    ['need|feed|seed|speed|breed|weed|exceed|succeed|proceed|indeed|naked|wicked|sacred|hundred|shed|embed', {}],
  ],
  someDay: [['one day', {}]],
  newspaper: [['daily|weekly|monthly', {}]],
  publisher: [['party|state - run|state - owned|pro - government|language|business', {}]],
  /** A day, a month or a length that is the name of something else: with a capital. */
  namedThing: [
    [
      'War|Wars|Revolution|Agreement|Agreements|Accord|Accords|Uprising|Rising|Rebellion|Movement|Brigade|Brigades|Olympics|Paralympics|Games|Times|Mosque|Massacre|Massacres|Manifesto|Plot|Coup|Crisis|Intifada|Alliance|Coalition|Martyrs|Street|Square|Bridge|Declaration|Treaty|Offensive|Palace|Cup|Prize|Award|Awards|Magazine|Night live|Night football|School|Campaign|Protocol|Pact',
      {},
    ],
  ],
  /** What is named after one day, and known by it: small letters are common. */
  dayNamed: [
    [
      'alliance|coalition|bloc|camp|revolution|uprising|movement|youth movement|martyrs|brigade|brigades|bridge|square|street',
      {},
    ],
  ],
  scripture: [
    [
      'Genesis|Exodus|Leviticus|Deuteronomy|Isaiah|Jeremiah|Ezekiel|Proverbs|Psalm|Psalms|Matthew|Mark|Luke|John|Romans|Corinthians|Hebrews|Revelation|Surah|Sura',
      {},
    ],
  ],
  namedDay: [['Black|Bloody|Mournful|Super|Cyber|Fat|Giving|Casual|Manic|Stormy|Blue|Red|Green|White|Orange|Holy', {}]],
  /** What counts itself by a number that looks like a year. */
  numberedThing: [
    [
      'resolution|flight|highway|route|room|channel|section|article|page|line|gate|paragraph|euro|expo|agenda|vision|windows|boeing|airbus|box|call|dial|extension|number|no|nos|model|unit|platform|camp|district|zone|area|sector|block|ward|lot|plot|box|suite|apartment|division|regiment|battalion|brigade|squadron',
      {},
    ],
  ],
  /** What is of so many: "a force of 1812". */
  amountOf: [
    [
      'population of|total of|force of|crew of|salary of|sum of|height of|altitude of|garrison of|strength of|distance of|average of|maximum of|minimum of|loss of|army of|number of|rate of|price of|value of|weight of|length of|depth of|out of',
      {},
    ],
  ],
  ofOnly: [['of', {}]],
  titleWithDate: [['USA Today|Russia Today|India Today|VOA Today|Psychology Today', {}]],
  beforeOrAfter: [
    ['before', { shift: -1, from: 'context' }],
    ['after', { shift: 1, from: 'context' }],
  ],
  sinceThen: [['into|since|on ,', {}]],
  eventSide: [['before|after|of', {}]],
  eventSide2: [['before|after', {}]],
  justWord: [['just|only|mere|barely|merely', {}]],
  inOnly: [['in', {}]],
  smallNumberWord: [['one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several', {}]],
  nowadaysOf: [['people of|world of|leaders of|generation of|workers of', {}]],
  times: [['times', {}]],
  /** "Two Mondays ago": the one before the last. */
  weekdaysBack: [
    ['two', { shift: -2 }],
    ['three', { shift: -3 }],
  ],
  agoWord: [['ago', {}]],
  /** "Will last 90 days": the word is a verb. */
  beforeVerb: [['will|would|to|may|might|could|can|should|must|not|did|does|do|cannot', {}]],
  onceOrTwice: [['once|twice', {}]],
  perWord: [['per', {}]],
  smallHours: [['hours', { part: 'MO' }]],
  nightHours: [['small hours|wee hours|predawn hours|pre - dawn hours|wee small hours', { part: 'MO' }]],
  counted: [
    [
      'people|persons|men|women|children|troops|soldiers|civilians|prisoners|workers|votes|voters|homes|houses|buildings|tons|tonnes|kilograms|kilometers|kilometres|km|miles|meters|metres|feet|yards|acres|hectares|pounds|dollars|euros|rubles|francs|guns|tanks|aircraft|planes|vehicles|ships|horses|inhabitants|residents|casualties|dead|wounded|others|points|shares|votes|jobs|calories|barrels|megawatts|mph|rpm|copies|students|members|households|families|cases|square',
      {},
    ],
  ],
  hoursWord: [['hours|hrs|hour', {}]],
  andCenturies: [[andCenturies.join('|'), {}]],
  asMany: [['as many', {}]],
  highNoon: [['high noon', {}]],
  asSoon: [
    ['as recently as|as early as|as late as|as soon as|no longer|how soon|too soon|soon after|soon afterward', {}],
  ],
  program: [['abcnews', {}]],
  longUnit: [
    ['decade', { unit: 'decade' }],
    ['century', { unit: 'century' }],
  ],
  possessor: [['his|her|their|my', {}]],
  or: [['or', {}]],
  betweenWord: [['between|from between', {}]],
  numberJoin: [
    ['and', {}],
    ['-', {}],
  ],
  listJoin: [['and|or|to|through|until|-|/', {}]],
  the: [['the', {}]],
  a: [['a|an', { n: 1 }]],
  of: [['of|in', {}]],
  on: [['on', {}]],
  /** What goes on counting behind a unit: "and two months", "and a day"; figures stand as 0. */
  andMore: [
    [
      ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', '0']
        .flatMap((n) => ['month', 'months', 'week', 'weeks', 'day', 'days'].map((unit) => `and ${n} ${unit}`))
        .join('|'),
      {},
    ],
  ],
  endWord: [['ended|ending|that ended|that ends|to end', {}]],
  deadline: [['by|until|till', {}]],
  reach: [['through', {}]],
  // And what makes an infinitive of a form that could be a past: "to hit".
  passive: [['be|being|is|are|to', {}]],
  wasExpected: [['had been|were supposed|was supposed|had previously been|previously had been|as previously', {}]],
  worldOfToday: [
    [
      "'s world|'s society|'s youth|'s generation|'s economy|'s standards|'s age|'s era|'s terms|'s technology|'s young people|'s children",
      {},
    ],
  ],
  nowadays: [['today', { ref: 'PRESENT_REF' }]],
  nowadaysAfter: [['world of|society of|youth of|generation of|people of|children of', {}]],
  few: [['few|intervening', {}]],
  thatFollowed: [['that followed|which followed|to follow|afterward|afterwards|since then|leading up to', {}]],
  ahead: [['ahead|to come', { shift: 1 }]],
  periodOnly: [['period', { unit: 'quarter' }]],
  lengthWord: [
    [
      'for|in|within|over|than|after|before|about|nearly|almost|barely|just|only|scarcely|hardly|around|every|last|lasted|lasting|took|take|takes|spend|spent|spending|least|most|once|half|of|until|since|during|by|another|within about|as long as',
      {},
    ],
  ],
  aside: [['since|until|till|before|after|by|(', {}]],
  at: [['at', {}]],
  full: [['full', {}]],
  coming: [['coming', { shift: 1 }]],
  pastOnly: [['past', { shift: -1 }]],
  possessive: [["'s|s'", {}]],
  weekend: [['weekend', { unit: 'weekend' }]],
  quarterUnit: [['quarter', { unit: 'quarter' }]],
  theMonth: [['month', { unit: 'month' }]],
  theWeek: [['week', { unit: 'week' }]],
  dayPartPlural: [
    ['mornings', { part: 'MO' }],
    ['afternoons', { part: 'AF' }],
    ['evenings', { part: 'EV' }],
    ['nights', { part: 'NI' }],
  ],
  day: [['day', {}]],
  in: [['in|within', {}]],
  to: [['to|through|and|until|or|-', {}]],
  preposition: [
    [
      'in|since|by|until|till|from|to|through|during|before|after|between|and|of|for|circa|around|about|throughout|as early as|as late as|back in',
      {},
    ],
  ],
  monthPreposition: [
    [
      'in|since|by|until|till|from|to|through|during|before|after|between|and|of|for|on|last|next|this|early|late|mid',
      {},
    ],
  ],
  month: months,
  weakMonth: weakMonths,
  namedMonth: namedMonths,
  hijriMonth: hijriMonths,
  hijriEra: [['ah|a.h.|hijri', { calendar: 'hijri' }]],
  /** "The first day of Ramadan", and the last. */
  nthDayOf: [
    ...ordinalWords
      .slice(0, 10)
      .map(
        (word, index): LexiconEntry => [
          `${word} day of|${word} day of the month of|${word} day of the holy month of`,
          { day: index + 1 },
        ],
      ),
    ['last day of|final day of|last day of the holy month of', { ordinal: -1, inner: 'day' }],
  ],
  number: [
    ...counted(cardinals, 1, (n) => ({ n })),
    ...tens.map((word, index): LexiconEntry => [word, { n: (index + 2) * 10 }]),
    ['hundred', { n: 100 }],
    ['thousand', { n: 1000 }],
  ],
  teen: [],
  ordinal: [
    ...counted(ordinalWords, 1, (ordinal) => ({ ordinal })),
    ...tensOrdinals.map((word, index): LexiconEntry => [word, { ordinal: (index + 2) * 10 }]),
  ],
  ordinalSuffix: [['st|nd|rd|th', {}]],
  lastOrdinal: [['last|final', { ordinal: -1 }]],
  weekday: weekdays,
  shortWeekday: shortWeekdays,
  weekdayPlural: counted(
    ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
    1,
    (weekday) => ({ weekday }),
  ),
  deicticDay: [
    ['today', { unit: 'day', shift: 0 }],
    ['yesterday', { unit: 'day', shift: -1 }],
    ['the day before yesterday|day before yesterday', { unit: 'day', shift: -2 }],
    ['the night before last', { unit: 'day', shift: -2, part: 'NI' }],
    ['tomorrow', { unit: 'day', shift: 1 }],
    ['the day after tomorrow|day after tomorrow', { unit: 'day', shift: 2 }],
  ],
  tonight: [['tonight', { unit: 'day', shift: 0, part: 'NI' }]],
  overnightOf: [['overnight', { part: 'NI' }]],
  /** "Overnight into Saturday" is Friday's night. */
  intoDay: weekdays.map(([words], index) => [
    words
      .split('|')
      .map((day) => `into ${day}`)
      .join('|'),
    { weekday: index === 0 ? 7 : index },
  ]),
  overnight: [['overnight', { unit: 'day', shift: -1, part: 'NI', from: 'story' }]],
  weekdayAgain: weekdays.map(([words]) => [words, {}]),
  nightWord: [
    ['night', { part: 'NI' }],
    ['evening', { part: 'EV' }],
  ],
  betweenDays: [['-|to|and|/', {}]],
  sameAgain: [['the same|that same|that|than', {}]],
  centuryUnit: [['century', { unit: 'century', shift: 0, from: 'context' }]],
  halfOf: [
    ['first half of|first quarter of|first third of', { mod: 'START' }],
    ['second half of|latter half of|last half of|last quarter of|final quarter of|last third of', { mod: 'END' }],
  ],
  turnOf: [['turn of', { mod: 'START' }]],
  circa: [['circa|c .|ca .|ca', { mod: 'APPROX' }]],
  /** Words that say "about" of a year and are no part of it. */
  outside: [['circa|c .|ca .|ca', {}]],
  clauseEnd: [['.|;|:|)', {}]],
  rangeWord: [['to', {}]],
  /** "Until" between two numbers makes years of them where a reign was named: "ruled from 661 until 750". */
  reignedFrom: [
    [
      'ruled|reigned|governed|lasted|lived|existed|king|caliph|emperor|pope|bishop|sultan|consul'
        .split('|')
        .map((word) => `${word} from`)
        .join('|'),
      {},
    ],
  ],
  untilYear: [['to|until|till', {}]],
  yearVerb: [['was|saw|brought|began|ended|marked|witnessed|would|proved|opened|found', {}]],
  theYears: [['the years|between years', {}]],
  bornMark: [['b .|d .|born|died', {}]],
  beforeThat: [['before|previously|before that', { direction: -1, from: 'context' }]],
  midSeason: [
    ['midsummer', { season: 'SU', mod: 'MID' }],
    ['midwinter', { season: 'WI', mod: 'MID' }],
  ],
  monthOf: [['month of', {}]],
  andWord: [['and', {}]],
  unitsAgain: [['days|weeks|months|years|decades', {}]],
  /** Lengths that are told as a part of a longer one. */
  longSpan: [
    [
      'a quarter of a century|a quarter - century|a quarter century|quarter of a century|quarter - century',
      { n: 25, unit: 'year' },
    ],
    ['three quarters of a century|three - quarters of a century', { n: 75, unit: 'year' }],
    ['a half - century|half - century', { n: 50, unit: 'year' }],
  ],
  longUnits: [
    ['daylong|day long', { unit: 'day' }],
    ['weeklong', { unit: 'week' }],
    ['monthlong', { unit: 'month' }],
    ['yearlong', { unit: 'year' }],
    ['hourlong', { unit: 'hour' }],
    ['decadelong', { unit: 'decade' }],
  ],
  /** What is sold by the year of its making. */
  vehicle: [
    [
      'Chevrolet|Chevy|Ford|Toyota|Honda|Nissan|Dodge|Chrysler|Buick|Cadillac|Pontiac|Oldsmobile|Jeep|Mercedes|BMW|Volkswagen|Volvo|Audi|Fiat|Renault|Peugeot|Mazda|Subaru|Mitsubishi|Lexus|Porsche|Plymouth|Lada|Hyundai|Kia|Acura|GMC|model',
      {},
    ],
  ],
  reigned: [['r .|reigned|ruled|fl .', {}]],
  /** What may stand before a day of the month that ends or begins something, and what may follow it where nothing is counted. */
  dayBound: [['by|until|till|from', {}]],
  dayEnd: [
    [
      'the|a|an|he|she|it|they|his|her|its|their|there|all|both|only|some|no|most|was|were|had|but|and|to|in|at|with|as|when|while|until|that|this|on|onward|onwards|,|.|;|:|)|-',
      {},
    ],
  ],
  /** What is known by its day alone: "the September 11 attacks". */
  attackWord: [
    [
      'attacks|terror attacks|terrorist attacks|hijackers|hijackings|terrorist hijackings|commission|plotters|suicide hijackings',
      {},
    ],
  ],
  commaYear: [[', 0|0', {}]],
  attacksOf: [['attacks of|terror attacks of|terrorist attacks of|attacks on|events of|hijackings of', {}]],
  /** What has a number and is no day: "on the 3rd floor". */
  numberedNoun: [
    [
      'floor|army|armies|corps|division|divisions|regiment|regiments|brigade|brigades|battalion|battalions|infantry|cavalry|airborne|armored|armoured|panzer|guards|squadron|fleet|flotilla|wing|avenue|street|anniversary|birthday|hole|lap|round|green|tee|amendment|congress|parallel|meridian|grade|attempt|try|ballot|vote|place|page|line|row|degree|precinct|district|circuit|green|time|edition|foot|field|light|marines|fighter|bomber|artillery|engineer|engineers|tank|rifle|rifles|company|platoon',
      {},
    ],
  ],
  yearly: [['annually|yearly|each year|every year', {}]],
  /** What may have an age in years that is no person's. */
  agedThing: [
    [
      'truce|cease - fire|ceasefire|civil war|conflict|dispute|insurgency|uprising|rebellion|siege|embargo|blockade|feud|slump|standoff|stand - off|occupation|drought',
      {},
    ],
  ],
  last: [['last|this past|the past|past', { shift: -1 }]],
  next: [['next|this coming|the coming|coming', { shift: 1 }]],
  current: [['this|the current|current', { shift: 0 }]],
  lastOnly: [['last', { shift: -1 }]],
  nextOnly: [['next', { shift: 1 }]],
  this: [['this', { shift: 0 }]],
  latest: [['latest|most recent', { shift: -1 }]],
  lastButOne: [['before last', { shift: -2 }]],
  nextButOne: [['after next', { shift: 2 }]],
  /** "Friday week", "a week on Friday": seven days after the Friday that comes. */
  weekAfter: [['week', { shift: 2 }]],
  aWeekOn: [
    ['a week on|a week from|a week this|a week next', { shift: 2 }],
    ['two weeks on|two weeks from|a fortnight on|a fortnight from', { shift: 3 }],
    ['three weeks on|three weeks from', { shift: 4 }],
  ],
  previous: [['previous|preceding|prior', { shift: -1, from: 'context' }]],
  following: [['following|next|subsequent', { shift: 1, from: 'context' }]],
  same: [['same|that same|that very', { shift: 0, from: 'context' }]],
  thatOne: [['that', { shift: 0, from: 'context' }]],
  recent: [['recent', {}]],
  pastSpan: [
    ['past|last|latest', { shift: -1 }],
    ['previous|preceding', { shift: -1, from: 'context' }],
  ],
  nextSpan: [
    ['next|coming', { shift: 1 }],
    ['following', { shift: 1, from: 'context' }],
  ],
  unit: unitWords,
  units: unitPlurals,
  calendarUnit: unitWords.filter(([, says]) => !['second', 'minute', 'hour', 'day'].includes(says.unit ?? '')),
  theDay: [['day', { unit: 'day' }]],
  theNight: [['night|evening', { unit: 'day', part: 'NI' }]],
  innerUnit: [
    ['day', { inner: 'day' }],
    ['week', { inner: 'week' }],
    ['weekend', { inner: 'weekend' }],
    ['month', { inner: 'month' }],
    ['decade', { inner: 'decade' }],
  ],
  theWeekend: [['weekend', { inner: 'weekend' }]],
  /** Words that have a capital within a sentence only as part of a name. */
  smallWord: [['minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years', {}]],
  weekOf: [['week of|week beginning|week starting', {}]],
  yearWord: [['year|the year', {}]],
  theYear: [['year', { unit: 'year' }]],
  fiscal: [['fiscal|financial|calendar|fy', {}]],
  bc: [['bc|b.c.|bce|b.c', { era: 'bc' }]],
  ad: [['ad|a.d.|ce', {}]],
  season: [
    ['spring', { season: 'SP' }],
    ['summer', { season: 'SU' }],
    ['fall|autumn', { season: 'FA' }],
    ['winter', { season: 'WI' }],
  ],
  clearSeason: [
    ['summer', { season: 'SU' }],
    ['autumn', { season: 'FA' }],
    ['winter', { season: 'WI' }],
  ],
  quarterMonths: [
    ['january - march|jan . - march|january to march|january through march', { quarter: 1 }],
    ['april - june|april to june|april through june', { quarter: 2 }],
    ['july - september|july - sept .|july to september|july through september', { quarter: 3 }],
    ['october - december|oct . - dec .|october to december|october through december', { quarter: 4 }],
  ],
  seasonBefore: [['by|until|till|since|before|after', {}]],
  seasonThing: [['school|break|vacation|holidays|job|jobs|camp|games|olympics|time|sports|months|season', {}]],
  quarterWord: [['quarter|quarters', {}]],
  quarterOrdinal: [
    ['first|1st', { quarter: 1 }],
    ['second|2nd', { quarter: 2 }],
    ['third|3rd', { quarter: 3 }],
    ['fourth|final|last|4th', { quarter: 4 }],
  ],
  halfWord: [['half', {}]],
  halfOrdinal: [
    ['first', { half: 1 }],
    ['second|last|latter', { half: 2 }],
  ],
  comparable: [['comparable|corresponding|same', {}]],
  periodWord: [['period|quarter', {}]],
  yearAgo: [
    ['year - ago|year - earlier|year ago|year earlier', { n: 1, unit: 'year', direction: -1, from: 'context' }],
  ],
  yearAgoOnly: [['year - ago|year - earlier|year ago|year earlier', {}]],
  /** Most of a length is told as that length. */
  betterPart: [['the better part of|the best part of|the greater part of|most of', {}]],
  single: [['single|whole|full|further|mere', {}]],
  timeWord: [['time', {}]],
  overWord: [['over', {}]],
  sinceOnly: [['since', {}]],
  /** What is counted by the week or the year: "£40 a year", "barrels a day". */
  rateHost: [
    [
      '0|million|billion|trillion|thousand|hundred|dozen|percent|per cent|times|dollars|pounds|euros|tons|tonnes|barrels|gallons|liters|litres|miles|kilometers|kilometres|%|people|visitors|passengers|patients|calls|flights|trips|interviews|meals|cases|deaths|attacks|cars|vehicles|trains|ships|games|matches|shows|books|articles|words|pages|births|jobs|workers|tourists|pilgrims|customers|users|copies|cigarettes|cups|doses|tests|rockets|shells|cds|albums|tickets|trees|animals|members|students|applications|messages|emails|orders|homes|houses|bottles|meetings|migrants|refugees|crossings|raids|sorties|strikes|murders|killings|arrests|visits|hours|minutes|euros|pounds|yen|rupees|francs|kilos|kilograms|grams',
      {},
    ],
  ],
  waited: [['waited|waiting|wait|spent|spend|took|taken|take|takes|lasted|last', {}]],
  /** Lengths that reports of figures are about: "the nine months". */
  reportedMonths: [
    ['six months', { n: 6, unit: 'month' }],
    ['nine months', { n: 9, unit: 'month' }],
  ],
  centuryWord: [['century|centuries', {}]],
  apostrophe: [["'", {}]],
  pluralS: [['s', {}]],
  decadeName: [
    ['twenties', { decade2: 20 }],
    ['thirties', { decade2: 30 }],
    ['forties', { decade2: 40 }],
    ['fifties', { decade2: 50 }],
    ['sixties', { decade2: 60 }],
    ['seventies', { decade2: 70 }],
    ['eighties', { decade2: 80 }],
    ['nineties', { decade2: 90 }],
  ],
  modPrefix: [
    ['early', { mod: 'START' }],
    ['mid|middle', { mod: 'MID' }],
    ['late', { mod: 'END' }],
  ],
  earlier: [['earlier|later|late|early|sometime|early on', {}]],
  modPhrase: [
    [
      'beginning of|start of|early part of|opening of|first part of|early days of|early weeks of|early months of|early years of|first days of|first weeks of|first months of|first years of|opening days of|opening weeks of|opening months of|opening years of',
      { mod: 'START' },
    ],
    ['middle of|midst of|middle years of|middle part of', { mod: 'MID' }],
    [
      'end of|latter part of|close of|last part of|very end of|last days of|last weeks of|last months of|last years of|final days of|final weeks of|final months of|final years of|closing days of|closing weeks of|closing months of|closing years of',
      { mod: 'END' },
    ],
  ],
  yearEnd: [['year - end', { month: 12, day: 31 }]],
  endOfYear: [
    ["year end|year's end", { unit: 'year', shift: 0, mod: 'END' }],
    ["month's end|month end", { unit: 'month', shift: 0, mod: 'END' }],
    ["week's end", { unit: 'week', shift: 0, mod: 'END' }],
    ["decade's end", { unit: 'decade', shift: 0, mod: 'END' }],
    ["century's end", { unit: 'century', shift: 0, mod: 'END', from: 'context' }],
  ],
  dayPart: [
    ['morning', { part: 'MO' }],
    ['afternoon|midafternoon', { part: 'AF' }],
    ['lunchtime', { part: 'MI' }],
    ['evening', { part: 'EV' }],
    ['night|nighttime', { part: 'NI' }],
    ['dawn|daybreak|sunrise|first light', { part: 'MO' }],
    ['dusk|sunset|nightfall', { part: 'EV' }],
  ],
  /** Behind minutes that are counted from it: "ten to midnight". */
  turnHour: [
    ['noon|midday', { hour: 12 }],
    ['midnight', { hour: 24 }],
  ],
  shortlyAfter: [['shortly after|just after|soon after|minutes after|moments after', {}]],
  midnightBegun: [['midnight', { hour: 0, minute: 0 }]],
  noonWord: [
    ['noon|midday', { hour: 12, minute: 0 }],
    ['midnight', { hour: 24, minute: 0 }],
  ],
  meridiem: [
    ['a.m.|am|a.m', { meridiem: 'am' }],
    ['p.m.|pm|p.m', { meridiem: 'pm' }],
  ],
  oclock: [["o'clock", {}]],
  zone: [
    ['gmt|utc|z', { zone: 'Z' }],
    [
      'est|edt|cst|cdt|mst|mdt|pst|pdt|et|eastern time|local time|eastern standard time|bst|cet|eastern|pacific time|moscow time|baghdad time',
      {},
    ],
  ],
  /** Zones that stand behind a time of four digits: "0700 GMT". */
  inWord: [['in|during|throughout', {}]],
  sureZone: [
    ['gmt|utc|z', { zone: 'Z' }],
    ['est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eastern time|local time|local', {}],
  ],
  /** The same moment told again, by another clock. */
  zoneAgain: [
    [
      'gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|et|bst|cet|cest|eet|ist|local time|local|eastern time|eastern|moscow time',
      {},
    ],
  ],
  meridiemAgain: [['a.m.|am|a.m|p.m.|pm|p.m', {}]],
  /** When a day begins or ends: told of the day in hand. */
  turnOfDay: [
    ['dawn|daybreak|sunrise|first light|sunup', { part: 'MO' }],
    ['dusk|sunset|nightfall|sundown', { part: 'EV' }],
    ['mid - morning|midmorning', { part: 'MO' }],
    ['mid - afternoon', { part: 'AF' }],
  ],
  turnBefore: [['at|by|before|until|till|after|since|from|towards', {}]],
  ago: [['ago|back', { direction: -1 }]],
  /** "Ten years ago today": the same day, week or month of that year. */
  toTheDay: [
    ['today|to the day', { inner: 'day' }],
    ['this week', { inner: 'week' }],
    ['this month', { inner: 'month' }],
  ],
  earlierThan: [['earlier', { direction: -1, from: 'context' }]],
  laterThan: [['later|afterward|afterwards|thereafter|after that', { direction: 1, from: 'context' }]],
  fromNow: [['from now|hence|from today', { direction: 1 }]],
  some: [
    ['several|a few|few|some|many|a number of|a handful of|dozens of|scores of|numerous', { n: 'X' }],
    ['a couple of|couple of|a couple', { n: 2 }],
  ],
  approx: [
    ['about|around|approximately|roughly|some|nearly|almost|just about|close to|an estimated', { mod: 'APPROX' }],
    ['more than|over|at least|no less than|as much as|as many as', { mod: 'MORE_THAN' }],
    ['less than|under|up to|no more than|at most', { mod: 'LESS_THAN' }],
  ],
  more: [['more|additional|full|consecutive|straight|long|short|whole|further|extra|successive', {}]],
  firstSpan: [['first|final|opening|initial|early', {}]],
  every: [['every|each', {}]],
  other: [['other', { n: 2 }]],
  aWord: [['a', {}]],
  fortnight: [['fortnight', { n: 2, unit: 'week' }]],
  /** "Q1", "H2": the figure stands in the pattern. */
  quarterLetter: [['Q', {}]],
  halfLetter: [['H', {}]],
  minutesPast: [
    ['half past', { minute: 30 }],
    ['quarter past|a quarter past', { minute: 15 }],
    ['quarter to|a quarter to', { addMinutes: -15 }],
    ['five past', { minute: 5 }],
    ['ten past', { minute: 10 }],
    ['twenty past', { minute: 20 }],
    ['five to', { addMinutes: -5 }],
    ['ten to', { addMinutes: -10 }],
    ['twenty to', { addMinutes: -20 }],
  ],
  shortYearAfter: [['of|in|since|until|from|by|back in|class of', {}]],
  /** Months that are given names too. */
  /** What is told apart by its month: "the March vote", "the May attack". */
  datedEvent: [
    [
      'summit|meeting|meetings|talks|conference|vote|votes|election|elections|referendum|poll|polls|ballot|primary|attack|attacks|bombing|bombings|assault|raid|raids|shooting|killing|killings|protest|protests|riot|riots|strike|strikes|deadline|agreement|deal|accord|ceasefire|cease - fire|truce|report|reports|survey|figures|data|verdict|ruling|decision|trial|hearing|accession|launch|crash|fire|flood|floods|earthquake|quake|storm|storms|contract|delivery|period|budget|session|statement|announcement|visit|trip|game|match|fighting|fight|clashes|operation|issue|total|increase|decline|offer|auction|sale|sales',
      {},
    ],
  ],
  givenName: [['april|june|august|may|summer', {}]],
  setAdverb: [
    ['daily', { unit: 'day' }],
    ['weekly', { unit: 'week' }],
    ['monthly', { unit: 'month' }],
    ['annually|yearly', { unit: 'year' }],
    ['hourly', { unit: 'hour' }],
  ],
  halfAn: [['half an|half a|a half', { n: 0, fraction: 0.5 }]],
  andAHalf: [['and a half|and one half|and one - half', { fraction: 0.5 }]],
  old: [['old|olds', {}]],
  longWord: [['long', {}]],
  dashOld: [['- old|old|of age', {}]],
  aged: [['aged|age', {}]],
  or_so: [['or so|or two', {}]],
  yearPreposition: [
    [
      'during|throughout|all through|between|around|circa|in|since|by|until|till|from|before|after|founded|established|incorporated|born|died|circa',
      {},
    ],
  ],
  for: [['for|of', {}]],
  plainUnit: unitWords.filter(([, says]) => !['second', 'quarter'].includes(says.unit ?? '')),
  everSince: [['since', {}]],
  sinceWord: [['for|in|over|after|since|within|during', {}]],
  reportVerb: [
    [
      'said|says|reported|reports|announced|announces|told|added|stated|revealed|disclosed|declared|confirmed|claimed|noted|quoted',
      {},
    ],
  ],
  that: [['that', {}]],
  // What a report tells may begin without "that": "said on Monday he would leave".
  unsaidThat: [['he|she|it|they', {}]],
  // Past forms that stand here must stand among the past as well: see `reportPasts`.
  issued: [['issued|released|published|dated', {}]],
  relative: [['who|whom|whose|which', {}]],
  speakerAgain: [
    [
      'the|it|he|she|they|agency|paper|newspaper|network|channel|statement|report|ministry|organization|group|spokesman|spokeswoman|official|source|same',
      {},
    ],
  ],
  present: [
    [
      'now|currently|right now|nowadays|these days|at present|at the moment|this moment|presently|the present|current',
      { ref: 'PRESENT_REF' },
    ],
  ],
  pastRef: [['recently|formerly|the past|the recent past|more recently|most recently', { ref: 'PAST_REF' }]],
  futureRef: [['soon|the future|the near future|the near term|the foreseeable future', { ref: 'FUTURE_REF' }]],
  past: [
    [irregularPasts.join('|'), {}],
    [reportPasts.join('|'), {}],
    ["ago|could not|couldn't|would not|wouldn't|could have|would have|should have|has yet to|failed to", {}],
  ],
  pluperfect: [['had', {}]],
  abbreviation: [
    [
      'mr|mrs|ms|messrs|dr|prof|gen|lt|col|maj|sgt|capt|cmdr|adm|sen|rep|gov|rev|hon|st|no|vs|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec',
      {},
    ],
  ],
  future: [
    [
      "will|'ll|won't|shall|might|could|would|should|must|scheduled|expected|expects|expect|due|planned for|planned to|planning|plans to|plan to|planned a|planned an|upcoming|forthcoming|intend|intends|intended to|hope to|hopes to|hoping to|aims to|aiming to|wants to|want to|going to|deadline of|deadline for|deadline is|effective|payable|matures|maturing|is to|are to|was to|were to|set to|set for|to be|as soon as|as early as|expires|expire|arrives|runs from|runs until|runs through|runs till|kick - off is|kickoff is|next meeting|next session|next round|next election|next elections|next summit|next hearing|next game|next match|begins|starts|opens|resumes|resume|reopens|reopen|go to the polls|goes to the polls|goes on sale|go on sale|goes on trial|returns|convenes|convene|meets|meet|begin|departs|depart|takes effect|postponed to|postponed until|moved to|delayed to|delayed until|put off to|put off until|adjourned to|adjourned until|rescheduled for|forecast to|forecast for|is forecast|slated for|slated to|poised to|on course to|rescheduled to|brought forward to|pushed back to|comes out|come out on|come out in|runs|takes place|kicks off|tomorrow",
      {},
    ],
  ],
  holidayName: holidays.map(([words]) => [words, {}]),
  holiday: holidays,
};
