import { describe, expect, it } from 'vitest';
import { createGazetteer, findActorProblems, isBuiltInActor } from '../../../src/actor/index.ts';
import { languages } from '../../../src/language/index.ts';
import { bodySorts, organizations } from '../../../src/language/known-actors.ts';
import { foldKey } from '../../../src/text/fold.ts';
import { actor, found } from './sample.ts';

/** Each text beside the actors that it names without any list of a publication. */
const named: readonly (readonly [string, readonly string[]])[] = [
  ['قصف الجيش العراقي مواقع في الموصل', ['iq.forces: الجيش العراقي']],
  ['نفت وزارة الخارجية الأميركية ذلك', ['us.foreign: وزارة الخارجية الأميركية']],
  ['وقالت وزارة خارجية جنوب السودان', ['ss.foreign: وزارة خارجية جنوب السودان']],
  ['أعلنت القوات المسلحة الكورية الجنوبية', ['kr.forces: القوات المسلحة الكورية الجنوبية']],
  ['وللحكومة السورية رأي', ['sy.gov: للحكومة السورية']],
  ['أعلن حزب الله في بيان', ['hezbollah: حزب الله']],
  ['ذكرت وكالة فرانس برس', ['afp: وكالة فرانس برس']],
  ['قال ناطق باسم هيومن رايتس ووتش', ['hrw: هيومن رايتس ووتش']],
  ['دعت موسكو إلى الحوار', ['ru: موسكو']],
  ['The Iraqi army said', ['iq.forces: Iraqi army']],
  ["Syria's foreign ministry denied it", ["sy.foreign: Syria's foreign ministry"]],
  ['The UK government and South Korean troops', ['gb.gov: UK government', 'kr.forces: South Korean troops']],
  ['The U.S. military told Reuters', ['us.forces: U.S. military', 'reuters: Reuters']],
  [
    "The president of Egypt met Jordan's prime minister",
    ['eg.president: president of Egypt', "jo.prime-minister: Jordan's prime minister"],
  ],
  ['The World Health Organisation said', ['un.health: World Health Organisation']],
  ['wrote The Guardian', ['guardian: The Guardian']],
];

/** Neighbors that only look like the name of an actor. */
const unnamed: readonly string[] = [
  'فساد مالي وإداري',
  'استقبل اللاعب بحماس',
  'أصيب في يده اليمنى',
  'وصل تركي الفيصل',
  'وصل إلى عمان',
  'غرقت السفينة في المحيط الهندي',
  'بنين وبنات',
  'Michael Jordan scored',
  'Chad Smith drums',
  'a roast turkey',
  'in the state of Georgia',
  'the guardian of the child',
  'who told us',
  'across the Indian Ocean',
  'George Washington',
];

