import { describe, expect, it } from 'vitest';
import { createGazetteer, findActors } from '../../../src/actor/index.ts';
import { languages } from '../../../src/language/index.ts';
import { actor, article } from './sample.ts';

/** `count` actors with made-up names of one to three words that share many first words. */
function manyActors(count: number) {
  return Array.from({ length: count }, (_, i) =>
    actor({ id: `a${i}`, names: { en: { names: [`Group${i % 97} Unit${i} ${i % 3 === 0 ? 'North' : ''}`.trim()] } } }),
  );
}

/** Look-ups made while an article is read: a step count that needs no clock. */
function countLookUps(run: () => void): number {
  const { get } = Map.prototype;
  let steps = 0;
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown) {
    steps++;
    return get.call(this, key);
  };
  try {
    run();
  } finally {
    Map.prototype.get = get;
  }
  return steps;
}

describe('the gazetteer', () => {
  const text = Array.from({ length: 2000 }, (_, i) => `word${i} Group${i % 97} Unit${i % 400} North`).join(' ');
  const stepsWith = (count: number): number => {
    const gazetteer = createGazetteer(manyActors(count), languages);
    const document = article(text);
    return countLookUps(() => findActors(document, gazetteer));
  };

  it('takes as many steps over a text with 50,000 names as with 500', () => {
    const few = stepsWith(500);
    expect(few).toBeGreaterThan(2000);
    expect(stepsWith(50_000) / few).toBeLessThan(1.1);
  }, 30_000);

  it('takes steps in proportion to the text, of repeated first words too', () => {
    const gazetteer = createGazetteer(
      [actor({ id: 'x', names: { en: { names: [`${'go '.repeat(20)}home`] } } })],
      languages,
    );
    const steps = (repeats: number): number => {
      const document = article('go '.repeat(repeats));
      return countLookUps(() => findActors(document, gazetteer));
    };
    expect(steps(4000) / steps(1000)).toBeLessThan(4.2);
  });

  it('is the same whatever the order of the list', () => {
    const actors = manyActors(200);
    const read = (list: typeof actors) => findActors(article(text), createGazetteer(list, languages));
    expect(read([...actors].reverse())).toEqual(read(actors));
  });
});
