import { createGazetteer, type Gazetteer } from '../actor/index.ts';
import { languages } from '../language/index.ts';
import { assembleTimeline } from '../road.ts';
import type { Timeline } from '../timeline/index.ts';
import { type AnalyzedArticle, analyzeFile } from './analyze-file.ts';
import { withProbableNames } from './probable-names.ts';
import { type PublicationFiles, readPublication } from './read-publication.ts';

/** A publication read and analyzed anew, without any store. */
export interface AnalyzedPublication {
  readonly files: PublicationFiles;
  readonly articles: readonly AnalyzedArticle[];
  readonly timeline: Timeline;
  readonly gazetteer: Gazetteer;
}

/** After how many articles a long run says how far it is. */
const TELL_EVERY = 1000;

/**
 * Reads a publication folder and takes its articles down the whole road.
 *
 * @param sayProgress is told now and then how many articles are read, of how many
 */
export async function analyzePublication(
  root: string,
  sayProgress: (read: number, all: number) => void = () => {},
): Promise<AnalyzedPublication> {
  const files = await readPublication(root);
  const gazetteer = createGazetteer(files.actors, languages);
  const articles = files.articles.map((file, index) => {
    if (index > 0 && index % TELL_EVERY === 0) sayProgress(index, files.articles.length);
    return analyzeFile(file, gazetteer);
  });
  return {
    files,
    articles,
    gazetteer,
    timeline: withProbableNames(
      assembleTimeline({ ...files, actors: [...gazetteer.actors.values()], articles }),
      articles,
    ),
  };
}
