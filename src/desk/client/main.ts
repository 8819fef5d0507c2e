import type { DeskStrings } from '../../language/desk-strings.ts';
import type { DateStrings } from '../../language/interface-strings.ts';
import { Desk } from './desk.ts';

/** What the page hands to its script. */
export interface DeskSettings {
  readonly tag: string;
  readonly locale: string;
  /** Addresses that end in a slash. */
  readonly api: string;
  readonly event: string;
  readonly strings: DeskStrings;
  readonly dates: DateStrings;
}

// The development server reloads every page when content changes; the desk asks for what is new itself, and a reload would take
// away what is being typed. A listener that throws stops it (Vite, "HMR API": `vite:beforeFullReload`).
import.meta.hot?.on('vite:beforeFullReload', () => {
  throw new Error('The review desk stays.');
});

const settings = JSON.parse(document.getElementById('desk-settings')?.textContent ?? '{}') as DeskSettings;
void new Desk(settings).start();
