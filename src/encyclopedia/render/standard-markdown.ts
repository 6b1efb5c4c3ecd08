import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { remark } from 'remark';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { callouts, careLevels, emergencyNumbersPage, sensitiveLabel } from '../../site.ts';
import { linkKey } from '../link/link-key.ts';
import { lonePicture } from '../load/lone-picture.ts';
import type { ShownPicture } from '../picture-credit.ts';
import { captionOf, creditInWords } from './figure.ts';
import { drawingOf, own } from './job-lookup.ts';
import type { RenderJob } from './render-article.ts';

/**
 * The body of an article in Markdown that every program reads (GitHub Flavored Markdown): links and pictures
 * have whole addresses, citations are numbers in brackets, blocks are quotes that begin with their name. What
 * the job does not know is plain words, as on the page. The tree stays as it is.
 */
export function standardMarkdown(tree: Root, job: RenderJob): string {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  const children = tree.children.flatMap((node) => standard(node, { job, addresses }));
  return writeMarkdown(children);
}

/** The Markdown of nodes that it knows: every sign that would mean something is escaped. */
export function writeMarkdown(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children }).trim();
}

const writer = remark().use(syntax).freeze();

function syntax(this: Processor): void {
  this.data().toMarkdownExtensions = [
    // Cells that are padded to one width make a megabyte of a table with one long cell.
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    { bullet: '-', rule: '-', resourceLink: true },
  ];
}

/** Nodes with children that Markdown knows; what only our pages mark is its words. */
const standardParents: ReadonlySet<string> = new Set([
  ...['heading', 'blockquote', 'list', 'listItem', 'emphasis', 'strong', 'delete', 'table', 'tableRow'],
  'footnoteDefinition',
]);

interface Context {
  job: RenderJob;
  /** Addresses of link definitions, by identifier. */
  addresses: ReadonlyMap<string, string>;
}

/** What stands for a node in Markdown that knows nothing of this site. */
function standard(node: Nodes, context: Context): RootContent[] {
  const { job, addresses } = context;
  const inside = (): RootContent[] =>
    'children' in node ? node.children.flatMap((child) => standard(child, context)) : [];
  switch (node.type) {
    case 'root':
    case 'definition':
      return inside();
    case 'wikiLink':
      return link(job, linkKey(node), [text(node.text)]);
    case 'link':
      return link(job, linkKey({ url: node.url }), inside());
    case 'linkReference':
      return link(job, linkKey({ url: addresses.get(node.identifier) ?? '' }), inside());
    case 'paragraph': {
      const alone = lonePicture(node);
      const url = alone?.type === 'imageReference' ? addresses.get(alone.identifier) : alone?.url;
      const shown = own(job.images, url ?? '');
      if (!alone || !shown) return [{ ...node, children: inside() as PhrasingContent[] }];
      return picture(job, shown, alone.alt ?? '', captionOf(alone));
    }
    case 'image':
      return [text([node.alt || node.url, node.title].filter(Boolean).join(' '))];
    case 'imageReference':
      return [text(node.alt || (addresses.get(node.identifier) ?? ''))];
    case 'emergencyNumber':
      return [
        { type: 'link', url: whole(job, job.base + emergencyNumbersPage.slice(1)), children: [text(node.value)] },
      ];
    case 'citation':
      return [text(node.keys.map((key) => `[${own(job.citations, key) ?? `@${key}`}]`).join(' '))];
    case 'inlineTag': {
      const title = node.title === undefined ? '' : ` title="${node.title}"`;
      return [html(`<${node.tagName}${title}>`), ...inside(), html(`</${node.tagName}>`)];
    }
    case 'html':
      return [text(node.value)];
    case 'containerDirective': {
      const drawn = drawing(node, job);
      if (drawn) return [...drawn, ...inside()];
      return [
        {
          type: 'blockquote',
          children: [paragraph({ type: 'strong', children: [text(nameOf(node))] }), ...inside()],
        } as RootContent,
      ];
    }
    case 'leafDirective':
      return [
        { ...paragraph(text(`::${node.name} `)), children: [text(`::${node.name} `), ...inside()] } as RootContent,
      ];
    case 'tableCell':
      // A line break of Markdown would end the row.
      return [
        { ...node, children: inside().map((child) => (child.type === 'break' ? html('<br>') : child)) } as RootContent,
      ];
    default:
      if (!('children' in node)) return [node];
      return standardParents.has(node.type) ? [{ ...node, children: inside() } as RootContent] : inside();
  }
}

/** The words above a block, as the page has them; those of a block without a meaning are what was written. */
function nameOf({ name, attributes }: Extract<Nodes, { type: 'containerDirective' }>): string {
  return (name === 'care' ? own(careLevels, attributes?.level ?? '') : own(callouts, name)) ?? `:::${name}`;
}

function link(job: RenderJob, key: string, children: RootContent[]): RootContent[] {
  const href = own(job.hrefs, key);
  return href === undefined
    ? children
    : [{ type: 'link', url: whole(job, href), children: children as PhrasingContent[] }];
}

/** A picture, and below it its caption and credit; one that somebody may not wish to see is only linked. */
function picture(job: RenderJob, shown: ShownPicture, alt: string, caption: string): RootContent[] {
  const url = whole(job, shown.files.at(-1)?.src ?? '');
  const itself: PhrasingContent =
    shown.sensitive === undefined
      ? { type: 'image', url, alt }
      : { type: 'link', url, children: [text(`${sensitiveLabel}: ${shown.sensitive} ${alt}`)] };
  const below = [caption, creditInWords(shown)].filter(Boolean).join(' ');
  return [paragraph(itself), paragraph(text(below))];
}

/** A drawing, its credit, and all that can be seen on it in words. */
function drawing(node: Extract<Nodes, { type: 'containerDirective' }>, job: RenderJob): RootContent[] | undefined {
  const { diagram, picture: shown } = drawingOf(node, job) ?? {};
  if (!diagram || !shown) return undefined;
  return [
    ...picture(job, shown, diagram.alt, `${diagram.title}.`),
    ...diagram.words.map((words) => paragraph(text(words))),
  ];
}

/** An address of the site with its server in front. */
function whole({ site }: RenderJob, address: string): string {
  return address.startsWith('/') ? site + address : address;
}

function text(value: string): RootContent & PhrasingContent {
  return { type: 'text', value };
}

function html(value: string): RootContent {
  return { type: 'html', value };
}

function paragraph(child: PhrasingContent): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children: [child] };
}
