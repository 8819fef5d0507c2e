/** The forms of a verb that the engine tells apart. `past` counts as told, `present` as going on, `future` as to come. */
export type VerbForm = 'past' | 'present' | 'future' | 'participle' | 'base';

/**
 * How a paradigm makes surface forms, folded. In a template `1` stands for the row's first stem, `2` for its second, and so on;
 * where a row gives one stem only, the second is the first without `secondDrops` at its head.
 */
export interface Paradigm {
  readonly forms: Readonly<Partial<Record<VerbForm, readonly string[]>>>;
  readonly secondDrops: string;
}

/**
 * Words for one sort of happening: its class (shared by all languages, so that mentions merge across them), the paradigm
 * of its verbs, the verbs' stems (`first/second`, apart by spaces) and its nouns, plurals too (apart by spaces).
 */
export type HappeningRow = readonly [happening: string, paradigm: string, stems: string, nouns: string];

/** What a verb of telling makes of what it tells. */
export type ReportClass =
  | 'say'
  | 'announce'
  | 'affirm'
  | 'report'
  | 'relay'
  | 'continue'
  | 'deny'
  | 'allege'
  | 'accuse'
  | 'hedge'
  | 'opinion'
  | 'predict'
  | 'plan'
  | 'warn'
  | 'condemn'
  | 'call'
  | 'refuse'
  | 'comment'
  | 'claim';

/** A report class, its verbs as in `HappeningRow`, its nouns, and the participles that carry on with the same speaker. */
export type ReportRow = readonly [
  report: ReportClass,
  paradigm: string,
  stems: string,
  nouns: string,
  participles: string,
];

/** How a clause hangs on the one before. */
export type ClauseRelation =
  | 'none'
  | 'relative'
  | 'free'
  | 'complement'
  | 'after'
  | 'before'
  | 'during'
  | 'since'
  | 'until'
  | 'when'
  | 'while'
  | 'cause'
  | 'result'
  | 'purpose'
  | 'concession'
  | 'condition'
  | 'coordinate';

/** What a cue word does to the clause that it stands in. */
export type CueKind =
  | 'attribution'
  | 'distance'
  | 'hedge'
  | 'opinion'
  | 'prediction'
  | 'comparison'
  | 'compared'
  | 'background'
  | 'boilerplate'
  | 'negation'
  | 'completed'
  | 'perfect'
  | 'future'
  | 'attempt'
  | 'anaphor-before'
  | 'medium'
  | 'anonymous'
  | 'source-word'
  | 'outlet'
  | 'latest'
  | 'another'
  | 'habit'
  | 'auxiliary'
  | 'place'
  | 'by-agent'
  | 'discourse'
  | 'range-from'
  | 'range-to'
  | 'and'
  | 'date-preposition'
  | 'definite'
  | 'comment'
  | 'sequel'
  | 'report-of'
  | 'before-noun'
  | 'before-verb'
  | 'question'
  | 'at-that-time'
  | 'copula'
  | 'pronoun'
  | 'same-day'
  | 'passive'
  | 'determiner'
  | 'impersonal'
  | 'preposition'
  | 'indefinite'
  | 'as-told'
  | 'before-name'
  | 'genitive'
  | 'that-they'
  | 'that-it'
  | 'of-content'
  | 'name-part'
  | 'between'
  | 'percent'
  | 'issued-by'
  | 'title'
  | 'audience'
  | 'as-saying'
  | 'handed-on'
  | 'relayed-from'
  | 'adverb'
  | 'hearsay'
  | 'told-by-some'
  | 'alleged-by-some'
  | 'numbered'
  /** Land, borders, waters: the state named beside them is only where it took place. */
  | 'territory'
  /** Whom an ambassador is sent to stands behind it. */
  | 'accredited'
  /** What is spoken of stands behind it. */
  | 'about'
  /** The author speaks, to readers or of himself, and tells no news. */
  | 'author'
  /** A common noun for what a state acts by («قوات»): an adjective of origin beside it stands for the state. */
  | 'state-body'
  /** What is told of is only like what stands behind it. */
  | 'likeness'
  /** A button or a line that a site puts before its texts; several together tell nothing. */
  | 'share-line'
  /** Who judges. */
  | 'court'
  /** What one is convicted of stands behind it. */
  | 'charge'
  /** It sets one verb beside another that says the contrary ("or", «أو»). */
  | 'or';

/**
 * Cues of a language: happenings, verbs of telling, clause boundaries, stance. Everything is folded (see `text/fold`);
 * a phrase is words apart by spaces.
 */
