import { type Profiler, Session } from 'node:inspector';

/**
 * Counts what code does instead of timing it: V8's precise coverage tells how often each block of each function ran, which
 * is the same on a fast machine and on a busy one.
 *
 * V8 counts the blocks of functions that first run after this file is imported, and mere calls of the others: import it at the
 * top of a test.
 */
const session = new Session();
session.connect();

/** Commands to the engine of the same thread are answered before `post` returns. */
function ask(command: 'Profiler.takePreciseCoverage'): Profiler.TakePreciseCoverageReturnType {
  let answer: Profiler.TakePreciseCoverageReturnType | undefined;
  session.post(command, (error, value) => {
    if (error !== null) throw error;
    answer = value;
  });
  if (answer === undefined) throw new Error(`${command} gave no answer`);
  return answer;
}

session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often any block of any function ran during `run`. Loops of built-in functions, such as `indexOf`, count as one step. */
export function countSteps(run: () => unknown): number {
  // Asking also sets the counts back to nothing.
  ask('Profiler.takePreciseCoverage');
  run();
  const { result } = ask('Profiler.takePreciseCoverage');
  const ranges = result.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}
