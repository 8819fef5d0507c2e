import type { LexiconEntry, Parts } from '../../temporal-data.ts';
import { cardinals, counted, ordinals, romanCenturies } from './numbers.ts';

type Entries = readonly LexiconEntry[];

/** Participles that tell the past by themselves; without their accent they are other words. */
const participles = ['arriv', 'décéd', 'entr', 'n', 'tomb', 'rest', 'rentr', 'mont', 'retourn'].flatMap((stem) =>
  ['é', 'ée', 'és', 'ées'].map((ending) => stem + ending),
);

/** Participles of what is done: beside a day they tell of the past, whatever the verb of the sentence («signé le 3, il entrera en vigueur»). */
const deeds = [
  'intervenu',
  'survenu',
  'lancé',
  'signé',
  'adopté',
  'promulgué',
  'entamé',
  'débuté',
  'déclenché',
  'créé',
  'fondé',
  'inauguré',
  'nommé',
  'élu',
  'réélu',
  'arrêté',
  'interpellé',
  'tué',
  'abattu',
  'assassiné',
  'publié',
  'conclu',
  'révélé',
  'voté',
  'approuvé',
  'commencé',
  'achevé',
  'décrété',
  'instauré',
  'proclamé',
  'découvert',
  'blessé',
  'enlevé',
  'condamné',
  'libéré',
  'saisi',
  'déposé',
  'engagé',
  'paru',
  'élaboré',
  'démis',
  'limogé',
  'expulsé',
  'évacué',
  'incendié',
  'détruit',
  'repris',
  'pris',
  'conquis',
  'perpétré',
  'commis',
  'revendiqué',
  'diffusé',
  'prononcé',
  'écroué',
  'inculpé',
  'suspendu',
  'rompu',
  'imposé',
  'levé',
].flatMap((stem) =>
  ['', 'e', 's', 'es'].map((ending) => (stem.endsWith('s') && ending === 's' ? stem : stem + ending)),
);

/** Written forms that are words of their own: «à» is not «a», «né» is not «ne», «passé» is not «passe». */
export const ownSpellings = [
  'à',
  'dès',
  'dû',
  'là',
  'passé',
  'passée',
  'passés',
  'passées',
  ...participles,
  ...deeds.filter((deed) => /é/.test(deed.slice(1))),
];

const months: Entries = [
  ['janvier|janv.', { month: 1 }],
  ['février|fév.|févr.', { month: 2 }],
  ['mars', { month: 3 }],
  ['avril|avr.', { month: 4 }],
  ['mai', { month: 5 }],
  ['juin', { month: 6 }],
  ['juillet|juil.', { month: 7 }],
  ['août', { month: 8 }],
  ['septembre|sept.', { month: 9 }],
  ['octobre|oct.', { month: 10 }],
  ['novembre|nov.', { month: 11 }],
  ['décembre|déc.', { month: 12 }],
];

/** Months of the Hijri calendar as French newsrooms of the Maghreb and the Levant write them. */
const hijriMonths: Entries = counted(
  [
    'mouharram|moharram|muharram|mouharrem',
    'safar',
    'rabi al-awal|rabie al-awal|rabia al-awal|rabi el-awal|rabie el-aoual|rabi al-awwal|rabi i|rabia i|rabie i',
    'rabi al-thani|rabie al-thani|rabia al-thani|rabi ath-thani|rabie ethani|rabi ii|rabia ii|rabie ii',
    'joumada al-oula|joumada al-awal|joumada al-awwal|djoumada el-oula|joumada i|jumada i',
    'joumada al-akhira|joumada al-thania|joumada ath-thania|djoumada ethania|joumada ii|jumada ii',
    'rajab|redjeb|radjab',
    "chaâbane|chaabane|chaaban|cha'bane|chaâban",
    'ramadan|ramadhan',
    'chawwal|chawal|chaoual|shawwal|choual',
    "dhou al-qi'da|dhou al-qida|dhoul qiida|dou al qiida|dhou el-qiâda|dhou al-kaada|dhou el kaada",
    'dhou al-hijja|dhou el-hidja|dhou al-hidja|dou al hijja|dhoul hijja|dhou el hidja|dhou al-hijjah',
  ],
  1,
  (month) => ({ month, calendar: 'hijri' }),
);

const weekdayNames = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const weekdays: Entries = counted(weekdayNames, 1, (weekday) => ({ weekday }));

const seasons: Entries = [
  ['printemps', { season: 'SP' }],
  ['été', { season: 'SU' }],
  ['automne', { season: 'FA' }],
  ['hiver', { season: 'WI' }],
];

/** Parts of the day with what may stand before them: «soir» behind a weekday, «soirée» with an article. */
const dayParts: readonly (readonly [short: string, long: string, Parts])[] = [
  ['matin', 'matinée|matin', { part: 'MO' }],
  ['midi', 'mi-journée', { part: 'MI' }],
  ['après-midi|après midi', 'après-midi|après midi', { part: 'AF' }],
  ['soir', 'soirée|soir', { part: 'EV' }],
  ['nuit', 'nuit', { part: 'NI' }],
];

const mods: readonly (readonly [string, Parts['mod']])[] = [
  ['début', 'START'],
  ['milieu', 'MID'],
  ['fin', 'END'],
];

const ofThe = (words: string): string =>
  words
    .split('|')
    .map((word) => (/^[aeéh]/.test(word) ? `d'${word}` : `de ${word}`))
    .join('|');

/** «en fin de matinée», «fin d'après-midi»: the same behind a day («lundi en fin de matinée») and alone. */
const modDayParts: Entries = dayParts.flatMap(([, long, says]) =>
  mods.map(([mod, value]): LexiconEntry => {
    const phrases = ofThe(long)
      .split('|')
      .map((part) => `${mod} ${part}`);
    return [phrases.join('|'), { ...says, ...(value === undefined ? {} : { mod: value }) }];
  }),
);

