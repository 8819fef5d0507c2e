/** Parts of patterns that several rules share. */
export const macros: Readonly<Record<string, string>> = {
  anyMonth: '(month|weakMonth|namedMonth)',
  day: '$day [~ordinalSuffix]',
  weekdayName: '(weekday|shortWeekday)',
  relation: '(last|next|current)',
  weekTail: '(of (lastOnly|nextOnly|this) theWeek | (lastOnly|nextOnly|this) theWeek)',
  ofYear:
    '((lastOnly|nextOnly|this) theYear | thatOne [same] theYear | the same theYear | the (previous|following) theYear)',
  yearTail: '([comma] $year | [comma] [of] @ofYear | [comma] $anyYear bc)',
  clockTime:
    '($clock [meridiem] | $dotClock meridiem | $hour (meridiem|oclock [of [the] dayPart]) | $hour of the dayPart | minutesPast $hour [meridiem|of the dayPart] | minutesPast turnHour | $dotClock of the dayPart)',
  zoneTail:
    '[zone] [open ($clockAgain (meridiemAgain [zoneAgain]|zoneAgain) | $hourAgain meridiemAgain [zoneAgain]) close]',
  timeBefore:
    '(([approx] (@clockTime @zoneTail | $clockAfterWord (sureZone|hoursWord)) [[on|of] @partOf] | noonWord @zoneTail | earlier | modPrefix [dash] dayPart) [comma] [on|of] | @partOf (of|on))',
  partOf:
    '([the] [modPrefix] dayPart | [earlier|modPrefix] in the dayPart | [the] modPrefix smallHours | [the] nightHours)',
  /** Words that end a month, a decade or a century, or begin one. */
  ends: '(modPhrase|halfOf)',
  /** A time of day that stands before its day: "noon on the 18th". */
  timeOn: '(@clockTime @zoneTail [[on|of] @partOf] | noonWord | @partOf | turnOfDay)',
  timeAfter: '([comma] (dayPart | [at] @clockTime @zoneTail | noonWord))',
  timeTail: '(dayPart | at (turnOfDay|noonWord|theNight) | [at] [approx] @clockTime @zoneTail)',
  counted:
    '([aWord] $n [more] units | $count [more] unit | $n $fraction (units|unit) | a [more] plainUnit andAHalf | a more plainUnit | $n units andAHalf | $n andAHalf units)',
  amount: '([a] some (units|unit) | @counted | longSpan)',
};
