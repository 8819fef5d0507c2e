import { stat } from 'node:fs/promises';
import type { Actor } from '../actor/index.ts';
import type { Message } from '../message/message.ts';
import { digestText } from '../text/digest.ts';
import type { Edit, TimelineSite } from '../timeline/index.ts';
import { ACTORS_FILE, readActors } from './actors-file.ts';
import { EDITS_FILE, readEdits } from './edits-file.ts';
import { listArticles } from './list-articles.ts';
import { nameArticles } from './name-articles.ts';
import { readTextFile, tell } from './read-file.ts';
import { defaultSite, readSite, SITE_FILE } from './site-file.ts';

/** An article's file, read and named but not parsed. */
export interface ArticleFile {
  readonly id: string;
  /** Path within the publication folder. */
  readonly file: string;
  readonly text: string;
  /** What is wrong with the file itself, such as bytes that are no UTF-8. */
  readonly messages: readonly Message[];
}

/** The settings of a publication: everything but its articles. */
export interface PublicationSettings {
  readonly site: TimelineSite;
  readonly actors: readonly Actor[];
  readonly edits: readonly Edit[];
  readonly messages: readonly Message[];
  /** Changes where the reading of an article could: with the list of actors. */
  readonly actorsDigest: string;
  /** Of edits.yaml as it was read. */
  readonly editsDigest: string;
}

export interface PublicationFiles extends PublicationSettings {
  /** In order of their paths. */
  readonly articles: readonly ArticleFile[];
}

/** How many files are open at once. */
const READ_TOGETHER = 32;

/** No one writes an article of more characters than this, some five hundred pages: rather, many were pasted into one. */
const LONGEST_ARTICLE = 1_000_000;

const findTooLong = (file: string, text: string): Message[] =>
  text.length <= LONGEST_ARTICLE
    ? []
    : [tell('article-long', 'warning', file, 1, { millions: (text.length / 1_000_000).toFixed(1) })];

async function readSettingsFile<T>(root: string, file: string, rule: string, read: (text: string) => T, fallback: T) {
  const { text, messages, isMissing } = await readTextFile(root, file);
  const missing = isMissing ? [tell(rule, 'info', file)] : [];
  return { ...(text === null ? fallback : read(text)), fileMessages: [...messages, ...missing], content: text ?? '' };
}

/** Reads site.yaml, actors.yaml and edits.yaml. A file that is missing or broken leaves its part at a default, with a message. */
export async function readSettings(root: string): Promise<PublicationSettings> {
  const [site, actors, edits] = await Promise.all([
    readSettingsFile(root, SITE_FILE, 'site-missing', readSite, { site: defaultSite(), messages: [] }),
    readSettingsFile(root, ACTORS_FILE, 'actors-missing', readActors, { actors: [], messages: [] }),
    readSettingsFile(root, EDITS_FILE, 'edits-missing', readEdits, { edits: [], messages: [] }),
  ]);
  const messages = [site, actors, edits].flatMap((part) => [...part.fileMessages, ...part.messages]);
  return {
    site: site.site,
    actors: actors.actors,
    edits: edits.edits,
    messages,
    actorsDigest: digestText(actors.content),
    editsDigest: digestText(edits.content),
  };
}

async function readArticleFiles(root: string, files: readonly string[]) {
  const read: { file: string; text: string; messages: readonly Message[] }[] = [];
  const failed: Message[] = [];
  for (let start = 0; start < files.length; start += READ_TOGETHER) {
    const batch = files.slice(start, start + READ_TOGETHER);
    const texts = await Promise.all(batch.map((file) => readTextFile(root, file)));
    texts.forEach(({ text, messages, isMissing }, index) => {
      const file = batch[index] ?? '';
      if (text !== null) read.push({ file, text, messages: [...messages, ...findTooLong(file, text)] });
      else
        failed.push(
          ...messages,
          ...(isMissing ? [tell('file-unreadable', 'error', file, null, { reason: 'ENOENT' })] : []),
        );
    });
  }
  return { read, failed };
}

async function isFolder(root: string): Promise<boolean> {
  return stat(root).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Reads a publication folder: its settings and its articles' texts. Never throws for what stands, or fails to stand, in the folder.
 */
export async function readPublication(root: string): Promise<PublicationFiles> {
  if (!(await isFolder(root))) {
    const messages = [tell('folder-missing', 'error', root, null, { folder: root })];
    return { site: defaultSite(), actors: [], edits: [], messages, actorsDigest: '', editsDigest: '', articles: [] };
  }
  const settings = await readSettings(root);
  const listed = await listArticles(root);
  const { read, failed } = await readArticleFiles(root, listed.files);
  const named = nameArticles(read);
  const articles = read.map((article) => ({ ...article, id: named.ids.get(article.file) ?? article.file }));
  return { ...settings, articles, messages: [...settings.messages, ...listed.messages, ...failed, ...named.messages] };
}
