import { type Actor, createGazetteer } from '../actor/index.ts';
import { type ArticleStore, openArticleStore } from '../build/article-store.ts';
import { contentRoot } from '../build/content-root.ts';
import { codeOf } from '../build/read-file.ts';
import { isEdtf } from '../calendar/index.ts';
import { type ChosenFields, IMPORTED_FIELDS, type ImportedArticle, NO_FINDINGS } from '../import/imported-article.ts';
import type { SourceFacts } from '../import/read-article.ts';
import { languages } from '../language/index.ts';
import { askYesNo, canAsk } from './import/ask.ts';
import { fetchPage } from './import/fetch-page.ts';
import { findSources, nameOfSource, type Source } from './import/find-sources.ts';
import { type EventFile, holdsEvents, importEvents } from './import/import-events.ts';
import { ImportFailure } from './import/import-failure.ts';
import { startProgress } from './import/progress.ts';
import { readSourceArticles, readSourceFile, type SourceBytes, tellKind } from './import/read-source.ts';
import { stopCleanlyOnSignals } from './import/stop.ts';
import { type Decide, type Deed, storeArticle } from './import/store-outcome.ts';
import { readActorsOfPublication } from './publication-folder.ts';
import { say, warn, wordMessage, wordRule } from './say.ts';
import { tell, writeLine } from './streams.ts';

type Options = Readonly<Record<string, string>>;

/** What the person said of the sources: `--published 2020-05-06`; `--note` says why. */
function readGiven(options: Options): ChosenFields {
  const note = options['--note'] ?? '';
  const entries = IMPORTED_FIELDS.flatMap((field) => {
    const value = options[`--${field}`]?.trim();
    return value === undefined || value === ''
      ? []
      : [[field, { value, note: field === 'published' && note !== '' ? note : 'given by the editor' }] as const];
  });
  return Object.fromEntries(entries);
}

/** The option that can't be, as a rule of messages with its values. */
function findMistake(given: ChosenFields, sources: number): readonly [string, Record<string, string>] | null {
  const { published } = given;
  if (published !== undefined && !isEdtf(published.value))
    return [
      'import-bad-date',
      { value: published.value, forms: '2020-05-06, 2020-05, 2020-05-06~, 2020-05-05/2020-05-09' },
    ];
  const single = (['title', 'url'] as const).find((field) => given[field] !== undefined);
  return single !== undefined && sources > 1 ? ['import-one-source', { option: `--${single}` }] : null;
}

const OUTLET_TYPES: ReadonlySet<string> = new Set(['media', 'outlet', 'agency']);

/** The names of outlets that are listed or widely known: a line of one over a text names its outlet. */
function outletNames(actors: readonly Actor[]): string[] {
  const all = [...createGazetteer(actors, languages).actors.values()].filter(({ type }) => OUTLET_TYPES.has(type));
  return all.flatMap(({ names }) => Object.values(names).flatMap((one) => one.names));
}

function tellFailure(name: string, error: unknown): void {
  if (!(error instanceof ImportFailure)) throw error;
  tell(`${name}: ${wordRule(error.rule, error.values)}`);
}

function decideBy(flags: ReadonlySet<string>): Decide {
  return async (file, difference) => {
    await say('import-difference', { file });
    for (const line of difference) await writeLine(line.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' '));
    if (flags.has('--replace')) return true;
    return canAsk() ? askYesNo(wordRule('import-ask', {}), wordRule('import-yes', {})) : false;
  };
}

function tellMissingDate(article: ImportedArticle, file: string): void {
  if (article.fields.published !== undefined) return;
  if (article.partialDate === null) warn('import-no-date', { file });
  else warn('import-part-of-date', { file, words: article.partialDate });
}

/** Everything that an import goes on with from one source to the next. */
interface Run {
  readonly store: ArticleStore;
  readonly facts: SourceFacts;
  readonly decide: Decide;
  /** Sources by what became of them; those of events, read whole, are told of one by one. */
  readonly counts: Record<Deed | 'events' | 'failed', number>;
}

