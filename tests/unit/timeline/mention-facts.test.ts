import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/timeline/mention-facts.ts';
import { actors, article, mention } from './sample.ts';

const early = article('early', '2015-07-08', ['one', 'two']);
const late = article('late', '2015-07-12');
const unknown = article('unknown', null);
const mentions = [
  mention({ id: 'a', article: late, quote: 'rockets hit the harbor', actors: ['us.army', 'group'] }),
  mention({ id: 'b', article: early, quote: 'the army left the tower', block: 'b1' }),
  mention({ id: 'c', article: early, quote: 'the tower fell', actors: ['us'] }),
  mention({ id: 'd', article: unknown, quote: 'rockets fell', actors: [] }),
];
const documents = [late, unknown, early];
const factsOf = (...list: typeof mentions) => readFacts(list, documents, actors);

describe('the facts of mentions', () => {
  it('stand in order of publication and of the text, unknown days last', () => {
    expect(factsOf(...mentions).map((fact) => fact.mention.id)).toEqual(['c', 'b', 'a', 'd']);
  });

  it('are the same to the last number, whatever the order that they came in', () => {
    expect(readFacts([...mentions].reverse(), [...documents].reverse(), [...actors].reverse())).toEqual(
      factsOf(...mentions),
    );
  });

  it('count a part as its whole too', () => {
    const [whole, , part] = factsOf(...mentions);
    expect(part?.actors).toEqual(expect.arrayContaining([...(whole?.actors ?? [])]));
  });

  it('keep the first of two alike', () => {
    const [first] = mentions;
    if (first === undefined) throw new Error('no mention');
    expect(factsOf(first, { ...first, start: 90 }).map((fact) => fact.mention.start)).toEqual([0]);
  });

  it('tell what is recalled from what is news', () => {
    const dated = (date: string) => factsOf(mention({ id: 'm', article: late, quote: 'x', date }))[0]?.recalled;
    expect(dated('2015-07-10')).toBe(false);
    expect(dated('2015-07-08')).toBe(true);
    expect(dated('2015')).toBe(false);
  });

  it('cut glued letters off a word only where the rest stands by itself', () => {
    const arabic = { ...late, lang: 'ar' };
    const wordsOf = (...quotes: string[]) =>
      factsOf(...quotes.map((quote, i) => mention({ id: `m${i}`, article: arabic, quote }))).map((fact) => fact.words);
    const [first, second] = wordsOf('انفجار', 'بانفجار');
    expect(second).toEqual(first);
    const [city, other] = wordsOf('بغداد', 'غداة');
    expect(other).not.toEqual(city);
  });
});
