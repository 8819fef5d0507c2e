import type { FormatName } from '../exchange/formats.ts';
import type { FigureScene } from './figure-scene.ts';
import type { PictureFacts, PictureKind } from './picture/take-picture.ts';
import type { TimelineData } from './texts/timeline-data.ts';
import { fillText } from './words/text-words.ts';

/** What of the page's events is shown: 1 for each that is, by its number in the columns; null for all of them. */
export type ShownEvents = () => Uint8Array | null;

const nav = (): HTMLElement | null => document.querySelector('.take-away');

/** What a picture is made of, asked for when a reader wants one. */
export type AskPicture = () => { readonly scene: FigureScene; readonly facts: PictureFacts };

/** The buttons that give the figure as a picture; all that makes one comes when it is first asked for. */
export function listenPictures(ask: AskPicture): void {
  nav()?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-picture]') : null;
    if (button === null) return;
    const { scene, facts } = ask();
    const kind = button.dataset['picture'] as PictureKind;
    void import('./picture/take-picture.ts').then(({ takePicture }) => takePicture(kind, scene, facts));
  });
}

/** The code that embeds the timeline is kept by a script of its own, which comes when it is first asked for. */
function listenEmbedCode(): void {
  const part = document.querySelector<HTMLElement>('.embed-code');
  const keep = async (): Promise<void> => (await import('./embed-code.ts')).keepEmbedCode(part as HTMLElement);
  part?.addEventListener('toggle', () => void keep(), { once: true });
}

/** While the reader has narrowed the page, its links give what is shown; else they are plain links to the site's files. */
export function listenTakeAway(data: TimelineData, shownEvents: ShownEvents): void {
  listenEmbedCode();
  nav()?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-take]') : null;
    const shown = shownEvents();
    const feed = nav()?.dataset['feed'];
    if (link === null || shown === null || feed === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const format = link.dataset['take'] as FormatName;
    void import('./take-events.ts')
      .then(({ takeEvents }) => takeEvents(format, feed, data, shown))
      .catch(() => location.assign(link.href));
  });
}

/** Says that the links give what is shown: «١٧ حدثاً»; null where they give everything. */
export function drawTakeAway(events: string | null): void {
  const note = document.querySelector<HTMLElement>('[data-take-note]');
  if (note === null) return;
  note.hidden = events === null;
  note.textContent = events === null ? '' : fillText(note.dataset['words'] ?? '', { events });
}
