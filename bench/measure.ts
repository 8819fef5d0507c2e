/**
 * Milliseconds of the processor that this thread takes for one call. On a machine with nothing else to do they are those on the
 * clock; on a busy one the clock also counts the others' turns.
 */
export function timeOf(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds on the clock that one call takes: what a person waits. */
export function waitOf(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** The kernel counts a thread's time in steps of some milliseconds: a turn is as many calls as make that a small part of it. */
const TURN_MILLISECONDS = 120;

/** Milliseconds of a call, of the best of several turns: what else the machine does only ever adds time. */
export function bestTime(run: () => unknown, times: number): number {
  const calls = Math.max(1, Math.ceil(TURN_MILLISECONDS / Math.max(1, timeOf(run))));
  const turn = (): void => {
    for (let i = 0; i < calls; i++) run();
  };
  return Math.min(...Array.from({ length: times }, () => timeOf(turn))) / calls;
}

/** Calls until so many milliseconds of the processor are spent, and gives the milliseconds of the last call. */
export function warmUp(run: () => unknown, milliseconds: number): number {
  let [spent, last] = [0, 0];
  while (spent < milliseconds) {
    last = timeOf(run);
    spent += Math.max(last, 0.01);
  }
  return last;
}

/** The middle value; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** A table in Markdown. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
