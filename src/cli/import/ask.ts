import { createInterface } from 'node:readline/promises';

/** True where a person can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Asks a question that is answered with yes or no; anything but a yes is a no. `yes` holds the letters that begin one. */
export async function askYesNo(question: string, yes: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Without this, Ctrl-C at the question would only end the question.
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    const answer = (await terminal.question(`${question} `)).trim().toLowerCase();
    return answer !== '' && yes.split(' ').some((word) => answer === word || answer === [...word][0]);
  } finally {
    terminal.close();
  }
}
