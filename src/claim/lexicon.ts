import type { ClaimData, ClauseRelation, CueKind, Paradigm, VerbForm } from '../language/claim-data.ts';
import type { Language } from '../language/language.ts';
import { foldKey } from '../text/fold.ts';

/** One reading of a surface form: what it tells, and in which form. */
export interface Sense {
  readonly kind: 'happening' | 'report' | 'plain';
  /** Happening class or report class; '' for plain verbs and for verbs that no list holds. */
  readonly name: string;
  readonly form: VerbForm | 'noun' | 'carry';
}

/** A cue or a boundary of one or more words. */
export interface Phrase {
  readonly words: readonly string[];
  readonly cue: CueKind | null;
  readonly relation: ClauseRelation | null;
  readonly sense: Sense | null;
}

/** A language's claim data, ready to be looked up by one hash access a word. */
export interface Lexicon {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** By first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly data: ClaimData;
  readonly language: Language;
  readonly dangling: ReadonlySet<string>;
  readonly incomplete: ReadonlySet<string>;
  /** In small letters. */
  readonly abbreviations: ReadonlySet<string>;
  readonly needContent: ReadonlySet<string>;
  readonly unread: ReadonlySet<string>;
  readonly neverSpeakers: ReadonlySet<string>;
  readonly relationsBeforeHappening: ReadonlySet<ClauseRelation>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placeTails: ReadonlySet<string>;
  /** Sort of site by its folded word. */
  readonly sites: ReadonlyMap<string, string>;
  /** Numerals of one word, by their folded form. */
  readonly numerals: ReadonlyMap<string, number>;
  /** Verbs of telling that take whom they tell as their object. */
  readonly listeners: ReadonlySet<string>;
  readonly deedShapes: readonly RegExp[];
  readonly verbShapes: readonly RegExp[];
  /** Nouns for what a state acts by are listed, and stand before its adjective. */
  readonly hasBodies: boolean;
  /** What a woman's form of a verb looks like, by the form. */
  readonly feminine: ReadonlyMap<string, RegExp>;
}

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');

function stemsOf(paradigm: Paradigm, row: string): readonly string[] {
  const [first = '', second, third, fourth] = row.split('/').map(foldKey);
  const drops = paradigm.secondDrops;
  const implied = drops !== '' && first.startsWith(drops) ? first.slice(drops.length) : first;
  return [first, second ?? implied, third ?? second ?? first, fourth ?? first];
}

/** Surface forms of one verb, by form: each template with its digits replaced by the stems. */
export function inflect(paradigm: Paradigm, row: string): [VerbForm, string][] {
  const stems = stemsOf(paradigm, row);
  const fill = (template: string): string => template.replace(/[1-4]/g, (digit) => stems[Number(digit) - 1] ?? '');
  return (Object.entries(paradigm.forms) as [VerbForm, readonly string[]][]).flatMap(([form, templates]) =>
    templates.map((template): [VerbForm, string] => [form, foldKey(fill(template))]),
  );
}

/** Collects senses and phrases while the tables of a language are read. */
class LexiconBuilder {
  readonly senses = new Map<string, Sense[]>();
  readonly phrases = new Map<string, Phrase[]>();
  readonly data: ClaimData;

  constructor(data: ClaimData) {
    this.data = data;
  }

  addSense(form: string, sense: Sense): void {
    const known = this.senses.get(form) ?? [];
    if (known.some((other) => other.kind === sense.kind && other.name === sense.name && other.form === sense.form))
      return;
    this.senses.set(form, [...known, sense]);
  }

  addPhrase(text: string, parts: Partial<Phrase>): void {
    const list = words(foldKey(text));
    const first = list[0];
    if (first === undefined) return;
    const phrase: Phrase = { words: list, cue: null, relation: null, sense: null, ...parts };
    this.phrases.set(first, [...(this.phrases.get(first) ?? []), phrase]);
  }

