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

  it('is not on a day to come where the sentence tells of the past', () => {
    expect(read(language, 'The fair will open on Friday. The mayor left 10:30.')).toBe(
      'Friday=2020-05-08 10:30=2020-05-06T10:30',
    );
  });
});

describe('words that stand outside the expression', () => {
  const outside = english.lexicon['approx'] ?? [];
  const language = withFields({ lexicon: { ...english.lexicon, outside } });

  it('say something of it and are no part of it', () => {
    const [found] = tagText('it took nearly two years', { language, creationTime: null });
    expect(found).toMatchObject({ text: 'two years', value: 'P2Y', mod: 'APPROX', start: 15 });
  });

  it('stay inside where the language has no such words', () => {
    expect(read(withFields({}), 'it took nearly two years')).toBe('nearly two years=P2Y');
  });
});

describe('an hour beside its minutes', () => {
  const rule = { ...english.rules[0], name: 'length', kind: 'duration', pattern: 'lasts $n hourUnit $minute' } as const;
  const lexicon = {
    ...english.lexicon,
    lasts: [['lasts', {}]] as const,
    hourUnit: [['h', { unit: 'hour' }]] as const,
  };
  const rules = [{ ...rule, examples: [] }, ...english.rules];

  it('is one length', () => {
    expect(read(withFields({ lexicon, rules }), 'it lasts 2 h 15')).toBe('lasts 2 h 15=PT2H15M');
  });
});

describe('decades that share their word', () => {
  const rule = { ...english.rules[0], name: 'decades', kind: 'calendar', pattern: 'yearsWord $decade' } as const;
  const lexicon = { ...english.lexicon, yearsWord: [['years', {}]] as const };
  const language = withFields({ lexicon, rules: [{ ...rule, examples: [] }, ...english.rules] });

  it('are as many as are named', () => {
    expect(read(language, 'in the years 70 and 80')).toBe('years 70=197 80=198');
    expect(read(language, 'in the years 1970 and 1980')).toBe('years 1970=197 1980=198');
  });
});

describe('a form that a word for "be" governs', () => {
  it('says nothing of the time, though a word stands between them', () => {
    expect(read(withFields({}), 'The bridge will be formally opened Friday')).toBe('Friday=2020-05-08');
  });
});
