/** `error`: something could not be published; `warning`: published, but look at it; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * A located remark for the editor. `rule` names the sentence in each language's `messages` table; `values` fill it.
 * `file` is relative to the publication folder; `line` and `column` count from 1 and are null where there is no place.
 */
export interface Message {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One rule's wording in a language: what is wrong and why, then what to do; `{name}` stands for a value. */
export interface MessageText {
  readonly problem: string;
  readonly remedy: string;
}

/** A language's wording of every message rule. */
export type MessageCatalog = Readonly<Record<string, MessageText>>;

function fill(template: string, values: Message['values']): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The message as one sentence or two in the catalog's language; a rule without wording shows its name. */
export function describeMessage(message: Message, catalog: MessageCatalog): string {
  const text = catalog[message.rule];
  if (text === undefined) return message.rule;
  return `${fill(text.problem, message.values)} ${fill(text.remedy, message.values)}`.trim();
}
