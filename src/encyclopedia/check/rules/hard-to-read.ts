import { inArticles, type Rule } from '../rule.ts';

/** Above it most readers struggle: NHS digital service manual, "Use a readability tool to prioritise content". */
const highest = 14;

export const hardToRead: Rule = {
  id: 'hard-to-read',
  why: 'Most readers cannot follow a text of many long words.',
  wrong: 'An article with a SMOG grade of 15',
  right: 'The same in shorter sentences and plainer words',
  severity: 'warning',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ smog, bodyStart }) => {
      if (smog === undefined || smog <= highest) return [];
      const message = `The SMOG grade is ${smog}, more than ${highest}. Write shorter sentences, and the plain word for words of three syllables and more.`;
      return [{ ...bodyStart, message }];
    }),
};
