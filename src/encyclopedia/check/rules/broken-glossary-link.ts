import { allEntries } from '../../glossary.ts';
import { didYouMean } from '../../suggest.ts';
import type { Finding, Rule } from '../rule.ts';

export const brokenGlossaryLink: Rule = {
  id: 'broken-glossary-link',
  why: 'A reader who wants to know more has to find it.',
  wrong: 'article: anemia',
  right: 'article: conditions/anemia',
  severity: 'error',
  waits: false,
  check({ glossary, index: { byPath }, complete }) {
    const names = allEntries(glossary).map(({ name }) => name);
    return allEntries(glossary).flatMap(({ article, see, file, positions, ...entry }): Finding[] => {
      const finding = (key: string, message: string): Finding => {
        const { line, column } = positions[key] ?? entry;
        return { in: file, line, column, message };
      };
      const isLost = article !== undefined && complete && !byPath.has(article);
      const lost = `"${article}" is not the path of an article.${didYouMean(article ?? '', byPath.keys())} Write one such as "conditions/anemia".`;
      return [
        ...(isLost ? [finding('article', lost)] : []),
        ...see.flatMap((name, number) =>
          names.includes(name) || !glossary.complete
            ? []
            : finding(
                `see.${number}`,
                `"${name}" is no entry of the glossary.${didYouMean(name, names)} Write its name as it stands there.`,
              ),
        ),
      ];
    });
  },
};
