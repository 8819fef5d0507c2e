import { isEdtf } from '../calendar/index.ts';
import { readYaml } from '../message/located-yaml.ts';
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

/** Nobody writes more about one article; a longer one is read as far as this. */
const LONGEST_FRONT_MATTER = 20_000;

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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of YAML that can't be read as such, line by line: «title: a: b» still has a title. */
function readLineByLine(text: string): Record<string, string> {
  const lines = text.split(/\r\n|\n|\r/).map((line) => /^([a-z]+):[ \t]+(\S.*)$/.exec(line));
  return Object.fromEntries(
    lines.flatMap((match) => (match === null ? [] : [[match[1], (match[2] ?? '').trim().replace(/^["']|["']$/g, '')]])),
  );
}

/** The fields between the fences, the lines they stand on, and whether some may be missing because the YAML is broken. */
function readBetweenFences(fence: Fence, report: Report) {
  const text = fence.yaml ?? '';
  const yaml = readYaml(text.slice(0, LONGEST_FRONT_MATTER), fence.yamlLine);
  const isOther = yaml.value !== null && !isRecord(yaml.value);
  if (yaml.error !== null) report('yaml-broken', yaml.error.line, { reason: yaml.error.reason }, 'error');
  else if (isOther) report('front-matter-not-fields', fence.yamlLine, {}, 'error');
  const values = yaml.error === null && isRecord(yaml.value) ? yaml.value : readLineByLine(text);
  return { values, lineOf: (field: string) => yaml.lineOf([field]), isBroken: yaml.error !== null || isOther };
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
  const { values, lineOf, isBroken } = readBetweenFences(fence, report);
  const read = readFields(values, (field, rule, filling, severity) => {
    if (!isBroken) report(rule, lineOf(field), filling, severity);
  });
  const fields = checkPublished(read, lineOf('published'), isBroken ? () => {} : report);
  if (!isOptional && !isBroken) {
    if (fields.title === undefined) report('title-missing', 1);
    if (read.published === undefined || read.published === null) report('published-missing', 1);
  }
  return { fields, bodyStart: fence.bodyStart, messages };
}