export interface ClaimData {
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  readonly happenings: readonly HappeningRow[];
  readonly reports: readonly ReportRow[];
  /** Finite verbs that tell no happening of their own ("was", "has"): they end a clause all the same. */
  readonly plainVerbs: readonly (readonly [paradigm: string, stems: string])[];
  readonly relations: Readonly<Partial<Record<ClauseRelation, readonly string[]>>>;
  /** Relations that hold only where the word is followed by a happening noun or a verb («بعد», "after"). */
  readonly relationsBeforeHappening: readonly ClauseRelation[];
  readonly cues: Readonly<Partial<Record<CueKind, readonly string[]>>>;
  /** Sorts of places that stand before the place's name («بلدة», «محافظة»), and behind it ("province"). */
  readonly placeHeads: readonly string[];
  readonly placeTails: readonly string[];
  /** Sorts of sites within a town, by a name that all languages share, so that two sites of one town are told apart. */
  readonly sites: Readonly<Record<string, string>>;
  /** Letters in which two ways of writing a foreign name differ: its vowels, as far as they are written. */
  readonly weakLetters: string;
  /**
   * How letters sound, for names that are written in two scripts: what differs from the letter itself, longest first. Sounds are
   * consonants in Latin letters that all languages share ("x" as in "Khan", "$" as in "Shah"); '' leaves a letter out.
   */
  readonly sounds: readonly (readonly [letters: string, sound: string])[];
  /** Short words that may be cut off before a verb, longest first. */
  readonly verbProclitics: readonly string[];
  /** Those of them that join clauses («و»). */
  readonly joiningProclitics: readonly string[];
  /** Those that stand before a present only («ليعقد»): before other letters they are a preposition («لدعم»). */
  readonly presentProclitics: readonly string[];
  /** What a noun's last letter becomes before a glued pronoun: {'ه': 'ت'}. */
  readonly beforeEnclitic: Readonly<Record<string, string>>;
  /** Verbs of telling that tell only where something told follows («بيّن أن», not «بين»). */
  readonly needContent: readonly string[];
  /** Senses of a verb with another that hold only with an object of certain classes: to sign is to sign an agreement. */
  readonly senseByObject: Readonly<Record<string, readonly string[]>>;
  /** Last letters that look like a glued pronoun once folded, but are the word's own («ة»). */
  readonly ownEndings: string;
  /** A short word glued to the name after some attributions («وفقا لـ…»), cut off the name shown; '' where there is none. */
  readonly attributionGlue: string;
  /** Prepositions of one letter that are glued before an article. */
  readonly gluedPrepositions: readonly string[];
  /** Endings, as written, of words that are no subject («ًا»). */
  readonly objectEndings: readonly string[];
  /** Words that begin no speaker's name, though no other list holds them ("less", «بشكل»). */
  readonly neverSpeakers: readonly string[];
  /** Small words that look like a form of a listed verb («ضمن») and are none. */
  readonly unread: readonly string[];
  /** Folded words that are none of the listed verbs where they are written with one of `ownEndings` («يدعى», is called). */
  readonly unreadWhole?: readonly string[];
  /** Endings that a listed noun may take besides a pronoun, longest first (dual, plural, indefinite). */
  readonly nounSuffixes: readonly string[];
  /** Past endings of verbs that no list holds, as a last resort: ['ed']; words that only look so stand in `unread`. */
  readonly pastEndings: readonly string[];
  /** Words that no extract may end with (prepositions, conjunctions, articles). */
  readonly dangling: readonly string[];
  /** Words that ask for what follows them («الناتجة», "part"): no extract is cut right behind one. */
  readonly incomplete: readonly string[];
  /** What a form is that may be verb or noun, where nothing beside it tells. */
  readonly ambiguousForm: 'verb' | 'noun';
  /** Beginnings of a word that no table holds, whose first letter can only join it to what goes before («ويـ»). */
  readonly joinedStarts: readonly string[];
  /** Endings of a verb whose subject is never named behind it («أطلقوا»). */
  readonly subjectEndings: readonly string[];
  /** Verbs of telling that take whom they tell as their object ("told", «أبلغ»), in every form. */
  readonly listeners: readonly string[];
  /** Patterns of folded words that look like the noun of a deed («توغل»), and like a verb («ينحدرون»), for words in no list. */
  readonly deedShapes: readonly string[];
  readonly verbShapes: readonly string[];
  /** Patterns of folded verbs and participles of telling, short words before them cut off, that agree with a woman or a group. */
  readonly feminine?: Readonly<Partial<Record<VerbForm | 'carry', string>>>;
  /** A clause's subject stands before its verb. */
  readonly subjectFirst: boolean;
}
