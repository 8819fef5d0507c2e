import { clearStatus, showStatus } from '../streams.ts';

const WIDTH = 24;
/** Fewer sources need no bar. */
const FEWEST = 3;

/** A bar on one line of standard error, for people who wait: only on a terminal, and only for more than a few sources. */
export interface Progress {
  readonly show: (done: number, name: string) => void;
  /** Takes the bar away: the work is done. */
  readonly clear: () => void;
}

const NOTHING: Progress = { show: () => {}, clear: () => {} };

function barLine(done: number, total: number, name: string, columns: number): string {
  const filled = Math.round((done / total) * WIDTH);
  const line = `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${total} `;
  const room = Math.max(0, columns - line.length - 1);
  const shown = name.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
  return line + (shown.length > room ? `…${shown.slice(shown.length - room + 1)}` : shown);
}

/** @param total how many sources there are */
export function startProgress(total: number): Progress {
  if (!process.stderr.isTTY || total < FEWEST) return NOTHING;
  return {
    show: (done, name) => showStatus(barLine(done, total, name, process.stderr.columns || 80)),
    clear: clearStatus,
  };
}