/** What may follow a day: «lundi matin», «lundi dans la soirée», «lundi en fin de matinée». */
const partAfterDay: Entries = [
  ...dayParts.map(([short, , says]): LexiconEntry => [short, says]),
  [
    "dans la matinée|en matinée|au matin|au petit matin|à l'aube|tôt le matin|tôt dans la matinée|de bon matin|de bonne heure|à l'aurore|à la première heure|aux premières heures|aux aurores|dès l'aube|au point du jour|au lever du jour|au cours de la matinée|dans le courant de la matinée|dans le milieu de la matinée",
    { part: 'MO' },
  ],
  ['à la mi-journée|en milieu de journée|à la mi journée', { part: 'MI' }],
  [
    "dans l'après-midi|en après-midi|dans l'après midi|au cours de l'après-midi|dans le courant de l'après-midi",
    { part: 'AF' },
  ],
  [
    'dans la soirée|en soirée|au soir|tard dans la soirée|tard le soir|au cours de la soirée|à la tombée de la nuit|à la nuit tombée|à la nuit tombante|au crépuscule',
    { part: 'EV' },
  ],
  [
    'dans la nuit|en pleine nuit|pendant la nuit|durant la nuit|au cours de la nuit|au milieu de la nuit|tard dans la nuit',
    { part: 'NI' },
  ],
  ...modDayParts.map(
    ([words, says]): LexiconEntry => [
      words
        .split('|')
        .map((one) => `en ${one}`)
        .join('|'),
      says,
    ],
  ),
];

/** «lundi le soir»; behind a comma they begin anew: «le 4 avril, le soir même». */
const partWithArticle: Entries = [
  ['le matin', { part: 'MO' }],
  ["l'après-midi", { part: 'AF' }],
  ['le soir', { part: 'EV' }],
  ['la nuit', { part: 'NI' }],
];

const unitWords: Entries = [
  ['seconde', { unit: 'second' }],
  ['minute', { unit: 'minute' }],
  ['heure', { unit: 'hour' }],
  ['jour|journée|nuit', { unit: 'day' }],
  ['week-end|weekend|week end', { unit: 'weekend' }],
  ['semaine', { unit: 'week' }],
  ['mois', { unit: 'month' }],
  ['trimestre', { unit: 'quarter' }],
  ['semestre', { unit: 'half' }],
  ['an|année|exercice', { unit: 'year' }],
  ['décennie', { unit: 'decade' }],
  ['siècle', { unit: 'century' }],
  ['millénaire', { unit: 'millennium' }],
];

const unitPlurals: Entries = [
  ['secondes', { unit: 'second' }],
  ['minutes|mn|min', { unit: 'minute' }],
  ['heures', { unit: 'hour' }],
  ['jours|journées|nuits', { unit: 'day' }],
  ['week-ends|weekends|week ends', { unit: 'weekend' }],
  ['semaines', { unit: 'week' }],
  ['mois', { unit: 'month' }],
  ['trimestres', { unit: 'quarter' }],
  ['semestres', { unit: 'half' }],
  ['ans|années|exercices', { unit: 'year' }],
  ['décennies', { unit: 'decade' }],
  ['siècles', { unit: 'century' }],
  ['millénaires', { unit: 'millennium' }],
];

const isCalendarUnit = ([, says]: LexiconEntry): boolean =>
  !['second', 'minute', 'hour', 'day', 'millennium'].includes(says.unit ?? '');

/** «près de deux ans»: what they say of a length is kept, and they stay outside it, as prepositions do. */
const approximators: Entries = [
  ["environ|bientôt|près de|près d'|quelque|presque|à peu près|autour de|pratiquement", { mod: 'APPROX' }],
  [
    "plus de|plus d'|au moins|au minimum|pas moins de|un peu plus de|un peu plus d'|plus d'un peu",
    { mod: 'MORE_THAN' },
  ],
  ["moins de|moins d'|au plus|au maximum|un peu moins de|un peu moins d'", { mod: 'LESS_THAN' }],
];

/** «appellent à manifester samedi»: who calls for a deed calls for one to come; a call for calm dates itself. */
const callsTo = ['appelle', 'appellent', 'appelé', 'appelés', 'appel', 'appels', 'appelant'].flatMap((call) =>
  [
    'manifester',
    'la grève',
    'une grève',
    'une manifestation',
    'un rassemblement',
    'se rassembler',
    'une marche',
    'une journée',
    'une mobilisation',
    'se mobiliser',
    'un débrayage',
    'descendre dans la rue',
    'voter',
    'boycotter',
  ].map((deed) => `${call} à ${deed}`),
);

/** «à cinq mois de la présidentielle»: it is to come. */
const aheadOf = [
  'quelques',
  'moins de 0',
  '0',
  'un',
  'une',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'dix',
].flatMap((count) =>
  ['heures', 'jour', 'jours', 'semaine', 'semaines', 'mois'].flatMap((unit) =>
    ['de la', 'du', 'des', "de l'", "d'un", "d'une"].map((of) => `à ${count} ${unit} ${of}`),
  ),
);

/** «il y a tout juste un an»: as exact as the words. */
const exactly: Entries = [['tout juste|exactement|à peine|précisément', {}]];

