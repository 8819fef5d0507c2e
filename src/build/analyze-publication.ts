import { createGazetteer, type Gazetteer } from '../actor/index.ts';
import { languages } from '../language/index.ts';
import { assembleTimeline } from '../road.ts';
import type { Timeline } from '../timeline/index.ts';
import { type AnalyzedArticle, analyzeFile } from './analyze-file.ts';
import { type PublicationFiles, readPublication } from './read-publication.ts';

/** A publication read and analyzed anew, without any store. */
export interface AnalyzedPublication {
  readonly files: PublicationFiles;
  readonly articles: readonly AnalyzedArticle[];
  readonly timeline: Timeline;
  readonly gazetteer: Gazetteer;
}

/** Reads a publication folder and takes its articles down the whole road. */
export async function analyzePublication(root: string): Promise<AnalyzedPublication> {
  const files = await readPublication(root);
  const gazetteer = createGazetteer(files.actors, languages);
  const articles = files.articles.map((file) => analyzeFile(file, gazetteer));
  return {
    files,
    articles,
    gazetteer,
    timeline: assembleTimeline({ ...files, actors: [...gazetteer.actors.values()], articles }),
  };
}
