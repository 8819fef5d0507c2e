import type { Morphology } from '../morphology.ts';
import type { SentenceData } from '../sentence-data.ts';

export const commonWords = [
  'the',
  'of',
  'and',
  'in',
  'to',
  'a',
  'is',
  'was',
  'that',
  'for',
  'on',
  'with',
  'said',
  'by',
  'from',
  'as',
  'has',
];

export const morphology: Morphology = {
  proclitics: [],
  fused: {},
  article: '',
  articleWords: ['the'],
  enclitics: ["'s", "'"],
  demonymEndings: ['', 's'],
  nameJoiners: [
    'al',
    'el',
    'abu',
    'abd',
    'abdul',
    'abdel',
    'bin',
    'ibn',
    'ben',
    'de',
    'da',
    'del',
    'van',
    'von',
    'der',
    'o',
  ],
};

export const sentences: SentenceData = {
  terminators: ['.', '!', '?', '…'],
  // biome-ignore format: a table of words reads best in rows
  abbreviations: [
    'Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Rev', 'Hon', 'Fr', 'Msgr', 'St', 'Mt', 'Ft',
    'Gen', 'Col', 'Lt', 'Lt.-Gen', 'Maj', 'Maj.-Gen', 'Brig', 'Capt', 'Cmdr', 'Adm', 'Sgt', 'Cpl', 'Pvt',
    'Pres', 'Sen', 'Rep', 'Reps', 'Sens', 'Gov', 'Amb', 'Sec', 'Supt', 'Det', 'Insp', 'Atty',
    'Jr', 'Sr', 'U.S', 'U.N', 'U.K', 'U.S.A', 'E.U', 'U.A.E', 'D.C', 'a.m', 'p.m', 'A.M', 'P.M',
    'No', 'Nos', 'Art', 'Sect', 'Fig', 'Vol', 'pp', 'ed', 'eds', 'cf', 'ca', 'approx', 'est',
    'Inc', 'Corp', 'Co', 'Cos', 'Ltd', 'Bros', 'Assn', 'Dept', 'Univ', 'vs', 'etc', 'e.g', 'i.e', 'al',
    'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec',
    'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat',
    'Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Del', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'La', 'Md', 'Mass',
    'Mich', 'Minn', 'Miss', 'Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ore', 'Pa', 'Tenn', 'Tex', 'Vt', 'Va', 'Wash', 'Wis', 'Wyo',
  ],
  // biome-ignore format: a table of words reads best in rows
  closingAbbreviations: [
    'Jr', 'Sr', 'U.S', 'U.N', 'U.K', 'U.S.A', 'E.U', 'U.A.E', 'D.C', 'a.m', 'p.m', 'A.M', 'P.M', 'etc', 'al', 'No',
    'Inc', 'Corp', 'Co', 'Cos', 'Ltd', 'Bros',
    'Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Del', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'La', 'Md', 'Mass',
    'Mich', 'Minn', 'Miss', 'Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ore', 'Pa', 'Tenn', 'Tex', 'Vt', 'Va', 'Wash', 'Wis', 'Wyo',
  ],
  // biome-ignore format: a table of words reads best in rows
  openers: [
    'The', 'A', 'An', 'This', 'That', 'These', 'Those', 'He', 'She', 'It', 'They', 'We', 'I', 'You', 'His', 'Her', 'Its', 'Their',
    'In', 'On', 'At', 'By', 'For', 'From', 'With', 'But', 'And', 'Or', 'Yet', 'So', 'As', 'If', 'When', 'While', 'After', 'Before',
    'Since', 'Although', 'Though', 'However', 'Meanwhile', 'There', 'Here', 'What', 'Who', 'Why', 'How', 'Some', 'Many', 'Most',
    'Several', 'One', 'Two', 'Both', 'Such', 'Also', 'Now', 'Then', 'Still', 'According', 'Earlier', 'Last', 'No', 'Not',
  ],
  openingQuotes: '“"‘«',
  closingQuotes: '”"’»',
  // biome-ignore format: a table of words reads best in rows
  boilerplate: {
    lines: [
      'read also', 'read more', 'see also', 'also read', 'related', 'related articles', 'related news', 'more on this story',
      'advertisement', 'share', 'share this', 'share this article', 'follow us', 'comments', 'leave a comment', 'tags', 'sources',
    ],
    starts: ['by ', 'read also:', 'read more:', 'see also:', 'also read:', 'related:', 'photo:', 'image:', 'credit:', 'tags:', 'source:'],
  },
};
