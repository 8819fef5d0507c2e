import type { MentionFacts } from './mention-facts.ts';

/** A denial and the mention before it that it denies, by their index in the list. */
export interface Denial {
  readonly denied: number;
  readonly denial: number;
}

/** Only marks and spaces stand between two clauses that follow each other. */
const BETWEEN_CLAUSES = /^[^\p{L}\p{N}]*$/u;

function followsAtOnce(before: MentionFacts, after: MentionFacts): boolean {
  const text = after.document.blocks[after.block]?.text ?? '';
  return BETWEEN_CLAUSES.test(text.slice(before.mention.end, after.mention.start));
}

/**
 * Finds denials of the clause right before («…, أمر نفته قوات…»): a denying mention that follows at once, in the same
 * paragraph, on one that does not deny. A denial that repeats what it denies is found as any retelling is.
 *
 * @param facts in order of publication and of the text
 */
export function findDenials(facts: readonly MentionFacts[]): Denial[] {
  return facts.flatMap((fact, index) => {
    const before = facts[index - 1];
    if (fact.mention.stance !== 'denied' || before === undefined || before.mention.stance === 'denied') return [];
    const sameBlock = before.document === fact.document && before.block === fact.block;
    return sameBlock && followsAtOnce(before, fact) ? [{ denied: index - 1, denial: index }] : [];
  });
}
