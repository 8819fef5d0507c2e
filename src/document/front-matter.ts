import { isMap, isScalar, LineCounter, parseDocument as parseYaml } from 'yaml';
import { isEdtf } from '../calendar/index.ts';
import type { Message } from '../message/message.ts';
import { type Fields, readFields } from './front-matter-fields.ts';

/** The text's two parts. `bodyStart` and `bodyLine` say where the article's own text begins. */
interface Fence {
  readonly yaml: string | null;
  /** Line of the file on which `yaml` begins. */
  readonly yamlLine: number;
  readonly bodyStart: number;
  readonly isUnclosed: boolean;
}

/** Front matter as far as it can be read, and what is wrong with it. */
export interface FrontMatterReading {
  readonly fields: Fields;
  readonly bodyStart: number;
  readonly messages: readonly Message[];
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)(?:\r\n|\n|\r)?/;

function findFence(raw: string): Fence {
  const bom = raw.startsWith('\uFEFF') ? 1 : 0;
  const opening = OPENING.exec(raw);
  if (opening === null) return { yaml: null, yamlLine: 1, bodyStart: bom, isUnclosed: false };
  const start = opening[0].length;
  const closing = CLOSING.exec(raw.slice(start));
  if (closing === null) return { yaml: null, yamlLine: 1, bodyStart: start, isUnclosed: true };
  return {
    yaml: raw.slice(start, start + closing.index),
    yamlLine: 2,
    bodyStart: start + closing.index + closing[0].length,
    isUnclosed: false,
  };
}

type Report = (rule: string, line: number | null, values?: Message['values'], severity?: Message['severity']) => void;

function readYaml(
  fence: Fence,
  report: Report,
): { values: Record<string, unknown>; lineOf: (field: string) => number; isBroken: boolean } {
  const counter = new LineCounter();
  const yaml = parseYaml(fence.yaml ?? '', {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + fence.yamlLine - 1;
  const [error] = yaml.errors;
  if (error !== undefined)
    report('yaml-broken', lineAt(error.pos[0]), { reason: error.message.split('\n')[0] ?? '' }, 'error');
  const map = isMap(yaml.contents) ? yaml.contents : null;
  if (error === undefined && map === null && yaml.contents !== null)
    report('front-matter-not-fields', fence.yamlLine, {}, 'error');
  const values: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  for (const pair of map?.items ?? []) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    lines.set(key, lineAt(offset));
    values[key] = isScalar(pair.value) ? pair.value.value : (pair.value ?? null);
  }
  return {
    values,
    lineOf: (field) => lines.get(field) ?? 1,
    isBroken: error !== undefined || (map === null && yaml.contents !== null),
  };
}

const DAY_LIKE = /^\d{4}-\d{2}(?:-\d{2})?[~?%]?$/;

/** Keeps a `published` that is EDTF and exists; else says which of the two is wrong. */
function checkPublished(fields: Fields, line: number, report: Report): Fields {
  const { published } = fields;
  if (published === undefined || published === null || isEdtf(published)) return fields;
  report(DAY_LIKE.test(published) ? 'published-impossible' : 'published-not-edtf', line, { value: published }, 'error');
  return { ...fields, published: null };
}

/**
 * Reads the fields between the two `---` lines at the head of an article.
 *
 * @param isOptional true where the caller knows the article's data from elsewhere: then what is missing is no mistake
 */
export function readFrontMatter(raw: string, file: string, isOptional: boolean): FrontMatterReading {
  const messages: Message[] = [];
  const report: Report = (rule, line, values = {}, severity = 'warning') => {
    messages.push({ rule, severity, file, line, column: null, values });
  };
  const fence = findFence(raw);
  if (fence.yaml === null) {
    if (!isOptional) report(fence.isUnclosed ? 'front-matter-unclosed' : 'front-matter-missing', 1, {}, 'error');
    return { fields: {}, bodyStart: isOptional && fence.isUnclosed ? 0 : fence.bodyStart, messages };
  }
  const { values, lineOf, isBroken } = readYaml(fence, report);
  const read = readFields(values, (field, rule, filling, severity) => report(rule, lineOf(field), filling, severity));
  const fields = checkPublished(read, lineOf('published'), report);
  if (!isOptional && !isBroken) {
    if (fields.title === undefined) report('title-missing', 1);
    if (read.published === undefined || read.published === null) report('published-missing', 1);
  }
  return { fields, bodyStart: fence.bodyStart, messages };
}
