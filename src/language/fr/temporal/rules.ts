import type { TemporalRule } from '../../temporal-data.ts';

/** Parts of patterns that several rules share. */
export const macros: Readonly<Record<string, string>> = {
  day: '$day [~ordinalSuffix]',
  relation: '(lastPost|nextPost|nowPost)',
  yearTail:
    '([comma] $year [bc] | [comma] $anyYear bc | $lateTwoDigits | ~apostrophe ~$twoDigits | ofYear | lastPost | nextPost)',
  clockTime:
    '($hour hourMark [$minute [minuteUnit]] | $hour hourWord [$minute [minuteUnit]|pastHour|meridiem] | $clock | noonHalf | midnightHalf | midnight)',
  again: 'open ($hourAgain hourMark [$anyNumber] | $hourAgain hourWord [$anyNumber] | $clockAgain) zoneAgain close',
  zoned: '(@clockTime [meridiem] [zone] [@again] | noon)',
  timeTail:
    '(([comma] partAfterDay|partWithArticle) [[comma] atHour [approx] @zoned] | ([comma] atHour|atTime) [approx] @zoned [partAfterDay|partWithArticle] | open (atTime @zoned|@zoned) close)',
  timeBefore: '(@zoned|modDayPart|dayPart)',
  amount:
    '(some [more] (units|unit) | $n [more] units [after] | $n [more] plainUnit [andAHalf] | $n (unit|units) (andAHalf|andAQuarter) | halfAn unit | quarterHour hourUnit | $n hourUnits $anyNumber minuteUnit)',
};

