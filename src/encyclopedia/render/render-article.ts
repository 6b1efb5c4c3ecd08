import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { PlainBody, RenderedBody } from '../page.ts';
import type { ShownPicture } from '../picture-credit.ts';
import { cutAtSections, finishHtml } from './finish-html.ts';
import { mostHtml, refuseLength, refuseSize } from './html-size.ts';
import { makeSafe } from './make-safe.ts';
import { type Marking, markTerms } from './mark-terms.ts';
import { refuseLoss } from './nothing-lost.ts';
import { numberFootnotes } from './number-footnotes.ts';
import { plainText } from './plain-text.ts';
import { standardMarkdown } from './standard-markdown.ts';
import { handlersFor } from './to-hast.ts';

/** What the rendering of an article depends on, besides its text. */
export interface RenderJob {
  /** Scheme and host of the site, no slash at the end. */
  site: string;
  /** Path under which it lies, with a slash at both ends. */
  base: string;
  /** Address of each link, base path included, by `linkKey`. */
  hrefs: Record<string, string>;
  /** What is shown of each picture, by what was written, and of each drawing, by `diagramKey`. */
  images: Record<string, ShownPicture>;
  /** Number of each reference, by key. */
  citations: Record<string, number>;
  /** Words of the glossary that are marked; none when there is no such key. */
  marking?: Marking;
  /** Where the file can be edited, with `{line}`. */
  editUrl: string;
  /** What a review says of a section, by its anchor. */
  reviews: Record<string, string>;
}

const writer = rehype().freeze();

/**
 * Renders the tree of an article to safe HTML, and notes in the tree its marked words and the numbers of its footnotes. Of all
 * that touches content `makeSafe` comes last; only `finishHtml`, which adds constants, follows. Throws where
 * the article cannot be shown whole and safe; the message says why, and reads on from "cannot be rendered:".
 */
export function renderArticle(tree: Root, job: RenderJob): RenderedBody {
  const most = mostHtml(tree.position?.end.offset ?? 0);
  if (job.marking) markTerms(tree, job.marking);
  numberFootnotes(tree);
  const html = makeSafe(toHtmlTree(tree, job, most), job.base);
  refuseLoss(tree, html);
  const { lead, sections, footnotes } = cutAtSections(html);
  // Taken before the page adds words of its own to headings and links.
  const plain: PlainBody = {
    lead: plainText(lead),
    sections: sections.map(({ anchor, nodes: [heading, ...nodes] }) => ({
      anchor,
      heading: heading ? plainText([heading]) : '',
      text: plainText(nodes),
    })),
    footnotes: plainText(footnotes),
    markdown: standardMarkdown(tree, job),
  };
  const parts = [lead, ...sections.map(({ nodes }) => nodes), footnotes].map((children): HtmlRoot => {
    const part: HtmlRoot = { type: 'root', children };
    finishHtml(part, job);
    return part;
  });
  refuseSize(parts, most);
  const written = parts.map((part) => write(part));
  refuseLength(written, most);
  const [start = '', ...others] = written;
  return {
    lead: start,
    sections: sections.map(({ anchor }, index) => ({ anchor, html: others[index] ?? '' })),
    footnotes: others.at(-1) ?? '',
    plain,
  };
}

function toHtmlTree(tree: Root, job: RenderJob, most: number): HtmlRoot {
  return unified()
    .use(remarkRehype, {
      handlers: handlersFor(job, most),
      clobberPrefix: 'footnote-',
      footnoteLabelProperties: { className: ['visually-hidden'] },
      unknownHandler: refuse,
    })
    .runSync(tree);
}

/** A carriage return, which an entity can bring in, is read as another character than the one that is written. */
function write(part: HtmlRoot): string {
  return writer.stringify(part).trim().replaceAll('\r', ' ');
}

function refuse(_state: unknown, node: { type: string }): never {
  throw new Error(`the renderer does not know "${node.type}"`);
}
