import type { SiteSection } from '../site.ts';

/** The text of a new article of a section: it passes every check but for the words TODO in it. */
export function articleTemplate({ folder, singular, headings }: SiteSection, title: string): string {
  const frontMatter = [
    `title: ${JSON.stringify(title)}`,
    'summary: "TODO: say in one or two plain sentences what it is, in at most 200 characters"',
    'aliases: []',
    'status: draft # TODO: change to published when the article is ready',
    'review: { state: unreviewed }',
  ];
  const lead =
    `**${escapeMarkdown(title)}** is TODO: define this ${singular} in one paragraph of 25 to 90 words. Use plain words first and explain ` +
    'each medical term. Say what it is, whom it affects and why it matters. Cite the source of every statement.';
  const needed = headings.filter(
    ({ required, text }) => required || (text === 'When to get help' && folder === 'conditions'),
  );
  const sections = needed.map(
    ({ text }) =>
      `## ${text}\n\n${text === 'When to get help' ? help : `TODO: write what your sources say about this.`}`,
  );
  return `---\n${frontMatter.join('\n')}\n---\n\n${[lead, ...sections].join('\n\n')}\n`;
}

/** The text so that Markdown shows it as it is. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~]/g, '\\$&');
}

const help =
  ':::care{level=emergency}\nTODO: say when to call the local emergency number, or delete this block.\n:::\n\n:::care{level=urgent}\nTODO: say when to get medical help soon, or delete this block.\n:::';
