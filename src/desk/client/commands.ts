/** Something that the editor can do, and the key that does it. */
export interface Command {
  readonly name: CommandName;
  /** As printed on the key, in lower case, or a name of `KeyboardEvent.key`. */
  readonly key: string;
  /** Another key that does the same. */
  readonly alsoKey?: string;
  /** Has a button beside the event. */
  readonly isTool: boolean;
}

export type CommandName =
  | 'next'
  | 'previous'
  | 'approve'
  | 'hide'
  | 'retitle'
  | 'redate'
  | 'actors'
  | 'merge'
  | 'split'
  | 'pin'
  | 'undo'
  | 'help'
  | 'leave';

export const COMMANDS: readonly Command[] = [
  { name: 'next', key: 'j', alsoKey: 'ArrowDown', isTool: false },
  { name: 'previous', key: 'k', alsoKey: 'ArrowUp', isTool: false },
  { name: 'approve', key: 'a', isTool: true },
  { name: 'hide', key: 'h', isTool: true },
  { name: 'retitle', key: 't', isTool: true },
  { name: 'redate', key: 'd', isTool: true },
  { name: 'actors', key: 'c', isTool: true },
  { name: 'merge', key: 'm', isTool: true },
  { name: 'split', key: 's', isTool: true },
  { name: 'pin', key: 'p', isTool: true },
  { name: 'undo', key: 'u', isTool: true },
  { name: 'help', key: '?', isTool: false },
  { name: 'leave', key: 'Escape', isTool: false },
];

/** What is asked of a keyboard event. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The Latin letter of a key where its layout gives another one: an Arabic keyboard's «ش» stands on the key of A. */
const letterOf = ({ key, code }: Pressed): string => {
  if (/^[\x21-\x7e]$/.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
};

/** The question mark of any layout: «؟» too. */
const isHelp = ({ key, code }: Pressed): boolean =>
  key === '?' || key === '\u061f' || (code === 'Slash' && key === '/');

/**
 * The command of a key.
 *
 * @param isTyping a field has the focus: only leaving it is a command then
 */
export function commandOf(pressed: Pressed, isTyping: boolean): CommandName | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (pressed.key === 'Escape') return 'leave';
  if (isTyping) return null;
  if (isHelp(pressed)) return 'help';
  const letter = letterOf(pressed);
  return COMMANDS.find(({ key, alsoKey }) => key === letter || alsoKey === pressed.key)?.name ?? null;
}

/** The number of a digit key in any script's digits, 1–9; null for another key. */
export function digitOf({ key, code }: Pressed): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? (/^[1-9]$/.test(key) ? key : null);
  return digit === null ? null : Number(digit);
}
