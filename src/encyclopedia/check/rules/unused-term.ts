import { partsOfName } from '../../link/name-parts.ts';
import { isPublic } from '../../link/relations.ts';
import type { Rule } from '../rule.ts';

export const unusedTerm: Rule = {
  id: 'unused-term',
  why: 'A word of the glossary that nothing uses is often one that articles write in another way.',
  wrong: 'an entry "thrombocyte", while articles write "platelet"',
  right: 'an entry "platelet" with forms: [platelets, thrombocyte]',
  severity: 'warning',
  waits: false,
  check({ articles, glossary, complete }) {
    if (!complete || !glossary.complete) return [];
    const readable = articles.filter(isPublic);
    const used = new Set(
      readable.flatMap(({ terms, abbreviations }) => [...terms.map(({ name }) => name), ...abbreviations]),
    );
    const names = [
      ...readable.flatMap(({ title, aliases }) => [title, ...aliases]),
      ...glossary.terms.map(({ name }) => name),
    ];
    const parts = new Set(names.flatMap((name) => partsOfName(name, glossary.wordParts).map(({ part }) => part)));
    return [
      ...[...glossary.terms, ...glossary.abbreviations]
        .filter(({ name }) => !used.has(name))
        .map(({ file, line, column, name }) => ({
          in: file,
          line,
          column,
          message: `No article uses "${name}". Add the form that articles write to "forms:", or delete the entry.`,
        })),
      ...glossary.wordParts
        .filter((part) => !parts.has(part))
        .map(({ file, line, column, name }) => ({
          in: file,
          line,
          column,
          message: `No name of an article or a term holds "${name}". Add the word that does to "examples:", or delete the entry.`,
        })),
    ];
  },
};
