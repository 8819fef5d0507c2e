import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { clearStatus } from '../streams.ts';

/** True where a person can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Asks a question that is answered with yes or no; anything but a yes is a no. `yes` holds the letters that begin one. */
export async function askYesNo(question: string, yes: string): Promise<boolean> {
  clearStatus();
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Without this, Ctrl-C at the question would only end the question.
  terminal.on('SIGINT', () => {
    process.stderr.write('\n');
    process.kill(process.pid, 'SIGINT');
  });
  // A terminal that is closed at the question, or Ctrl-D, says no: the question itself would never be answered.
  const closed = once(terminal, 'close').then(() => '');
  const answered = terminal.question(`${question} `).catch(() => '');
  try {
    const answer = (await Promise.race([answered, closed])).trim().toLowerCase();
    return answer !== '' && yes.split(' ').some((word) => answer === word || answer === [...word][0]);
  } finally {
    terminal.close();
  }
}
