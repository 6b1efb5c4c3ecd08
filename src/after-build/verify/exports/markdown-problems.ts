import type { ArticlePage } from '../../../encyclopedia/page.ts';
import type { Problem } from '../../../encyclopedia/problem.ts';
import { site } from '../../../site.ts';
import { exportProblem } from './export-problem.ts';

/** What is wrong with the Markdown of an article; `home` is the address of the site. */
export function markdownProblems({ path, updated, status }: ArticlePage, text: string, home: string): Problem[] {
  const file = `${path}/index.md`;
  const [, front = '', rest = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const lines = front.split('\n');
  const days = lines.filter((line) => line.startsWith('updated: '));
  const faults = [
    ...(lines.includes(`url: ${home}${path}/`) ? [] : ['The article has no Markdown with its address.']),
    ...(days.join() === (updated === undefined ? '' : `updated: ${updated}`)
      ? []
      : [`The Markdown says "${days.join()}", expected the day ${updated ?? 'of no change'}.`]),
    ...(rest.includes(site.shortDisclaimer) && front.includes(site.shortDisclaimer)
      ? []
      : ['The Markdown does not show the disclaimer.']),
    ...(status === 'withdrawn' && !saysOnlyThat(rest) ? ['The article is withdrawn, but its Markdown is there.'] : []),
  ];
  return faults.map((message) => exportProblem(file, message));
}

/** Title, disclaimer and one sentence. */
function saysOnlyThat(text: string): boolean {
  return text.trim().split('\n\n').length === 3 && text.includes(site.withdrawn.explanation);
}
