/** Longer texts are compared as wholes: the table grows with the product of their lines. */
const MOST_LINES = 3000;

/** Lengths of the longest common subsequences of the rest of both texts, for every pair of places. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [row, below] = [table[i] as Uint16Array, table[i + 1] as Uint16Array];
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** The lines that differ between two texts, `- ` before what goes and `+ ` before what comes, in order; blank lines are left out. */
export function diffLines(before: string, after: string): string[] {
  const [a, b] = [before, after].map((text) => text.split('\n').filter((line) => line.trim() !== '')) as [
    string[],
    string[],
  ];
  if (a.length > MOST_LINES || b.length > MOST_LINES)
    return [...a.map((line) => `- ${line}`), ...b.map((line) => `+ ${line}`)];
  const common = commonLengths(a, b);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [gone, come] = [common[i + 1]?.[j] ?? 0, common[i]?.[j + 1] ?? 0];
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || gone >= come)) lines.push(`- ${a[i++]}`);
    else lines.push(`+ ${b[j++]}`);
  }
  return lines;
}
