import { describe, expect, it } from 'vitest';
import { TITLE_LENGTH } from '../../../src/claim/title.ts';
import { countSteps } from '../count-steps.ts';
import { read, readArticle, readOne } from './read.ts';

const titleOf = (tag: string, text: string): string => readOne(tag, text).title;

describe('a title', () => {
  it('begins with the verb or the actor, without «و» or a scene', () => {
    expect(titleOf('ar', 'وقصف الجيش الوطني يوم 3 مارس 2021 مواقع في الوادي.')).toBe(
      'قصف الجيش الوطني مواقع في الوادي',
    );
    expect(titleOf('ar', 'كما استعاد الجيش الوطني المطار أمس.')).toBe('استعاد الجيش الوطني المطار');
    expect(titleOf('ar', 'من جهة أخرى، قصف الجيش الوطني أمس مواقع في الوادي.')).toBe(
      'قصف الجيش الوطني مواقع في الوادي',
    );
    expect(titleOf('en', 'However, the National Army shelled the valley on 3 March 2021.')).toBe(
      'The National Army shelled the valley',
    );
  });

  it('leaves out the date with what brings it in, and the commas round it', () => {
    expect(titleOf('ar', 'وفي 5 شباط 2020، وقّع الطرفان اتفاقا في العاصمة.')).toBe('وقّع الطرفان اتفاقا في العاصمة');
    expect(titleOf('ar', 'حض الاتحاد، أمس الثلاثاء، نورلاند على الانسحاب من الوادي وأرسل وفدا.')).not.toContain('،');
    expect(titleOf('en', 'On February 5, 2020, the two sides signed an agreement.')).toBe(
      'The two sides signed an agreement',
    );
  });

  it('keeps a date that the sense hangs on', () => {
    const [condemned] = read('en', "The National Army condemned last week's attack on the port.");
    expect(condemned?.title).toContain("ast week's attack");
  });

  it('leaves out who said so', () => {
    expect(titleOf('ar', 'دخلت القوات المدينة يوم 3 مارس 2021، بحسب مرصد السهل.')).toBe('دخلت القوات المدينة');
    expect(titleOf('ar', 'أعلن الجيش الوطني أمس أن قواته دخلت المدينة القديمة.')).toBe('قواته دخلت المدينة القديمة');
    expect(titleOf('en', 'Troops entered the town on 3 March 2021, according to Plain Watch.')).toBe(
      'Troops entered the town',
    );
    expect(titleOf('en', 'The National Army announced on Tuesday that its troops had entered the town.')).toBe(
      'Its troops had entered the town',
    );
  });

  it('ends a hanging clause at its comma, and begins a verb with its own letters', () => {
    const [, withdrawal] = read(
      'ar',
      'عاد الجيش في نيسان 2019، بعد انسحاب جبهة الشمال في كانون الثاني 2018، باسم جديد.',
    );
    expect(withdrawal?.title).toBe('انسحاب جبهة الشمال');
    const refusal = read('ar', 'اتصل الصحفيون بالجيش الوطني، ليرفض الجيش الوطني التعليق على الهجوم.').at(-1);
    expect([refusal?.title.startsWith('يرفض'), refusal?.stance]).toEqual([true, 'no-comment']);
  });

  it('names whom a pronoun stands for', () => {
    const [, withdrawal] = read('ar', 'عادت قوات الجيش الوطني في نيسان 2019 بعد انسحابها في كانون الثاني 2018.');
    expect(withdrawal?.title).toBe('انسحاب الجيش الوطني');
    expect(withdrawal?.actors).toEqual([{ id: 'army', role: 'agent' }]);
  });

  it('makes the noun before ", who" the subject', () => {
    const [mention] = read('en', 'The mayor met Salma Nasser, who resigned in 2019.').filter(
      ({ date }) => date === '2019',
    );
    expect(mention?.title).toBe('Salma Nasser resigned');
  });

  it('leaves no bracket or quotation mark without its partner', () => {
    const title = titleOf('ar', 'أعلن الجيش الوطني أمس إطلاق عملية «رياح السهل» في الوادي.');
    expect(title).toContain('«رياح السهل»');
    expect(titleOf('ar', 'قتل ثلاثة جنود (بينهم ضابط) أمس في كمين.')).not.toMatch(/[()]/);
  });

  const long =
    'قصف الجيش الوطني يوم 3 مارس 2021 مواقع ومخازن ومستودعات وجسورا وطرقا وقرى كثيرة في الوادي الشمالي الكبير قرب الحدود مع نورلاند وعلى أطراف المدينة القديمة';

  it('is cut at a word, before it grows too long', () => {
    const title = titleOf('ar', `${long}.`);
    expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH + 10);
    expect(long.replace(' يوم 3 مارس 2021', '').startsWith(`${title} `)).toBe(true);
    expect(title).not.toMatch(/ (?:في|مع|على|قرب)$/);
  });
});