const RULE_OF_DEED: Readonly<Record<Deed, string>> = {
  new: 'import-new',
  same: 'import-same',
  filled: 'import-filled',
  replaced: 'import-replaced',
  kept: 'import-kept',
  moved: 'import-moved',
};

async function storeOne(article: ImportedArticle, { store, facts, decide, counts }: Run): Promise<void> {
  const { deed, file } = await storeArticle(store, article, facts.given, decide);
  counts[deed]++;
  await say(RULE_OF_DEED[deed], { file, title: article.fields.title?.value ?? '' });
  if (deed === 'new') tellMissingDate(article, file);
}

const readBytes = (source: Source): Promise<SourceBytes> =>
  source.kind === 'file' ? readSourceFile(source.path) : fetchPage(source.address);

async function importSource(source: Source, run: Run): Promise<void> {
  const bytes = await readBytes(source);
  const facts = { ...run.facts, address: source.kind === 'file' ? null : bytes.name };
  const { kind, text } = tellKind(bytes);
  if (holdsEvents(kind)) return importEventsOf({ kind, text, name: nameOfSource(source), ...facts }, run);
  // What a feed names was named by nobody here: it may lead to no machine of the local network, unless the feed is on one.
  const fetchLinked = (address: string): Promise<SourceBytes> =>
    fetchPage(address, isOfSameHost(address, facts.address));
  for await (const result of readSourceArticles(bytes, facts, fetchLinked)) {
    if ('article' in result) await storeOne(result.article, run);
    else {
      run.counts.failed++;
      tellFailure(result.name, result.error);
    }
  }
}

async function importEventsOf(file: EventFile, { store, counts }: Run): Promise<void> {
  const isWhole = await importEvents(store.root, file);
  if (isWhole) counts.events++;
  else counts.failed++;
}

const isOfSameHost = (address: string, other: string | null): boolean =>
  other !== null && new URL(address).host === new URL(other).host;

/** Imports one source after another; what can't be read is told and stops no other. */
async function importSources(sources: readonly Source[], run: Run): Promise<void> {
  const progress = startProgress(sources.length);
  for (const [index, source] of sources.entries()) {
    progress.show(index, nameOfSource(source));
    try {
      await importSource(source, run);
    } catch (error) {
      run.counts.failed++;
      tellFailure(nameOfSource(source), error);
    }
  }
  progress.clear();
}

async function openStore(options: Options): Promise<ArticleStore | null> {
  const root = contentRoot(options['--into']);
  const { store, messages } = await openArticleStore(root);
  for (const message of messages) tell(wordMessage(message));
  return store;
}

/**
 * `sanad import SOURCE…`: writes articles from files, folders, addresses and feeds into the publication.
 *
 * @returns 0, 1 where a source failed, 2 where the command itself can't be understood
 */
export async function importArticles(
  flags: ReadonlySet<string>,
  args: readonly string[],
  options: Options,
): Promise<number> {
  const given = readGiven(options);
  if (args.length === 0) {
    warn('import-no-sources');
    return 2;
  }
  const { sources, messages } = await findSources(args);
  const mistake = findMistake(given, sources.length);
  if (mistake !== null) {
    warn(...mistake);
    return 2;
  }
  const store = await openStore(options);
  if (store === null) return 1;
  for (const message of messages) tell(`${message.file}: ${wordMessage(message)}`);
  const failed = messages.filter(({ severity }) => severity === 'error').length;
  const counts = { new: 0, same: 0, filled: 0, replaced: 0, kept: 0, moved: 0, events: 0, failed };
  const outlets = outletNames(await readActorsOfPublication(store.root));
  stopCleanlyOnSignals(() => warn('import-stopped'));
  const facts: SourceFacts = { address: null, given, found: NO_FINDINGS, outlets };
  try {
    await importSources(sources, { store, facts, decide: decideBy(flags), counts });
  } catch (error) {
    // What can't be written now can't be for the next source either: a full disk, a folder without permission.
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    warn('file-unwritable', { folder: store.root, reason: codeOf(error) });
    return 1;
  }
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.events;
  if (total > 1) await say('import-summary', { ...counts, replaced: counts.replaced + counts.filled });
  return counts.failed + counts.moved > 0 ? 1 : 0;
}
