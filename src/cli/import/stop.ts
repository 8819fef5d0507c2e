import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { filesBeingWritten } from '../../build/write-file.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets a signal end the program at once, with nothing half-written: what is being written stands in a file beside its place, which
 * is taken away first.
 *
 * @param sayGoodbye called before the end
 */
export function stopCleanlyOnSignals(sayGoodbye: () => void): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      for (const file of filesBeingWritten()) rmSync(file, { force: true });
      sayGoodbye();
      process.exit(128 + constants.signals[signal]);
    });
  }
}
