import { expect, it } from 'vitest';
import { FormTable, hashStep } from '../../../src/temporal/recognize/form-table.ts';

const AND = 7;

function indexOf(table: FormTable, form: string): number {
  const units = Uint16Array.from(form, (letter) => letter.charCodeAt(0));
  return table.find(units, 0, units.length, units.reduce(hashStep, 0));
}

it('a form is found by its letters alone, however many there are', () => {
  const words = Array.from({ length: 3000 }, (_, index) => index.toString(26));
  const table = new FormTable(words.length, words.join('').length);
  for (const [id, word] of words.entries()) table.add(word, id);
  for (const [id, word] of words.entries()) {
    expect(table.wordOf(indexOf(table, word))).toBe(id);
    expect(indexOf(table, `${word}z`)).toBe(-1);
  }
});

it('a word keeps its own meaning where another with something glued before it is written alike', () => {
  const table = new FormTable(4, 20);
  table.add('wall', 1);
  table.add('all', 2);
  const glue = table.addGlue({ text: 'w', wordIds: [AND], cut: 1 });
  table.add('all', 2, glue);
  table.add('old', 3, glue);
  expect(table.wordIds[indexOf(table, 'wall')]).toBe(1);
  expect(table.glueBefore(indexOf(table, 'wall')).wordIds).toEqual([]);
  const glued = indexOf(table, 'wold');
  expect(table.wordIds[glued]).toBeLessThan(0);
  expect(table.wordOf(glued)).toBe(3);
  expect(table.glueBefore(glued)).toEqual({ text: 'w', wordIds: [AND], cut: 1 });
});

it('what is written in a way of its own is told from the form that it folds to', () => {
  const table = new FormTable(2, 10);
  table.add('ou', 1);
  table.addLookalikes('ou', ['où', 'Où'], 2);
  table.addLookalikes('none', ['none'], 3);
  const form = indexOf(table, 'ou');
  expect(table.wordOf(form)).toBe(1);
  expect(table.wordIds[form]).toBeLessThan(0);
  expect(table.lookalikesOf(form)?.get('Où')).toBe(2);
  expect(table.lookalikesOf(form)?.get('ou')).toBeUndefined();
});

it('a table takes no more forms than its entries can tell apart', () => {
  expect(() => new FormTable(200_000, 1)).toThrow('too large');
});
