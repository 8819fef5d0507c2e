import { stringify } from 'yaml';
import type { ActorSuggestion } from '../actor/index.ts';

/** More would not be read. */
const MOST_SUGGESTED = 20;

/** An id from the name: its letters and digits, hyphens between. */
const toId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Names that no list holds as entries of actors.yaml, the foremost first; '' where there are none. */
export function formatSuggestions(suggestions: readonly ActorSuggestion[]): string {
  const entries = suggestions.slice(0, MOST_SUGGESTED).map(({ name, lang, type, occurrences, acts, articles }) => {
    const entry = stringify([{ id: toId(name), type: type ?? 'group', [lang]: [name] }], { indentSeq: false });
    return `  # ×${occurrences} (${acts}) · ${articles.length}\n${entry.trimEnd().replace(/^/gm, '  ')}`;
  });
  return entries.length === 0 ? '' : ['# actors.yaml +', ...entries].join('\n');
}
