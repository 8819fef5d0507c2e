import type { Message } from '../message/message.ts';
import type { Span } from '../text/span.ts';

/** The smallest parts that a link can reach. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'caption' | 'table-cell';

/**
 * One block of an article. `text` is its flat text: what a reader sees, without markup. All offsets elsewhere
 * (sentences, expressions, actors, mentions) count UTF-16 units of `text`.
 */
export interface Block {
  /** The explicit `{#id}`, else a digest of the folded text (with a counter for repeats). */
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: string;
  /** Half-open sentence spans in `text`, in order. */
  readonly sentences: readonly Span[];
  /** Line of the block's first character in the file, from 1. */
  readonly line: number;
  /**
   * Breakpoints of the map from flat offsets to offsets in the raw file text: flat offset `from[i]` stands at `to[i]`, and
   * offsets in between run on one for one. Sorted; the first `from` is 0.
   */
  readonly map: { readonly from: readonly number[]; readonly to: readonly number[] };
}

/** What an article's front matter says, checked. */
export interface FrontMatter {
  readonly title: string;
  /** EDTF, or null where the date of publication is not known. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** An article after parsing: plain data, nothing of Markdown left. */
export interface SourceDocument extends FrontMatter {
  /** From the file's name, or the front matter's `id`; unique in a publication. */
  readonly id: string;
  /** Path of the file within the publication folder, for messages. */
  readonly file: string;
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
}
