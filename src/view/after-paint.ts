/** Runs what the next picture does not wait for, once that is on the screen. @returns what takes it back */
export function afterPaint(run: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run) as unknown as number;
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A browser that does not tell when it is idle is given this long. */
const IDLE_MS = 300;

/** Runs what nobody waits for, when there is nothing else to do. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => run(), { timeout: 5 * IDLE_MS });
  else setTimeout(run, IDLE_MS);
}
