import { dateLanguages } from '../language/dates.ts';
import { tagText } from '../temporal/index.ts';
import { answerLines } from './answer-lines.ts';
import { readArticle } from './articles.ts';

/** `sanad tag`: the temporal expressions of each text of standard input. */
export async function tag(): Promise<number> {
  return answerLines((line) => {
    const article = readArticle(line, dateLanguages);
    if (article === null) return null;
    const { doc, text, language, creationTime } = article;
    const expressions = language === null ? [] : tagText(text, { language, creationTime });
    const timexes = expressions.map(({ start, end, text: words, type, value, mod, edtf, basis, rule }) => {
      return { start, end, text: words, type, value, mod, edtf, basis, rule };
    });
    return { doc, timexes };
  });
}
