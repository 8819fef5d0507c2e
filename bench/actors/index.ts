import { type Actor, createGazetteer, findActors, type Gazetteer } from '../../src/actor/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import { languages } from '../../src/language/index.ts';
import { bestTime, formatTable, timeOf } from '../measure.ts';

/** Aliases of the two lists: the second is a hundred times the first. */
const SIZES = [500, 50_000] as const;
const ALIASES_OF_ACTOR = 5;
const PARAGRAPHS = 2000;
/** The text names actors of the small list alone, so that both lists have the same to find. */
const NAMED = SIZES[0] / ALIASES_OF_ACTOR;
const TURNS = 5;

const SYLLABLES = 'با رو سي نا كر مو دا هي لو تي شا في غا زو'.split(' ');

/** A name that no other number has: its digits in syllables. */
function nameOf(number: number): string {
  const digits = number.toString(SYLLABLES.length).split('');
  return digits.map((digit) => SYLLABLES[Number.parseInt(digit, SYLLABLES.length)] ?? '').join('');
}

function createActor(index: number): Actor {
  const names = Array.from({ length: ALIASES_OF_ACTOR }, (_, i) => `كتيبة ${nameOf(index * ALIASES_OF_ACTOR + i + 1)}`);
  return {
    id: `actor-${index}`,
    type: 'armed_group',
    parent: null,
    affiliation: null,
    names: { ar: { names, demonyms: [], anaphors: [] } },
    suppress: [],
    generic: false,
  };
}

const createActors = (aliases: number): Actor[] =>
  Array.from({ length: aliases / ALIASES_OF_ACTOR }, (_, index) => createActor(index));

function createDocument(): SourceDocument {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => {
    const [first, second] = [
      nameOf((i % NAMED) * ALIASES_OF_ACTOR + 1),
      nameOf(((i * 7) % NAMED) * ALIASES_OF_ACTOR + 2),
    ];
    return `هاجمت كتيبة ${first} مواقع تابعة لكتيبة ${second} قرب النهر، وقالت مصادر محلية إن المعارك استمرت حتى المساء.`;
  });
  return parseDocument({ file: 'bench.md', markdown: `---\nlang: ar\n---\n\n${paragraphs.join('\n\n')}\n` });
}

interface Reading {
  readonly aliases: number;
  readonly building: number;
  readonly matching: number;
  readonly found: number;
}

function readingOf(aliases: number, document: SourceDocument): Reading {
  const actors = createActors(aliases);
  const built: { gazetteer: Gazetteer | null } = { gazetteer: null };
  const building = timeOf(() => {
    built.gazetteer = createGazetteer(actors, languages);
  });
  const { gazetteer } = built;
  if (gazetteer === null) throw new Error('the list was not built');
  const matching = bestTime(() => findActors(document, gazetteer), TURNS);
  return { aliases, building, matching, found: findActors(document, gazetteer).length };
}

/** Prints what it costs to find names of a list and of one a hundred times as long, in the same text. */
export async function run(): Promise<void> {
  const document = createDocument();
  const readings = SIZES.map((aliases) => readingOf(aliases, document));
  const rows = readings.map(({ aliases, building, matching, found }) =>
    [aliases, building.toFixed(0), matching.toFixed(0), found].map(String),
  );
  const [small, large] = readings;
  console.log(formatTable(['aliases', 'list built (ms)', 'text read (ms)', 'names found'], rows));
  if (small && large)
    console.log(`\nA list 100 times as long: ${(large.matching / small.matching).toFixed(2)} times the time.`);
}
