import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const sourceOf = (text: string): string | null | undefined => readOne('fr', text).attribution?.source;
const stanceOf = (text: string): string => readOne('fr', text).stance;

describe('who speaks in French', () => {
  it('denies with "nie" and "a nié" as with "a démenti"', () => {
    for (const verb of ['nie', 'a nié', 'a démenti']) {
      const { attribution, stance } = readOne('fr', `Norland ${verb} avoir bombardé le village mardi.`);
      expect([attribution?.source, stance]).toEqual(['norland', 'denied']);
    }
  });

  it('is a noun with the article of many', () => {
    expect(sourceOf('Le pont a été détruit mardi, ont indiqué des bergers.')).toBe('des bergers');
    expect(sourceOf("Neuf soldats ont été tués mardi, d'après des bergers.")).toBe('des bergers');
  });

  it('is whose count it is', () => {
    expect(sourceOf('Neuf soldats ont été tués mardi, selon un bilan de la préfecture.')).toBe('la préfecture');
  });

  it('is no verb before a noun of telling', () => {
    const text = 'Le maire devait prononcer un discours mardi.';
    expect(readOne('fr', text).attribution?.source ?? null).toBeNull();
    expect(stanceOf(text)).toBe('planned');
  });
});

describe('what one affirms in French', () => {
  it('is reported, and no mere allegation', () => {
    expect(stanceOf('Neuf soldats ont été tués mardi, a affirmé le maire.')).toBe('reported');
    expect(stanceOf('Le maire a prétendu que neuf soldats avaient été tués mardi.')).toBe('alleged');
  });

  it('and another denies is told twice', () => {
    const [affirmed, denied] = read(
      'fr',
      'Norland a affirmé mardi avoir pris le port, ce que le maire a aussitôt démenti.',
    );
    expect(affirmed?.title).toBe('Norland a affirmé avoir pris le port');
    expect([denied?.attribution?.source, denied?.stance]).toEqual(['le maire', 'denied']);
    const [told, rejected] = read(
      'fr',
      'Le maire a dit que les soldats avaient pris le port mardi, mais Norland a démenti.',
    );
    expect([told?.stance, rejected?.attribution?.source, rejected?.stance]).toEqual(['reported', 'norland', 'denied']);
  });

  it('in the conditional is what some say', () => {
    expect(stanceOf('Le frère du maire aurait péri mardi dans une explosion.')).toBe('reported');
    expect(stanceOf('Le frère du maire a péri mardi dans une explosion.')).toBe('asserted');
  });
});

describe('two who act beside one another', () => {
  it('are not told one by the other', () => {
    const [first, ...others] = read(
      'fr',
      'Norland a dénoncé mardi un crime, tandis que les pêcheurs du port ont appelé à une marche.',
    );
    expect(first?.title).toBe('Norland a dénoncé un crime');
    for (const other of others) expect(other.attribution?.source).not.toBe('norland');
  });
});

describe('what nobody has claimed', () => {
  it('is no claim', () => {
    expect(read('fr', "L'attentat de Norland n'a pas été revendiqué.")).toEqual([]);
  });
});
