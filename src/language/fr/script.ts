import type { Morphology } from '../morphology.ts';
import type { SentenceData } from '../sentence-data.ts';

export const commonWords = [
  'le',
  'la',
  'les',
  'des',
  'du',
  'une',
  'et',
  'est',
  'dans',
  'que',
  'qui',
  'pour',
  'sur',
  'par',
  'au',
  'aux',
  'pas',
  'ont',
  'plus',
  'avec',
  'ce',
  'cette',
  'selon',
  'son',
  'sont',
  'l',
  'd',
  'qu',
];

export const morphology: Morphology = {
  proclitics: [],
  fused: {},
  article: '',
  articleWords: ['le', 'la', 'les', 'l'],
  enclitics: [],
  demonymEndings: [''],
  // biome-ignore format: a table of words reads best in rows
  nameJoiners: [
    'al', 'el', 'abu', 'abou', 'abd', 'abdel', 'abdoul', 'bin', 'ibn', 'ben', 'ould', 'ait', 'de', 'du', 'des', 'd', 'la', 'le', 'van', 'von', 'der', 'da', 'del', 'saint',
  ],
};

export const sentences: SentenceData = {
  terminators: ['.', '!', '?', '…'],
  // biome-ignore format: a table of words reads best in rows
  abbreviations: [
    'M', 'MM', 'Mr', 'Mme', 'Mmes', 'Mlle', 'Mlles', 'Me', 'Mes', 'Dr', 'Drs', 'Pr', 'Prof', 'Mgr', 'St', 'Ste', 'Vve', 'Gal', 'Gén', 'Col', 'Cdt', 'Cne', 'Lt', 'Adj', 'Sgt', 'Cal',
    'av', 'bd', 'boul', 'pl', 'tél', 'Tél', 'fax', 'env', 'hab', 'min', 'max', 'art', 'al', 'chap', 'vol', 'fig', 'p', 'pp', 'n', 'no', 'No', 'cf', 'ex', 'etc', 'éd', 'env', 'resp', 'rens', 'Rens', 'loc', 'J.-C', 'j.-c', 'apr', 'ap',
    'janv', 'fév', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim', 'Cie', 'Sté', 'Ets', 'Éts', 'S.A', 'U.S', 'O.N.U', 'U.E', 'R.-V',
  ],
  closingAbbreviations: ['etc', 'J.-C', 'j.-c', 'S.A', 'O.N.U', 'U.E', 'Cie', 'av', 'al', 'hab', 'min', 'max'],
  // biome-ignore format: a table of words reads best in rows
  openers: [
    'Le', 'La', 'Les', 'L', 'Un', 'Une', 'Des', 'Du', 'De', 'D', 'Ce', 'Cet', 'Cette', 'Ces', 'C', 'Il', 'Elle', 'Ils', 'Elles', 'On', 'Nous', 'Je', 'J', 'Vous', 'Son', 'Sa', 'Ses', 'Leur', 'Leurs',
    'En', 'Dans', 'À', 'A', 'Au', 'Aux', 'Par', 'Pour', 'Sur', 'Sous', 'Avec', 'Sans', 'Mais', 'Et', 'Ou', 'Or', 'Donc', 'Car', 'Si', 'Quand', 'Lorsque', 'Après', 'Avant', 'Depuis', 'Pendant', 'Selon', 'Cependant',
    'Toutefois', 'Pourtant', 'Ainsi', 'Alors', 'Enfin', 'Puis', 'Ensuite', 'Hier', 'Demain', 'Aujourd', 'Plusieurs', 'Quelques', 'Certains', 'Deux', 'Trois', 'Tout', 'Tous', 'Toutes', 'Aucun', 'Aucune', 'Qui', 'Que', 'Pourquoi', 'Comment',
  ],
  openingQuotes: '«“"‹',
  closingQuotes: '»”"›',
  // biome-ignore format: a table of words reads best in rows
  boilerplate: {
    lines: [
      'lire aussi', 'a lire aussi', 'voir aussi', 'a lire egalement', 'sur le meme sujet', 'articles lies', 'partager', 'partager cet article', 'publicite', 'annonce', 'commentaires', 'reagir', 'nous suivre', 'newsletter', 'abonnez-vous', 'mots-cles', 'sources', 'pour aller plus loin',
    ],
    starts: ['lire aussi', 'a lire aussi', 'voir aussi', 'photo:', 'photo :', 'credit:', 'credit :', 'mots-cles:', 'mots-cles :', 'source:', 'source :', 'recueilli par', 'propos recueillis par'],
  },
};