describe('figures', () => {
  it('are numbers with what they count; dates are none', () => {
    expect(readOne('ar', 'قتل 12 جنديا في انفجار يوم 3 مارس 2021.').figures).toEqual([['12', 'جنديا']]);
    expect(readOne('en', 'A blast killed 12 soldiers on 3 March 2021.').figures).toEqual([['12', 'soldiers']]);
    expect(readOne('ar', 'افتتح المجلس الجسر رقم 12 يوم 3 مارس 2021.').figures).toEqual([['#12', 'رقم']]);
    expect(readOne('en', 'The council opened bridge number 12 on 3 March 2021.').figures).toEqual([['#12', 'number']]);
    expect(readOne('fr', 'Le conseil a inauguré le pont numéro 12 le 3 mars 2021.').figures).toEqual([
      ['#12', 'numero'],
    ]);
  });
});

describe('roles', () => {
  it('agent, patient and place by the order of words and by voice', () => {
    expect(readOne('en', 'The National Army attacked the Northern Front in Norland on 3 March 2021.').actors).toEqual([
      { id: 'army', role: 'agent' },
      { id: 'front', role: 'patient' },
      { id: 'norland', role: 'place' },
    ]);
    expect(readOne('en', 'The National Army was attacked by the Northern Front on 3 March 2021.').actors).toEqual([
      { id: 'army', role: 'patient' },
      { id: 'front', role: 'agent' },
    ]);
    expect(readOne('ar', 'هاجم الجيش الوطني جبهة الشمال في نورلاند يوم 3 مارس 2021.').actors).toEqual([
      { id: 'army', role: 'agent' },
      { id: 'front', role: 'patient' },
      { id: 'norland', role: 'place' },
    ]);
  });

  it('the speaker is the one who tells', () => {
    const { actors } = readOne('ar', 'قال الجيش الوطني إن جبهة الشمال هاجمت الميناء يوم 3 مارس 2021.');
    expect(actors).toContainEqual({ id: 'army', role: 'speaker' });
    expect(actors).toContainEqual({ id: 'front', role: 'agent' });
  });
});

describe('what is read', () => {
  const text = 'قصف الجيش الوطني يوم 3 مارس 2021 مواقع في الوادي.';

  it('paragraphs, list items and quotations, never headings, captions or tables', () => {
    for (const kind of ['paragraph', 'list-item', 'quotation'] as const)
      expect(read('ar', text, { kind })).toHaveLength(1);
    for (const kind of ['heading', 'caption', 'table-cell'] as const) expect(read('ar', text, { kind })).toEqual([]);
  });

  it('the same text gives the same mentions', () => {
    expect(read('ar', text)).toEqual(read('ar', text));
  });

  it('no two mentions share an id', () => {
    const mentions = readArticle('ar', [
      text,
      `${text} ${text}`,
      'أعلنت جبهة الشمال يوم السبت هدنة ابتداء من 20 آذار.',
    ]);
    const ids = mentions.map(({ id, block }) => `${block} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('any text, without fail', () => {
    for (const odd of [
      '',
      '،،،؛؛:',
      '((((',
      '"',
      'ان ان ان ان',
      'that that that',
      '\ud800 3 مارس 2021',
      'و'.repeat(500),
    ])
      for (const tag of ['ar', 'en']) expect(() => read(tag, odd)).not.toThrow();
  });

  it('a long sentence costs in line with its length', () => {
    const clause = 'قصف الجيش الوطني يوم 3 مارس 2021 مواقع، ';
    const steps = (times: number): number => countSteps(() => read('ar', clause.repeat(times)));
    steps(10);
    expect(steps(400) / steps(100)).toBeLessThan(6);
  });
});
