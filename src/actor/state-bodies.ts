import type { Language } from '../language/language.ts';
import type { Actor } from './actor.ts';
import { inflect, type NamePattern, readName } from './name-pattern.ts';
import { addPattern, createNode, type NameNode, nodeAt, type Slot } from './name-tree.ts';

/**
 * Some thirty bodies of some two hundred states, each with a dozen names, would be a hundred thousand names. So a body's name
 * is kept once, with a gap in it, and the gap is filled from a second tree that holds the words of states.
 */

const SLOTS: readonly [text: string, slot: Slot][] = [
  ['{demonym', 'demonym'],
  ['{country', 'country'],
];

/** The article before an adjective, on its first word and on all of its words. */
function withArticle(words: readonly string[], article: string): (readonly string[])[] {
  if (article === '') return [words];
  const onAll = words.map((word) => article + word);
  return words.length === 1 ? [onAll] : [onAll, [article + words[0], ...words.slice(1)]];
}

function toFillers(state: Actor, languages: readonly Language[]): [Slot, NamePattern][] {
  return languages.flatMap(({ tag, morphology }) => {
    const { names = [], guarded = [], demonyms = [] } = state.names[tag] ?? {};
    const toFiller = (slot: Slot, words: readonly string[], cases: NamePattern['cases']): [Slot, NamePattern] => {
      return [slot, { actor: state.id, form: 'name', guarded: false, words, cases }];
    };
    const adjectives = demonyms
      .flatMap((demonym) => inflect(demonym, morphology.demonymEndings ?? ['']))
      .flatMap(({ words, cases }) =>
        withArticle(words, morphology.article).map((each) => toFiller('demonym', each, cases)),
      );
    const countries = [...names, ...guarded].map((name) => readName(name));
    // Where adjectives carry no article, a country's name may stand for one: "the Iraq government".
    const slots: readonly Slot[] = morphology.article === '' ? ['country', 'demonym'] : ['country'];
    const named = countries.flatMap(({ words, cases }) => slots.map((slot) => toFiller(slot, words, cases)));
    return [...adjectives, ...named];
  });
}

/** The tree of what fills each gap; the patterns' actors are states. */
export function createFillers(
  states: readonly Actor[],
  languages: readonly Language[],
  spell: (word: string) => string,
): ReadonlyMap<Slot, NameNode> {
  const fillers = new Map(SLOTS.map(([, slot]) => [slot, createNode()]));
  for (const state of states)
    for (const [slot, pattern] of toFillers(state, languages))
      addPattern(nodeAt(fillers, slot), pattern.words.map(spell), pattern);
  return fillers;
}

/** Adds one name with a gap; the pattern's actor is what follows the state's id. */
function addTemplate(root: NameNode, template: string, suffix: string, spell: (word: string) => string): void {
  let node = root;
  const gap = SLOTS.find(([text]) => template.includes(text));
  // What is glued to the gap, an article or an ending, is for display: the fillers bring their own. "'s" is a word apart.
  const parts = template.replaceAll("'s", " 's").split(' ');
  for (const part of parts)
    if (gap !== undefined && part.includes(gap[0])) node = nodeAt(node.slots, gap[1]);
    else for (const word of readName(part).words) node = nodeAt(node.next, spell(word));
  node.patterns.push({ actor: suffix, form: 'name', guarded: false, words: [], cases: [] });
}

/** Adds the names of all sorts of bodies to the tree. */
export function addBodies(root: NameNode, languages: readonly Language[], spell: (word: string) => string): void {
  for (const { actors } of languages)
    for (const [sort, templates] of Object.entries(actors.bodies))
      for (const template of templates) addTemplate(root, template, `.${sort}`, spell);
}
