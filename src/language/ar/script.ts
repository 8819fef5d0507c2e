import type { Morphology } from '../morphology.ts';
import type { SentenceData } from '../sentence-data.ts';

export const commonWords = [
  'في',
  'من',
  'علي',
  'الي',
  'ان',
  'عن',
  'التي',
  'الذي',
  'هذا',
  'هذه',
  'مع',
  'بعد',
  'قبل',
  'بين',
  'كان',
  'لم',
  'قال',
];

export const morphology: Morphology = {
  proclitics: [
    'وبال',
    'فبال',
    'وكال',
    'ولل',
    'فلل',
    'وال',
    'فال',
    'بال',
    'كال',
    'لل',
    'وب',
    'ول',
    'وك',
    'فب',
    'فل',
    'ال',
    'و',
    'ف',
    'ب',
    'ك',
    'ل',
  ],
  fused: { لل: 'ل+ال', ولل: 'ول+ال', فلل: 'فل+ال' },
  article: 'ال',
  enclitics: ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ه', 'ي', 'ك'],
};

export const sentences: SentenceData = {
  terminators: ['.', '!', '؟', '?', '…'],
  abbreviations: ['د', 'أ', 'م', 'ص', 'ب', 'ف', 'ا', 'ق', 'هـ'],
  openingQuotes: '«“"‹',
  closingQuotes: '»”"›',
};
