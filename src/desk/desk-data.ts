import { contentRoot } from '../build/content-root.ts';
import { readEdits } from '../build/edits-file.ts';
import type { Publication } from '../build/publication.ts';
import { languageOf, type PageContext, pageContext } from '../components/page-context.ts';
import { isSeen, type Proposal, rankProposals } from '../review/proposals.ts';
import { countWords } from '../view/words/text-words.ts';
import { DeskFiles } from './desk-files.ts';

/** An event as the desk's list shows it. */
export interface DeskEvent {
  readonly id: string;
  readonly mentions: readonly string[];
  readonly title: string;
  readonly direction: 'rtl' | 'ltr';
  /** Its titles, by language tag. */
  readonly titles: Readonly<Record<string, string>>;
  readonly date: string | null;
  readonly when: string;
  readonly doubts: readonly string[];
  readonly isSeen: boolean;
  readonly actors: readonly string[];
}

/** Everything the desk's page works with; made anew after each decision. */
export interface DeskData {
  readonly digests: { readonly edits: string; readonly actors: string };
  /** False while the timeline does not hold yet what stands in edits.yaml. */
  readonly isCurrent: boolean;
  readonly leftWords: string;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly events: readonly DeskEvent[];
}

/** The one keeper of the publication's files: its memory is what can be taken back. */
export const deskFiles = new DeskFiles(contentRoot());

function toDeskEvent(proposal: Proposal, context: PageContext): DeskEvent {
  const { event, doubts } = proposal;
  const title = context.pick(event.titles);
  return {
    id: event.id,
    mentions: event.mentions.map(({ id }) => id),
    title: title.text,
    direction: title.direction,
    titles: event.titles,
    date: event.date,
    when: context.date(event.date),
    doubts: doubts.map((doubt) => context.language.desk.doubts[doubt] ?? doubt),
    isSeen: isSeen(proposal),
    actors: event.actors,
  };
}

/** Names to choose from: of the publication's own list and of those that events show. */
function actorNames(context: PageContext): DeskData['actors'] {
  const { publication } = context;
  const ids = [...publication.actors.map(({ id }) => id), ...publication.timeline.actors.map(({ id }) => id)];
  return [...new Set(ids)].map((id) => ({ id, name: context.actorName(id).text }));
}

/** The state of the desk, as the files stand at this moment and as the timeline was last built. */
export async function readDesk(publication: Publication, context: PageContext): Promise<DeskData> {
  const edits = readEdits(await deskFiles.read('edits.yaml'));
  const { events, undated } = publication.timeline;
  const proposals = rankProposals([...events, ...undated], edits.edits);
  const digests = { edits: await deskFiles.digest('edits.yaml'), actors: await deskFiles.digest('actors.yaml') };
  const left = proposals.filter((proposal) => !isSeen(proposal)).length;
  return {
    digests,
    isCurrent: publication.editsDigest === digests.edits,
    leftWords: left === 0 ? context.language.desk.nothingLeft : deskCount(left, context),
    actors: actorNames(context),
    events: proposals.map((proposal) => toDeskEvent(proposal, context)),
  };
}

const deskCount = (left: number, { language, locale }: PageContext): string =>
  countWords(language.desk.left, left, locale);

/** The context of a language's desk: in the site's locale of that language where it has one, for its digits and months. */
export function deskContext(publication: Publication, tag: string): PageContext {
  const { locales } = publication.timeline.site;
  return pageContext(publication, locales.find((locale) => languageOf(locale).tag === tag) ?? tag);
}

/** The languages that titles are asked in: the site's, each once, by the tag that titles have. */
export function titleLanguages({ publication }: PageContext): { readonly tag: string; readonly name: string }[] {
  const tags = new Set(publication.timeline.site.locales.map((locale) => languageOf(locale).tag));
  return [...tags].map((tag) => ({ tag, name: languageOf(tag).endonym }));
}
