import { type InputLine, readStandardInput, tell, writeLine } from './streams.ts';

/** Our own mistake in one article: the person learns which, and the other lines are still answered. */
function tellFailure(line: number, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  tell(`line ${line} could not be read: ${reason}. Please report it with the line.`);
}

/**
 * Runs `answer` on a line, so that no line stops the others.
 *
 * @returns null where there is no answer
 */
export function tryLine<T>(line: InputLine, answer: (line: InputLine) => T | null): T | null {
  try {
    return answer(line);
  } catch (error) {
    tellFailure(line.number, error);
    return null;
  }
}

/**
 * Answers each line of standard input with one line of standard output, as they come.
 *
 * @param answer the value to write, or null for a line that can't be read
 * @returns the exit code: 1 where a line had no answer
 */
export async function answerLines(answer: (line: InputLine) => unknown): Promise<number> {
  let code = 0;
  for await (const line of readStandardInput()) {
    const value = tryLine(line, answer);
    if (value === null) code = 1;
    else await writeLine(JSON.stringify(value));
  }
  return code;
}
