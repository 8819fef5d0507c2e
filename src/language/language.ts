import type { MessageCatalog } from '../message/message.ts';
import type { ActorData } from './actor-data.ts';
import type { ClaimData } from './claim-data.ts';
import type { DeskStrings } from './desk-strings.ts';
import type { InterfaceStrings } from './interface-strings.ts';
import type { Morphology } from './morphology.ts';
import type { PageData } from './page-data.ts';
import type { SentenceData } from './sentence-data.ts';
import type { StarterTexts } from './starter-texts.ts';
import type { TemporalData } from './temporal-data.ts';

/** What reading dates needs of a language, and no more: a program that only tags loads only this. */
export interface DateLanguage {
  /** BCP 47 tag, such as `ar`. */
  readonly tag: string;
  /** The language's name for itself. */
  readonly endonym: string;
  readonly direction: 'rtl' | 'ltr';
  /** Very frequent words, folded: they tell the language of a text that does not say. */
  readonly commonWords: readonly string[];
  readonly morphology: Morphology;
  readonly temporal: TemporalData;
}

/**
 * Everything the engine knows of a language. A language is a folder of plain data that fills this record; the engine asks for
 * a field and never for a name.
 */
export interface Language extends DateLanguage {
  readonly sentences: SentenceData;
  readonly actors: ActorData;
  readonly claim: ClaimData;
  readonly strings: InterfaceStrings;
  readonly desk: DeskStrings;
  readonly messages: MessageCatalog;
  readonly page: PageData;
  readonly starter: StarterTexts;
}
