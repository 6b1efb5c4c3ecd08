import { inArticles, type Rule } from '../rule.ts';

export const emptyLead: Rule = {
  id: 'empty-lead',
  why: 'The first sentences say what the subject is; many readers read no further.',
  wrong: '---\ntitle: Anemia\n---\n\n## Causes',
  right: '---\ntitle: Anemia\n---\n\n**Anemia** means that the blood carries too little oxygen.\n\n## Causes',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ section, empty, leadWords, bodyStart }) =>
      section === 'topics' || empty || leadWords > 0
        ? []
        : [
            {
              ...bodyStart,
              message: 'There is no text before the first heading. Write one paragraph that says what the subject is.',
            },
          ],
    ),
};
