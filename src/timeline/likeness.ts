import { NUMBER_SIGN } from '../claim/figures.ts';
import { contrastOf } from './contrast.ts';
import { areDeedAndWord, areKin, isDeedOfWords, isVague } from './kinship.ts';
import { DAYS_OF_NEWS, type MentionFacts } from './mention-facts.ts';
import { figureKeysOf, type Weights } from './weights.ts';

/** What each item of two ascending lists weighs, by its place in either. */
interface Weighing {
  readonly ofFirst: (index: number) => number;
  readonly ofSecond: (index: number) => number;
}

/** Weight of what two ascending lists have in common, the higher of its two, and of what only the lighter of them has. */
function compareLists(a: readonly number[], b: readonly number[], { ofFirst, ofSecond }: Weighing) {
  let [shared, onlyA, onlyB] = [0, 0, 0];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (x === y) shared += Math.max(ofFirst(i), ofSecond(j));
    else if (x < y) onlyA += ofFirst(i);
    else onlyB += ofSecond(j);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return { shared, apart: Math.min(onlyA, onlyB) };
}

/** Weight of what two ascending lists share, each item of one weight wherever it stands. */
function sharedWeight(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  const weighing = { ofFirst: (i: number) => weights[a[i] as number] ?? 0, ofSecond: () => 0 };
  return compareLists(a, b, weighing).shared;
}

/** Words weigh as they stand in either mention: one told freely in one of them counts as such. */
function compareWords(a: MentionFacts, b: MentionFacts, { wordsOf }: Weights) {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  return compareLists(a.words, b.words, { ofFirst: (i) => ours[i] as number, ofSecond: (j) => theirs[j] as number });
}

function sharedFigures(a: MentionFacts, b: MentionFacts, weights: Weights): number {
  const ours = figureKeysOf(a);
  return figureKeysOf(b).reduce((sum, key) => sum + (ours.includes(key) ? (weights.figures.get(key) ?? 0) : 0), 0);
}

/** What is shared counts half: words, actors and deeds of one story come together. */
const SHARED = 0.5;

/** A place in common: it comes with others less often. */
const SHARED_PLACE = 0.8;

/** What disagrees, whatever it is: a misreading is about as likely in any of them. */
const DISAGREEING = -0.4;

/**
 * What each sign of one happening counts for, times its weight, and what speaks against it. A record linkage score (Fellegi
 * & Sunter 1969) with the corpus as its own prior. Nothing here depends on a topic or a language.
 */
const SIGNS = {
  word: SHARED,
  wordApart: -0.1,
  /** What two put in the same place of the same words is no retelling. */
  contrast: -1.25,
  actor: SHARED,
  actorsApart: DISAGREEING,
  happening: SHARED,
  happeningKin: 0.15,
  happeningApart: DISAGREEING,
  place: SHARED_PLACE,
  /** The same place in two scripts, by its consonants. */
  placeBySound: SHARED_PLACE,
  /** A prison is not an airport, though both stand in one town. */
  site: SHARED,
  sitesApart: 2 * DISAGREEING,
  siteOfOne: -0.1,
  figure: SHARED,
  /** Both count something, and nothing alike. */
  figuresApart: DISAGREEING,
  daysApart: DISAGREEING,
  /** No date that would agree. */
  undated: DISAGREEING,
  vagueDay: -0.2,
  /** A year, or a season, holds many days like the one that the other names. */
  dayInYear: DISAGREEING,
  /** News of one day is of many things… */
  freshDate: 0.4,
  /** …but when two articles look back at one day, it is mostly for what made it known: */
  recalledDate: 1,
  /** so many times tenfold the likelihood, and less for what is less exact. */
  recalledDay: 1.5,
  recalledMonth: 0.5,
};

/** A pair tells of one happening from here on: what both share singles it out in the corpus, and somewhat more. */
export const LIKENESS_OF_ONE = 1.0;

/** A date of up to a month is worth looking back at; a year holds too much. */
const DAYS_OF_MONTH = 31;

/** Both of a day, and not of one: "yesterday" of two outlets may be one day all the same. */
function areDaysApart(
  { named: a, days, mention }: MentionFacts,
  { named: b, days: others, mention: other }: MentionFacts,
): boolean {
  if (a === null || b === null || days > 1 || others > 1) return false;
  if (mention.basis === 'publication' || other.basis === 'publication') return false;
  return a.latest < b.earliest || b.latest < a.earliest;
}

