import { type Actor, createGazetteer, findActors } from '../../../src/actor/index.ts';
import { extractMentions, type Mention } from '../../../src/claim/index.ts';
import type { Block, BlockKind, SourceDocument } from '../../../src/document/source-document.ts';
import { findLanguage, languages } from '../../../src/language/index.ts';
import { tagDocument } from '../../../src/temporal/index.ts';
import { splitSentences } from '../../../src/text/sentences.ts';

const names = (list: string[], anaphors: string[] = []) => ({ names: list, demonyms: [], anaphors });

const toActor = (id: string, type: string, ar: string[], en: string[], anaphors: string[] = []): Actor => ({
  id,
  type,
  parent: null,
  affiliation: null,
  names: { ar: names(ar, anaphors), en: names(en) },
  suppress: [],
  generic: false,
});

/** A small cast that no article of the publication knows. */
const actors: readonly Actor[] = [
  toActor('army', 'state_forces', ['الجيش الوطني'], ['the National Army', 'National Army']),
  toActor('front', 'armed_group', ['جبهة الشمال'], ['Northern Front']),
  toActor('parliament', 'legislature', ['برلمان نورلاند'], ['parliament of Norland']),
  toActor('norland', 'state', ['نورلاند'], ['Norland']),
  toActor('wire', 'media', ['وكالة الأفق'], ['Horizon Agency'], ['الوكالة']),
  toActor('salma', 'person', ['سلمى الناصر'], ['Salma Nasser']),
  toActor('watch', 'ngo', ['مرصد السهل'], ['Plain Watch']),
];
const gazetteer = createGazetteer(actors, languages);

interface Options {
  readonly published?: string | null;
  readonly kind?: BlockKind;
}

function toBlock(text: string, index: number, kind: BlockKind, tag: string): Block {
  const language = findLanguage(tag);
  if (!language) throw new Error(`no language ${tag}`);
  const sentences = splitSentences(text, language.sentences);
  return { id: `b${index}`, kind, text, sentences, line: index + 1, map: { from: [0], to: [0] } };
}

/** Reads paragraphs as one article, published on Wednesday 2021-03-17 unless said otherwise. */
export function readArticle(tag: string, paragraphs: readonly string[], options: Options = {}): Mention[] {
  const { published = '2021-03-17', kind = 'paragraph' } = options;
  const language = findLanguage(tag);
  if (!language) throw new Error(`no language ${tag}`);
  const blocks = paragraphs.map((text, index) => toBlock(text, index, kind, tag));
  const bare = { title: '', outlet: null, url: null, author: null, messages: [] };
  const document: SourceDocument = { ...bare, id: 'case', file: 'case.md', published, lang: tag, blocks };
  const expressions = tagDocument(document, language);
  return extractMentions({ document, expressions, actors: findActors(document, gazetteer), gazetteer, language });
}

/** An article whose first paragraph is out of the way of what is tested: it tells nothing. */
const OPENING: Readonly<Record<string, string>> = {
  ar: 'هذا نص للقراءة.',
  en: 'This is a text to read.',
  fr: 'Ceci est un texte.',
};

/** Reads one paragraph that is not the lead of its article. */
export const read = (tag: string, text: string, options: Options = {}): Mention[] =>
  readArticle(tag, [OPENING[tag] ?? '', text], options);

/** The only mention of a paragraph; fails where there are none or more. */
export function readOne(tag: string, text: string, options: Options = {}): Mention {
  const mentions = read(tag, text, options);
  const [only] = mentions;
  if (mentions.length !== 1 || !only)
    throw new Error(`${mentions.length} mentions: ${JSON.stringify(mentions.map(({ quote }) => quote))}`);
  return only;
}

/** Dates of a paragraph's mentions, in order. */
export const datesOf = (tag: string, text: string, options: Options = {}): (string | null)[] =>
  read(tag, text, options).map(({ date }) => date);
