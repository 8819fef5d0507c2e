import { createGazetteer, type Gazetteer } from '../actor/index.ts';
import type { Mention } from '../claim/index.ts';
import { parseDocument, type SourceDocument, toSourceSpan } from '../document/index.ts';
import { languages } from '../language/index.ts';
import { type ArticleReading, analyzeArticle, assembleTimeline } from '../road.ts';
import type { Timeline, TimelineSite } from '../timeline/index.ts';
import { answerLines, tryLine } from './answer-lines.ts';
import { type InputArticle, readArticle } from './articles.ts';
import { readActorsOfPublication } from './publication-folder.ts';
import { readStandardInput, tell, writeLine } from './streams.ts';

/** An article of standard input with all that was read in it. */
export interface ReadArticle {
  readonly article: InputArticle;
  readonly document: SourceDocument;
  readonly reading: ArticleReading;
}

const NO_SITE: TimelineSite = {
  titles: {},
  descriptions: {},
  locales: languages.map(({ tag }) => tag),
  url: null,
  calendars: ['gregory'],
};

/** An article of standard input is known by its `doc`, one without by its line. */
const nameOf = ({ doc, line }: InputArticle): string => (doc === null ? `line-${line}` : String(doc));

/** Takes an article of standard input down the road. */
export function readInput(article: InputArticle, gazetteer: Gazetteer, id = nameOf(article)): ReadArticle {
  const { line, title, text, creationTime, lang } = article;
  const known = { ...(title === '' ? {} : { title }), published: creationTime, lang };
  const parsed = parseDocument({ file: `line ${line}`, markdown: text, frontMatterDefaults: known });
  const document = { ...parsed, id };
  return { article, document, reading: analyzeArticle(document, gazetteer) };
}

function toAnswer({ article, document, reading }: ReadArticle, eventOf: ReadonlyMap<string, string> | null): object {
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  const toMention = (mention: Mention) => {
    const block = blocks.get(mention.block);
    const span = block === undefined ? { start: 0, end: 0 } : toSourceSpan(block, mention);
    const { date, title, attribution, stance, kind } = mention;
    const actors = mention.actors.map(({ id }) => id);
    return { event: eventOf?.get(mention.id) ?? null, date, ...span, title, actors, attribution, stance, kind };
  };
  return { doc: article.doc, mentions: reading.mentions.map(toMention) };
}

/** Every mention's event. */
function readEvents({ events, undated }: Timeline): Map<string, string> {
  return new Map([...events, ...undated].flatMap((event) => event.mentions.map(({ id }) => [id, event.id] as const)));
}

/** The article's name; where an earlier line has it, with the line added, for two articles are no one article. */
function nameApart(article: InputArticle, lines: Map<string, number>): string {
  const name = nameOf(article);
  const earlier = lines.get(name);
  if (earlier === undefined) {
    lines.set(name, article.line);
    return name;
  }
  tell(`line ${article.line}: "doc" ${JSON.stringify(name)} is that of line ${earlier} too. Read as another article.`);
  return `${name}-line-${article.line}`;
}

/** Reads all lines before the first answer. */
export async function readAllInput(gazetteer: Gazetteer): Promise<{ articles: ReadArticle[]; code: number }> {
  const articles: ReadArticle[] = [];
  const lines = new Map<string, number>();
  let code = 0;
  for await (const line of readStandardInput()) {
    const read = tryLine(line, (each) => {
      const article = readArticle(each, languages);
      return article === null ? null : readInput(article, gazetteer, nameApart(article, lines));
    });
    if (read === null) code = 1;
    else articles.push(read);
  }
  return { articles, code };
}

/** The timeline of articles that no publication holds. */
export const timelineOf = (articles: readonly ReadArticle[], gazetteer: Gazetteer): Timeline =>
  assembleTimeline({ site: NO_SITE, actors: [...gazetteer.actors.values()], edits: [], articles, messages: [] });

/** The index of the actors that the publication folder lists. */
export async function readGazetteer(): Promise<Gazetteer> {
  return createGazetteer(await readActorsOfPublication(), languages);
}

async function extractMerged(gazetteer: Gazetteer): Promise<number> {
  const { articles, code } = await readAllInput(gazetteer);
  const eventOf = readEvents(timelineOf(articles, gazetteer));
  for (const article of articles) await writeLine(JSON.stringify(toAnswer(article, eventOf)));
  return code;
}

/** `sanad extract`: the mentions of each article of standard input; with `--merge` each names its event. */
export async function extract(flags: ReadonlySet<string>): Promise<number> {
  const gazetteer = await readGazetteer();
  if (flags.has('--merge')) return extractMerged(gazetteer);
  return answerLines((line) => {
    const article = readArticle(line, languages);
    return article === null ? null : toAnswer(readInput(article, gazetteer), null);
  });
}
