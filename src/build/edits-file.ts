import { z } from 'zod';
import type { Message } from '../message/message.ts';
import type { Edit } from '../timeline/index.ts';
import { checkPart, type FileReport, readYamlFile } from './checked-yaml.ts';
import { edtf, localText, optionalText, text, texts } from './fields.ts';

export const EDITS_FILE = 'edits.yaml';

const date = edtf.nullable();
const stance = z.enum(
  ['asserted', 'reported', 'announced', 'denied', 'alleged', 'no-comment', 'planned', 'conditional'],
  'field-not-stance',
);
/** Kinds and statuses that an event added by hand may have, the default first. */
export const EVENT_KINDS = ['occurrence', 'statement', 'decision', 'plan', 'background'] as const;
export const EVENT_STATUSES = ['asserted', 'disputed', 'denied', 'planned', 'no-comment'] as const;
const kind = z.enum(EVENT_KINDS, 'field-not-kind');
const status = z.enum(EVENT_STATUSES, 'field-not-status');
const source = z.strictObject(
  {
    title: text,
    url: text.refine((address) => /^https?:\/\//.test(address) && URL.canParse(address), 'url-not-an-address'),
    quote: text,
    lang: text,
    outlet: optionalText,
    published: date.optional().transform((value) => value ?? null),
  },
  'field-not-fields',
);

/** The fields of each decision, the name of the decision apart, whose value is the mention's id. */
const FIELDS = {
  hide: z.strictObject({}),
  approve: z.strictObject({}),
  split: z.strictObject({}),
  pin: z.strictObject({}),
  retitle: z.strictObject({ titles: localText }),
  redate: z.strictObject({ date }),
  reattribute: z.strictObject({
    source: optionalText,
    cue: optionalText,
    via: optionalText,
    stance: stance.optional(),
  }),
  actors: z.strictObject({ add: texts, remove: texts }),
  merge: z.strictObject({ with: texts }),
  add: z.strictObject({
    titles: localText,
    date,
    kind: kind.default(EVENT_KINDS[0]),
    status: status.default(EVENT_STATUSES[0]),
    actors: texts,
    source,
  }),
};
type Action = keyof typeof FIELDS;
type Entry = Readonly<Record<string, unknown>>;

const actions = Object.keys(FIELDS) as Action[];

/** `actors` names a list inside `add` and a decision elsewhere: the decision is the first field that is one. */
const actionOf = (entry: Entry): Action | undefined => {
  const first = Object.keys(entry).find((field) => Object.hasOwn(FIELDS, field));
  return actions.find((action) => action === first);
};

type Reattribution = z.output<(typeof FIELDS)['reattribute']>;

function toReattribution({ source: speaker, cue, via, stance: newStance }: Reattribution, entry: Entry): object {
  const isGiven = 'source' in entry || 'cue' in entry || 'via' in entry;
  const attribution =
    speaker === null && cue === null && via === null ? null : { source: speaker, cue: cue ?? '', via };
  return { ...(isGiven ? { attribution } : {}), ...(newStance === undefined ? {} : { stance: newStance }) };
}

function readEdit(entry: unknown, index: number, lineOf: number | null, report: FileReport): Edit | null {
  const isFields = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
  const action = isFields ? actionOf(entry as Entry) : undefined;
  if (!isFields || action === undefined) {
    report.add('edit-unknown', ['edits', index], { actions: actions.join(', ') });
    return null;
  }
  const { [action]: named, ...rest } = entry as Entry;
  const mention = checkPart(text, named, ['edits', index, action], report);
  const fields = checkPart(FIELDS[action] as z.ZodType<object>, rest, ['edits', index], report);
  if (mention === null || fields === null) return null;
  const parts = action === 'reattribute' ? toReattribution(fields as Reattribution, entry as Entry) : fields;
  return { action, mention, line: lineOf, ...parts } as Edit;
}

/** Reads edits.yaml. An entry that can't be used is told and left out; the others stay, in their order. */
export function readEdits(content: string): { edits: readonly Edit[]; messages: readonly Message[] } {
  const { value, report, lineOf } = readYamlFile(EDITS_FILE, content);
  const list = Array.isArray(value) ? value : (value as Entry | null)?.['edits'];
  if (list !== null && list !== undefined && !Array.isArray(list)) report.add('file-not-list', [], { field: 'edits' });
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const edits = entries.flatMap((entry, index) => readEdit(entry, index, lineOf(['edits', index]), report) ?? []);
  return { edits, messages: report.messages };
}
