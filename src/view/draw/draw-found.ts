import { eventFragment } from '../state/links.ts';
import type { EventText, SetTitle } from '../texts/text-chunk.ts';

/** An actor of an item: its name, colour and page. */
export interface FoundActor {
  readonly name: SetTitle;
  readonly tone: number;
  readonly href: string;
}

/** An event of the list of what was found. */
export interface FoundEvent {
  readonly text: EventText;
  readonly when: string;
  readonly note: string | null;
  readonly actors: readonly FoundActor[];
  readonly sourceWords: string;
}

/** Found events under the words of a heading; the headings of a year are one level above those of its months. */
export interface FoundGroup {
  readonly heading: string | null;
  readonly groups: readonly FoundGroup[];
  readonly events: readonly FoundEvent[];
}

type Child = Node | string;

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function bidi({ text, lang, direction }: SetTitle): HTMLElement {
  const made = element('bdi', '', text);
  if (lang !== '') {
    made.lang = lang;
    made.dir = direction;
  }
  return made;
}

function actorLink({ name, tone, href }: FoundActor): HTMLElement {
  const link = element('a', `actor tone-${tone}`, bidi(name));
  link.href = href;
  return link;
}

/** Level of a heading: no level is passed over, whatever of year and month an event has. */
type Level = 2 | 3 | 4;

function titleOf({ id, title }: EventText, level: Level): HTMLElement {
  const link = element('a', '', bidi(title));
  link.href = `#${eventFragment(id)}`;
  link.dataset['open'] = id;
  return element(`h${level}`, 'title', link);
}

function sourceButton(id: string, words: string): HTMLElement {
  const button = element('button', 'source-button', element('span', '', words));
  button.type = 'button';
  button.dataset['open'] = id;
  button.setAttribute('aria-controls', 'panel');
  button.setAttribute('aria-expanded', 'false');
  return button;
}

function itemOf({ text, when, note, actors, sourceWords }: FoundEvent, level: Level): HTMLElement {
  const date = element('p', note === null ? 'when' : 'when hollow', element('span', '', when));
  for (const small of [text.second, note]) if (small !== null) date.append(element('small', '', small));
  const badges = text.badges.map(({ text: words, isDenial }) =>
    element('span', isDenial ? 'badge denial' : 'badge', words),
  );
  const facts = element('p', 'facts', ...actors.map(actorLink), ...badges);
  const told = element('div', 'told', titleOf(text, level), facts, sourceButton(text.id, sourceWords));
  const item = element('li', 'event', date, told);
  item.dataset['event'] = text.id;
  return item;
}

function monthOf({ heading, events }: FoundGroup, level: 2 | 3): HTMLElement {
  const titles = heading === null ? level : level === 2 ? 3 : 4;
  const list = element('ol', 'events', ...events.map((event) => itemOf(event, titles)));
  return element('li', 'month', ...(heading === null ? [] : [element('h3', '', heading)]), list);
}

function yearOf({ heading, groups }: FoundGroup): HTMLElement {
  const level = heading === null ? 2 : 3;
  const months = element('ol', 'months', ...groups.map((month) => monthOf(month, level)));
  return element('li', 'year', ...(heading === null ? [] : [element('h2', '', heading)]), months);
}

/** Lists what was found, as the page's own list does but for the sources, which are fetched when they are opened. */
export function drawFound(years: readonly FoundGroup[], none: string): void {
  const list = document.querySelector<HTMLElement>('[data-found-list]');
  list?.replaceChildren(
    years.length === 0 ? element('p', 'empty', none) : element('ol', 'years', ...years.map(yearOf)),
  );
}
