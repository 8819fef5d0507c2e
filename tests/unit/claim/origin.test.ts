import { describe, expect, it } from 'vitest';
import { createGazetteer, findActors } from '../../../src/actor/index.ts';
import { extractMentions, type Mention } from '../../../src/claim/index.ts';
import type { SourceDocument } from '../../../src/document/source-document.ts';
import { findLanguage, languages } from '../../../src/language/index.ts';
import { tagDocument } from '../../../src/temporal/index.ts';
import { splitSentences } from '../../../src/text/sentences.ts';

const gazetteer = createGazetteer([], languages);

/** The only mention of a sentence, with the states and bodies that are built in. */
function readOne(text: string): Mention {
  const language = findLanguage('ar');
  if (!language) throw new Error('no Arabic');
  const block = {
    id: 'b',
    kind: 'paragraph' as const,
    text,
    sentences: splitSentences(text, language.sentences),
    line: 1,
  };
  const bare = { title: '', outlet: null, url: null, author: null, messages: [], published: '2021-03-17', lang: 'ar' };
  const blocks = [{ ...block, map: { from: [0], to: [0] } }];
  const document: SourceDocument = { ...bare, id: 'case', file: 'case.md', blocks };
  const expressions = tagDocument(document, language);
  const [mention] = extractMentions({
    document,
    expressions,
    actors: findActors(document, gazetteer),
    gazetteer,
    language,
  });
  if (!mention) throw new Error('no mention');
  return mention;
}

const roleOf = (text: string, actor: string) => readOne(text).actors.find(({ id }) => id === actor)?.role;

describe('an adjective of origin', () => {
  it('behind a thing or a person does nothing for the state', () => {
    expect(roleOf('هبطت طائرة شحن كينية في المطار يوم 3 مارس 2021.', 'ke')).not.toBe('agent');
    expect(roleOf('سرق لص نرويجي خزنة المصنع يوم 3 مارس 2021.', 'no')).not.toBe('agent');
  });

  it('behind what a state acts by stands for the state', () => {
    expect(roleOf('قصفت مقاتلات نرويجية الميناء يوم 3 مارس 2021.', 'no')).toBe('agent');
  });

  it('makes no state speak', () => {
    const { attribution } = readOne('قالت هيئة رقابية نرويجية إن الجنود دخلوا القرية يوم 3 مارس 2021.');
    expect(attribution?.source).toBe('هيئة رقابية نرويجية');
  });
});

describe('«يدعى»', () => {
  it('names somebody, and claims nothing', () => {
    const { stance, attribution } = readOne('تعرض أحد الحراس، ويدعى سالم النرويجي، للضرب في 3 مارس 2021.');
    expect(stance).toBe('asserted');
    expect(attribution).toBeNull();
  });
});
