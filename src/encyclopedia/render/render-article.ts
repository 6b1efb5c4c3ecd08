import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { RenderedBody } from '../page.ts';
import { cutAtSections, finishHtml } from './finish-html.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { handlersFor } from './to-hast.ts';

/** What the rendering of an article depends on, besides its text. */
export interface RenderJob {
  /** Address of each link, base path included, by `linkKey`. */
  hrefs: Record<string, string>;
  /** Address of each picture, by what was written. */
  images: Record<string, string>;
  /** Number of each reference, by key. */
  citations: Record<string, number>;
  /** Where the file can be edited, with `{line}`. */
  editUrl: string;
}

const writer = rehype().freeze();

/**
 * Renders the tree of an article to safe HTML. The sanitiser comes last of all that touches content;
 * only `finishHtml`, which adds constants, follows. Throws on a node that it does not know.
 */
export function renderArticle(tree: Root, job: RenderJob): RenderedBody {
  const html = unified()
    .use(remarkRehype, {
      handlers: handlersFor(job),
      clobberPrefix: 'footnote-',
      footnoteLabelProperties: { className: ['visually-hidden'] },
      unknownHandler: refuse,
    })
    .use(rehypeSanitize, sanitizeSchema)
    .runSync(tree);
  const { lead, sections, footnotes } = cutAtSections(html);
  const write = (nodes: ElementContent[]): string => {
    const part: HtmlRoot = { type: 'root', children: nodes };
    finishHtml(part, job.editUrl);
    return writer.stringify(part).trim();
  };
  return {
    lead: write(lead),
    sections: sections.map(({ anchor, nodes }) => ({ anchor, html: write(nodes) })),
    footnotes: write(footnotes),
  };
}

function refuse(_state: unknown, node: { type: string }): never {
  throw new Error(`The renderer does not know "${node.type}"`);
}
