import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/index.ts';
import { tagText } from '../../../src/temporal/index.ts';

describe.each(languages)('the rules of $tag', (language) => {
  const { rules, exampleDay } = language.temporal;

  it.each(rules.flatMap((rule) => rule.examples.map(([phrase, value]) => ({ rule: rule.name, phrase, value }))))(
    '$rule reads "$phrase" as $value',
    ({ rule, phrase, value }) => {
      const found = tagText(phrase, { language, creationTime: exampleDay });
      if (value === '') expect(found).toEqual([]);
      else expect(found.map((one) => [one.rule, one.value])).toContainEqual([rule, value]);
    },
  );

  it('each have a name of their own and at least one example', () => {
    const names = rules.map((rule) => rule.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(rules.filter((rule) => rule.examples.length === 0).map((rule) => rule.name)).toEqual([]);
  });
});