/** Rules of French: the longest wins, and of equal ones the first. */
export const rules: readonly TemporalRule[] = [
  // Words that only look like times.
  { name: 'verse', kind: 'nothing', pattern: 'scripture $clock', examples: [['un sermon sur Jean 3:16', '']] },
  {
    name: 'age',
    kind: 'nothing',
    pattern:
      '(age $n [to $anyNumber|or $anyNumber] years | ageHolder [of] $n years | ageHolder $n (dash|to) $anyNumber years | hasYears $n years | comma $n years | open $n years close | personNoun of $n years | personNoun comma $n years | of $n to $anyNumber years)',
    notBefore: 'of lastMany laterThan earlierThan earlier later toTheDay noAge',
    examples: [
      ['un homme âgé de 21 ans', ''],
      ['une femme de 34 ans', ''],
      ['les 18-25 ans', ''],
      ['Karim Haddad, 41 ans, boulanger', ''],
      ['elle avait 20 ans', ''],
    ],
  },
  {
    name: 'age-by-default',
    kind: 'nothing',
    pattern: 'of $n years',
    notAfter: 'lengthNoun',
    notBefore: 'of',
    examples: [['un Marseillais de 52 ans', '']],
  },
  {
    name: 'name-with-date',
    kind: 'nothing',
    pattern:
      '([the] @day ~dash ~properMonth [~dash ~$year] | nameWithTime | personTitle (properMonth|properWeekday) | doublequote properWeekday doublequote | [the] $hour newsHour | saintDay @day [dash] month [[dash] $year] | revolution of $year | may $lateTwoDigits | paperName)',
    examples: [
      ['les attentats du 11-Septembre', ''],
      ['rue du 4 septembre', ''],
      ['place du 8 mai 1945', ''],
      ['la Révolution de 1848', ''],
      ['les slogans de Mai 68', ''],
      ['le journal de 20 Heures', ''],
      ['selon M. Avril', ''],
      ['il relit « Vendredi »', ''],
      ['une place du 1er-Mai', ''],
    ],
  },

  // The day has become the name: that of whichever year is no day of it.
  {
    name: 'september-11',
    kind: 'nothing',
    pattern: 'attackWord @day month',
    says: { month: 9, day: 11 },
    notBefore: 'commaYear',
    examples: [['depuis les attentats du 11 septembre', '']],
  },

  // Days of the calendar.
  {
    name: 'date',
    kind: 'calendar',
    pattern:
      '[@timeBefore [comma]] [det] [weekday [comma]] @day [monthOf] month [@yearTail|followingPost|previousPost] [@timeTail]',
    examples: [
      ['le 30 juillet 2015', '2015-07-30'],
      ['jeudi 30 juillet', '2015-07-30'],
      ['le 1er mars', '2015-03-01'],
      ['samedi 13 juin à 20 h 30', '2015-06-13T20:30'],
      ['le 3 mai dernier', '2015-05-03'],
      ['le 16 novembre prochain', '2015-11-16'],
      ['le 12 juin 98', '1998-06-12'],
    ],
  },
  {
    name: 'numeric-date',
    kind: 'calendar',
    pattern: '[det] [weekday [comma]] $date [@timeTail]',
    examples: [
      ['2015-08-04', '2015-08-04'],
      ['le 25/12/2014', '2014-12-25'],
      ['le 03/05/2015', '2015-05-03'],
    ],
  },
  {
    name: 'numeric-day-month',
    kind: 'calendar',
    pattern: 'det [weekday] $dayMonth',
    notBefore: 'hourMark quantity percent month',
    examples: [['le 22/7', '2015-07-22']],
  },
  {
    name: 'weekday-with-date-in-brackets',
    kind: 'calendar',
    pattern: '[det] weekday open [the] @day month [@yearTail] close',
    examples: [['jeudi (30 juillet)', '2015-07-30']],
  },
  {
    name: 'weekday-day',
    kind: 'calendar',
    pattern: '[det] weekday $digitDay [~ordinalSuffix] [@timeTail]',
    before: 'afterDayNumber clauseEnd',
    examples: [['jeudi 30, à la mairie', '2015-07-30']],
  },
  {
    name: 'day-of-unit',
    kind: 'calendar',
    pattern: 'the @day ofMonth',
    examples: [
      ['le 20 du mois', '2015-08-20'],
      ['le 3 du mois dernier', '2015-07-03'],
    ],
  },
  {
    name: 'day-with-part-or-hour',
    kind: 'calendar',
    pattern: 'the $digitDay [~ordinalSuffix] (atPart | [comma] atHour @zoned)',
    examples: [
      ['le 3 au matin', '2015-08-03TMO'],
      ['le 3 à 6 heures du matin', '2015-08-03T06:00'],
    ],
  },
  {
    name: 'bare-day',
    kind: 'calendar',
    pattern: 'theMasculine $digitDay [~ordinalSuffix]',
    before: 'comma stop placeBehind close',
    notAfter: 'onOrIn',
    examples: [
      ['du renfort arrive ; le 3, on attaque', '2015-08-03'],
      ['ils repartiront le 16 pour Lyon', '2015-08-16'],
    ],
  },
  {
    name: 'nth-weekday-of-months',
    kind: 'set',
    pattern: '([the]|every) ($ordinal|lastOrdinal|$nth ~ordinalSuffix) weekday ofEveryMonth',
    says: { unit: 'month' },
    examples: [['le premier mardi du mois', 'XXXX-WXX-2']],
  },
  {
    name: 'nth-weekday',
    kind: 'calendar',
    pattern: 'the ($ordinal|lastOrdinal|$nth ~ordinalSuffix) weekday of [monthOf|monthWord] month [@yearTail]',
    examples: [['le dernier lundi de mai 2015', '2015-05-25']],
  },
  {
    name: 'nth-within',
    kind: 'calendar',
    pattern:
      'the ($ordinal|lastOrdinal|$nth ~ordinalSuffix) innerUnit (of [monthWord] month [@yearTail]|of $year|ofYear)',
    examples: [["la première semaine d'octobre 2014", '2014-W40']],
  },
  {
    name: 'night-of',
    kind: 'calendar',
    pattern:
      'the theNight of (weekday (at|to) anyWeekday | @day (at|to) $anyNumber [~ordinalSuffix] month [@yearTail] | weekday $digitDay to anyWeekday $anyNumber month [@yearTail] | weekday [$digitDay month [@yearTail]] | @day month [$year] to $anyNumber [~ordinalSuffix] anyMonthName [$year] | $digitDay [~ordinalSuffix] (at|to) $anyNumber)',
    says: { overMidnight: true },
    examples: [
      ['dans la nuit de samedi à dimanche', '2015-08-01TNI'],
      ['dans la nuit du 3 au 4 mai', '2015-05-03TNI'],
      ['dans la nuit de jeudi', '2015-07-30TNI'],
      ['dans la nuit du 3 au 4', '2015-08-03TNI'],
    ],
  },
  {
    name: 'part-of-day-of',
    kind: 'calendar',
    pattern:
      '([the] dayPartLong|the dayWord|[the] earlyHours|wholeDay) of ([the] [weekday] @day month [@yearTail] | [the] $digitDay | weekday [lastPost|nextPost] | deicticDay)',
    examples: [
      ['dans la soirée de mardi', '2015-08-04TEV'],
      ['dans la journée de samedi', '2015-08-01'],
      ['la matinée du 3 mai', '2015-05-03TMO'],
      ['au matin du 3 mai', '2015-05-03TMO'],
      ['dans la matinée du 4', '2015-08-04TMO'],
    ],
  },
  {
    name: 'weekend-of',
    kind: 'calendar',
    pattern: '[the] weekendOf [weekday] @day [(and|to) [theMany] $dayAgain [~ordinalSuffix]] month [@yearTail]',
    says: { inner: 'weekend' },
    examples: [['le week-end des 8 et 9 août', '2015-W32-WE']],
  },
  {
    name: 'week-of',
    kind: 'calendar',
    pattern: '[the] weekOf [weekday] @day month [@yearTail]',
    says: { inner: 'week' },
    examples: [['la semaine du 3 août', '2015-W32']],
  },
  {
    name: 'from-weekday',
    kind: 'set',
    pattern: 'weekday',
    after: 'fromThe',
    before: 'toWeekday',
    examples: [['du lundi au vendredi', 'XXXX-WXX-1']],
  },
  {
    name: 'to-weekday',
    kind: 'set',
    pattern: 'weekday',
    after: 'fromWeekday',
    examples: [['du mardi au samedi', 'XXXX-WXX-6']],
  },
  {
    name: 'weekday',
    kind: 'calendar',
    pattern:
      '[@timeBefore [comma]] [demonstrative] weekday [@relation] [@timeTail|@zoned] | weekday inEight | weekday of the weekUnit @relation',
    examples: [
      ['samedi en huit', '2015-08-15'],
      ['lundi en quinze', '2015-08-24'],
      ['jeudi de la semaine dernière', '2015-07-30'],
      ['vendredi', '2015-07-31'],
      ['vendredi dernier', '2015-07-31'],
      ['lundi prochain', '2015-08-10'],
      ['mardi soir', '2015-08-04TEV'],
      ['mardi matin', '2015-08-04TMO'],
      ["il s'est rendu dimanche en fin de matinée à Nice", '2015-08-02TMO'],
      ['jeudi vers 18 h 30', '2015-07-30T18:30'],
      ['jeudi 18 heures', '2015-07-30T18:00'],
      ['il parlera jeudi', '2015-08-06'],
    ],
  },
  {
    name: 'weekday-with-article',
    kind: 'calendar',
    pattern: 'the weekday (lastPost|nextPost|followingPost|previousPost) [@timeTail]',
    examples: [['le 3 août, puis le vendredi suivant', '2015-08-07']],
  },
  {
    name: 'nowadays',
    kind: 'ref',
    pattern: 'nowadays',
    after: 'nowadaysAfter',
    examples: [["les jeunes d'aujourd'hui", 'PRESENT_REF']],
  },
  {
    name: 'deictic-day',
    kind: 'calendar',
    pattern: '[@timeBefore [comma]] deicticDay [[comma] [the] weekday|[comma] @day month] [@timeTail]',
    examples: [
      ['hier', '2015-08-04'],
      ['demain', '2015-08-06'],
      ['hier matin', '2015-08-04TMO'],
      ["aujourd'hui", '2015-08-05'],
      ['avant-hier', '2015-08-03'],
      ['demain à 14 heures', '2015-08-06T14:00'],
    ],
  },
  {
    name: 'this-part-of-day',
    kind: 'calendar',
    pattern: 'thisPart (dayPart|dayPartAlone) [@timeTail] | the (dayPart|dayPartAlone) lastPost',
    says: { unit: 'day' },
    examples: [
      ['ce matin', '2015-08-05TMO'],
      ['ce soir à 20 h', '2015-08-05T20:00'],
      ['la nuit dernière', '2015-08-04TNI'],
      ['cet après-midi', '2015-08-05TAF'],
    ],
  },
  {
    name: 'context-part-of-day',
    kind: 'calendar',
    pattern:
      '(theseDet (dayPart|dayPartAlone|theNight) thereDash | the same (dayPart|dayPartAlone) | the (dayPart|dayPartAlone|theNight) same | the nextDay [partAfterDay|partWithArticle])',
    says: { unit: 'day' },
    examples: [
      ['le 3 août et le lendemain matin', '2015-08-04TMO'],
      ['le 3 août et le lendemain', '2015-08-04'],
      ['le 3 août et la veille', '2015-08-02'],
      ['le 3 août. Ce soir-là', '2015-08-03TEV'],
      ['le 3 août. Le soir même', '2015-08-03TEV'],
    ],
    notBefore: 'of',
  },
  {
    name: 'context-day',
    kind: 'calendar',
    pattern: 'theseDet theDay thereDash | the same theDay | the theDay (followingPost|previousPost|same)',
    examples: [['le 3 août. Ce jour-là', '2015-08-03']],
  },
  {
    name: 'part-of-the-day',
    kind: 'calendar',
    pattern: '[the] (dayPartAlone|modDayPart|nightFall|midDay) [@timeTail] | a nightFall',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    after: 'inTime',
    examples: [
      ['dans la matinée', '2015-08-05TMO'],
      ["en fin d'après-midi", '2015-08-05TAF'],
      ["jusqu'à une heure avancée de la nuit", '2015-08-05TNI'],
    ],
  },
  {
    name: 'early-part-of-day',
    kind: 'calendar',
    pattern: 'earlyPart [@timeTail]',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    notBefore: 'of',
    examples: [
      ['Tôt dans la matinée, ils sont partis', '2015-08-05TMO'],
      ['Tard le soir, il rentre', '2015-08-05TEV'],
    ],
  },
  {
    name: 'opening-part-of-day',
    kind: 'calendar',
    pattern: 'the dayPartAlone',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    before: 'comma',
    examples: [["le 3 août. L'après-midi, il rentre", '2015-08-03TAF']],
  },
  {
    name: 'whole-part-of-day',
    kind: 'calendar',
    pattern: 'whole dayPartAlone',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    examples: [['il a plu toute la nuit', '2015-08-04TNI']],
  },
  {
    name: 'end-of-day',
    kind: 'calendar',
    pattern: '[the] dayEnd',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    after: 'inTime',
    examples: [['en fin de journée', '2015-08-05']],
  },

  // Weeks, months, quarters, years.
  {
    name: 'this-weekend',
    kind: 'calendar',
    pattern: 'demonstrative weekendUnit',
    says: { shift: -1, from: 'tense' },
    examples: [
      ['dix personnes ont été arrêtées ce week-end', '2015-W31-WE'],
      ['il pleuvra ce week-end', '2015-W32-WE'],
    ],
  },
  {
    name: 'relative-unit',
    kind: 'calendar',
    pattern:
      '[modPrefix|[the] modOf] ([the] calendarUnit @relation | thisDet calendarUnit [ci] | the presentPre calendarUnit | the calendarUnit nowIn | [the] nextPre calendarUnit | [the] lastPre weekendUnit)',
    examples: [
      ['la semaine dernière', '2015-W31'],
      ['ce mois-ci', '2015-08'],
      ["l'an prochain", '2016'],
      ["l'année dernière", '2014'],
      ["l'année en cours", '2015'],
      ['la fin de la semaine dernière', '2015-W31'],
      ['le week-end dernier', '2015-W31-WE'],
      ['le prochain week-end', '2015-W33-WE'],
      ['cette année', '2015'],
      ["le début de l'année prochaine", '2016'],
    ],
  },
  {
    name: 'context-unit',
    kind: 'calendar',
    pattern:
      '(theseDet calendarUnit thereDash | the same calendarUnit | the calendarUnit (followingPost|previousPost) | [the] modOf [the|ofThe] calendarUnit (followingPost|previousPost))',
    examples: [
      ["en 1990 et l'année suivante", '1991'],
      ['en 1995, puis au milieu de la décennie suivante', '200'],
    ],
  },
  {
    name: 'end-of-unit',
    kind: 'calendar',
    pattern: '[the] modOf [the|ofThe] calendarUnit',
    says: { shift: 0 },
    examples: [
      ['la fin du mois', '2015-08'],
      ["le début de l'année", '2015'],
      ["en fin d'année", '2015'],
    ],
  },
  {
    name: 'during-the-weekend',
    kind: 'calendar',
    pattern: '[the] weekendUnit',
    says: { shift: -1, from: 'tense' },
    after: 'duringWord',
    notBefore: 'of',
    examples: [['pendant le week-end, dix personnes ont été interpellées', '2015-W31-WE']],
  },
  {
    name: 'course-of-unit',
    kind: 'calendar',
    pattern: '[the] calendarUnit',
    says: { shift: 0 },
    after: 'courseOf',
    notBefore: 'of',
    examples: [["au cours de l'année", '2015']],
  },
  {
    name: 'month-year',
    kind: 'calendar',
    pattern:
      '[[the] (modPrefix|modOf|midMonth|monthWord)] [monthWord] month [comma] (of $year|$year|$threeDigitYear|$anyYear bc|$lateTwoDigits|~apostrophe ~$twoDigits|ofYear)',
    notBefore: 'percent quantity units unit',
    examples: [
      ['juin 1990', '1990-06'],
      ['fin octobre 2012', '2012-10'],
      ['le mois de mars 2013', '2013-03'],
      ["juillet de l'année dernière", '2014-07'],
      ['juin 98', '1998-06'],
    ],
  },
  {
    name: 'relative-month',
    kind: 'calendar',
    pattern: '[[the] (modPrefix|modOf|midMonth|monthWord)] [monthWord] month (lastPost|nextPost)',
    examples: [
      ['avril dernier', '2015-04'],
      ['janvier prochain', '2016-01'],
      ['le mois de mai dernier', '2015-05'],
    ],
  },
  {
    name: 'month-beside-context',
    kind: 'calendar',
    pattern: '[[the] monthWord] month (followingPost|previousPost)',
    examples: [
      ['en novembre 1912, puis en mars suivant', '1913-03'],
      ['le 3 août 1912, puis au mois de mars suivant', '1913-03'],
    ],
  },
  {
    name: 'month',
    kind: 'calendar',
    pattern: '([the] (modPrefix|modOf|midMonth|monthWord)|wholeWord monthWord) [monthWord] month | strongMonth',
    examples: [
      ['juillet', '2015-07'],
      ['mi-novembre', '2014-11'],
      ['la mi-août', '2015-08'],
      ['la fin du mois de juin', '2015-06'],
      ['fin mars', '2015-03'],
      ['début mai', '2015-05'],
      ['tout le mois de mars', '2015-03'],
    ],
  },
  {
    name: 'weak-month',
    kind: 'calendar',
    pattern: 'weakMonth',
    after: 'monthPreposition',
    examples: [['en mars', '2015-03']],
  },
  {
    name: 'decade',
    kind: 'calendar',
    pattern: '[[the] (modOf|halfOf)|modPrefix] [theseDet|the] yearsWord $decade',
    examples: [
      ['les années 1990', '199'],
      ['le début des années 80', '198'],
      ['les années soixante-dix', '197'],
    ],
  },
  {
    name: 'year-word',
    kind: 'calendar',
    pattern: '[modPrefix|[the] modOf] yearWord [of] $anyYear [bc]',
    notBefore: 'quantity units',
    examples: [
      ["l'an 2000", '2000'],
      ["l'année 1998", '1998'],
      ["l'exercice 2013", '2013'],
    ],
  },
  {
    name: 'year',
    kind: 'calendar',
    pattern: '[modPrefix|[the] modOf] $bareYear',
    notAfter: 'money numberedThing',
    notBefore: 'percent quantity units unit',
    examples: [
      ['en 2012', '2012'],
      ['début 1990', '1990'],
      ['la fin de 1990', '1990'],
      ['fin 2014', '2014'],
    ],
  },
  {
    name: 'year-after-preposition',
    kind: 'calendar',
    pattern: '[modPrefix|modOf] $digitYear',
    after: 'yearPreposition',
    notBefore: 'percent quantity units unit',
    examples: [['depuis 1898', '1898']],
  },
  {
    name: 'bare-old-year',
    kind: 'calendar',
    pattern: '$threeDigitYear',
    says: { calendar: 'old' },
    after: 'yearPreposition',
    notBefore: 'percent quantity units unit',
    examples: [['En 432 av. J.-C. il fut exilé. En 428 il mourut', '-0427']],
  },
  {
    name: 'year-as-heading',
    kind: 'calendar',
    pattern: '$digitYear',
    after: 'lineStart',
    before: 'lineEnd colon',
    examples: [['1871', '1871']],
  },
  {
    name: 'years-as-heading',
    kind: 'calendar',
    pattern: '$digitYear dash $digitYear2',
    after: 'lineStart',
    before: 'lineEnd colon',
    pair: true,
    examples: [['1872–1874', '1872']],
  },
  {
    name: 'years-of-reign',
    kind: 'calendar',
    pattern: '$threeDigitYear untilYear $shortYear2',
    after: 'reignedFrom',
    notBefore: 'percent quantity units unit',
    pair: true,
    examples: [['La dynastie régna de 661 à 750.', '0661']],
  },
  {
    name: 'year-pair',
    kind: 'calendar',
    pattern: '$digitYear dash $digitYear2',
    after: 'open',
    pair: true,
    examples: [['le peintre (1819-1901)', '1819']],
  },
  {
    name: 'short-year',
    kind: 'calendar',
    pattern: '$lateTwoDigits',
    after: 'shortYearPreposition',
    notBefore: 'percent quantity units unit hourMark hourWord slash dash comma',
    examples: [['en 98', '1998']],
  },
  {
    name: 'old-year',
    kind: 'calendar',
    pattern: '[yearWord] $anyYear (bc|ad)',
    examples: [['44 av. J.-C.', '-0043']],
  },
  {
    name: 'century',
    kind: 'calendar',
    pattern:
      '[[the] (modOf|halfOf)] [the] (romanCentury | $century [~ordinalSuffix]) centuryWord [bc|ad] | the romanCentury centuryWord',
    examples: [
      ['le XXe siècle', '19'],
      ['le 11e siècle', '10'],
      ['la fin du XIXe siècle', '18'],
      ['le dix-neuvième siècle', '18'],
    ],
  },
  {
    name: 'century-from',
    kind: 'calendar',
    pattern: 'romanCentury',
    after: 'centuryFrom',
    before: 'toCentury',
    examples: [['du XIIIe au XVe siècle', '12']],
  },
  {
    name: 'season-year',
    kind: 'calendar',
    pattern:
      '[[the] modOf|modPrefix] [the] season [of] ($year [(dash|slash) $yearEnd]|$threeDigitYear|$anyYear bc|ofYear|of $year)',
    notAfter: 'auxiliary',
    examples: [
      ["l'hiver 1994", '1994-WI'],
      ['été 2014', '2014-SU'],
      ["l'hiver 1939-1940", '1939-WI'],
      ["l'automne de 2013", '2013-FA'],
    ],
  },
  {
    name: 'relative-season',
    kind: 'calendar',
    pattern: '[[the] modOf|modPrefix] ([the] season (lastPost|nextPost) | thisDet season)',
    examples: [
      ["l'automne dernier", '2014-FA'],
      ['cet été', '2015-SU'],
    ],
  },
  {
    name: 'context-season',
    kind: 'calendar',
    pattern: 'theseDet season thereDash | the same season',
    says: { unit: 'year' },
    examples: [['en juin 1940. Cet hiver-là', '1940-WI']],
  },
  {
    name: 'season-beside-context',
    kind: 'calendar',
    pattern: '[the] season (previousPost|followingPost)',
    examples: [["en juin 1940, et l'automne précédent", '1939-FA']],
  },
  {
    name: 'season',
    kind: 'calendar',
    pattern: '[[the] modOf|modPrefix|[the] midMonth] [the] season',
    after: 'seasonBefore',
    examples: [
      ['au printemps', '2015-SP'],
      ["pendant l'été", '2015-SU'],
      ['en hiver', '2014-WI'],
    ],
  },
  {
    name: 'quarter',
    kind: 'calendar',
    pattern:
      '[[the] modOf|modPrefix] [the] (quarterOrdinal|$quarter ~ordinalSuffix) quarterWord [[of] [yearWord] $year|ofYear]',
    examples: [
      ['le troisième trimestre', '2015-Q3'],
      ['au premier trimestre', '2015-Q1'],
      ['le 3e trimestre 2014', '2014-Q3'],
    ],
  },
  {
    name: 'half-year',
    kind: 'calendar',
    pattern:
      '[the] (halfOrdinal|$half ~ordinalSuffix) semester [[of] [yearWord] $year|ofYear] | [the] halfOrdinal halfWord ([of] [yearWord] $year|ofYear)',
    examples: [
      ['le premier semestre 1989', '1989-H1'],
      ['au second semestre', '2015-H2'],
      ["la première moitié de l'année 2011", '2011-H1'],
    ],
  },
  {
    name: 'holiday',
    kind: 'calendar',
    pattern: '[thisDet|the] holiday [lastPost|nextPost|$year]',
    examples: [
      ['le lundi de Pâques 2014', '2014-04-21'],
      ['la Toussaint 2013', '2013-11-01'],
    ],
  },
  {
    name: 'holiday-of-year',
    kind: 'calendar',
    pattern:
      '[[the] (dayPart|dayPartAlone) of] bareHoliday (lastPost|nextPost|$year) | [the] (dayPart|dayPartAlone) of bareHoliday',
    examples: [
      ['le soir de Noël 1999', '1999-12-25TEV'],
      ['Noël 1999', '1999-12-25'],
    ],
  },
  {
    name: 'bare-holiday',
    kind: 'calendar',
    pattern: '[the] bareHoliday [lastPost|nextPost|$year]',
    after: 'holidayBefore',
    examples: [['il rentrera avant Noël', '2015-12-25']],
  },

  // The Hijri calendar.
  {
    name: 'hijri-date',
    kind: 'calendar',
    pattern: '[the] ([weekday] @day [monthOf] | nthDayOf) hijriMonth [$hijriYear [hijriEra] | $bareYear | ofYear]',
    says: { calendar: 'hijri' },
    examples: [
      ['le 15 ramadan 1433', '2012-08-03'],
      ['le premier jour du ramadan 2014', '2014-06-28'],
    ],
  },
  {
    name: 'hijri-month',
    kind: 'calendar',
    pattern:
      '[modPrefix|[the] modOf] [the] [monthWord] hijriMonth [$hijriYear [hijriEra] | $bareYear | ofYear] [lastPost|nextPost]',
    says: { calendar: 'hijri' },
    examples: [['le mois de ramadan', 'XXXX']],
  },
  {
    name: 'hijri-year',
    kind: 'calendar',
    pattern: '[yearWord] $hijriYear hijriEra',
    says: { calendar: 'hijri' },
    examples: [["l'an 1443 de l'hégire", 'XXXX']],
  },

  // Clock times without a day.
  {
    name: 'length-in-clock-style',
    kind: 'duration',
    pattern: '$n hourMark [$minute]',
    says: { unit: 'hour' },
    after: 'lengthOnly',
    examples: [
      ['il a duré 2 h 15', 'PT2H15M'],
      ['le record est de 2h08', 'PT2H8M'],
    ],
  },
  {
    name: 'clock',
    kind: 'calendar',
    pattern:
      '($hour hourMark [$minute [minuteUnit]] | $clock) [meridiem] [zone|open zone close] [@again] [[comma] [demonstrative] (weekday|deicticDay)]',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    notBefore: 'percent of',
    examples: [
      ['10h35 GMT', '2015-08-05T10:35Z'],
      ['18 h 30', '2015-08-05T18:30'],
      ['20 h', '2015-08-05T20:00'],
    ],
  },
  {
    name: 'clock-in-words',
    kind: 'calendar',
    pattern:
      '[approx] ($hour hourWord [$minute [minuteUnit]|pastHour] | noon | midnight | noonHalf | midnightHalf) [meridiem] [zone|open zone close] [@again]',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    after: 'clockAfter',
    notBefore: 'of after',
    examples: [
      ['à 14 heures', '2015-08-05T14:00'],
      ['vers huit heures et demie', '2015-08-05T08:30'],
      ['à 3 heures du matin', '2015-08-05T03:00'],
      ['à midi', '2015-08-05T12:00'],
    ],
  },
  {
    name: 'end-of-clock-range',
    kind: 'calendar',
    pattern: 'noon | midnight',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    after: 'andOrTo',
    notBefore: 'of after',
    examples: [['la rue sera fermée entre 22 h 30 et minuit', '2015-08-06T00:00']],
  },
  {
    name: 'later-hour',
    kind: 'calendar',
    pattern: '$lateHour hourWord [$minute]',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    after: 'hourAnd',
    notBefore: 'of after later',
    examples: [['la rue sera fermée entre 14 et 16 heures', '2015-08-05T16:00']],
  },
  {
    name: 'clock-of-day',
    kind: 'calendar',
    pattern: '$hour hourWord (meridiem [zone] | zone | $minute zone)',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    examples: [['6 heures du soir', '2015-08-05T18:00']],
  },
  {
    name: 'clock-range',
    kind: 'calendar',
    pattern: '$hour hourWord',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    after: 'clockFrom',
    before: 'to',
    examples: [['de 9 heures à 12 heures', '2015-08-05T09:00']],
  },

  // Amounts.
  {
    name: 'ago',
    kind: 'offset',
    pattern: 'ago [approx] (@amount|[a] weakUnit|many units)',
    examples: [
      ['il y a deux jours', '2015-08-03'],
      ['il y a six semaines', '2015-W26'],
      ['il y a un an', '2014'],
      ['il y a près de quatre ans', '2011'],
      ['il y a une dizaine de jours', '2015-07-26'],
      ['il y a quelques années', 'PAST_REF'],
    ],
  },
  {
    name: 'ago-to-the-day',
    kind: 'offset',
    pattern: 'ago [approx] @amount toTheDay',
    examples: [['la mine fermait il y a dix ans jour pour jour', '2005-08-05']],
  },
  {
    name: 'earlier-or-later',
    kind: 'offset',
    pattern: '[approx] (@amount|a weakUnit) (earlierThan|laterThan)',
    examples: [
      ['en 1990. Deux ans plus tard', '1992'],
      ['le 3 août. Un jour plus tôt', '2015-08-02'],
    ],
  },
  {
    name: 'before-or-after',
    kind: 'offset',
    pattern: '[approx] (@amount|a weakUnit) (earlier|later)',
    before: 'clauseEnd',
    examples: [['en 1990. Deux ans après, il part', '1992']],
  },
  {
    name: 'from-now',
    kind: 'offset',
    pattern: 'within [approx] (@amount|a weakUnit)',
    examples: [
      ['dans deux semaines', '2015-W34'],
      ['dans trois ans', '2018'],
    ],
  },
  {
    name: 'span-to-now',
    kind: 'duration',
    pattern:
      '[theseDet|the] ([approx] $n [(to|or) $anyNumber] (lastMany|nextMany) units | [approx] $n units (pastMany|comingMany) | (lastMany|nextMany) $n units)',
    examples: [
      ['les deux derniers mois', 'P2M'],
      ['ces vingt dernières années', 'P20Y'],
      ['dans les deux à trois prochaines années', 'P2Y'],
      ['les 48 prochaines heures', 'PT48H'],
    ],
  },
  {
    name: 'recent-units',
    kind: 'duration',
    pattern: '[theseDet|the] ([few] (lastMany|nextMany) (units|unit) | [few] units (pastMany|comingMany))',
    says: { n: 'X' },
    examples: [
      ['ces derniers mois', 'PXM'],
      ['les prochaines semaines', 'PXW'],
      ['les jours à venir', 'PXD'],
      ['ces dernières années', 'PXY'],
    ],
  },
  {
    name: 'first-units',
    kind: 'duration',
    pattern: 'the [approx] $n firstMany units | the firstMany $n units',
    examples: [['les neuf premiers mois', 'P9M']],
  },
  {
    name: 'last-long-unit',
    kind: 'duration',
    pattern: 'the lastPre longUnit',
    says: { n: 1 },
    examples: [['la dernière décennie', 'P10Y']],
  },
  {
    name: 'whole-unit',
    kind: 'duration',
    pattern: 'whole (unit|season)',
    examples: [['toute la semaine', 'P1W']],
  },
  {
    name: 'amount',
    kind: 'duration',
    pattern: '[approx] [theseDet|the] @amount',
    notBefore: 'percent',
    examples: [
      ['quatre mois', 'P4M'],
      ['plus de quatre heures', 'PT4H'],
      ['une heure et demie', 'PT1H30M'],
      ["un quart d'heure", 'PT15M'],
      ['plusieurs années', 'PXY'],
      ['quatre-vingt-dix minutes', 'PT90M'],
      ['une quinzaine de jours', 'P15D'],
      ['une demi-heure', 'PT30M'],
    ],
  },
  {
    name: 'a-unit',
    kind: 'duration',
    pattern: '[approx] a weakUnit',
    after: 'lengthWord',
    examples: [['pendant un jour', 'P1D']],
  },
  {
    name: 'many-units',
    kind: 'duration',
    pattern: 'many units',
    after: 'manyBefore',
    examples: [['depuis des années', 'PXY']],
  },

  // Repeated times.
  {
    name: 'every-year-on-a-day',
    kind: 'set',
    pattern: '(every|everyMany) yearly [comma] [the] @day month | [the] @day month of every yearly',
    examples: [
      ['chaque année, le 3 octobre', 'XXXX-10-03'],
      ['le 3 octobre de chaque année', 'XXXX-10-03'],
    ],
  },
  {
    name: 'every-year-in-a-month',
    kind: 'set',
    pattern: '(every|everyMany) yearly [comma] atMonth month',
    examples: [['chaque année, au mois de mai, la ville se remplit', 'XXXX-05']],
  },
  {
    name: 'every-weekday',
    kind: 'set',
    pattern:
      '(every (weekday [dayPart] | month | dayPart | dayPartAlone | season) | everyThe (weekdayPlural [dayPartPlural] | weekday dayPartPlural) | weekdayPlural | everyMany (dayPartPlural | season))',
    examples: [
      ['chaque jeudi', 'XXXX-WXX-4'],
      ['tous les mardis', 'XXXX-WXX-2'],
      ['chaque matin', 'XXXX-XX-XXTMO'],
      ['chaque nuit', 'XXXX-XX-XXTNI'],
      ['tous les soirs', 'XXXX-XX-XXTEV'],
    ],
  },
  {
    name: 'every-unit',
    kind: 'set',
    pattern: 'every unit | everyMany [$n [(to|or) $anyNumber]] (units|unit)',
    examples: [
      ['chaque jour', 'P1D'],
      ['tous les ans', 'P1Y'],
      ['toutes les deux semaines', 'P2W'],
      ['tous les trois ou quatre mois', 'P3M'],
    ],
  },
  {
    name: 'weekday-as-a-habit',
    kind: 'set',
    pattern: 'the weekday [dayPart|partAfterDay|partWithArticle] [atHour @zoned]',
    examples: [
      ['ouvert le samedi', 'XXXX-WXX-6'],
      ['le dimanche matin', 'XXXX-WXX-7TMO'],
      ['le jeudi à 18 h 30', 'XXXX-WXX-4T18:30'],
    ],
  },
  {
    name: 'one-out-of-some',
    kind: 'set',
    pattern: 'oneWord (weekday [dayPart]|unit) outOf',
    examples: [
      ['le marché se tient un lundi sur deux', 'XXXX-WXX-1'],
      ['il travaille une semaine sur trois', 'P3W'],
    ],
  },
  {
    name: 'around-the-clock',
    kind: 'set',
    pattern: '$anyNumber aroundTheClock',
    examples: [
      ['ouvert 24 heures sur 24', 'P1D'],
      ['six jours sur sept', 'P1W'],
    ],
  },
  {
    name: 'times-per-unit',
    kind: 'set',
    pattern: '[($anyNumber [(to|or) $anyNumber]|some1) times] perUnit rateUnit',
    examples: [
      ['deux fois par semaine', 'P1W'],
      ['cinq à six fois par an', 'P1Y'],
      ['600 visiteurs par an', 'P1Y'],
    ],
  },
  {
    name: 'periodic',
    kind: 'set',
    pattern: 'setAdverb',
    notAfter: 'paperArticle',
    examples: [['un rapport annuel', 'P1Y']],
  },

  // References.
  { name: 'present', kind: 'ref', pattern: 'present', examples: [['actuellement', 'PRESENT_REF']] },
  { name: 'past', kind: 'ref', pattern: 'pastRef', examples: [['récemment', 'PAST_REF']] },
  { name: 'future', kind: 'ref', pattern: 'futureRef', examples: [['bientôt', 'FUTURE_REF']] },
];
