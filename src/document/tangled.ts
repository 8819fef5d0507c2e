/**
 * Bounds beyond which no person wrote the Markdown: marks in one paragraph, containers that one line opens, columns that a list
 * item is set in, and underlined or fenced lines in one text. Each is what a parser's cost or depth grows with.
 */
const MOST = { marks: 4000, containers: 20, indentation: 200, rules: 400 };

const MARKS = new Set('*_[]<`~!');
/** A line of hyphens, equals signs, backticks or tildes: it underlines, divides or fences. */
const RULE = /^[ \t]*(?:=+|-+|```.*|~~~.*)[ \t\r]*$/;
const MARGIN = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)*/;
/** What a line's margin can be, with room to spare: it bounds the look at one line. */
const LONGEST_MARGIN = 400;

function isDeep(line: string): boolean {
  const margin = MARGIN.exec(line.slice(0, LONGEST_MARGIN))?.[0] ?? '';
  const containers = margin.replace(/[ \t\d]/g, '').length;
  return containers > MOST.containers || (containers > 0 && margin.length > MOST.indentation);
}

function countMarks(line: string): number {
  let count = 0;
  for (const character of line) if (MARKS.has(character)) count++;
  return count;
}

/** True for text with so many marks in one paragraph, or so deep a nesting, that reading it as Markdown would take long. */
export function isTangled(text: string): boolean {
  let marks = 0;
  let rules = 0;
  for (const line of text.split('\n')) {
    marks = line.trim() === '' ? 0 : marks + countMarks(line);
    if (RULE.test(line)) rules++;
    if (marks > MOST.marks || rules > MOST.rules || isDeep(line)) return true;
  }
  return false;
}
