import type { Span } from '../text/span.ts';
import type { Places } from './places.ts';

/** Who stands behind a happening, as the sentence says it. */
export type Stance =
  | 'asserted'
  | 'reported'
  | 'announced'
  | 'denied'
  | 'alleged'
  | 'no-comment'
  | 'planned'
  | 'conditional';

/** What sort of thing is told. */
export type MentionKind = 'occurrence' | 'statement' | 'decision' | 'plan' | 'background';

/** Where a mention's date comes from. `null` with a bound or no date at all. */
export type DateBasis = 'explicit' | 'publication' | 'report' | 'context' | 'editor';

/** Part an actor plays; null where the sentence does not show it. */
export type ActorRole = 'agent' | 'patient' | 'speaker' | 'participant' | 'place';

/** Who says so. `source` and `via` are actor ids where listed, else the words; `cue` is the words that show it. */
export interface Attribution {
  readonly source: string | null;
  readonly cue: string;
  readonly via: string | null;
}

/** The expression that dates a mention, in its block. */
export interface DatingExpression extends Span {
  readonly text: string;
  readonly value: string;
  readonly rule: string;
  /** Null for an anchor-less reading; else the EDTF value counted from. */
  readonly anchor: string | null;
}

/** One place in one article that tells of an event. */
export interface Mention extends Span {
  /** Digest of article, block and quote. */
  readonly id: string;
  readonly article: string;
  /** Id of the block. */
  readonly block: string;
  /** `block.text.slice(start, end)`. */
  readonly quote: string;
  /** An extract a newsroom could print, in the article's language. */
  readonly title: string;
  /** Article's language tag. */
  readonly lang: string;
  /** EDTF; an open bound such as `../2020-01` for an undated happening that has one; else null. */
  readonly date: string | null;
  readonly basis: DateBasis | null;
  readonly expression: DatingExpression | null;
  readonly kind: MentionKind;
  readonly stance: Stance;
  readonly attribution: Attribution | null;
  readonly actors: readonly { readonly id: string; readonly role: ActorRole | null }[];
  /** Folded head word of the happening («انسحاب» → its class in the language's data), for merging; null where unknown. */
  readonly happening: string | null;
  /** Told as one more of its sort («غارات جديدة», "another attack"). */
  readonly isAnother: boolean;
  /** Where it took place, for merging: names that are places, and words that may be. */
  readonly places: Places;
  /** Days that the date may be off by for how it is told («أمس», "four months ago"); 0 where it names its day. */
  readonly slack: number;
  /** Numbers with what they count, folded, for merging: [["10","عناصر"]]; with NUMBER_SIGN before those that name a thing. */
  readonly figures: readonly (readonly [string, string])[];
}
