import type { Morphology } from '../../language/morphology.ts';
import type { Parts, TemporalData } from '../../language/temporal-data.ts';
import { foldKey, foldText, toOriginalSpan, toPlainWriting } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { FormTable } from './form-table.ts';
import { MARKS } from './marks.ts';
import { NOTHING_SAID } from './sayings.ts';

/** Token ids that are no words. */
export const UNKNOWN = 0;
export const NUMBER = 1;
export const BREAK = 2;
const FIRST_WORD = 3;

/** One meaning of a word or phrase: its class, what it says, and how many tokens it takes. */
export interface Sense {
  readonly classId: number;
  readonly says: Parts;
  readonly length: number;
  /** The data writes it with a capital, and so must the text: "May", "March". */
  readonly proper: boolean;
}

/** A place in the phrase trie: senses that end here, and the words that may come next. */
export interface PhraseNode {
  readonly senses: Sense[];
  /** The same senses by class, once asked for; see `sensesOf`. */
  byClass: ReadonlyMap<number, readonly Sense[]> | null;
  /** True where a sense asks for a capital letter. */
  hasProper: boolean;
  next: Map<number, PhraseNode> | null;
  /** Classes of every sense here and below, once asked for. */
  under: ReadonlySet<number> | null;
}

const NONE: readonly Sense[] = [];

/** The senses of a class that end at a place in the trie. */
export function sensesOf(node: PhraseNode, classId: number): readonly Sense[] {
  node.byClass ??= sortSenses(node.senses);
  return node.byClass.get(classId) ?? NONE;
}

function sortSenses(senses: readonly Sense[]): Map<number, readonly Sense[]> {
  const byClass = new Map<number, Sense[]>();
  for (const sense of senses) {
    const ofClass = byClass.get(sense.classId);
    if (ofClass === undefined) byClass.set(sense.classId, [sense]);
    else ofClass.push(sense);
  }
  return byClass;
}

/** A language's words, ready for look-up by hash. */
export interface Lexicon {
  readonly classIds: ReadonlyMap<string, number>;
  /** Phrase trie roots by word id. */
  readonly phrases: readonly (PhraseNode | undefined)[];
  /** Word ids are below this. */
  readonly words: number;
  readonly forms: FormTable;
}

/** A proclitic as it is written before a word, and the words that it stands for. */
interface GluedForm {
  readonly host: string;
  readonly glue: string;
  /** The proclitic stands before the word without its article. */
  readonly takesArticle: boolean;
  readonly fused: boolean;
}

function gluedForms(morphology: Morphology): GluedForm[] {
  const { proclitics, fused, article } = morphology;
  return proclitics
    .filter((glue) => glue !== article)
    .map((glue) => {
      const fusedHost = fused[glue]?.split('+')[0];
      if (fusedHost !== undefined) return { host: fusedHost, glue, takesArticle: true, fused: true };
      const takesArticle = article !== '' && glue.endsWith(article);
      const host = takesArticle ? glue.slice(0, -article.length) : glue;
      return { host, glue, takesArticle, fused: false };
    })
    .sort((a, b) => a.host.length - b.host.length || (a.glue < b.glue ? -1 : 1));
}

/** A word as `tokenize` takes it for one. */
const LETTERS = /^[\p{L}\p{M}]+$/u;

/** The ways in which one written form may stand in a text: small, with a capital, in capitals. */
function writings(written: string): string[] {
  const small = written.toLowerCase();
  return [small, small.charAt(0).toUpperCase() + small.slice(1), small.toUpperCase()];
}

class LexiconBuilder {
  readonly classIds = new Map<string, number>();
  readonly words = new Map<string, number>();
  readonly phrases: (PhraseNode | undefined)[] = [];
  /** Words by what they fold to. */
  private readonly forms = new Map<string, number>();
  /** Written forms that are told from what they fold to, in the order in which they were met. */
  private readonly lookalikes: { readonly written: string; readonly id: number }[] = [];
  private readonly ownSpellings: ReadonlySet<string>;
  /** Word ids by what stands between the spaces of phrases. */
  private readonly pieces = new Map<string, number[]>();

  constructor(ownSpellings: readonly string[]) {
    this.ownSpellings = new Set(ownSpellings);
  }

  classId(name: string): number {
    const known = this.classIds.get(name);
    if (known !== undefined) return known;
    this.classIds.set(name, this.classIds.size + 1);
    return this.classIds.size;
  }

  wordId(text: string): number {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const id = FIRST_WORD + this.words.size;
    this.words.set(text, id);
    this.forms.set(text, id);
    return id;
  }

  /** The word of a written form: its own where its spelling tells it from what it folds to. */
  private writtenId(folded: string, written: string): number {
    if (!this.ownSpellings.has(written)) return this.wordId(folded);
    const known = this.words.get(written);
    if (known !== undefined) return known;
    this.wordId(folded);
    const id = FIRST_WORD + this.words.size;
    this.words.set(written, id);
    this.addLookalike(written, id);
    return id;
  }

