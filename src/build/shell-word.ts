/** A path that a shell takes as one word. */
export const shellWord = (path: string): string =>
  /^[\p{L}\p{N}_./@:+~-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
