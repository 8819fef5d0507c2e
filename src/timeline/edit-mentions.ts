import type { Mention } from '../claim/mention.ts';
import type { Edit, ReattributeEdit } from './edit.ts';
import type { Grouping } from './group-mentions.ts';

/** What the editor decided about which mentions belong together. */
export function readGrouping(edits: readonly Edit[]): Grouping {
  return {
    together: edits.flatMap((edit) => (edit.action === 'merge' ? [[edit.mention, ...edit.with]] : [])),
    apart: new Set(edits.flatMap((edit) => (edit.action === 'split' ? [edit.mention] : []))),
  };
}

const reattribute = (mention: Mention, { attribution, stance }: ReattributeEdit): Mention => ({
  ...mention,
  attribution: attribution === undefined ? mention.attribution : attribution,
  stance: stance ?? mention.stance,
});

/** The mentions with the editor's word on who says so; of two entries on one mention, the later holds. */
export function editMentions(mentions: readonly Mention[], edits: readonly Edit[]): Mention[] {
  const byMention = new Map<string, ReattributeEdit[]>();
  for (const edit of edits) {
    if (edit.action === 'reattribute') byMention.set(edit.mention, [...(byMention.get(edit.mention) ?? []), edit]);
  }
  return mentions.map((mention) => (byMention.get(mention.id) ?? []).reduce(reattribute, mention));
}
