import type { Language } from '../language/index.ts';
import { shellWord } from './shell-word.ts';

const byTag = (languages: readonly Language[], text: (language: Language) => string): string =>
  languages.map((language) => `  ${language.tag}: ${text(language)}`).join('\n');

const siteYaml = (languages: readonly Language[]): string => `\
# The publication as its pages show it. Texts by language; a language without one shows the first.
title:
${byTag(languages, ({ starter }) => starter.title)}
# standfirst:
${byTag(languages, () => '…').replaceAll(/^/gm, '#')}

# Languages of the interface, the default first. A region, as in en-GB, decides the names of months and the digits.
locales: [${languages.map(({ tag }) => tag).join(', ')}]

# Calendars that dates are shown in, the main one first; add islamic-umalqura for Hijri dates as a second line.
calendars: [gregory]

# Address that the site is published at, such as https://example.org/timeline/
url: null
`;

const ACTORS_YAML = `\
# Those who act in the articles. States, organizations and outlets that are widely known are found without being listed;
# "sanad check" suggests names that no list holds. For example:
#
#   - id: coast-guard
#     type: body
#     parent: some-state                      optional: whom it is part of
#     en: ["Coast Guard", "Coastal Guard"]    every way it is written, by language; the first is shown
version: 1
actors: []
`;

const EDITS_YAML = `\
# Your decisions about events. They hold over what is read from the articles, and survive every build. Each entry names a
# mention: its id stands in timeline.json and ends the address of each event's source. For example:
#
#   - hide: 1a2b3c4d5e6f                      the event is not published
#   - retitle: 1a2b3c4d5e6f
#     titles: { en: "…" }
#   - redate: 1a2b3c4d5e6f
#     date: 2014-06                           EDTF; null for the undated tray
version: 1
edits: []
`;

/**
 * The files of an empty publication, by path within it.
 *
 * @param folder the path that the person gave, for the commands in README.md
 * @param languages those that the publication speaks, the default first
 */
export function starterFiles(folder: string, languages: readonly Language[]): Readonly<Record<string, string>> {
  const readme = languages.map(({ starter }) => starter.readme.replaceAll('{folder}', shellWord(folder)));
  return {
    'README.md': readme.join('\n---\n\n'),
    'site.yaml': siteYaml(languages),
    'actors.yaml': ACTORS_YAML,
    'edits.yaml': EDITS_YAML,
    // Keeps the folder where the publication is kept under version control; hidden files are no articles.
    'articles/.gitkeep': '',
  };
}
