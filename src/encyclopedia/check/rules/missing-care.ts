import { inArticles, type Rule } from '../rule.ts';

/** Sections whose readers may need help soon. */
const sections = new Set(['conditions', 'symptoms']);

export const missingCare: Rule = {
  id: 'missing-care',
  why: 'A worried reader has to learn when to get help, and how soon.',
  wrong: 'an article on a condition without ":::care"',
  right: ':::care{level=urgent}\nCall your doctor if you have a fever.\n:::',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ section, status, care, noCareAdvice, bodyStart }) =>
      status !== 'published' || !sections.has(section) || care.length > 0 || noCareAdvice !== undefined
        ? []
        : [
            {
              ...bodyStart,
              message:
                'The article does not say when to get help. Add a block ":::care{level=urgent}" … ":::", or say in the key "noCareAdvice" why readers need none.',
            },
          ],
    ),
};
