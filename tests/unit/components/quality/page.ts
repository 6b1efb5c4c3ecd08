import type { Assessed } from '../../../../src/components/quality/facts.ts';
import type { Person } from '../../../../src/encyclopedia/person.ts';
import { toPage } from '../../../../src/encyclopedia/to-page.ts';
import { sectionOf } from '../../../../src/site.ts';
import { article, encyclopediaOf } from '../../make.ts';

const ada = {
  id: 'ada',
  file: 'content/people/ada.md',
  name: 'A',
  role: 'Doctor',
  credentials: 'MD',
  interests: 'none',
};

/** A reviewer with degrees. */
export const people: readonly Person[] = [ada];

/** An article that meets every criterion and is complete, with some of it changed. */
export function pageWith(fields: Partial<Assessed> = {}): Assessed {
  const one = article({ title: 'Anemia', updated: '2026-11-01' });
  const required = (sectionOf('conditions')?.headings ?? []).filter((heading) => heading.required);
  return {
    ...toPage(one, encyclopediaOf([one]), 'abc'),
    contents: required.map(({ text, anchor }) => ({ depth: 2, text, anchor })),
    cited: required.map(({ text, anchor }) => ({ anchor, text, statements: 10, cited: 9 })),
    references: [
      { key: 'a', number: 1, authors: '', title: 'A', source: '', links: [], type: 'book', citedAt: ['cite-1'] },
    ],
    review: 'reviewed',
    reviewer: 'ada',
    reviewNext: '2027-11-01',
    wordCount: 600,
    ...fields,
  };
}
