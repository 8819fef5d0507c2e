// What the browser runs: finds on the page what the build has put there, and starts the timeline on it.
import { afterPaint } from './after-paint.ts';
import type { FigureParts } from './figure-controller.ts';
import { asksForNothing, drawFirstPicture } from './first-picture.ts';
import type { Outline } from './layout/outline.ts';
import type { PageWords } from './page-words.ts';
import { type DataManifest, loadTimelineData, type ServedData } from './texts/timeline-data.ts';
import { TimelinePage } from './timeline-page.ts';

function readJson<T>(id: string): T | null {
  const text = document.getElementById(id)?.textContent ?? '';
  return text === '' ? null : (JSON.parse(text) as T);
}

function findParts(): FigureParts | null {
  const svg = document.querySelector<SVGSVGElement>('[data-plot] svg');
  const canvas = document.querySelector<HTMLCanvasElement>('[data-plot] canvas');
  const strip = document.querySelector<HTMLElement>('[data-strip]');
  const laneNames = document.querySelector<HTMLElement>('.lane-names');
  return svg && canvas && strip && laneNames ? { svg, canvas, strip, laneNames } : null;
}

/** Comes when the first picture is on the screen; what else there is to fetch would be in its way. */
async function showFirst(manifest: ServedData, words: PageWords, parts: FigureParts): Promise<void> {
  const { outline } = manifest.first;
  const response = outline === null ? null : await fetch(outline).catch(() => null);
  if (!response?.ok) return;
  drawFirstPicture((await response.json()) as Outline, manifest, words, parts);
  await new Promise<void>((shown) => afterPaint(shown));
}

async function start(): Promise<void> {
  const manifest = readJson<DataManifest>('timeline-data');
  const words = readJson<PageWords>('page-words');
  const parts = findParts();
  if (manifest === null || words === null || parts === null) return;
  if (manifest.form === 'served' && asksForNothing(words)) await showFirst(manifest, words, parts);
  const data = await loadTimelineData(manifest, (address) => fetch(address));
  if (data !== null) new TimelinePage(data, words, parts);
}

void start();
