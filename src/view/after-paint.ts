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
