import type { Mention } from '../claim/mention.ts';
import type { Edit, ReattributeEdit } from './edit.ts';
import type { Grouping } from './group-mentions.ts';

/** What the editor decided about which mentions belong together; of two decisions on one mention, the later holds. */
export function readGrouping(edits: readonly Edit[]): Grouping {
  let together: readonly (readonly string[])[] = [];
  const apart = new Set<string>();
  for (const edit of edits) {
    if (edit.action === 'split') {
      together = together.map((group) => group.filter((id) => id !== edit.mention));
      apart.add(edit.mention);
    } else if (edit.action === 'merge') {
      const group = [edit.mention, ...edit.with];
      together = [...together, group];
      for (const id of group) apart.delete(id);
    }
  }
  return { together, apart };
}

/** What an entry on who says so changes of a mention, read or added. */
type Told = Pick<Mention, 'id' | 'attribution' | 'stance'>;

const reattribute = <M extends Told>(mention: M, { attribution, stance }: ReattributeEdit): M => ({
  ...mention,
  attribution: attribution === undefined ? mention.attribution : attribution,
  stance: stance ?? mention.stance,
});

/** The mentions with the editor's word on who says so; of two entries on one mention, the later holds. */
export function editMentions<M extends Told>(mentions: readonly M[], edits: readonly Edit[]): M[] {
  const byMention = new Map<string, ReattributeEdit[]>();
  for (const edit of edits) {
    if (edit.action === 'reattribute') byMention.set(edit.mention, [...(byMention.get(edit.mention) ?? []), edit]);
  }
  return mentions.map((mention) =>
    (byMention.get(mention.id) ?? []).reduce((told, edit) => reattribute(told, edit), mention),
  );
}