describe('the actors that are known without a list', () => {
  it.each(named)('are found in «%s»', (text, actors) => {
    expect(found([], text)).toEqual(actors);
  });

  it.each(unnamed)('are not found in «%s»', (text) => {
    expect(found([], text)).toEqual([]);
  });

  it('are found by a guarded name where its neighbors allow it', () => {
    expect(found([], 'قتل جنود في مالي')).toEqual(['ml: مالي']);
    expect(found([], 'In Jordan, and to Turkey.')).toEqual(['jo: Jordan', 'tr: Turkey']);
  });

  it('do not take the police of a capital for that of its state', () => {
    expect(found([], 'قالت شرطة لندن')).toEqual(['gb: لندن']);
  });

  it('have a displayed name in every language that names them', () => {
    const { actors } = createGazetteer([], languages);
    const shown = (id: string, tag: string): string | undefined => {
      const names = actors.get(id)?.names[tag];
      return names?.display ?? names?.names[0];
    };
    expect([shown('iq.forces', 'ar'), shown('iq.forces', 'en')]).toEqual(['القوات العراقية', 'Iraqi forces']);
    expect([shown('us.gov', 'ar'), shown('us.gov', 'en')]).toEqual(['الحكومة الأمريكية', 'US government']);
    expect([shown('za.foreign', 'ar'), shown('jo', 'en')]).toEqual(['وزارة خارجية جنوب أفريقيا', 'Jordan']);
    const nameless = [...actors].filter(([id]) => languages.some(({ tag }) => (shown(id, tag) ?? '') === ''));
    expect(nameless.map(([id]) => id)).toEqual([]);
    const gaps = [...actors.keys()].filter((id) => languages.some(({ tag }) => shown(id, tag)?.includes('{')));
    expect(gaps).toEqual([]);
  });

  it('each belong to an actor that is known too', () => {
    const { actors } = createGazetteer([], languages);
    const orphans = [...actors.values()].filter(({ parent }) => parent !== null && !actors.has(parent));
    expect(orphans.map(({ id }) => id)).toEqual([]);
  });

  it('are the same list in every language', () => {
    const known = new Set(organizations.map(({ id }) => id));
    const codes = Object.keys(languages[0]?.actors.states ?? {});
    const bodies = new Set(codes.flatMap((code) => bodySorts.map(({ id }) => `${code}.${id}`)));
    for (const { actors } of languages) {
      expect(Object.keys(actors.states).sort()).toEqual([...codes].sort());
      expect(Object.keys(actors.bodies).sort()).toEqual(bodySorts.map(({ id }) => id).sort());
      expect(Object.keys(actors.organizations).filter((id) => !known.has(id) && !bodies.has(id))).toEqual([]);
      expect([...known].filter((id) => !(id in actors.organizations))).toEqual([]);
    }
  });

  it('do not share a full name', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, names } of createGazetteer([], languages).actors.values())
      for (const name of Object.values(names).flatMap((each) => each.names))
        owners.set(foldKey(name), (owners.get(foldKey(name)) ?? new Set()).add(id));
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, ...ids])).toEqual([]);
  });
});

describe("a publication's list", () => {
  it('takes the place of the built-in actor of its id, and keeps the other names', () => {
    const own = actor({ id: 'isis', type: 'group', names: { en: { names: ['IS group'] } } });
    expect(found([own], 'The IS group, ISIS')).toEqual(['isis: IS group', 'isis: ISIS']);
    const merged = createGazetteer([own], languages).actors.get('isis');
    expect([merged?.type, merged?.names['en']?.display]).toEqual(['group', 'IS group']);
  });

  it('takes the place of the built-in actor that bears its name, the bodies of a state among them', () => {
    const own = actor({ id: 'us.admin', type: 'government', names: { en: { names: ['US government'] } } });
    expect(found([own], 'the US government and the American administration')).toEqual([
      'us.admin: US government',
      'us.admin: American administration',
    ]);
    const { actors } = createGazetteer([own], languages);
    expect([actors.has('us.gov'), actors.get('us.prime-minister')?.parent]).toEqual([false, 'us.admin']);
  });

  it('gives a name to its own actor where a built-in one has it too', () => {
    const village = actor({ id: 'village', type: 'village', names: { en: { names: ['Cuba'] } } });
    expect(found([village], 'Cuba')).toEqual(['village: Cuba']);
    expect(createGazetteer([village], languages).actors.has('cu')).toBe(true);
  });

  it('may name a built-in actor as a parent', () => {
    const own = [actor({ id: 'brigade', parent: 'iq.forces' }), actor({ id: 'lost', parent: 'iq.nowhere' })];
    expect(findActorProblems(own, (id) => isBuiltInActor(id, languages))).toEqual([
      { kind: 'missing-parent', actor: 'lost', other: 'iq.nowhere' },
    ]);
  });

  it('of a person does not make the state named alike a person', () => {
    const singer = actor({ id: 'singer', type: 'person', names: { en: { names: ['Paris'] } } });
    expect(createGazetteer([singer], languages).actors.get('fr')?.type).toBe('state');
  });
});
