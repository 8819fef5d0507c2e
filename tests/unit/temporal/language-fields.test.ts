import { describe, expect, it } from 'vitest';
import { findLanguage, type Language } from '../../../src/language/index.ts';
import type { TemporalData } from '../../../src/language/temporal-data.ts';
import { tagText } from '../../../src/temporal/index.ts';

/** English with other fields: what a field does must not hang on the language that first asked for it. */
function withFields(fields: Partial<TemporalData>): Language {
  const english = findLanguage('en');
  if (english === null) throw new Error('no language');
  return { ...english, temporal: { ...english.temporal, ...fields } };
}

const english = withFields({}).temporal;
const read = (language: Language, text: string, creationTime = '2020-05-06'): string =>
  tagText(text, { language, creationTime })
    .map((one) => `${one.text}=${one.value}`)
    .join(' ');

describe('a spelling of its own', () => {
  const lexicon = { ...english.lexicon, deicticDay: [['yésterday', { unit: 'day', shift: -1 }]] as const };
  const language = withFields({ lexicon, ownSpellings: ['yésterday'] });

  it('is told from the word that it folds to', () => {
    expect(read(language, 'he came yésterday')).toBe('yésterday=2020-05-05');
    expect(read(language, 'he came yesterday')).toBe('');
  });

  it('may begin a sentence, stand in capitals, or be written with marks of its own', () => {
    expect(read(language, 'Yésterday')).toBe('Yésterday=2020-05-05');
    expect(read(language, 'YÉSTERDAY')).toBe('YÉSTERDAY=2020-05-05');
    expect(read(language, 'ye\u0301sterday')).toBe('ye\u0301sterday=2020-05-05');
  });
});

describe('a language with decimal commas', () => {
  const language = withFields({ decimalMark: ',' });

  it('parts thousands by a space of any width, or a stop', () => {
    expect(read(language, 'over 12 000 years')).toBe('over 12 000 years=P12000Y');
    expect(read(language, 'over 12\u202f000 years')).toBe('over 12\u202f000 years=P12000Y');
    expect(read(language, 'over 12.000 years')).toBe('over 12.000 years=P12000Y');
  });

  it('takes no number for the end of another', () => {
    expect(read(language, 'in 2003 300 days')).toBe('2003=2003 300 days=P300D');
  });

  it('has decimals behind the comma', () => {
    expect(read(language, 'for 2,5 hours')).toBe('2,5 hours=PT2.5H');
  });
});

describe('future verbs told by their ending', () => {
  const tense = { ...english.tense, futureSuffixes: ['zza'], notFutureSuffixes: ['pizza'] };
  const language = withFields({ tense });

  it('turn a weekday to the next one', () => {
    expect(read(language, 'he comezza on Tuesday')).toBe('Tuesday=2020-05-12');
  });

  it('are no words of the list that end alike', () => {
    expect(read(language, 'some pizza on Tuesday')).toBe('Tuesday=2020-05-05');
  });
});

describe('a time that counts from the day told last', () => {
  const rules = english.rules.map((rule) =>
    rule.name === 'clock' ? { ...rule, says: { unit: 'day', shift: 0, from: 'told-day' } as const } : rule,
  );
  const language = withFields({ rules });

  it('is on that day, or on the day of publication where none is told', () => {
    expect(read(language, 'The fair is on May 3. It opens 10:30.')).toBe('May 3=2020-05-03 10:30=2020-05-03T10:30');
    expect(read(language, 'It opens 10:30.')).toBe('10:30=2020-05-06T10:30');
  });
});
