import { digestText } from '../text/digest.ts';
import type { AddEdit } from './edit.ts';
import type { TimelineArticle, TimelineEvent } from './timeline.ts';

/** Id of the source of an event added by hand: one for each address. */
export const sourceIdOf = ({ source }: AddEdit): string => `source-${digestText(source.url)}`;

/** The source of an event added by hand, as an article that is read elsewhere: its `href` is its address. */
export function toAddedArticle(edit: AddEdit): TimelineArticle {
  const { title, lang, published, outlet, url } = edit.source;
  return { id: sourceIdOf(edit), title, lang, published, outlet, url, href: url };
}

/** An event added by hand, told by one mention of its source. Its salience is that of an event the editor chose: the highest. */
export function toAddedEvent(edit: AddEdit): TimelineEvent {
  const { mention: id, titles, date, kind, status, actors, source } = edit;
  const basis = date === null ? null : 'editor';
  return {
    id,
    date,
    basis,
    otherDates: [],
    titles,
    kind,
    status,
    actors,
    salience: 1,
    mentions: [
      {
        id,
        article: sourceIdOf(edit),
        block: '',
        start: 0,
        end: source.quote.length,
        quote: source.quote,
        href: source.url,
        date,
        basis,
        expression: null,
        kind,
        stance: status === 'disputed' ? 'asserted' : status,
        attribution: null,
        actors: actors.map((actor) => ({ id: actor, role: null })),
      },
    ],
  };
}
