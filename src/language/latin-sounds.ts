import type { ClaimData } from './claim-data.ts';

/** How names of other scripts sound that are written in Latin letters, for the languages that write them alike. */
export const LATIN_SOUNDS: ClaimData['sounds'] = [
  ['kh', 'x'],
  ['gh', 'g'],
  ['sh', '$'],
  ['ch', '$'],
  ['th', 't'],
  ['dh', 'd'],
  ['ph', 'f'],
  ['c', 'k'],
  ['q', 'k'],
  ['p', 'b'],
  ['v', 'f'],
  ...[...'aeiouywh'].map((letter) => [letter, ''] as const),
];
