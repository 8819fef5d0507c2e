import type { ClauseRelation, CueKind } from '../language/claim-data.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon, Sense } from './lexicon.ts';

/** A word with all its readings, before one is chosen. */
export interface UnreadWord {
  readonly token: Token;
  readonly lead: string;
  readonly senses: readonly Sense[];
  readonly cues: ReadonlySet<CueKind>;
  readonly relation: ClauseRelation | null;
  /** Number of words of the relation. */
  readonly relationLength: number;
  /** Inside quotation marks, as the mark is that opens them. */
  readonly quoted: boolean;
}

const CONTENT_REACH = 10;
const HANDED_ON_REACH = 18;

/** «إلا أن»: the second word of a phrase that sets one thing against another opens nothing told. */
const isOfPhrase = (before: UnreadWord | undefined): boolean =>
  before?.relation === 'coordinate' && before.relationLength > 1;

/**
 * Something told follows: «أن», which nothing joins to more of the kind before («وأن»), a colon, speech in quotation marks, or
 * further on the words of whom somebody hands on («قوله»).
 */
function hasContentAhead(drafts: readonly UnreadWord[], at: number, { data }: Lexicon): boolean {
  const isJoined = ({ text }: Token): boolean => data.joiningProclitics.some((lead) => text.startsWith(lead));
  return drafts.slice(at + 1, at + 1 + HANDED_ON_REACH).some(({ relation, token, cues, quoted }, i) => {
    const opens = relation === 'complement' && !isJoined(token) && !isOfPhrase(drafts[at + i]);
    // «بين الجيش و"الجبهة"»: what joins a name in quotation marks to another.
    const isQuote = token.text === '"' && quoted && !data.joiningProclitics.includes(drafts[at + i]?.token.text ?? '');
    return cues.has('as-saying') || (i < CONTENT_REACH && (opens || token.text === ':' || isQuote));
  });
}

const CURRENCY = /\p{Sc}/u;

/** Manners whose verbs also tell of numbers that go up or down. */
const COUNTING: ReadonlySet<string> = new Set(['continue', 'refuse']);

/** "added 12 cents", "declined to $3": behind the verb stands at once a number, and nothing that is told. */
function countsAhead(drafts: readonly UnreadWord[], at: number): boolean {
  const first = drafts[at + 1]?.cues.has('preposition') ? at + 2 : at + 1;
  const [next, after] = [drafts[first]?.token, drafts[first + 1]?.token];
  return next?.kind === 'number' || (CURRENCY.test(next?.text ?? '') && after?.kind === 'number');
}

/** Of a verb that may tell or do («نقل»), telling is meant only where something is told, or after a medium («بيان نشره»). */
function withoutEmptyTelling(drafts: readonly UnreadWord[], at: number, lexicon: Lexicon): readonly Sense[] {
  const draft = drafts[at];
  if (!draft) return [];
  const form = draft.token.text.slice(draft.lead.length);
  const told = draft.senses.filter(({ kind, name }) => kind !== 'report' || !COUNTING.has(name));
  if (told.length < draft.senses.length && countsAhead(drafts, at)) return told;
  const isCarried = [drafts[at - 1], drafts[at - 2]].some((before) => before?.cues.has('medium'));
  if (!lexicon.needContent.has(form) || isCarried || hasContentAhead(drafts, at, lexicon)) return draft.senses;
  return draft.senses.filter(({ kind, form: of }) => kind !== 'report' || of === 'noun');
}

const COURT_REACH = 3;
const CHARGE_REACH = 12;

/** «أدانت المحكمة سيدة بتهمة»: to condemn is to convict where a court does it, or where a charge is named. */
function byCourt(drafts: readonly UnreadWord[], at: number, senses: readonly Sense[]): readonly Sense[] {
  const isVerdict = ({ kind, name }: Sense): boolean => kind === 'happening' && name === 'sentence';
  const isView = ({ kind, name }: Sense): boolean => kind === 'report' && name === 'condemn';
  if (!senses.some(isVerdict) || !senses.some(isView)) return senses;
  const isNear = (cue: CueKind, reach: number): boolean =>
    drafts.slice(at + 1, at + 1 + reach).some(({ cues }) => cues.has(cue));
  const isByCourt = isNear('court', COURT_REACH) || isNear('charge', CHARGE_REACH);
  return senses.filter(isByCourt ? (sense) => !isView(sense) : (sense) => !isVerdict(sense) || sense.form === 'noun');
}

const OBJECT_REACH = 6;

