// What the browser runs: finds on the page what the build has put there, and starts the timeline on it.
import type { FigureParts } from './figure-controller.ts';
import type { PageWords } from './page-words.ts';
import { type DataManifest, loadTimelineData } from './texts/timeline-data.ts';
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

async function start(): Promise<void> {
  const manifest = readJson<DataManifest>('timeline-data');
  const words = readJson<PageWords>('page-words');
  const parts = findParts();
  if (manifest === null || words === null || parts === null) return;
  const data = await loadTimelineData(manifest, (address) => fetch(address));
  if (data !== null) new TimelinePage(data, words, parts);
}

void start();
