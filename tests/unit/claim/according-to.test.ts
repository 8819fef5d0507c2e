import { describe, expect, it } from 'vitest';
import { readOne } from './read.ts';

describe('whom an event goes by, where the cue has a preposition of its own', () => {
  it.each([
    ['دخلت القوات المدينة أمس، وفقا للأمم المتحدة.', 'un'],
    ['دخلت القوات المدينة أمس وفقاً للجيش الإسرائيلي، فيما ينتظر السكان.', 'il.forces'],
    ['دخلت القوات المدينة أمس، طبقا للمرصد السوري لحقوق الإنسان.', 'sohr'],
    ['ووفقا لوزارة الدفاع الروسية، دخلت القوات المدينة أمس.', 'ru.defense'],
    ['دخلت القوات المدينة أمس، وفقا للسكان.', 'السكان'],
  ])('%s: %s', (text, source) => {
    expect(readOne('ar', text)).toMatchObject({ stance: 'reported', attribution: { source } });
  });

  it('and not a body that completes another word', () =>
    expect(readOne('ar', 'دخلت القوات المدينة أمس وفقا لاتفاق للأمم المتحدة.').attribution?.source).not.toBe('un'));
});
