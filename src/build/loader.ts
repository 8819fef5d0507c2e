import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { createGazetteer, type Gazetteer } from '../actor/index.ts';
import { languages } from '../language/index.ts';
import { assembleTimeline } from '../road.ts';
import { digestText } from '../text/digest.ts';
import type { Timeline, TimelineMessage } from '../timeline/index.ts';
import { type AnalyzedArticle, analyzeFile } from './analyze-file.ts';
import { contentRoot } from './content-root.ts';
import { digestEngine } from './engine-digest.ts';
import { type LoadedPublication, leaveLivePublication } from './live-publication.ts';
import { withProbableNames } from './probable-names.ts';
import { type ArticleFile, type PublicationFiles, readPublication } from './read-publication.ts';
import { formatMessage, terminalLanguage } from './report.ts';

/** Id of the one entry of the store that is no article. No article has it: a colon is in no id. */
export const PUBLICATION_ENTRY = ':publication';

/** What the loader needs of Astro; a test hands in a plain map. */
export type LoadingContext = Pick<LoaderContext, 'logger'> & {
  readonly store: Pick<LoaderContext['store'], 'get' | 'set' | 'delete' | 'keys'>;
};

type Data = Record<string, unknown>;

/** Editors save a file in several steps: what follows within this time is read once. */
const SETTLE_MS = 60;
/** Analyses of more articles than this say how far they are. */
const TELL_EVERY = 250;

const digestOf = (article: ArticleFile, shared: string): string =>
  digestText(JSON.stringify([shared, article.id, article.file, article.text, article.messages]));

/** Analyzes what is new or changed, forgets what is gone, and keeps the rest as it stands in the store. */
function storeArticles(
  files: PublicationFiles,
  gazetteer: Gazetteer,
  engine: string,
  { store, logger }: LoadingContext,
): AnalyzedArticle[] {
  const shared = `${engine} ${files.actorsDigest}`;
  const current = new Set(files.articles.map(({ id }) => id));
  for (const id of store.keys()) if (id !== PUBLICATION_ENTRY && !current.has(id)) store.delete(id);
  return files.articles.map((file, index) => {
    if (index > 0 && index % TELL_EVERY === 0) logger.info(`${index} of ${files.articles.length} articles`);
    const digest = digestOf(file, shared);
    const stored = store.get(file.id);
    if (stored?.digest === digest) return stored.data as unknown as AnalyzedArticle;
    const analyzed = analyzeFile(file, gazetteer);
    store.set({ id: file.id, digest, data: analyzed as unknown as Data });
    return analyzed;
  });
}

/** Tells every message on the terminal, with file and line. */
function tellMessages({ messages }: Timeline, logger: LoadingContext['logger']): void {
  const language = terminalLanguage(process.env);
  const tellers: Record<TimelineMessage['severity'], (text: string) => void> = {
    error: (text) => logger.error(text),
    warning: (text) => logger.warn(text),
    info: (text) => logger.info(text),
  };
  for (const message of messages) tellers[message.severity](formatMessage(message, language));
}

/** The message before it says where and what to do; where in our code it ends is nothing to the person, so it has no stack. */
function endOfBuild(): Error {
  const error = new Error('There is nothing to publish.');
  error.stack = '';
  return error;
}

/**
 * Brings the store to the state of the publication folder: one entry for each article, and one with the timeline of them all.
 *
 * @param engine the engine's digest
 * @returns what was read
 */
export async function loadPublication(
  root: string,
  engine: string,
  context: LoadingContext,
): Promise<LoadedPublication> {
  const files = await readPublication(root);
  const gazetteer = createGazetteer(files.actors, languages);
  const articles = storeArticles(files, gazetteer, engine, context);
  const assembled = assembleTimeline({ ...files, actors: [...gazetteer.actors.values()], articles });
  const timeline = withProbableNames(assembled, articles);
  tellMessages(timeline, context.logger);
  if (timeline.messages.some(({ rule }) => rule === 'folder-missing')) throw endOfBuild();
  const data = { timeline, actors: files.actors, editsDigest: files.editsDigest };
  context.store.set({ id: PUBLICATION_ENTRY, digest: digestText(JSON.stringify(data)), data: data as unknown as Data });
  return { ...data, articles: new Map(articles.map((article) => [article.document.id, article])) };
}

/** Loads again after each change under the folder, one load at a time. */
function watchFolder(root: string, { watcher, logger }: LoaderContext, load: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  watcher?.add(root);
  watcher?.on('all', (_event, path) => {
    if (!`${resolve(path)}${sep}`.startsWith(`${root}${sep}`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(load).catch((error: unknown) => logger.error(String(error)));
    }, SETTLE_MS);
  });
}

/** Astro's content loader of a publication folder. */
export function publicationLoader(root: string = contentRoot()): Loader {
  return {
    name: 'publication',
    load: async (context) => {
      const isWatched = context.watcher !== undefined;
      const load = async (): Promise<void> => {
        const loaded = await loadPublication(root, digestEngine(resolve('src')), context);
        if (isWatched) leaveLivePublication(loaded);
      };
      await load();
      watchFolder(root, context, load);
    },
  };
}
