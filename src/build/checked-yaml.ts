import type { z } from 'zod';
import { type LocatedYaml, readYaml } from '../message/located-yaml.ts';
import type { Message, Severity } from '../message/message.ts';

type Path = readonly (string | number)[];

/** Where mistakes of one file are told. */
export interface FileReport {
  readonly file: string;
  readonly messages: Message[];
  /** Adds a message at the line of a path. */
  readonly add: (rule: string, path: Path, values?: Message['values'], severity?: Severity) => void;
}

export interface CheckedYaml {
  readonly value: unknown;
  readonly report: FileReport;
  readonly lineOf: (path: Path) => number;
}

/** Reads a YAML file and tells its mistake of form, if it has one: what follows from it is told no more. */
export function readYamlFile(file: string, text: string): CheckedYaml {
  const yaml: LocatedYaml = readYaml(text);
  const messages: Message[] = [];
  const add: FileReport['add'] = (rule, path, values = {}, severity = 'error') => {
    if (yaml.error === null) messages.push({ rule, severity, file, line: yaml.lineOf(path), column: null, values });
  };
  if (yaml.error !== null) {
    const { line, reason } = yaml.error;
    messages.push({ rule: 'yaml-broken', severity: 'error', file, line, column: null, values: { reason } });
  }
  return { value: yaml.value, report: { file, messages, add }, lineOf: yaml.lineOf };
}

/** The name of what zod found wrong, as a rule of messages: a schema gives it as its error. */
function ruleOf(issue: z.core.$ZodIssue, input: unknown): string {
  if (issue.code === 'unrecognized_keys') return 'field-unknown';
  return input === undefined && issue.code === 'invalid_type' ? 'field-missing' : issue.message;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((at: unknown, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** The part without the fields that its schema does not know, where nothing else is wrong with it: those are passed over. */
function withoutUnknown<T>(schema: z.ZodType<T>, value: unknown, issues: readonly z.core.$ZodIssue[]): T | null {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  const isOnly = issues.every(({ code, path }) => code === 'unrecognized_keys' && path.length === 0);
  if (!isOnly || typeof value !== 'object' || value === null) return null;
  const known = Object.fromEntries(Object.entries(value).filter(([key]) => !unknown.includes(key)));
  return schema.safeParse(known).data ?? null;
}

/**
 * Checks one part of a file against its schema; each mistake becomes a message at its line.
 *
 * @param path where the part stands in the file
 * @returns null where it can't be used
 */
export function checkPart<T>(schema: z.ZodType<T>, value: unknown, path: Path, report: FileReport): T | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const rule = ruleOf(issue, valueAt(value, issue.path));
    const names =
      issue.code === 'unrecognized_keys'
        ? issue.keys
        : [String(issue.path.find((key) => typeof key === 'string') ?? '')];
    for (const field of names)
      report.add(rule, [...path, ...(issue.path as Path)], { field, value: String(valueAt(value, issue.path)) });
  }
  return withoutUnknown(schema, value, result.error.issues);
}
