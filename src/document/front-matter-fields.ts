import type { Message } from '../message/message.ts';
import type { FrontMatter } from './source-document.ts';

/** What front matter says, before defaults. */
export type Fields = { readonly [Name in keyof FrontMatter]?: FrontMatter[Name] } & { readonly id?: string };

const FIELDS = ['title', 'published', 'outlet', 'url', 'author', 'lang', 'id'] as const;
type FieldName = (typeof FIELDS)[number];

/** Spellings that people use for a field, offered when one turns up. */
const MEANT: Readonly<Record<string, FieldName>> = {
  date: 'published',
  pubdate: 'published',
  publisheddate: 'published',
  publishdate: 'published',
  source: 'outlet',
  publisher: 'outlet',
  link: 'url',
  language: 'lang',
  authors: 'author',
  headline: 'title',
  slug: 'id',
};

type Report = (field: string, rule: string, values: Message['values'], severity?: Message['severity']) => void;

const isName = (field: string): field is FieldName => (FIELDS as readonly string[]).includes(field);
const isTag = (value: string): boolean => /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.test(value);
const isAddress = (value: string): boolean => /^https?:\/\/[^\s/]+/i.test(value) && URL.canParse(value);

/** Fields whose words must have a form. */
const FORM: Readonly<Record<string, { readonly isGood: (value: string) => boolean; readonly rule: string }>> = {
  lang: { isGood: isTag, rule: 'lang-not-a-tag' },
  url: { isGood: isAddress, rule: 'url-not-an-address' },
};

function toText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : null;
}

function readField(field: FieldName, value: unknown, report: Report): string | null {
  const text = toText(value);
  if (text === null) {
    report(field, 'field-not-text', { field });
    return null;
  }
  const form = FORM[field];
  if (form === undefined || text === '' || form.isGood(text)) return text === '' ? null : text;
  report(field, form.rule, { value: text });
  return null;
}

/** Keeps the known fields that hold text of the right form; reports the others. An empty field counts as absent. */
export function readFields(values: Readonly<Record<string, unknown>>, report: Report): Fields {
  const fields: Partial<Record<FieldName, string>> = {};
  for (const [field, value] of Object.entries(values)) {
    const meant = MEANT[field.toLowerCase().replace(/[^a-z]/g, '')];
    if (isName(field)) {
      const text = value === null ? null : readField(field, value, report);
      if (text !== null) fields[field] = text;
    } else report(field, meant === undefined ? 'field-unknown' : 'field-meant', { field, meant: meant ?? '' });
  }
  return fields;
}