/** The day of an article that may have been published on another: news of a week agrees with it. */
const isVagueDay = ({ mention, reach }: MentionFacts): boolean =>
  mention.basis === 'publication' && reach !== null && reach.latest - reach.earliest > DAYS_OF_NEWS;

function dateSign(a: MentionFacts, b: MentionFacts, weights: Weights): number {
  if (a.reach === null || b.reach === null) return SIGNS.undated;
  if (areDaysApart(a, b)) return SIGNS.daysApart;
  if (Math.min(a.days, b.days) === 1 && Math.max(a.days, b.days) > DAYS_OF_MONTH) return SIGNS.dayInYear;
  if (isVagueDay(a) || isVagueDay(b)) return SIGNS.vagueDay;
  const rarity = Math.min(weights.dateOf(a), weights.dateOf(b));
  const days = Math.max(a.days, b.days);
  if (!a.recalled || !b.recalled || days > DAYS_OF_MONTH) return SIGNS.freshDate * rarity;
  return SIGNS.recalledDate * rarity + weights.tenfold * (days === 1 ? SIGNS.recalledDay : SIGNS.recalledMonth);
}

function happeningSign({ mention: a }: MentionFacts, { mention: b }: MentionFacts, weights: Weights): number {
  if (a.happening === null || b.happening === null) return 0;
  const weight = Math.min(weights.happenings.get(a.happening) ?? 0, weights.happenings.get(b.happening) ?? 0);
  if (a.happening === b.happening) return SIGNS.happening * weight;
  if (areKin(a.happening, b.happening)) return SIGNS.happeningKin * weight;
  return isVague(a.happening) || isVague(b.happening) ? 0 : SIGNS.happeningApart;
}

/** Sites in common, or sites that only the other does not name. */
function siteSign({ mention: a }: MentionFacts, { mention: b }: MentionFacts, weights: Weights): number {
  const [ours, theirs] = [a.places.sites, b.places.sites];
  if (ours.length === 0 && theirs.length === 0) return 0;
  if (ours.length === 0 || theirs.length === 0) return SIGNS.siteOfOne;
  const shared = ours.filter((site) => theirs.includes(site)).map((site) => weights.sites.get(site) ?? 0);
  return shared.length === 0 ? SIGNS.sitesApart : SIGNS.site * Math.max(...shared);
}

/** In two languages no words are held against a pair. */
function wordSign(a: MentionFacts, b: MentionFacts, weights: Weights): number {
  const { shared, apart } = compareWords(a, b, weights);
  return SIGNS.word * shared + (a.mention.lang === b.mention.lang ? SIGNS.wordApart * apart : 0);
}

/** Who goes to press on several days tells of several; and "new raids" are not those of the day before. */
const areDaysOfTwo = (a: MentionFacts, b: MentionFacts): boolean =>
  areDaysApart(a, b) && (a.mention.isAnother || b.mention.isAnother || outletOf(a) === outletOf(b));

const outletOf = ({ document }: MentionFacts): string => document.outlet ?? document.id;

const isDenial = ({ mention }: MentionFacts): boolean => mention.stance === 'denied';

/** An article that tells two sorts of happening tells two happenings; and who denies one does not deny the other. */
const toldApart = (a: MentionFacts, b: MentionFacts): boolean =>
  a.mention.happening !== b.mention.happening &&
  (isDenial(a) !== isDenial(b) ||
    areDeedAndWord(a.mention.happening, b.mention.happening) ||
    (a.document === b.document && a.mention.happening !== null && b.mention.happening !== null));

/** A place or a figure in common, of happenings of one family: then two lists of actors may be two halves of one. */
function isBorneOut(a: MentionFacts, b: MentionFacts, weights: Weights): boolean {
  const [ours, theirs] = [a.mention.happening, b.mention.happening];
  if (ours === null || theirs === null || !areKin(ours, theirs)) return false;
  return sharedFigures(a, b, weights) > 0 || shareSound(a, b) || sharedWeight(a.places, b.places, weights.places) > 0;
}

/** A place that both languages write as it sounds. */
const shareSound = (a: MentionFacts, b: MentionFacts): boolean =>
  a.mention.lang !== b.mention.lang && a.sounds.some((sound) => b.sounds.includes(sound));

/**
 * In two languages no words are shared that would tell one happening from another of its sort on the same day: an actor, a
 * place or a figure must; and not an actor alone where both count something, and nothing alike.
 */
