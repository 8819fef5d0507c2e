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
  ['january|jan.|jan', { month: 1 }],
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
  ['march|mar.', { month: 3 }],
  ['may', { month: 5 }],
];

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

/** Word classes of English. */
export const lexicon: Readonly<Record<string, Entries>> = {
  and: [['and', {}]],
  or: [['or', {}]],
  numberJoin: [
    ['and', {}],
    ['-', {}],
  ],
  the: [['the|its|their|his|her|our', {}]],
  a: [['a|an', { n: 1 }]],
  of: [['of|in', {}]],
  on: [['on', {}]],
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
    ['tomorrow', { unit: 'day', shift: 1 }],
    ['the day after tomorrow|day after tomorrow', { unit: 'day', shift: 2 }],
  ],
  tonight: [['tonight', { unit: 'day', shift: 0, part: 'NI' }]],
  overnight: [['overnight', { unit: 'day', shift: -1, part: 'NI' }]],
  last: [['last|this past|the past|past', { shift: -1 }]],
  next: [['next|this coming|the coming|coming', { shift: 1 }]],
  current: [['this|the current|current', { shift: 0 }]],
  lastOnly: [['last', { shift: -1 }]],
  nextOnly: [['next', { shift: 1 }]],
  this: [['this', { shift: 0 }]],
  latest: [['latest|most recent', { shift: -1 }]],
  previous: [['previous|preceding|prior', { shift: -1, from: 'context' }]],
  following: [['following|next|subsequent', { shift: 1, from: 'context' }]],
  same: [['same|that same|that very', { shift: 0, from: 'context' }]],
  that: [['that', { shift: 0, from: 'context' }]],
  recent: [['recent', {}]],
  pastSpan: [['past|last|latest|previous|preceding', { shift: -1 }]],
  nextSpan: [['next|coming|following', { shift: 1 }]],
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
  weekOf: [['week of|week beginning|week starting', {}]],
  yearWord: [['year|the year', {}]],
  theYear: [['year', { unit: 'year' }]],
  fiscal: [['fiscal|financial|calendar', {}]],
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
  periodWord: [['period|quarter', {}]],
  yearAgo: [
    ['year - ago|year - earlier|year ago|year earlier', { n: 1, unit: 'year', direction: -1, from: 'context' }],
  ],
  centuryWord: [['century', {}]],
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
    ['beginning of|start of|early part of|opening of', { mod: 'START' }],
    ['middle of|midst of', { mod: 'MID' }],
    ['end of|latter part of|close of', { mod: 'END' }],
  ],
  yearEnd: [["year - end|year end|year's end", { month: 12, day: 31 }]],
  dayPart: [
    ['morning', { part: 'MO' }],
    ['afternoon|midafternoon', { part: 'AF' }],
    ['evening', { part: 'EV' }],
    ['night', { part: 'NI' }],
  ],
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
  ago: [['ago|back', { direction: -1 }]],
  earlierThan: [['earlier|before', { direction: -1, from: 'context' }]],
  laterThan: [['later|afterward|afterwards|after', { direction: 1, from: 'context' }]],
  fromNow: [['from now|hence|from today', { direction: 1 }]],
  some: [
    ['several|a few|few|some|many|a number of|a handful of|dozens of|scores of|numerous', { n: 'X' }],
    ['a couple of|couple of|a couple', { n: 2 }],
  ],
  approx: [
    ['about|around|approximately|roughly|some|nearly|almost|close to|an estimated', { mod: 'APPROX' }],
    ['more than|over|at least|no less than|as much as|as many as', { mod: 'MORE_THAN' }],
    ['less than|under|up to|no more than|at most|within', { mod: 'LESS_THAN' }],
  ],
  more: [['more|additional|full|consecutive|straight|long|short|whole|further|extra|successive', {}]],
  firstSpan: [['first|final|opening|initial|early', {}]],
  every: [['every|each', {}]],
  other: [['other', {}]],
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
  or_so: [['or so', {}]],
  sinceWord: [['for|in|over|after|since|within|during', {}]],
  present: [
    [
      'now|currently|right now|nowadays|these days|at present|at the moment|this moment|presently|the present|current',
      { ref: 'PRESENT_REF' },
    ],
  ],
  pastRef: [
    [
      'recently|previously|formerly|the past|in the past|long ago|recent past|the recent past|more recently|most recently',
      { ref: 'PAST_REF' },
    ],
  ],
  recentRef: [['recent', { ref: 'PAST_REF' }]],
  futureRef: [
    [
      'soon|the future|the near future|the near term|the foreseeable future|future|as soon as possible',
      { ref: 'FUTURE_REF' },
    ],
  ],
  past: [
    [
      'said|was|were|had|did|told|went|came|made|took|began|fell|rose|found|held|won|lost|left|met|sold|bought|got|gave|became|ran|saw|grew|broke|spoke|led|hit|been|shot|struck|ago',
      {},
    ],
  ],
  future: [
    [
      "will|'ll|shall|would|scheduled|expected|expects|due|plans|planned|planning|upcoming|until|till|through|effective|matures|maturing|expires|expire|starting|beginning|deadline|tomorrow|hopes|intends|going to|set to|to be|can|may|could|should|must",
      {},
    ],
  ],
  holiday: [
    ["new year's day|new year's", { holiday: '01-01' }],
    ["new year's eve", { holiday: '12-31' }],
    ["valentine's day", { holiday: '02-14' }],
    ["st . patrick's day", { holiday: '03-17' }],
    ['good friday', { holiday: 'easter-2' }],
    ['easter sunday|easter', { holiday: 'easter+0' }],
    ['easter monday', { holiday: 'easter+1' }],
    ['may day', { holiday: '05-01' }],
    ['memorial day', { holiday: '05--1th1' }],
    ['independence day', { holiday: '07-04' }],
    ['labor day', { holiday: '09-1th1' }],
    ['columbus day', { holiday: '10-2th1' }],
    ['halloween', { holiday: '10-31' }],
    ['veterans day|armistice day', { holiday: '11-11' }],
    ['thanksgiving day|thanksgiving', { holiday: '11-4th4' }],
    ['christmas eve', { holiday: '12-24' }],
    ['christmas day|christmas', { holiday: '12-25' }],
    ['boxing day', { holiday: '12-26' }],
    ['martin luther king day', { holiday: '01-3th1' }],
    ["presidents' day|presidents day", { holiday: '02-3th1' }],
    ['eid al - fitr', { holiday: 'hijri-10-01' }],
    ['eid al - adha', { holiday: 'hijri-12-10' }],
    ['ashura', { holiday: 'hijri-01-10' }],
  ],
  ramadan: [['ramadan', { month: 9, calendar: 'hijri' }]],
};