  /** Tells a written form from the word that it folds to. */
  addLookalike(written: string, id: number): void {
    this.lookalikes.push({ written, id });
  }

  /** The words of a piece without spaces, which many phrases share. */
  private cut(piece: string): number[] {
    const folded = foldKey(piece);
    // Nearly every piece is one word; what is dropped from it or added to it in folding is cut with care.
    const isWord = folded.length === piece.length && LETTERS.test(folded);
    const ids = isWord ? [this.writtenId(folded, piece.toLowerCase())] : this.cutSigns(piece);
    this.pieces.set(piece, ids);
    return ids;
  }

  private cutSigns(piece: string): number[] {
    const text = foldText(piece);
    return tokenize(text).map((token) => {
      const { start, end } = toOriginalSpan(text, token);
      return token.kind === 'number' ? NUMBER : this.writtenId(token.text, piece.slice(start, end).toLowerCase());
    });
  }

  addPhrase(className: string, phrase: string, says: Parts): void {
    const ids = phrase.split(' ').flatMap((piece) => this.pieces.get(piece) ?? this.cut(piece));
    const classId = this.classId(className);
    const [first, ...rest] = ids;
    if (first === undefined) return;
    let node = this.phrases[first];
    if (node === undefined) {
      node = createNode();
      this.phrases[first] = node;
    }
    for (const id of rest) node = childOf(node, id);
    const proper = phrase.charAt(0) !== phrase.charAt(0).toLowerCase();
    const sense: Sense = { classId, says, length: ids.length, proper };
    node.senses.push(sense);
    node.hasProper ||= proper;
  }

  /** Every word, and every word again behind every proclitic that fits it; a word that is one already keeps its own meaning. */
  formTable(morphology: Morphology): FormTable {
    const glued = gluedForms(morphology).map((form) => ({
      form,
      wordIds: [...form.host].map((letter) => this.wordId(letter)),
    }));
    const { bare, stripped } = this.hostsOf(morphology.article);
    const hosts = glued.map(({ form }) => (form.takesArticle ? stripped : bare));
    const letters = hosts.map(
      (words, index) => lettersOf(words) + words.length * (glued[index]?.form.glue.length ?? 0),
    );
    const words = [...this.forms];
    const table = new FormTable(words.length + sum(hosts.map(({ length }) => length)), lettersOf(words) + sum(letters));
    for (const [text, id] of words) table.add(text, id);
    for (const [index, { form, wordIds }] of glued.entries()) {
      const glue = table.addGlue({ text: form.glue, wordIds, cut: form.host.length - (form.fused ? 1 : 0) });
      for (const [text, id] of hosts[index] ?? []) table.add(text, id, glue);
    }
    for (const { written, id } of this.lookalikes)
      table.addLookalikes(foldKey(written), (id === UNKNOWN ? [written] : writings(written)).map(toPlainWriting), id);
    return table;
  }

  /** The words that something may be glued before: without an article, and those that have one with it cut off. */
  private hostsOf(article: string): { readonly bare: Word[]; readonly stripped: Word[] } {
    const hasArticle = ([text]: Word): boolean =>
      article !== '' && text.startsWith(article) && text.length > article.length + 1;
    const whole = [...this.forms].filter(([text]) => text.length > 1 && !this.ownSpellings.has(text));
    return {
      bare: whole.filter((word) => !hasArticle(word)),
      stripped: whole.filter(hasArticle).map(([text, id]) => [text.slice(article.length), id]),
    };
  }
}

type Word = readonly [text: string, id: number];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const lettersOf = (words: readonly Word[]): number => sum(words.map(([text]) => text.length));

function createNode(): PhraseNode {
  return { senses: [], byClass: null, hasProper: false, next: null, under: null };
}

function childOf(node: PhraseNode, id: number): PhraseNode {
  node.next ??= new Map();
  let child = node.next.get(id);
  if (child === undefined) {
    child = createNode();
    node.next.set(id, child);
  }
  return child;
}

const orNothing = (says: Parts): Parts => (Object.keys(says).length === 0 ? NOTHING_SAID : says);

/** Compiles a language's words; done once per language. */
export function compileLexicon(data: TemporalData, morphology: Morphology): Lexicon {
  const builder = new LexiconBuilder(data.ownSpellings ?? []);
  for (const source of [MARKS, data.lexicon])
    for (const [className, entries] of Object.entries(source))
      for (const [words, says] of entries)
        for (const phrase of words.split('|')) builder.addPhrase(className, phrase, orNothing(says));
  for (const written of data.notWords) builder.addLookalike(written, UNKNOWN);
  const forms = builder.formTable(morphology);
  const words = FIRST_WORD + builder.words.size;
  return { classIds: builder.classIds, phrases: builder.phrases, words, forms };
}