const lackCommon = (a: MentionFacts, b: MentionFacts, weights: Weights): boolean =>
  a.mention.lang !== b.mention.lang &&
  !shareSound(a, b) &&
  sharedFigures(a, b, weights) === 0 &&
  (bothCount(a, b) || !a.actors.some((actor) => b.actors.includes(actor)));

/** Both count something. */
const bothCount = ({ mention: a }: MentionFacts, { mention: b }: MentionFacts): boolean =>
  a.figures.length > 0 && b.figures.length > 0;

function figureSign(a: MentionFacts, b: MentionFacts, weights: Weights): number {
  if (!bothCount(a, b)) return 0;
  const shared = sharedFigures(a, b, weights);
  return shared === 0 ? SIGNS.figuresApart : SIGNS.figure * shared;
}

/** The numbers that things of a mention bear, as "school number 7" does. */
const numbersOf = (fact: MentionFacts): string[] => figureKeysOf(fact).filter((key) => key.startsWith(NUMBER_SIGN));

/** "School number 7" is not "school number 9": both number a thing, and none alike. */
function areNumberedApart(a: MentionFacts, b: MentionFacts): boolean {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((number) => theirs.includes(number));
}

/** Told as two happenings, whatever they share. */
const areTwo = (a: MentionFacts, b: MentionFacts): boolean =>
  toldApart(a, b) || areWordsOfTwo(a, b) || areDaysOfTwo(a, b) || areNumberedApart(a, b);

/** The weights of what two mentions share, less what only one has. */
function weighShared(a: MentionFacts, b: MentionFacts, weights: Weights): number {
  const actors = sharedWeight(a.actors, b.actors, weights.actors);
  return (
    wordSign(a, b, weights) +
    (nameOthers(a, b) ? SIGNS.actorsApart : SIGNS.actor * actors) +
    SIGNS.place * sharedWeight(a.places, b.places, weights.places) +
    (shareSound(a, b) ? SIGNS.placeBySound : 0) +
    siteSign(a, b, weights) +
    happeningSign(a, b, weights) +
    figureSign(a, b, weights) +
    dateSign(a, b, weights)
  );
}

/** What two speakers say is said twice, though of one thing. */
const areWordsOfTwo = (a: MentionFacts, b: MentionFacts): boolean =>
  isDeedOfWords(a.mention.happening) && isDeedOfWords(b.mention.happening) && nameOthers(a, b);

/** Both name who takes part, and name no one in common. */
const nameOthers = (a: MentionFacts, b: MentionFacts): boolean =>
  a.actors.length > 0 && b.actors.length > 0 && !a.actors.some((actor) => b.actors.includes(actor));

/** Each names a party that the other does not, as "the ambassador of Japan" and "the ambassador of Brazil" do. */
const nameOtherParties = (a: MentionFacts, b: MentionFacts): boolean =>
  a.roots.some((root) => !b.roots.includes(root)) && b.roots.some((root) => !a.roots.includes(root));

/**
 * A closer look at two mentions that are alike: what is told in one formula is of two where its places are filled otherwise,
 * most of all by other parties.
 */
function lessContrast(likeness: number, a: MentionFacts, b: MentionFacts, weights: Weights): number {
  if (likeness < LIKENESS_OF_ONE || a.mention.lang !== b.mention.lang) return likeness;
  const contrast = contrastOf(a, b, weights.words);
  if (contrast > 0 && nameOtherParties(a, b)) return Number.NEGATIVE_INFINITY;
  return likeness + SIGNS.contrast * contrast;
}

/**
 * How surely two mentions whose dates agree tell of one happening: the weights of what they share, less what only one has.
 * Negative infinity where they can't: they name other actors with nothing else to bear them out, or are told apart.
 */
export function likenessOf(a: MentionFacts, b: MentionFacts, weights: Weights): number {
  if (areTwo(a, b) || lackCommon(a, b, weights) || (nameOthers(a, b) && !isBorneOut(a, b, weights)))
    return Number.NEGATIVE_INFINITY;
  return lessContrast(weighShared(a, b, weights), a, b, weights);
}

/**
 * How well two mentions go together in one group, where others have joined them: 0 where they are told apart, less where they
 * contradict. Each may name another half of who took part.
 */
export const fitOf = (a: MentionFacts, b: MentionFacts, weights: Weights): number =>
  areTwo(a, b) ? 0 : lessContrast(weighShared(a, b, weights), a, b, weights);
