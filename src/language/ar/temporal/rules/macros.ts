/** Parts of patterns that several rules share. */
export const macros: Readonly<Record<string, string>> = {
  anyMonth: '(month|weakMonth)',
  months:
    '(@anyMonth | @anyMonth slash @anyMonth | @anyMonth open @anyMonth close | @anyMonth dash @anyMonth | @anyMonth @anyMonth)',
  monthRef: '([monthWord] @months | monthWord $month)',
  relation: '(last|next|current|lastButOne|nextButOne)',
  ofYear: '(theYear [yearKind] (last|next|current|previous|following|same)|thisWord theYear|thatWord theYear)',
  inYear:
    '([comma] [of] [yearWord] $anyYear era | [comma] [of] [yearWord] $year [yearMark] | [comma] [of] [yearWord] $shortYear yearMark | [relationAgain] [of] @ofYear | @relation | previous | following | ofAll | [of] theYear $year)',
  // «الاجتماع الثاني في يوليو» is no 2 July: only «من» and «ل» join a day to its month.
  day: '[mod dayOnly|dayWord|theDay] ([articleWord] $day | feminineDay) [dayOf|dash|slash|dot] [monthWord]',
  weekdayName: '([dayWord] weekday)',
  partBefore: '((dayPart|midnightOf) [dayWord])',
  clockTime:
    '(clockWord ($clockAfterWord | [articleWord] $hour | hourName | open $clock close) [@minutes] [[of] (dayPartAdverb|thePart)|meridiem] | hourName [@minutes] [of] (dayPartAdverb|thePart)) [zone] [open ($clockAgain|[clockWord] hourNameAgain) zoneAgain close]',
  dayTold: '(theUnitDay (last|previous|following|same) | thatWord theUnitDay | sameBefore theUnitDay)',
  minutes: '(and hourFraction | minusFraction | and $minute minutesWord)',
  clockDigits: '$clock [dayPartAdverb|meridiem] [zone]',
  timeAfter:
    '([comma] (dayPartAdverb | thisWord thePart | open dayPartAdverb close | [atTime] @clockTime | [of|atTime] clockWord $clockAfterWord | open @clockTime close))',
  timeBefore:
    '(@partBefore | hourName [@minutes] [of] (@partBefore|@noonBefore) | (@clockTime|@clockDigits) [of] [@partBefore|@noonBefore])',
  noonBefore: '(noonPart [dayWord])',
  amount:
    '([open] $n [close] (unit|units) | unit one | dual | some (units|unit) | $n (unit|units) and half [unitAgain] | dual and half [unitAgain] | unit and (half|quarter) [unitAgain])',
  // The other calendar, or the date in digits, of a day already told: «الموافق 8 أغسطس الجاري».
  sameDay:
    '([comma] [open] [corresponding] (@day @months [@inYear | relationAgain] | $date [yearMark|hijriMark] | $spacedDate (yearMark|hijriMark)) [close])',
};
