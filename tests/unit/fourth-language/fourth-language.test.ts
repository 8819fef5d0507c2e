import { describe, expect, it } from 'vitest';
import { createGazetteer, findActors } from '../../../src/actor/index.ts';
import { extractMentions } from '../../../src/claim/index.ts';
import type { SourceDocument } from '../../../src/document/source-document.ts';
import { languages } from '../../../src/language/index.ts';
import { tagDocument, tagText } from '../../../src/temporal/index.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { esperanto } from './esperanto.ts';

// Adding a language is adding data: this one is made of nothing else, and the engine has never heard of it.

it('is none of the project', () => {
  expect(languages.map(({ tag }) => tag)).not.toContain(esperanto.tag);
});

describe('the dates of a language that the engine has never heard of', () => {
  const read = (text: string): string =>
    tagText(text, { language: esperanto, creationTime: '2020-05-06' })
      .map((one) => `${one.text}=${one.value}`)
      .join(' ');

  it.each([
    ['La armeo atakis la urbon la 3-an de majo 2014', 'la 3-an de majo 2014=2014-05-03'],
    ['Ŝi alvenis hieraŭ', 'hieraŭ=2020-05-05'],
    ['Li mortis lundon', 'lundon=2020-05-04'],
    ['Li venos lundon', 'lundon=2020-05-11'],
    ['La milito komenciĝis antaŭ tri jaroj kaj daŭris du monatojn', 'antaŭ tri jaroj=2017 du monatojn=P2M'],
    ['Ili foriris en 2012', '2012=2012'],
    ['ok mil homoj', ''],
  ])('"%s" gives %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each(esperanto.temporal.rules.flatMap(({ name, examples }) => examples.map((example) => [name, ...example])))(
    'the rule %s reads its own example "%s" as %s',
    (name, phrase, value) => {
      const found = tagText(phrase, { language: esperanto, creationTime: esperanto.temporal.exampleDay });
      expect(found.map((one) => [one.rule, one.value])).toEqual([[name, value]]);
    },
  );
});

describe('the events of a language that the engine has never heard of', () => {
  const gazetteer = createGazetteer(
    [
      {
        id: 'army',
        type: 'state_forces',
        parent: null,
        affiliation: null,
        names: { eo: { names: ['Norda Armeo'], demonyms: [], anaphors: [] } },
        suppress: [],
        generic: false,
      },
    ],
    [esperanto],
  );
  const mentionsOf = (text: string) => {
    const sentences = splitSentences(text, esperanto.sentences);
    const block = { id: 'b0', kind: 'paragraph', text, sentences, line: 1, map: { from: [0], to: [0] } } as const;
    const bare = { title: '', outlet: null, url: null, author: null, messages: [] };
    const document: SourceDocument = {
      ...bare,
      id: 'case',
      file: 'case.md',
      published: '2020-05-06',
      lang: 'eo',
      blocks: [block],
    };
    const expressions = tagDocument(document, esperanto);
    const actors = findActors(document, gazetteer);
    return extractMentions({ document, expressions, actors, gazetteer, language: esperanto });
  };

  it('have their day, their actor and their words', () => {
    const [mention] = mentionsOf('La Norda Armeo bombardis la urbon hieraŭ.');
    expect(mention).toMatchObject({ date: '2020-05-05', stance: 'asserted' });
    expect(mention?.quote).toContain('bombardis');
    expect(mention?.actors.map(({ id }) => id)).toContain('army');
  });

  it('have their speaker', () => {
    const [mention] = mentionsOf('La ministro diris ke la Norda Armeo atakis la urbon la 3-an de majo 2014.');
    expect(mention).toMatchObject({ date: '2014-05-03', stance: 'reported' });
  });
});
