// What the browser runs: finds on the page what the build has put there, and starts the timeline on it.
import type { FigureWords } from './figure-controller.ts';
import type { FigureData } from './layout/figure-data.ts';
import { TimelinePage } from './timeline-page.ts';

function readJson<T>(id: string): T | null {
  const text = document.getElementById(id)?.textContent ?? '';
  return text === '' ? null : (JSON.parse(text) as T);
}

const data = readJson<FigureData>('figure-data');
const words = readJson<FigureWords>('figure-words');
const svg = document.querySelector<SVGSVGElement>('[data-plot] svg');
if (data !== null && words !== null && svg !== null) new TimelinePage(data, words, svg);