/** Word classes of French. */
export const lexicon: Readonly<Record<string, Entries>> = {
  // Small words
  and: [['et', {}]],
  or: [['ou', {}]],
  betweenWord: [['entre', {}]],
  numberJoin: [
    ['et', {}],
    ['-', {}],
  ],
  listJoin: [['et|ou|à|au|-|puis|/', {}]],
  to: [["à|au|et|ou|-|jusqu'à|jusqu'au", {}]],
  the: [["le|la|les|l'", {}]],
  det: [["le|la|les|l'|ce|cet|cette|ces", {}]],
  thisDet: [['ce|cet|cette', { shift: 0 }]],
  thisPart: [['ce|cet|cette', { shift: 0 }]],
  demonstrative: [['ce|cet|cette', {}]],
  at: [['à|au', {}]],
  fromThe: [['du', {}]],
  dayArticle: [['le', {}]],
  centuryFrom: [['du|le|au|les|des|aux|et du|de', {}]],
  theMasculine: [['le', {}]],
  placeBehind: [['à|au|en|pour|lors|devant|dans|par|avec|contre', {}]],
  onOrIn: [["sur|dans|c'est|entre|et|ou|numéro|route|ligne|bus|tram|face", {}]],
  few: [['quelques|tout', {}]],
  paperArticle: [["le|un|du|au|ce|son|les|des|grand|plan|l'|cet|d'", {}]],
  inTime: [["dans|en|pendant|durant|au cours de|à|de|dès|toute|avant|après|vers|tard dans|à la|par|d'|et|jusqu'à", {}]],
  ofMonth: [
    ['du mois', { unit: 'month', shift: 0, from: 'story' }],
    ['de ce mois|de ce mois-ci|du mois en cours|du mois courant|courant', { unit: 'month', shift: 0 }],
    ['du mois dernier|du mois passé', { unit: 'month', shift: -1 }],
    ['du mois prochain', { unit: 'month', shift: 1 }],
    ['du même mois|de ce même mois|de ce mois-là', { unit: 'month', shift: 0, from: 'context' }],
    ["du mois suivant|du mois d'après", { unit: 'month', shift: 1, from: 'context' }],
    ['du mois précédent', { unit: 'month', shift: -1, from: 'context' }],
  ],
  ofEveryMonth: [['du mois|de chaque mois', {}]],
  ofYear: [
    ["de cette année|de l'année en cours|de l'année|de l'année courante", { unit: 'year', shift: 0 }],
    ["de l'an dernier|de l'année dernière|de l'an passé|de l'année passée", { unit: 'year', shift: -1 }],
    ["de l'an prochain|de l'année prochaine", { unit: 'year', shift: 1 }],
    [
      "de la même année|la même année|de cette année-là|de cette même année|de l'année même",
      { unit: 'year', shift: 0, from: 'context' },
    ],
    [
      "de l'année suivante|l'année suivante|de l'année d'après|l'année d'après",
      { unit: 'year', shift: 1, from: 'context' },
    ],
    [
      "de l'année précédente|l'année précédente|de l'année d'avant|l'année d'avant",
      { unit: 'year', shift: -1, from: 'context' },
    ],
  ],
  nowIn: [['en cours', { shift: 0 }]],
  shortYearPreposition: [["en|depuis|dès|fin|début|jusqu'en|mi-|année|saison|d'ici", {}]],
  seasonBefore: [
    [
      "en|au|pendant|durant|cours de|cours du|dès|avant|après|depuis|à|d'ici|vers|fin|début|mi-|jusqu'à|jusqu'au|pour|plein",
      {},
    ],
  ],
  holidayBefore: [["à|avant|après|pour|dès|depuis|jusqu'à|vers|fêter|d'ici|entre|et", {}]],
  longUnit: [
    ['décennie', { unit: 'decade' }],
    ['siècle', { unit: 'century' }],
  ],
  semester: [['semestre', {}]],
  hourUnits: [['heures|heure', { unit: 'hour' }]],
  some1: [['plusieurs|quelques|une', {}]],
  theseDet: [['ces|ce|cet|cette', {}]],
  of: [["de|du|d'|des", {}]],
  ofThe: [["de la|de l'|du|des|de|d'|de cette|de ce|de cet", {}]],
  a: [['un|une|un seul|une seule', { n: 1 }]],
  within: [['dans', { direction: 1 }]],
  ci: [['-ci', {}]],
  apostrophe: [["'", {}]],
  // Prepositions that leave the story where it is.
  /** What opens a clause that tells of a time before: «les députés, élus en 1972, …», «qui avait été bâti en 1712». */
  lookBack: [
    [
      `avait|avaient|s'était|s'étaient|${[...participles, ...deeds, 'construit', 'construite', 'bâti', 'bâtie', 'bâtis', 'ouvert', 'ouverte', 'érigé', 'érigée'].map((done) => `, ${done}`).join('|')}`,
      {},
    ],
  ],
  everSince: [['depuis|depuis le', {}]],
  aside: [["depuis|jusqu'en|jusqu'à|jusqu'au|avant|après|(", {}]],
  /** What opens a clause that tells of the time before it: «2014, quand il prend la ville en juin». */
  thenWord: [['quand|lorsque|lorsqu', {}]],
  /** What may stand before a date that names the one before it: «l'année suivante, en 1799». */
  apposed: [["en|le|soit|soit le|soit en|c'est-à-dire en|c'est-à-dire le", {}]],
  /** What leads from «chaque jour» to its hours. */
  habitJoin: [["de|d'|du|à|au|aux|entre|,|dès|vers|et|ou|puis|-|jusqu'à|jusqu'au|partir|(|le|les", {}]],
  rangeJoin: [["à|au|jusqu'à|jusqu'au|-", {}]],
  deadline: [
    [
      "d'ici|d'ici à|d'ici au|jusqu'à|jusqu'au|au plus tard|à partir de|à partir du|à compter de|à compter du|avant|avant le|pour|pour ce|pour le",
      {},
    ],
  ],
  yearPreposition: [
    ["en|depuis|dès|de|avant|après|jusqu'en|vers|entre|et|à|d'ici|courant|fondé en|né en|année|an", {}],
  ],
  afterDayNumber: [
    [
      ",|.|;|)|(|:|!|?|à|au|aux|de|du|en|dans|et|ou|par|pour|sur|devant|lors|contre|vers|dès|a|ont|au soir|qui|que|le|la|les|l'|d'|-",
      {},
    ],
  ],

  // Months, days
  month: months,
  anyMonthName: months.map(([words]): LexiconEntry => [words, {}]),
  monthOf: [["du mois de|du mois d'", {}]],
  monthWord: [["mois de|mois d'", {}]],
  midMonth: [['mi-', { mod: 'MID' }]],
  strongMonth: months.filter(([words]) => words !== 'mars'),
  weakMonth: [['mars', { month: 3 }]],
  monthPreposition: [["en|depuis|dès|de|avant|après|jusqu'en|jusqu'à|vers|entre|et|à|ou|d'ici|courant|puis|-|,|(", {}]],
  hijriMonth: hijriMonths,
  hijriEra: [["de l'hégire|de l'ère hégirienne|hégirien|hégirienne|h.|h", {}]],
  weekday: weekdays,
  anyWeekday: [[weekdayNames.join('|'), {}]],
  weekdayPlural: counted(
    weekdayNames.map((name) => `${name}s`),
    1,
    (weekday) => ({ weekday }),
  ),
  fromWeekday: [[weekdayNames.map((name) => `du ${name} au`).join('|'), {}]],
  toWeekday: [[weekdayNames.map((name) => `au ${name}`).join('|'), {}]],
  ordinalSuffix: [['er|re|ère|e|ème|ième|nd|nde|eme', {}]],
  saintDay: [
    [
      'rue du|place du|avenue du|boulevard du|square du|quai du|pont du|cours du|esplanade du|stade du|lycée du|collège du|école du|cité du|caserne du|hôpital du|mouvement du|parti du|alliance du|coalition du|camp du|forces du|révolution du|génération du',
      {},
    ],
  ],
  revolution: [['Révolution', {}]],
  properMonth: [['Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre', {}]],
  may: [['Mai', {}]],
  properWeekday: [['Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche', {}]],
  personTitle: [
    [
      'M.|MM.|Mr|Me|Dr|Mgr|mme|mlle|monsieur|madame|mademoiselle|maître|docteur|général|colonel|capitaine|cheikh|imam',
      {},
    ],
  ],
  nameWithTime: [
    [
      "guerre de Trente Ans|guerre de Cent Ans|guerre de Sept Ans|guerre de Trente ans|guerre de Cent ans|guerre de Sept ans|guerre des Six Jours|guerre des Six-Jours|guerre de Six Jours|guerre des six jours|guerre des cent jours|guerre des Cent Jours|Cent-Jours|Mai-Ndombe|Vendredi ou les Limbes|Vendredi ou la Vie sauvage|Un dimanche à la campagne|Le Mariage de Figaro|Minuit à Paris|Éditions de Minuit|Les Éditions de Minuit|Avril Lavigne|Jean-Marie Août|Nuit debout|Jeudi noir|Lundi noir|Dimanche sanglant|Bloody Sunday|Vendredi noir|Septembre noir|Nuit blanche|Midi libre|Midi Olympique|Sables d'Olonne",
      {},
    ],
  ],
  newsHour: [['Heures', {}]],
  oclockName: [['journal de|JT de|édition de|le', {}]],
  corresponding: [['correspondant au|correspondant à|soit|soit le|coïncidant avec', {}]],

  // Numbers
  number: cardinals,
  teen: [],
  ordinal: ordinals,
  some: [
    ['quelques|plusieurs|de nombreux|de nombreuses|de longs|de longues|quelque|certains|certaines', { n: 'X' }],
    ["une quinzaine de|la quinzaine de|une quinzaine d'", { n: 15 }],
    ["une dizaine de|une dizaine d'", { n: 10 }],
    ['une huitaine de', { n: 8 }],
    ["une douzaine de|une douzaine d'", { n: 12 }],
    ["une vingtaine de|une vingtaine d'", { n: 20 }],
    ["une trentaine de|une trentaine d'", { n: 30 }],
    ["une quarantaine de|une quarantaine d'", { n: 40 }],
    ["une cinquantaine de|une cinquantaine d'", { n: 50 }],
    ["une soixantaine de|une soixantaine d'", { n: 60 }],
    ["une centaine de|une centaine d'", { n: 100 }],
  ],
  approx: [...approximators, ...exactly],
  outside: approximators,
  more: [
    [
      'seul|seule|seuls|seules|longs|longues|bons|bonnes|bon|bonne|petits|petites|autres|autre|nouvelles|nouveaux|pleines|pleins|grosses|gros|courtes|belles|dures|long|longue|nouvelle|petite|petit',
      {},
    ],
  ],
  after: [["supplémentaires|consécutifs|consécutives|durant|de suite|environ|au moins|d'affilée|supplémentaire", {}]],
  halfAn: [['une demi-|une demi|un demi-|un demi|demi-', { n: 0, fraction: 0.5 }]],
  quarterHour: [
    ["un quart d'|quart d'", { n: 0, fraction: 0.25 }],
    ["trois quarts d'|trois-quarts d'", { n: 0, fraction: 0.75 }],
  ],
  andAHalf: [['et demi|et demie', { fraction: 0.5 }]],
  andAQuarter: [['et quart', { fraction: 0.25 }]],
  // What is counted, and is no year
  quantity: [
    [
      'euros|euro|francs|franc|f|dollars|dollar|livres|dinars|dirhams|personnes|habitants|emplois|salariés|logements|m2|m3|m|km|kg|mètres|kilomètres|tonnes|tonne|voix|élèves|hectares|ha|places|visiteurs|spectateurs|morts|mw|kw|ch|électeurs|inscrits|votants|adhérents|licenciés|exemplaires|pages|pièces|soldats|hommes|femmes|enfants|familles|maisons|victimes|blessés|entreprises|étudiants|agents|policiers|gendarmes|milliards|millions|milliers|litres|litre|cm3|kilos|fois|postes|véhicules|voitures|arbres|signatures|manifestants|participants|réfugiés|communes|points|tours|mètres',
      {},
    ],
  ],

  // Ages
  age: [
    [
      "âgé de|âgée de|âgés de|âgées de|âgé d'|âgée d'|agé de|agée de|âge de|l'âge de|âgé alors de|âgée alors de|âgé aujourd'hui de|âgés respectivement de",
      {},
    ],
  ],
  ageHolder: [
    [
      'les|des|aux|les moins de|les plus de|aux moins de|aux plus de|des moins de|des plus de|ses|leurs|mes|nos|vos',
      {},
    ],
  ],
  hasYears: [['a|avait|ai|avaient|aura|auront|eu|ayant|avoir|fêter|fêté|fête|fêtera|fêtait|dès|à|que', {}]],
  lengthNoun: [
    [
      'peine|peines|prison|réclusion|emprisonnement|détention|période|périodes|durée|durées|plan|plans|mandat|mandats|contrat|contrats|bail|baux|expérience|interdiction|délai|délais|absence|plus|moins|près|bout|cours|prescription|terme|guerre|conflit|programme|cycle|formation|études|séjour|stage|loin|combat|combats|travail|travaux|règne|service|services|retard|carrière|congé|congés|rétention|suspension|trêve|garantie|crédit|prêt|prêts|accord|accords|concession|recul|ici|partir|compter|long|long|passé|mariage|vie|attente|silence|exil|occupation|histoire|siège|procédure|négociations|recherches|enquête|dictature|pouvoir|présence|bras|anniversaire|quelque|pause|visite|horizon|cadence|intervalle|ans|mois|jours|semaines|années|heures|minutes|engagement|échéance|maximum|minimum|arrêt|préavis|sursis|amende|plafond|fermeté|embargo|investissement|plus|excès|avance|vacances|tournée|marche|trajet|route|vol|débat|débats|discussions|réunion|match|grève|mission|convention|parcours|voyage|période|espace|quarantaine|isolement|confinement|couvre-feu|état|régime|saison|âge|première|tranche|tranches|sur|lutte|efforts|collaboration|existence|activité|fermeture|vide|transition|essai|report|gel|moratoire|rab|préparation|leçon|cours',
      {},
    ],
  ],
  personNoun: [
    [
      'homme|femme|garçon|fille|fillette|garçonnet|enfant|adolescent|adolescente|jeune|personne|individu|conducteur|conductrice|motard|cyclomotoriste|cycliste|piéton|étudiant|étudiante|lycéen|lycéenne|collégien|habitant|ressortissant|automobiliste|retraité|retraitée|mère|père|bébé|ouvrier|employé|militaire|soldat|policier|gendarme|joueur|joueuse|footballeur|skipper|attaquant|défenseur|gardien|milieu|ado|mineur|mineure|octogénaire|septuagénaire|nonagénaire|chauffeur|passager|passagère|pilote|suspect|victime|français|française|palestinien|palestinienne|israélien|libanais|libanaise|syrien|syrienne|algérien|algérienne|marocain|marocaine|tunisien|tunisienne|américain|américaine|hommes|femmes|enfants|jeunes|garçons|filles|personnes|étudiants|adolescents|fils|sœur|frère|neveu|cousin|touriste|chanteur|chanteuse|acteur|actrice|écrivain|avocat|avocate|médecin|professeur|agriculteur|commerçant|boulanger|prévenu|accusé|meurtrier|détenu|jihadiste|djihadiste|kamikaze|militant|militante|artiste|musicien|réalisateur|coureur|sprinteur|nageur|tennisman|vétéran|recrue|champion|championne|trentenaire|quadragénaire|quinquagénaire|sexagénaire|dame|monsieur|mère|veuve|veuf|grand-mère|grand-père|jumeaux|vacancier|promeneur|randonneur|alpiniste|skieur|plongeur|baigneur|pêcheur|chasseur|routier|livreur|camionneur|apprenti|chômeur|sdf|clandestin|migrant|réfugié|lieutenant|capitaine|caporal|sergent|adjudant|maçon|infirmière|infirmier|institutrice|instituteur|serveuse|serveur|journaliste|photographe',
      {},
    ],
  ],

  // Relations
  // In the plural they are said of every date of a list: «samedi et dimanche derniers».
  lastPost: [
    ['dernier|dernière|passé|passée|écoulé|écoulée', { shift: -1 }],
    ['derniers|dernières|passés', { shift: -1, ofAll: true }],
  ],
  nextPost: [
    ['prochain|prochaine|à venir|qui vient', { shift: 1 }],
    ['prochains|prochaines', { shift: 1, ofAll: true }],
  ],
  /** «Samedi en huit»: sept jours après le samedi qui vient. */
  inEight: [
    ['en huit', { shift: 2 }],
    ['en quinze', { shift: 3 }],
  ],
  // «un lundi sur deux», «une semaine sur trois».
  oneWord: [['un|une', {}]],
  /** «24 heures sur 24», «sept jours sur sept». */
  aroundTheClock: [
    ['heures sur 0|heures sur vingt-quatre|h sur 0', { unit: 'day' }],
    ['jours sur 0|jours sur sept', { unit: 'week' }],
  ],
  outOf: [
    ['sur deux', { n: 2 }],
    ['sur trois', { n: 3 }],
    ['sur quatre', { n: 4 }],
  ],
  /** «il y a dix ans jour pour jour»: the same day. */
  toTheDay: [['jour pour jour', { inner: 'day' }]],
  /** «…, trois ans et demi après»: no age goes on so. */
  noAge: [['et demi|et demie|presque|durant|déjà|jour pour jour|ou presque|de suite|seulement après', {}]],
  // «le premier jour du ramadan», and the last.
  nthDayOf: [
    ...[
      'premier',
      'deuxième',
      'troisième',
      'quatrième',
      'cinquième',
      'sixième',
      'septième',
      'huitième',
      'neuvième',
      'dixième',
    ].map(
      (word, index): LexiconEntry => [
        `${word} jour du|${word} jour de|${word} jour du mois de|${word} jour du mois sacré de`,
        { day: index + 1 },
      ],
    ),
    ['dernier jour du|dernier jour de|dernier jour du mois de', { ordinal: -1, inner: 'day' }],
  ],
  wholeWord: [['tout le|tout ce', {}]],
  attackWord: [['attentats du|attaques du|attaques terroristes du|attentats terroristes du|événements du', {}]],
  commaYear: [['0', {}]],
  reignedFrom: [
    [
      'régna de|régnèrent de|règne de|régné de|gouverna de|dura de|vécut de|roi de|calife de|pape de|empereur de|évêque de',
      {},
    ],
  ],
  untilYear: [["à|jusqu'à|jusqu'en", {}]],
  nowPost: [['en cours|courant|courante|actuel|actuelle', { shift: 0 }]],
  lastPre: [['dernier|dernière', { shift: -1 }]],
  nextPre: [['prochain|prochaine', { shift: 1 }]],
  presentPre: [['présent|présente', { shift: 0 }]],
  lastMany: [['derniers|dernières', { shift: -1 }]],
  nextMany: [['prochains|prochaines', { shift: 1 }]],
  firstMany: [['premiers|premières', {}]],
  pastMany: [['passés|passées|écoulés|écoulées|précédents|précédentes', { shift: -1 }]],
  comingMany: [
    ['à venir|qui viennent|prochains|prochaines', { shift: 1 }],
    ['suivants|suivantes', { shift: 1, from: 'context' }],
  ],
  previousPost: [["précédent|précédente|d'avant", { shift: -1, from: 'context' }]],
  followingPost: [["suivant|suivante|d'après", { shift: 1, from: 'context' }]],
  same: [['même', { shift: 0, from: 'context' }]],
  thereDash: [['-là|là', { shift: 0, from: 'context' }]],
  weekendOf: [['week-end du|week-end des|weekend du|weekend des|week end du|week end des', {}]],
  theMany: [['les|au|le', {}]],
  wholeDay: [['toute la journée', {}]],
  // «entre 14 et 16 heures», «de 14 à 16 heures», where the figures stand as 0: hours of the clock.
  hourAnd: [['entre 0 et|entre 0 h et|entre 0 heures et|de 0 à|de 0 h à', {}]],
  weekOf: [['semaine du|semaine de', {}]],
  dayEnd: [['fin de journée|fin de la journée', { mod: 'END' }]],
  midDay: [['milieu de journée', { part: 'MI' }]],
  andOrTo: [['et|ou', {}]],
  duringWord: [['pendant|durant|au cours de|au cours du|lors du|tout|tout au long du', {}]],
  atMonth: [["en|au|au mois de|au mois d'", {}]],
  earlyHours: [['premières heures|toutes premières heures|petites heures', { part: 'MO' }]],
  halfOf: [
    [
      "première moitié de|première moitié du|première moitié d'|première moitié des|première partie de|première partie du",
      { mod: 'START' },
    ],
    [
      "seconde moitié de|seconde moitié du|seconde moitié d'|seconde moitié des|deuxième moitié de|deuxième moitié du|deuxième moitié d'|deuxième moitié des|seconde partie de|seconde partie du|dernier tiers de|dernier tiers du|dernier quart de|dernier quart du",
      { mod: 'END' },
    ],
  ],
  nightFall: [
    [
      'tombée de la nuit|tombée du jour|nuit tombée|nuit tombante|crépuscule|coucher du soleil|coucher de soleil',
      { part: 'EV' },
    ],
    ['lever du jour|lever du soleil|point du jour|aurore|premières heures du jour', { part: 'MO' }],
    [
      'pleine nuit|milieu de la nuit|heure avancée de la nuit|heure tardive de la nuit|heures de la nuit',
      { part: 'NI' },
    ],
  ],
  atPart: [
    ['au matin|au petit matin', { part: 'MO' }],
    ['au soir', { part: 'EV' }],
  ],
  nextDay: [
    ['lendemain', { unit: 'day', shift: 1, from: 'context' }],
    ['surlendemain', { unit: 'day', shift: 2, from: 'context' }],
    ['veille', { unit: 'day', shift: -1, from: 'context' }],
    ['avant-veille', { unit: 'day', shift: -2, from: 'context' }],
  ],
  deicticDay: [
    ["aujourd'hui", { unit: 'day', shift: 0 }],
    ['hier', { unit: 'day', shift: -1 }],
    ['avant-hier|avant hier', { unit: 'day', shift: -2 }],
    ['demain', { unit: 'day', shift: 1 }],
    ['après-demain|après demain', { unit: 'day', shift: 2 }],
  ],
  nowadaysAfter: [
    [
      "monde d'|france d'|société d'|jeunes d'|jeunesse d'|europe d'|génération d'|réalité d'|hommes d'|femmes d'|monde de|celui d'|ceux d'|celle d'|celles d'",
      {},
    ],
  ],
  nowadays: [["aujourd'hui", { ref: 'PRESENT_REF' }]],

  // Units
  unit: unitWords,
  units: unitPlurals,
  calendarUnit: unitWords.filter(isCalendarUnit),
  yearUnit: [['an|année|exercice', { unit: 'year' }]],
  monthUnit: [['mois', { unit: 'month' }]],
  weekUnit: [['semaine', { unit: 'week' }]],
  theDay: [['jour', { unit: 'day' }]],
  dayWord: [['journée|jour', {}]],
  plainUnit: [
    ['an|année', { unit: 'year' }],
    ['mois', { unit: 'month' }],
    ['semaine', { unit: 'week' }],
    ['heure', { unit: 'hour' }],
    ['minute', { unit: 'minute' }],
    ['trimestre', { unit: 'quarter' }],
    ['semestre', { unit: 'half' }],
    ['décennie', { unit: 'decade' }],
    ['siècle', { unit: 'century' }],
    ['week-end|weekend', { unit: 'weekend' }],
  ],
  weekendUnit: unitWords.filter(([, { unit }]) => unit === 'weekend'),
  // «par jour» counts days; «km par heure» is a speed.
  rateUnit: unitWords.filter(([, { unit }]) => ['day', 'week', 'month', 'year'].includes(unit ?? '')),
  lengthOnly: [
    [
      'dure|duré|durée|durait|durer|durera|pendant|durant|est de|temps de|temps :|de plus de|plus de|moins de|en|sous|dans les|record de|chrono de',
      {},
    ],
  ],
  weakUnit: [
    ['jour|journée|nuit', { unit: 'day' }],
    ['seconde', { unit: 'second' }],
  ],
  years: [['ans|an', {}]],
  hourUnit: [['heure', { unit: 'hour' }]],
  minuteUnit: [['minutes|mn|min', {}]],
  lengthWord: [
    [
      "pendant|durant|depuis|en|après|avant|sur|dans|d'ici|au bout de|au bout d'|plus d'|moins d'|près d'|à peine|toute|tout|encore|il faut|dura|duré|dure",
      {},
    ],
  ],
  manyBefore: [['pendant|durant|depuis|après|il y a|voilà|voici|à travers', {}]],
  many: [['des|de longs|de longues|de nombreux|de nombreuses', { n: 'X' }]],
  whole: [["tout le|toute la|toute l'|tout l'|tout ce|toute cette|tout un|toute une", { n: 1 }]],
  innerUnit: [
    ['jour', { inner: 'day' }],
    ['semaine', { inner: 'week' }],
    ['week-end|weekend', { inner: 'weekend' }],
    ['mois', { inner: 'month' }],
  ],
  lastOrdinal: [['dernier|dernière', { ordinal: -1 }]],

  // Years, decades, centuries
  yearWord: [["l'an|l'année|année|an|l'exercice|exercice|saison|la saison|millésime|le millésime", {}]],
  yearsWord: [['les années|années|ces années|la décennie|décennie', {}]],
  toCentury: [
    [
      romanCenturies
        .map(([words]) =>
          words
            .split('|')
            .map((word) => `au ${word} siècle|et ${word} siècles|et au ${word} siècle|et du ${word} siècle`)
            .join('|'),
        )
        .join('|'),
      {},
    ],
  ],
  centuryWord: [['siècle|siècles|s.', {}]],
  romanCentury: romanCenturies,
  bc: [
    [
      'av. j.-c.|avant j.-c.|avant jésus-christ|avant notre ère|av. notre ère|avant l’ère commune|avant l’ère chrétienne|av. j.c.|avant j.c.|av jc',
      { era: 'bc' },
    ],
  ],
  ad: [['ap. j.-c.|apr. j.-c.|apr. j.c.|après j.-c.|après jésus-christ|de notre ère|ap. j.c.', {}]],
  season: seasons,
  ofSeason: [["en|d'|de l'|de|du|des", {}]],
  auxiliary: [
    [
      'a|ont|avait|avaient|aura|auront|avoir|ayant|aurait|auraient|ait|aient|avons|avez|eu|ai|pas|également|aussi|jamais|déjà|toujours|eut|eurent',
      {},
    ],
  ],
  // What is numbered, and by no year: a resolution, a room.
  numberedThing: [
    [
      'résolution|résolutions|article|articles|chambre|numéro|n°|no|vol|route|page|salle|bus|ligne|lot|bureau|boîte|bp|poste|code|norme|décret|circulaire|protocole|porte|astéroïde|peugeot|modèle|type',
      {},
    ],
  ],
  quarterWord: [['trimestre|trimestres', {}]],
  quarterOrdinal: [
    ['premier', { quarter: 1 }],
    ['deuxième|second', { quarter: 2 }],
    ['troisième', { quarter: 3 }],
    ['quatrième|dernier', { quarter: 4 }],
  ],
  halfWord: [['semestre|moitié', {}]],
  halfOrdinal: [
    ['premier|première', { half: 1 }],
    ['deuxième|second|seconde|dernier', { half: 2 }],
  ],
  modPrefix: [
    ['début|au tout début|tout début', { mod: 'START' }],
    ['mi-|mi|milieu', { mod: 'MID' }],
    ['fin|toute fin', { mod: 'END' }],
    ['courant|fin-', {}],
  ],
  modOf: [
    ["début de|début du|début d'|début des|commencement de|commencement du", { mod: 'START' }],
    ["milieu de|milieu du|milieu d'|milieu des", { mod: 'MID' }],
    ["fin de|fin du|fin d'|fin des|issue de", { mod: 'END' }],
  ],
  courseOf: [["au cours de|au cours du|en cours de|en cours d'|dans le courant de|dans le courant du", {}]],

  // Times of day
  dayPart: [
    ['matin', { part: 'MO' }],
    ['midi', { part: 'MI' }],
    ['après-midi|après midi', { part: 'AF' }],
    ['soir', { part: 'EV' }],
    ['nuit', { part: 'NI' }],
  ],
  dayPartLong: [
    ...dayParts.map(([, long, says]): LexiconEntry => [long, says]),
    ['petit matin|aube', { part: 'MO' }],
    ['crépuscule', { part: 'EV' }],
  ],
  dayPartAlone: [
    ['matinée|petit matin|aube|début de matinée', { part: 'MO' }],
    ['mi-journée', { part: 'MI' }],
    ['après-midi|après midi', { part: 'AF' }],
    ['soirée', { part: 'EV' }],
    ['nuit', { part: 'NI' }],
  ],
  /** They need no word before them to be a time. */
  earlyPart: [
    ['tôt dans la matinée|tôt le matin|de bon matin', { part: 'MO' }],
    ['tard dans la soirée|tard le soir', { part: 'EV' }],
    ['tard dans la nuit', { part: 'NI' }],
  ],
  dayPartPlural: [
    ['matins|matin', { part: 'MO' }],
    ['midis', { part: 'MI' }],
    ['après-midi|après-midis', { part: 'AF' }],
    ['soirs|soir', { part: 'EV' }],
    ['nuits|nuit', { part: 'NI' }],
  ],
  modDayPart: modDayParts,
  partAfterDay,
  partWithArticle,
  theNight: [['nuit', { part: 'NI' }]],
  hourMark: [['h', {}]],
  hourWord: [['heures|heure', {}]],
  noon: [['midi', { hour: 12, minute: 0 }]],
  midnight: [['minuit', { hour: 24, minute: 0 }]],
  midnightHalf: [['minuit et demi|minuit et demie', { hour: 0, minute: 30 }]],
  noonHalf: [['midi et demi|midi et demie', { hour: 12, minute: 30 }]],
  pastHour: [
    ['et demie|et demi', { minute: 30 }],
    ['et quart', { minute: 15 }],
    ['moins le quart|moins quart', { minute: 0, addMinutes: -15 }],
  ],
  meridiem: [
    ['du matin', { meridiem: 'am' }],
    ["de l'après-midi|du soir", { meridiem: 'pm' }],
  ],
  /** «à 16h00 (21h00 GMT)»: the same time told in another zone. */
  zoneAgain: [
    [
      "gmt|tu|utc|locale|locales|heure locale|heures locales|heure de paris|heure française|heures françaises|heure suisse|heure belge|heure d'alger|heure de tunis|heure de rabat|heure de beyrouth|heure de moscou|heure de new york|heure de washington|en france|à paris|h gmt",
      {},
    ],
  ],
  zone: [
    ['gmt|tu|utc', { zone: 'Z' }],
    [
      "locales|locale|heure locale|heures locales|(heure locale)|heure de paris|(heure de paris)|heure française|(heure française)|heure de beyrouth|heure d'alger|heure de tunis|heure de rabat|heure de moscou|heure de new york|heure de washington|heure de bruxelles",
      {},
    ],
  ],
  // «lundi à 20 h», «lundi, à 20 h»; with a comma and another word the day and the hour are two times, as in «de 14 h à 17 h».
  atHour: [['à|,', {}]],
  atTime: [
    [
      "à|vers|dès|peu après|peu avant|aux environs de|aux alentours de|autour de|jusqu'à|sur les|à partir de|avant|après",
      {},
    ],
  ],
  clockAfter: [
    [
      "à|vers|dès|jusqu'à|peu après|peu avant|aux environs de|aux alentours de|à partir de|entre|sur les|autour de|aux|avant",
      {},
    ],
  ],
  clockFrom: [['de|entre', {}]],

  // Offsets
  ago: [['il y a|il y a encore|voici|voilà|il y aura|y a', { direction: -1 }]],
  earlierThan: [['plus tôt|auparavant', { direction: -1, from: 'context' }]],
  laterThan: [['plus tard', { direction: 1, from: 'context' }]],
  earlier: [['avant', { direction: -1, from: 'context' }]],
  later: [['après', { direction: 1, from: 'context' }]],
  clauseEnd: [[',|.|;|)|:|!|?|et|mais|que|il|elle|ils|elles|on', {}]],

  // Sets
  every: [['chaque', {}]],
  yearly: [['année|an|ans', {}]],
  everyMany: [['tous les|toutes les', {}]],
  everyThe: [['tous les|toutes les|les', {}]],
  setAdverb: [
    [
      'quotidien|quotidienne|quotidiennement|quotidiens|quotidiennes|journalier|journalière|au quotidien',
      { unit: 'day' },
    ],
    ['hebdomadaire|hebdomadaires|hebdomadairement', { unit: 'week' }],
    ['mensuel|mensuelle|mensuels|mensuelles|mensuellement', { unit: 'month' }],
    ['trimestriel|trimestrielle|trimestriels|trimestrielles', { unit: 'quarter' }],
    ['annuel|annuelle|annuels|annuelles|annuellement', { unit: 'year' }],
  ],
  times: [['fois', {}]],
  perUnit: [['par', {}]],

  // Reports
  reportVerb: [
    [
      'dit|déclaré|annoncé|indiqué|affirmé|expliqué|ajouté|précisé|souligné|rapporté|révélé|confirmé|assuré|estimé|publié|écrit|selon|rapporte|indique|annonce|affirme|précise|déclarait|annonçait',
      {},
    ],
  ],
  that: [["que|qu'", {}]],
  scripture: [['Genèse|Exode|Isaïe|Psaume|Psaumes|Matthieu|Marc|Luc|Jean|Romains|Corinthiens|Hébreux|Apocalypse', {}]],
  relative: [['qui|dont|lequel|laquelle|lesquels|lesquelles', {}]],
  speakerAgain: [
    [
      'le|la|il|elle|ils|elles|agence|journal|quotidien|communiqué|rapport|ministère|organisation|porte-parole|source|même|chaîne',
      {},
    ],
  ],

  // References
  present: [
    [
      "maintenant|actuellement|à l'heure actuelle|en ce moment|de nos jours|à présent|pour l'instant|pour le moment|à ce jour|désormais|ces temps-ci|à l'heure qu'il est|dès maintenant|dès à présent|jusqu'ici|jusqu'à présent|pour l'heure|à l'heure présente|par les temps qui courent|en ces temps|aujourd'hui encore|de nos jours|présentement|ces jours-ci|à cette heure|dorénavant",
      { ref: 'PRESENT_REF' },
    ],
  ],
  pastRef: [
    [
      "récemment|dernièrement|autrefois|jadis|naguère|il y a peu|il y a peu de temps|il y a longtemps|il y a bien longtemps|dans le passé|par le passé|ces derniers temps|précédemment|auparavant|tout récemment|antan|d'antan|tout dernièrement|le passé|ces temps derniers|il y a fort longtemps|il y a très longtemps|il y a encore peu|il y a quelque temps",
      { ref: 'PAST_REF' },
    ],
  ],
  futureRef: [
    [
      "bientôt|prochainement|à l'avenir|dans l'avenir|dans un avenir proche|dans un proche avenir|dans le futur|sous peu|d'ici peu|tout prochainement|très prochainement|ultérieurement|très bientôt|l'avenir|dans les temps à venir|à terme|dans peu de temps|dans un futur proche|dans un avenir prévisible|d'ici quelque temps",
      { ref: 'FUTURE_REF' },
    ],
  ],

  // Tense
  past: [
    [
      `a|ont|ai|avait|avaient|eut|eurent|fut|furent|était|étaient|aurait|auraient|fit|firent|prit|prirent|dut|put|vit|alla|devint|mourut|naquit|s'est|se sont|s'était|s'étaient|ayant|est mort|est morte|est venu|est venue|est parti|est partie|est devenu|est devenue|survenu|survenue|survenus|survenues|intervenu|parvenu|venu|disparu|disparue|ancien|dernier|dernière|hier|${[...new Set([...participles, ...deeds])].join('|')}`,
      {},
    ],
  ],
  future: [
    [
      `va|vont|sera|seront|se réunit|se réunissent|s'ouvre|s'ouvrent|expire|expirent|s'achève|s'achèvent|se termine|se terminent|prend fin|prennent fin|entre en vigueur|entrent en vigueur|démarre|démarrent|rouvre|rouvrent|ouvre ses portes|se joue|se jouent|se dispute|se déroule|se déroulent|se tient|se tiennent|débute|débutent|commence|commencent|affronte|affrontent|accueille|accueillent|se rend|se rendent|${callsTo.join('|')}|doit|doivent|devra|devront|devrait|devraient|pourrait|pourraient|prévu|prévue|prévus|prévues|attendu|attendue|attendus|attendues|programmé|programmée|programmés|programmées|prochain|prochaine|prochains|prochaines|à venir|demain|rendez-vous|${aheadOf.join('|')}|à la veille de|à la veille du|à la veille des|s'apprête|s'apprêtent|envisage|envisagent|espère|espèrent|compte|comptent|ira|iront|inscriptions|inscription|réservation|réservations|permanence|renseignements|est appelé|sont appelés|aura|auront|convoqué|convoqués|invite|invités|invitées|organise|organisent|propose|proposent|date limite|au plus tard`,
      {},
    ],
  ],
  passive: [['être|sera|seront|serait|seraient', {}]],
  wasExpected: [
    [
      'était|étaient|avait été prévu|avait été prévue|avaient été prévus|avaient été prévues|avait été programmé|avait été programmée|devait|devaient|initialement|aurait dû|auraient dû|avait prévu|avaient prévu|avait programmé|avaient programmé|avait envisagé|avaient envisagé',
      {},
    ],
  ],

  holiday: [
    ["le jour de l'an|jour de l'an|le nouvel an|nouvel an", { holiday: '01-01' }],
    ["l'épiphanie|épiphanie", { holiday: '01-06' }],
    ['la saint-valentin|saint-valentin', { holiday: '02-14' }],
    ['mardi gras|mardi-gras', { holiday: 'easter-47' }],
    ['mercredi des cendres', { holiday: 'easter-46' }],
    ['dimanche des rameaux|les rameaux', { holiday: 'easter-7' }],
    ['jeudi saint', { holiday: 'easter-3' }],
    ['vendredi saint|le vendredi saint', { holiday: 'easter-2' }],
    ['dimanche de pâques|le dimanche de pâques|jour de pâques', { holiday: 'easter+0' }],
    ['lundi de pâques|le lundi de pâques', { holiday: 'easter+1' }],
    ["jeudi de l'ascension|le jeudi de l'ascension|l'ascension", { holiday: 'easter+39' }],
    ['dimanche de pentecôte|le dimanche de pentecôte|la pentecôte', { holiday: 'easter+49' }],
    ['lundi de pentecôte|le lundi de pentecôte', { holiday: 'easter+50' }],
    ["l'assomption", { holiday: '08-15' }],
    ['la toussaint|toussaint', { holiday: '11-01' }],
    ['la saint-nicolas|saint-nicolas', { holiday: '12-06' }],
    ['le jour de noël|jour de noël', { holiday: '12-25' }],
    ['la veille de noël|veille de noël|le réveillon de noël|réveillon de noël', { holiday: '12-24' }],
    ['la saint-sylvestre|saint-sylvestre|le réveillon du nouvel an', { holiday: '12-31' }],
    [
      "l'aïd el-fitr|aïd el-fitr|l'aïd al-fitr|aïd al-fitr|l'aïd el-seghir|aïd el-seghir|l'aïd es-seghir|l'aïd el fitr|aïd el fitr|l'aïd al fitr",
      { holiday: 'hijri-10-01' },
    ],
    [
      "l'aïd al-adha|aïd al-adha|l'aïd el-adha|aïd el-adha|l'aïd el-kébir|aïd el-kébir|l'aïd el-kebir|l'aïd al adha|l'aïd el adha|l'aïd el kébir",
      { holiday: 'hijri-12-10' },
    ],
    ["l'achoura|achoura", { holiday: 'hijri-01-10' }],
    ['le mouloud|mouloud|le mawlid|mawlid|le mawlid ennabaoui', { holiday: 'hijri-03-12' }],
  ],
  bareHoliday: [
    ['Noël', { holiday: '12-25' }],
    ['Pâques', { holiday: 'easter+0' }],
    ['Pentecôte', { holiday: 'easter+49' }],
    ['Ascension', { holiday: 'easter+39' }],
  ],
  paperName: [
    [
      "aujourd'hui en france|le parisien aujourd'hui|midi libre|nice-matin|var-matin|france-soir|le soir d'algérie|soir info|le matin dz",
      {},
    ],
  ],
};