/** Leaves out the senses that want an object which does not follow. */
function byObject(
  drafts: readonly UnreadWord[],
  at: number,
  senses: readonly Sense[],
  lexicon: Lexicon,
): readonly Sense[] {
  const fits = (sense: Sense): boolean => {
    const objects = sense.form === 'noun' ? undefined : lexicon.data.senseByObject[sense.name];
    const ahead = drafts.slice(at + 1, at + 1 + OBJECT_REACH);
    return !objects || ahead.some((draft) => draft.senses.some(({ name }) => objects.includes(name)));
  };
  const left = senses.filter(fits);
  return left.length > 0 ? left : senses;
}

/** "was reported", "are believed": nobody is named who tells. */
const TOLD_BY_NOBODY: ReadonlySet<string> = new Set(['say', 'report', 'hedge', 'opinion', 'predict', 'relay']);

const isToldByNobody = (before: UnreadWord | undefined, sense: Sense | null): boolean =>
  sense?.kind === 'report' &&
  sense.form === 'past' &&
  TOLD_BY_NOBODY.has(sense.name) &&
  (before?.cues.has('passive') ?? false);

/** Of a form that may be base or past ("hit"), the base stands only after "to", "will" and their like. */
function listedVerb(senses: readonly Sense[], before: UnreadWord | undefined): Sense | null {
  const verbs = senses.filter((sense) => sense.form !== 'noun');
  const isSubject = before !== undefined && (before.cues.has('pronoun') || before.relation !== null);
  const wanted = before?.cues.has('before-verb') && !isSubject ? 'base' : 'past';
  return verbs.find(({ form }) => form === wanted) ?? verbs[0] ?? null;
}

const SUBJECT_WORDS = 5;

const isPlainWord = ({ token, relation }: UnreadWord): boolean => token.kind === 'word' && relation === null;

/** «نفى الجيش قصف البلدة»: where verbs come first, a verb of telling and its subject are followed by what was told, a noun. */
function isObjectOfTelling(drafts: readonly UnreadWord[], at: number, { data }: Lexicon): boolean {
  if (data.subjectFirst || drafts[at]?.lead !== '') return false;
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_WORDS); i--) {
    const draft = drafts[i] as UnreadWord;
    if (!isPlainWord(draft)) return false;
    const [sense] = draft.senses;
    if (sense?.form === 'past') return sense.kind === 'report' && at - i > 1;
  }
  return false;
}

/** «بن صالح», «ولد الشيخ»: the name of a father is no verb. */
const isInName = (drafts: readonly UnreadWord[], at: number): boolean =>
  (drafts[at]?.cues.has('name-part') ?? false) || (drafts[at - 1]?.cues.has('before-name') ?? false);

const SENSELESS: readonly CueKind[] = ['impersonal', 'issued-by', 'hearsay'];

/** Chooses between the verb and the noun of one spelling by the words beside it. */
export function chooseSense(drafts: readonly UnreadWord[], at: number, lexicon: Lexicon): Sense | null {
  if (SENSELESS.some((cue) => drafts[at]?.cues.has(cue)) || isInName(drafts, at)) return null;
  const senses = byObject(drafts, at, byCourt(drafts, at, withoutEmptyTelling(drafts, at, lexicon)), lexicon);
  const noun = senses.find((sense) => sense.form === 'noun') ?? null;
  const listed = listedVerb(senses, drafts[at - 1]);
  const verb = isToldByNobody(drafts[at - 1], listed) ? null : listed;
  if (!noun || !verb) return verb && isPossibleVerb(drafts, at, verb, lexicon) ? verb : noun;
  const before = drafts[at - 1]?.cues.has('adverb') ? drafts[at - 2] : drafts[at - 1];
  if (before?.cues.has('before-verb')) return verb;
  if (before?.cues.has('before-noun')) return noun;
  if (isObjectOfTelling(drafts, at, lexicon)) return noun;
  if ((drafts[at]?.lead ?? '') !== '' && lexicon.data.ambiguousForm === 'verb') return verb;
  return lexicon.data.ambiguousForm === 'verb' ? verb : noun;
}

/** "Analysts predict": a verb of telling right after a noun. */
const isPluralSubject = (before: UnreadWord, verb: Sense): boolean =>
  verb.kind === 'report' && before.token.kind === 'word' && !before.cues.has('before-noun');

function isPossibleVerb(drafts: readonly UnreadWord[], at: number, verb: Sense, lexicon: Lexicon): boolean {
  if (verb.form === 'carry' || verb.form === 'participle') return true;
  const before = drafts[at - 1];
  if (verb.form === 'base')
    return before !== undefined && (before.cues.has('before-verb') || isPluralSubject(before, verb));
  if (lexicon.data.ambiguousForm === 'verb' && (drafts[at]?.lead !== '' || before?.relation === 'since')) return true;
  return !before?.cues.has('before-noun') || before.cues.has('before-verb') || before.cues.has('or');
}
