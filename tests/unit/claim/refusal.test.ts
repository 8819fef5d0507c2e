import { describe, expect, it } from 'vitest';
import { readOne } from './read.ts';

const told = (tag: string, text: string): [string, string] => {
  const { stance, kind } = readOne(tag, text);
  return [stance, kind];
};

describe('a refusal', () => {
  it('denies an allegation, a report or an accusation', () => {
    expect(told('en', 'The National Army on Tuesday rejected the claim.')).toEqual(['denied', 'statement']);
    expect(told('en', 'The National Army rejected the accusations.')).toEqual(['denied', 'statement']);
    expect(told('ar', 'رفض الجيش الوطني أمس الاتهامات.')).toEqual(['denied', 'statement']);
  });

  it('is a decision where an appeal or a proposal is refused', () => {
    expect(told('en', 'The court on Tuesday rejected the appeal.')).toEqual(['announced', 'decision']);
    expect(told('ar', 'رفضت المحكمة أمس الطعن.')).toEqual(['announced', 'decision']);
  });
});
