import type { PhrasingContent, RootContent } from 'mdast';
import { stringify } from 'yaml';
import type { ArticlePage, PlainBody, Reference } from '../../encyclopedia/page.ts';
import { writeMarkdown } from '../../encyclopedia/render/standard-markdown.ts';
import type { SiteAddress } from '../../encyclopedia/render-job.ts';
import { site } from '../../site.ts';
import { addressOfArticle } from './article-address.ts';
import { reviewWords } from './review-words.ts';

/**
 * An article as a Markdown file that stands alone: in front its title, address, day, review state, licence and
 * the short disclaimer, then its text, then what it cites. Of one that was withdrawn, only that.
 */
export function articleMarkdown(page: ArticlePage, body: PlainBody, address: SiteAddress): string {
  const { title, alsoCalled, abbreviations, updated, status, references, sources } = page;
  const { contentLicence, shortDisclaimer } = site;
  const frontMatter = {
    title,
    url: addressOfArticle(page, address),
    ...(updated === undefined ? {} : { updated }),
    review: reviewWords(page),
    licence: `${contentLicence.name}, ${contentLicence.url}`,
    disclaimer: shortDisclaimer,
  };
  const names = [...new Set([...alsoCalled, ...abbreviations])].join('; ');
  const head = [
    heading(1, title),
    { type: 'blockquote', children: [paragraph(text(shortDisclaimer))] } satisfies RootContent,
    paragraph(text(reviewWords(page))),
    ...(names === '' || status === 'withdrawn' ? [] : [paragraph(text(`Also called: ${names}`))]),
  ];
  const parts = [
    `---\n${stringify(frontMatter, { lineWidth: 0 })}---`,
    writeMarkdown(head),
    ...(status === 'withdrawn'
      ? []
      : [body.markdown, writeMarkdown([...listOf(references), ...listOfSources(sources)])]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The works that the numbers in the text mean. */
function listOf(references: readonly Reference[]): RootContent[] {
  if (references.length === 0) return [];
  const items = references.map(({ authors, title, source, links }) => {
    const words = [authors, title, source].filter((part) => part !== '').map((part) => part.replace(/\.$/, ''));
    const marks = links.flatMap(({ label, url }) => [text(' '), link(label, url)]);
    return item(text(`${words.join('. ')}.`), ...marks);
  });
  return [
    heading(2, 'References'),
    { type: 'list', ordered: true, start: references[0]?.number ?? 1, spread: false, children: items },
  ];
}

function listOfSources(sources: ArticlePage['sources']): RootContent[] {
  if (sources.length === 0) return [];
  const items = sources.map(({ publisher, url }) => item(text(`${publisher}: `), link(url, url)));
  return [heading(2, 'Sources'), { type: 'list', ordered: false, spread: false, children: items }];
}

function heading(depth: 1 | 2, words: string): RootContent {
  return { type: 'heading', depth, children: [text(words)] };
}

function paragraph(...children: PhrasingContent[]): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children };
}

function item(...children: PhrasingContent[]): Extract<RootContent, { type: 'listItem' }> {
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

function link(label: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(label)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
