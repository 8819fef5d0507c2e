import { describe, expect, it } from 'vitest';
import { createGazetteer, findActors, suggestActors } from '../../../src/actor/index.ts';
import { languages } from '../../../src/language/index.ts';
import { actor, article } from './sample.ts';

const gazetteer = createGazetteer([], languages);

/** Suggestions from one article of paragraphs, as "name (type)". */
function suggested(lang: string, paragraphs: readonly string[], known = gazetteer): string[] {
  const document = { ...article(...paragraphs), lang };
  const read = [{ document, actors: findActors(document, known) }];
  return suggestActors(read, languages).map(({ name, type }) => `${name} (${type})`);
}

describe('names that no list holds', () => {
  it('are suggested in English by their capitals, with what they seem to be', () => {
    const paragraphs = [
      'Minister Dana Rowe said no. The River Workers Union met.',
      'Then Dana Rowe and River Workers Union left.',
    ];
    expect(suggested('en', paragraphs)).toEqual(['Dana Rowe (person)', 'River Workers Union (group)']);
  });

  it('are suggested in Arabic after a title, past the words of the office', () => {
    const paragraphs = ['قال وزير الزراعة سامر الوادي إن الموسم جيد', 'والتقى الوزير سامر الوادي المزارعين'];
    expect(suggested('ar', paragraphs)).toContain('سامر الوادي (person)');
  });

  it('keep the words that join a name together', () => {
    const paragraphs = ['قال الشيخ كريم بن سالم إن', 'وأضاف الشيخ كريم بن سالم أن'];
    expect(suggested('ar', paragraphs)).toEqual(['كريم بن سالم (person)']);
  });

  it('are suggested in Arabic by the head of the name of a body, without glued particles', () => {
    const paragraphs = ['أعلنت حركة النهر في بيان', 'ووفقا لحركة النهر فإن'];
    expect(suggested('ar', paragraphs)).toContain('حركة النهر (group)');
  });

  it('are ranked by how often they speak and act', () => {
    const paragraphs = [
      'Ana Silver said so. Ana Silver denied it.',
      'They left Port Mellow. In Port Mellow. At Port Mellow.',
    ];
    expect(suggested('en', paragraphs)).toEqual(['Ana Silver (null)', 'Port Mellow (null)']);
  });

  it('are not suggested where they stand once', () => {
    expect(suggested('en', ['Minister Dana Rowe said no.'])).toEqual([]);
  });

  it('are not suggested once they are listed', () => {
    const listed = createGazetteer(
      [actor({ id: 'x', type: 'person', names: { en: { names: ['Dana Rowe'] } } })],
      languages,
    );
    expect(suggested('en', ['Dana Rowe said. Dana Rowe left. The Iraqi army, the Iraqi army.'], listed)).toEqual([]);
  });

  it('do not depend on the order of the articles', () => {
    const documents = ['Dana Rowe said. Ana Silver left.', 'Ana Silver said. Dana Rowe left.'].map((text, index) => {
      const document = { ...article(text), id: `a${index}`, lang: 'en' };
      return { document, actors: findActors(document, gazetteer) };
    });
    expect(suggestActors([...documents].reverse(), languages)).toEqual(suggestActors(documents, languages));
    expect(suggestActors(documents, languages)).toHaveLength(2);
  });
});
