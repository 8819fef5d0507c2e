import { describe, expect, it } from 'vitest';
import { COMMANDS, commandOf, digitOf, type Pressed } from '../../../src/desk/client/commands.ts';
import { languages } from '../../../src/language/index.ts';

const press = (key: string, code = '', changes: Partial<Pressed> = {}): Pressed => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...changes,
});

describe('a key of the review desk', () => {
  it('does the same on a Latin and on an Arabic keyboard', () => {
    expect(commandOf(press('a', 'KeyA'), false)).toBe('approve');
    expect(commandOf(press('ش', 'KeyA'), false)).toBe('approve');
    expect(commandOf(press('A', 'KeyA'), false)).toBe('approve');
  });

  it('is the letter that is printed on it where the layout is another Latin one', () => {
    expect(commandOf(press('a', 'KeyQ'), false)).toBe('approve');
    expect(commandOf(press('q', 'KeyA'), false)).toBeNull();
  });

  it('types while a field has the focus, but for the one that leaves it', () => {
    expect(commandOf(press('a', 'KeyA'), true)).toBeNull();
    expect(commandOf(press('Escape', 'Escape'), true)).toBe('leave');
  });

  it('is left to the browser with Control, Alt or Command', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
      expect(commandOf(press('p', 'KeyP', { [held]: true }), false)).toBeNull();
  });

  it('asks for help by the question mark of either script', () => {
    expect(commandOf(press('?', 'Slash'), false)).toBe('help');
    expect(commandOf(press('؟', 'Slash'), false)).toBe('help');
  });

  it('is a digit in any script', () => {
    expect(digitOf(press('٣', 'Digit3'))).toBe(3);
    expect(digitOf(press('3', 'Numpad3'))).toBe(3);
    expect(digitOf(press('0', 'Digit0'))).toBeNull();
  });

  it('does one thing', () => {
    const keys = COMMANDS.flatMap(({ key, alsoKey }) => (alsoKey === undefined ? [key] : [key, alsoKey]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has words in every language', () => {
    for (const { desk, tag } of languages)
      expect(Object.keys(desk.commands).sort(), tag).toEqual(COMMANDS.map(({ name }) => name).sort());
  });
});