  addVerbs(kind: Sense['kind'], name: string, paradigmName: string, stems: string): void {
    const paradigm = this.data.paradigms[paradigmName];
    if (!paradigm) throw new Error(`claim data names a paradigm it does not have: ${paradigmName}`);
    for (const row of words(stems))
      for (const [form, surface] of inflect(paradigm, row)) {
        const sense: Sense = { kind, name, form };
        if (surface.includes('_')) this.addPhrase(surface.replaceAll('_', ' '), { sense });
        else this.addSense(surface, sense);
      }
  }

  addWords(kind: Sense['kind'], name: string, form: 'noun' | 'carry', list: string): void {
    for (const entry of words(list)) {
      const sense: Sense = { kind, name, form };
      if (entry.includes('_')) this.addPhrase(entry.replaceAll('_', ' '), { sense });
      else this.addSense(foldKey(entry), sense);
    }
  }
}

function addTables(builder: LexiconBuilder, data: ClaimData): void {
  for (const [report, paradigm, stems, nouns, carry] of data.reports) {
    builder.addVerbs('report', report, paradigm, stems);
    builder.addWords('report', report, 'noun', nouns);
    builder.addWords('report', report, 'carry', carry);
  }
  for (const [happening, paradigm, stems, nouns] of data.happenings) {
    builder.addVerbs('happening', happening, paradigm, stems);
    builder.addWords('happening', happening, 'noun', nouns);
  }
  for (const [paradigm, stems] of data.plainVerbs) builder.addVerbs('plain', '', paradigm, stems);
}

function addPhrases(builder: LexiconBuilder, data: ClaimData): void {
  for (const [relation, list] of Object.entries(data.relations) as [ClauseRelation, readonly string[]][])
    for (const phrase of list) builder.addPhrase(phrase, { relation });
  for (const [cue, list] of Object.entries(data.cues) as [CueKind, readonly string[]][])
    for (const phrase of list) builder.addPhrase(phrase, { cue });
}

/** The numerals that the language's dates are counted with. */
function readNumerals({ temporal }: Language): Map<string, number> {
  const entries = (temporal.lexicon['number'] ?? []).flatMap(([forms, { n }]) =>
    typeof n === 'number' ? forms.split('|').map((form): [string, number] => [foldKey(form), n]) : [],
  );
  return new Map(entries.filter(([form]) => !form.includes(' ')));
}

/** Reads a language's claim data into tables. Costs some milliseconds: call `lexiconOf`, which does it once a language. */
export function createLexicon(language: Language): Lexicon {
  const data = language.claim;
  const builder = new LexiconBuilder(data);
  addTables(builder, data);
  addPhrases(builder, data);
  for (const list of builder.phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    senses: builder.senses,
    phrases: builder.phrases,
    data,
    language,
    abbreviations: new Set(language.sentences.abbreviations.map((one) => one.toLowerCase())),
    needContent: new Set(data.needContent.map(foldKey)),
    unread: new Set(data.unread.map(foldKey)),
    neverSpeakers: new Set(data.neverSpeakers.map(foldKey)),
    dangling: new Set(data.dangling.map(foldKey)),
    incomplete: new Set(data.incomplete.map(foldKey)),
    relationsBeforeHappening: new Set(data.relationsBeforeHappening),
    placeHeads: new Set(data.placeHeads.map(foldKey)),
    placeTails: new Set(data.placeTails.map(foldKey)),
    sites: new Map(
      Object.entries(data.sites).flatMap(([site, list]) => words(list).map((one) => [foldKey(one), site])),
    ),
    numerals: readNumerals(language),
    listeners: new Set(data.listeners.map(foldKey)),
    deedShapes: data.deedShapes.map((shape) => new RegExp(shape, 'u')),
    verbShapes: data.verbShapes.map((shape) => new RegExp(shape, 'u')),
    hasBodies: (data.cues['state-body'] ?? []).length > 0,
    feminine: new Map(Object.entries(data.feminine ?? {}).map(([form, shape]) => [form, new RegExp(shape, 'u')])),
  };
}

const lexicons = new WeakMap<Language, Lexicon>();

/** The language's tables, built at the first call. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const built = createLexicon(language);
  lexicons.set(language, built);
  return built;
}
