export { type ExtractionInput, extractMentions } from './extract.ts';
export type {
  ActorRole,
  Attribution,
  DateBasis,
  DatingExpression,
  Mention,
  MentionKind,
  Stance,
} from './mention.ts';
