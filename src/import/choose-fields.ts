import type { Language } from '../language/index.ts';
import { cleanAuthor } from './head-lines.ts';
import type { ChosenFields, Finding, Findings } from './imported-article.ts';
import { lettersOf } from './plain-words.ts';

const LONGEST = { title: 400, outlet: 120 };

const isFilled = ({ value }: Finding): boolean => lettersOf(value) !== '';

function chooseAuthor(found: readonly Finding[], outlets: readonly string[], language: Language): Finding | undefined {
  for (const { value, note } of found) {
    const name = cleanAuthor(value, outlets, language);
    if (name !== null) return { value: name, note };
  }
  return undefined;
}

/** The title that is written: the first that can be. */
export const chooseTitle = (found: readonly Finding[], given: ChosenFields): Finding | undefined =>
  given.title ?? found.find((one) => isFilled(one) && one.value.length <= LONGEST.title);

/**
 * The finding that is written for each field: the first that can be used.
 *
 * @param given what the person said, which comes before all that was found
 * @param language in which the dates beside an author's name are read
 */
export function chooseFields(found: Findings, given: ChosenFields, language: Language): ChosenFields {
  const outlet = given.outlet ?? found.outlet.find((one) => isFilled(one) && one.value.length <= LONGEST.outlet);
  const outlets = outlet === undefined ? [] : [outlet.value];
  const chosen = {
    title: chooseTitle(found.title, given),
    published: given.published ?? found.published[0],
    outlet,
    author: given.author ?? chooseAuthor(found.author, outlets, language),
    lang: given.lang ?? found.lang[0],
    url: given.url ?? found.url[0],
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, finding]) => finding !== undefined)) as ChosenFields;
}
