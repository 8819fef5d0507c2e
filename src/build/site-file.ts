import { z } from 'zod';
import { languages } from '../language/index.ts';
import type { Message } from '../message/message.ts';
import type { TimelineSite } from '../timeline/index.ts';
import { checkPart, readYamlFile } from './checked-yaml.ts';
import { localText, text } from './fields.ts';

export const SITE_FILE = 'site.yaml';

const CALENDARS = ['gregory', 'islamic-umalqura'] as const;

const isLocale = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};
const isWebAddress = (address: string): boolean => /^https?:\/\//.test(address) && URL.canParse(address);

const schemas = {
  title: localText,
  standfirst: localText,
  locales: z.array(text.refine(isLocale, 'field-not-locale'), 'field-not-list').min(1, 'field-empty'),
  url: text.refine(isWebAddress, 'url-not-an-address').nullable(),
  calendars: z.array(z.enum(CALENDARS, 'field-not-calendar'), 'field-not-list').min(1, 'field-empty'),
};
type FieldName = keyof typeof schemas;

/** What a publication is called before anyone has named it: each language's name for itself serves as no title, so it is empty. */
export function defaultSite(): TimelineSite {
  return { titles: {}, descriptions: {}, locales: languages.map(({ tag }) => tag), url: null, calendars: ['gregory'] };
}

/** Reads site.yaml. A field that can't be used is told, and stands at its default. */
export function readSite(content: string): { site: TimelineSite; messages: readonly Message[] } {
  const { value, report } = readYamlFile(SITE_FILE, content);
  const fields =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  if (value !== null && value !== fields) report.add('file-not-fields', []);
  for (const field of Object.keys(fields))
    if (!Object.hasOwn(schemas, field)) report.add('field-unknown', [field], { field }, 'warning');
  const read = <Name extends FieldName>(name: Name): z.output<(typeof schemas)[Name]> | null => {
    const schema = schemas[name] as unknown as z.ZodType<z.output<(typeof schemas)[Name]>>;
    return fields[name] === undefined || fields[name] === null ? null : checkPart(schema, fields[name], [name], report);
  };
  const fallback = defaultSite();
  const site: TimelineSite = {
    titles: read('title') ?? fallback.titles,
    descriptions: read('standfirst') ?? fallback.descriptions,
    locales: read('locales') ?? fallback.locales,
    url: read('url') ?? fallback.url,
    calendars: read('calendars') ?? fallback.calendars,
  };
  return { site, messages: report.messages };
}
