/** One line of standard input, counted from 1. */
export interface InputLine {
  readonly number: number;
  readonly text: string;
}

/** Some editors put it at the head of a file; it is no part of the first line. */
const BYTE_ORDER_MARK = /^\uFEFF/u;

/**
 * Lines of a stream of text, ended by `\n` alone: a JSON string may hold the other characters that some readers break lines at.
 * Empty lines are counted and left out.
 */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<InputLine> {
  let number = 0;
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const isFirst = number === 0 && parts.length === 0;
    const pieces = (isFirst ? chunk.replace(BYTE_ORDER_MARK, '') : chunk).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      number++;
      const text = [...parts, piece].join('');
      parts = [];
      if (text.trim() !== '') yield { number, text };
    }
    parts.push(pieces.at(-1) ?? '');
  }
  const rest = parts.join('');
  if (rest.trim() !== '') yield { number: number + 1, text: rest };
}

/** A long run says how far it is after so many lines, some seconds apart. */
const LINES_BETWEEN_REPORTS = 500;

/** Hands the lines on, and tells after each few hundred that they were read. */
async function* withProgress(lines: AsyncIterable<InputLine>): AsyncGenerator<InputLine> {
  let read = 0;
  for await (const line of lines) {
    yield line;
    if (++read % LINES_BETWEEN_REPORTS === 0) tell(`${read} lines read`);
  }
}

/** Standard input as lines. */
export function readStandardInput(): AsyncGenerator<InputLine> {
  process.stdin.setEncoding('utf8');
  return withProgress(readLines(process.stdin as AsyncIterable<string>));
}

/** What stands on the terminal's last line while something is under way, such as a bar; '' where there is nothing. */
let status = '';

const CLEAR_LINE = '\r\u001b[K';

/** Shows how far a work is, in one line that makes room for what is said meanwhile: for terminals alone. */
export function showStatus(line: string): void {
  status = line;
  process.stderr.write(CLEAR_LINE + line);
}

/** Takes the line of `showStatus` away. */
export function clearStatus(): void {
  if (status !== '') process.stderr.write(CLEAR_LINE);
  status = '';
}

/** Says a whole line, with the status below it. */
function writeAbove(stream: NodeJS.WriteStream, text: string): boolean {
  if (status === '') return stream.write(`${text}\n`);
  process.stderr.write(CLEAR_LINE);
  const isTaken = stream.write(`${text}\n`);
  process.stderr.write(status);
  return isTaken;
}

/** Writes a line and waits where the reader of our output is slower than we are. */
export async function writeLine(text: string): Promise<void> {
  if (writeAbove(process.stdout, text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** Says something to the person, apart from the output. */
export function tell(text: string): void {
  writeAbove(process.stderr, text);
}

/** A reader that closes early (`sanad tag | head`) wants no more: that is no error. */
export function endQuietlyWhenOutputCloses(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}
