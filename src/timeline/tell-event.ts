import type { MentionKind, Stance } from '../claim/mention.ts';
import { chooseDate } from './choose-date.ts';
import type { MentionFacts } from './mention-facts.ts';
import type { ToldEvent } from './salience.ts';
import type { EventStatus, LocalText, TimelineMention } from './timeline.ts';

/** What a stance makes of the happening; `no-comment` neither tells nor denies it. */
const VOICES: Readonly<Record<Stance, 'asserts' | 'denies' | 'plans' | 'silent'>> = {
  asserted: 'asserts',
  reported: 'asserts',
  announced: 'asserts',
  alleged: 'asserts',
  denied: 'denies',
  planned: 'plans',
  conditional: 'plans',
  'no-comment': 'silent',
};

/** Kinds from the one that tells most of the event to the one that tells least. */
const KINDS: readonly MentionKind[] = ['occurrence', 'decision', 'statement', 'plan', 'background'];

function statusOf(facts: readonly MentionFacts[]): EventStatus {
  const voices = new Set(facts.map(({ mention }) => VOICES[mention.stance]));
  if (voices.has('denies')) return voices.has('asserts') ? 'disputed' : 'denied';
  if (voices.has('asserts')) return 'asserted';
  return voices.has('plans') ? 'planned' : 'no-comment';
}

/** The kind most mentions have; of equals, the one that tells most. Denials are asked only where there is nothing else. */
function kindOf(facts: readonly MentionFacts[]): MentionKind {
  const asserting = facts.filter(({ mention }) => VOICES[mention.stance] !== 'denies');
  const asked = asserting.length > 0 ? asserting : facts;
  const countOf = (kind: MentionKind): number => asked.filter(({ mention }) => mention.kind === kind).length;
  return KINDS.reduce((best, kind) => (countOf(kind) > countOf(best) ? kind : best));
}

/** For a title, what tells the happening comes before what keeps silent about it, and that before what denies it. */
const TITLE_RANKS = { asserts: 0, plans: 1, silent: 2, denies: 3 } as const;

const isOfKind = (fact: MentionFacts, kind: MentionKind): number => (fact.mention.kind === kind ? 0 : 1);

/** By language, the title of the mention that tells it best: not a denial, of the event's kind, most exact, earliest. */
function titlesOf(facts: readonly MentionFacts[], kind: MentionKind): LocalText {
  const ranked = [...facts].sort(
    (a, b) =>
      TITLE_RANKS[VOICES[a.mention.stance]] - TITLE_RANKS[VOICES[b.mention.stance]] ||
      isOfKind(a, kind) - isOfKind(b, kind) ||
      Math.min(a.days, Number.MAX_VALUE) - Math.min(b.days, Number.MAX_VALUE),
  );
  const languages = [...new Set(facts.map(({ mention }) => mention.lang))].sort();
  return Object.fromEntries(
    languages.map((lang) => [lang, ranked.find(({ mention }) => mention.lang === lang)?.mention.title ?? '']),
  );
}

/** Actors by how many mentions name them, those who act before mere places, then as they first appear. */
function actorsOf(facts: readonly MentionFacts[]): string[] {
  const named = Map.groupBy(
    facts.flatMap(({ mention }) => mention.actors),
    ({ id }) => id,
  );
  const ranked = [...named].map(([id, roles]) => ({
    id,
    isPlace: roles.every(({ role }) => role === 'place') ? 1 : 0,
    count: roles.length,
  }));
  return ranked.sort((a, b) => a.isPlace - b.isPlace || b.count - a.count).map(({ id }) => id);
}

function toTimelineMention({ mention }: MentionFacts): TimelineMention {
  const { id, article, block, start, end, quote, date, basis, expression, kind, stance, attribution, actors } = mention;
  const href = `articles/${article}/#${block}`;
  return { id, article, block, start, end, quote, href, date, basis, expression, kind, stance, attribution, actors };
}

/**
 * Makes one event of the mentions that tell it.
 *
 * @param facts at least one, in order of publication: the first gives the event its id
 */
export function tellEvent(facts: readonly MentionFacts[]): ToldEvent {
  const { date, basis, others } = chooseDate(facts);
  const kind = kindOf(facts);
  const event = {
    id: facts[0]?.mention.id ?? '',
    date,
    basis,
    otherDates: others,
    titles: titlesOf(facts, kind),
    kind,
    status: statusOf(facts),
    actors: actorsOf(facts),
    mentions: facts.map(toTimelineMention),
  };
  return { facts, event };
}
