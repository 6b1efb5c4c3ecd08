import { limits } from '../../../site.ts';
import { inArticles, type Rule } from '../rule.ts';

const { least, most } = limits.leadWords;

export const leadLength: Rule = {
  id: 'lead-length',
  why: 'A lead that stands alone is read; a long one is skipped, a short one says nothing.',
  wrong: 'a lead of ten words',
  right: `a lead of ${least} to ${most} words`,
  severity: 'warning',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ section, leadWords, bodyStart }) => {
      if (section === 'topics' || leadWords === 0 || (leadWords >= least && leadWords <= most)) return [];
      const cure = leadWords < least ? 'Say more about what the subject is.' : 'Move details into a section.';
      return [{ ...bodyStart, message: `The lead has ${leadWords} words, expected ${least} to ${most}. ${cure}` }];
    }),
};
