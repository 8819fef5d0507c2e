import type { Candidate } from './candidate.ts';
import { contentClause, reportIn } from './governors.ts';
import type { SentenceReader } from './reader.ts';
import type { Sentence } from './sentence.ts';
import { HARM } from './story.ts';
import { isVerb, type Word } from './words.ts';

const SET_OFF: ReadonlySet<string> = new Set(['main', 'coordinate', 'while']);

/** A clause of its own: the first, one joined to it behind a pause, or one set against it («في حين», "while"). */
function isSetOff({ words, clauses }: Sentence, clause: number): boolean {
  const range = clauses[clause];
  if (!range || !SET_OFF.has(range.relation)) return false;
  return range.from === 0 || range.relation === 'while' || words[range.from - 1]?.kind === 'mark';
}

/** «نفى الجيش قصف البلدة»: the noun of what is denied, right after who denies it; -1 where the denial has another object. */
export function deniedNoun(sentence: Sentence, at: number): number {
  const { words, clauses, clauseOf } = sentence;
  const verb = words[at];
  if (!verb || !isVerb(verb) || verb.sense?.kind !== 'report' || verb.sense.name !== 'deny') return -1;
  const to = clauses[clauseOf[at] ?? 0]?.to ?? at;
  const { article } = sentence.lexicon.language.morphology;
  const isObject = (word: Word, i: number): boolean =>
    i > at &&
    i < to &&
    word.sense?.kind === 'happening' &&
    word.sense.form === 'noun' &&
    word.lead === '' &&
    article !== '';
  const noun = words.findIndex(isObject);
  const isPlain = words.slice(at + 1, noun).every((word) => word.kind === 'word' && word.relation === null);
  return noun >= 0 && isPlain ? noun : -1;
}

/** A denial that stands beside a dated happening: told, but nothing says when. */
function denialIn(reader: SentenceReader, clause: number): Candidate[] {
  const report = reportIn(reader.sentence, clause);
  const noun = report < 0 ? -1 : deniedNoun(reader.sentence, report);
  const denial = noun < 0 ? null : reader.undated(clause, noun);
  return denial ? [denial] : [];
}

/** «…مساء الثلاثاء، وقالت الوزارة إن تسعة قتلوا»: the harm that another tells of, on the day of what did it. */
function harmIn(reader: SentenceReader, clause: number, by: Candidate | undefined): Candidate[] {
  const { sentence } = reader;
  const range = sentence.clauses[reportIn(sentence, clause) < 0 ? -1 : contentClause(sentence, clause)];
  if (!range || !by) return [];
  const isHarm = ({ sense }: Word, at: number): boolean =>
    at >= range.body && at < range.to && sense?.form === 'past' && HARM.has(sense.name);
  const head = sentence.words.findIndex(isHarm);
  const told = head < 0 ? null : reader.undated(sentence.clauseOf[head] ?? clause, head);
  return told ? [{ ...told, date: by.date, basis: 'context' }] : [];
}

/**
 * What a sentence tells beside the happening that it dates, in a clause of its own: who denies something, and what harm
 * another reports of it.
 *
 * @param told what is told already; its clauses tell nothing else
 */
export function besideDated(reader: SentenceReader, told: readonly Candidate[]): Candidate[] {
  const { sentence } = reader;
  const taken = new Set(told.flatMap(({ clause, governor }) => [clause, sentence.clauseOf[governor] ?? -1]));
  return sentence.clauses.flatMap((_, clause) => {
    if (taken.has(clause) || !isSetOff(sentence, clause)) return [];
    const by = told.findLast((one) => one.clause < clause && one.dating !== null && one.kind === 'occurrence');
    const found = [...denialIn(reader, clause), ...harmIn(reader, clause, by)];
    return found.filter((one) => !taken.has(one.clause));
  });
}
