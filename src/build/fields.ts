import { z } from 'zod';
import { isEdtf } from '../calendar/index.ts';

/** Kinds of fields that the publication's files share. Each error is the name of a message's rule. */

export const text = z.string('field-not-text').trim().min(1, 'field-empty');
export const optionalText = text.nullish().transform((value) => value ?? null);
/** One text or a list of them. */
export const texts = z
  .union([text.transform((one) => [one]), z.array(text, 'field-not-list')], 'field-not-list')
  .nullish()
  .transform((list) => list ?? []);
export const flag = z
  .boolean('field-not-flag')
  .nullish()
  .transform((value) => value ?? false);
export const edtf = z.string('field-not-date').refine(isEdtf, 'field-not-date');
/** Texts by language tag. */
export const localText = z.record(z.string(), text, 'field-not-by-language');
