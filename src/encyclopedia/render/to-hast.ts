import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes } from 'mdast';
import type { Options, State } from 'mdast-util-to-hast';
import { callouts, careLevels, drawingInWords, emergencyNumbersPage } from '../../site.ts';
import { dateInWords } from '../dates.ts';
import { linkKey } from '../link/link-key.ts';
import type { CitationNode } from '../load/citation-syntax.ts';
import { type InlineTag, inlineParents } from '../load/inline-html.ts';
import { lonePicture } from '../load/lone-picture.ts';
import type { EmergencyNode } from '../load/placeholders.ts';
import type { WikiLink } from '../load/wiki-link-syntax.ts';
import { isCalendarDate } from '../values.ts';
import { captionOf, figure } from './figure.ts';
import { element, text } from './html.ts';
import { drawingOf, own } from './job-lookup.ts';
import type { TermNode } from './mark-terms.ts';
import type { RenderJob } from './render-article.ts';

type Parents = Parameters<State['all']>[0];
type LinkNode = Extract<Nodes, { type: 'link' }>;
type LinkReferenceNode = Extract<Nodes, { type: 'linkReference' }>;
type ImageNode = Extract<Nodes, { type: 'image' }>;
type ImageReferenceNode = Extract<Nodes, { type: 'imageReference' }>;
type ParagraphNode = Extract<Nodes, { type: 'paragraph' }>;
type ContainerNode = Extract<Nodes, { type: 'containerDirective' }>;
type LeafNode = Extract<Nodes, { type: 'leafDirective' }>;
type HtmlNode = Extract<Nodes, { type: 'html' }>;
type RowNode = Extract<Nodes, { type: 'tableRow' }>;

/**
 * How the nodes of an article become HTML. Every address comes from the job, where it was resolved and
 * judged safe: what the job does not know becomes plain words. So does what the checks refuse, such as raw
 * HTML and blocks without a meaning: it is shown as it was written and never dropped. `most` is the number of
 * characters that the HTML may have.
 */
export function handlersFor(job: RenderJob, most: number): NonNullable<Options['handlers']> {
  const link = (key: string, children: ElementContent[], title: string): Element => {
    const href = own(job.hrefs, key);
    if (href !== undefined) return element('a', { href }, children);
    return element('span', { className: ['wanted'], title: `Not written yet: ${title}` }, children);
  };
  return {
    wikiLink: (_state: State, node: WikiLink) => link(linkKey(node), [text(node.text)], node.target),
    link: (state: State, node: LinkNode) => link(linkKey({ url: node.url }), state.all(node), node.url),
    linkReference(state: State, node: LinkReferenceNode) {
      const url = urlOf(state, node);
      return link(linkKey({ url }), state.all(node), url);
    },
    paragraph(state: State, node: ParagraphNode) {
      const alone = lonePicture(node);
      if (!alone) return element('p', {}, state.all(node));
      const url = alone.type === 'image' ? alone.url : urlOf(state, alone);
      const picture = own(job.images, url);
      return picture ? figure(picture, alone.alt ?? '', captionOf(alone)) : element('p', {}, state.all(node));
    },
    // Among words there is no place for a credit: the checks refuse it, and what it shows is told.
    image: (_state: State, node: ImageNode) => text([node.alt || node.url, captionOf(node)].filter(Boolean).join(' ')),
    imageReference: (state: State, node: ImageReferenceNode) => text(node.alt || urlOf(state, node)),
    glossaryTerm: (state: State, node: TermNode) =>
      element('a', termProperties(node), state.all(node as unknown as Parents) as ElementContent[]),
    emergencyNumber: (_state: State, { value }: EmergencyNode) =>
      element('a', { className: ['emergency-number'], href: job.base + emergencyNumbersPage.slice(1) }, [text(value)]),
    citation: (_state: State, node: CitationNode) => citation(job, node),
    inlineTag: (state: State, node: InlineTag) =>
      element(
        node.tagName,
        node.title === undefined ? {} : { title: node.title },
        state.all(node as unknown as Parents) as ElementContent[],
      ),
    containerDirective: (state: State, node: ContainerNode) =>
      drawing(job, node, state.all(node)) ?? callout(node, state.all(node)),
    leafDirective: (state: State, node: LeafNode) => element('p', {}, [text(`::${node.name} `), ...state.all(node)]),
    html: (_state: State, node: HtmlNode, parent: Parents | undefined) =>
      parent && inlineParents.has(parent.type) ? text(node.value) : element('p', {}, [text(node.value)]),
    tableRow: tableRows(most),
  };
}

function urlOf({ definitionById }: State, { identifier }: { identifier: string }): string {
  return definitionById.get(identifier.toUpperCase())?.url ?? '';
}

/** A drawing under its title, what the article says of it, and all that can be seen on it in words. */
function drawing(job: RenderJob, node: ContainerNode, children: ElementContent[]): Element | undefined {
  const { diagram, picture } = drawingOf(node, job) ?? {};
  if (!diagram || !picture) return undefined;
  return element('section', { className: ['diagram'], ariaLabel: diagram.title }, [
    element('p', { className: ['callout-title'] }, [text(diagram.title)]),
    figure(picture, diagram.alt, ''),
    ...children,
    element('details', { className: ['in-words'] }, [
      element('summary', {}, [text(drawingInWords)]),
      ...diagram.words.map((words) => element('p', {}, [text(words)])),
    ]),
  ]);
}

function callout({ name, attributes }: ContainerNode, children: ElementContent[]): Element {
  const level = attributes?.level ?? '';
  const title: string | undefined = name === 'care' ? own(careLevels, level) : own(callouts, name);
  if (title === undefined) return element('section', {}, [element('p', {}, [text(`:::${name}`)]), ...children]);
  const shown = name === 'dose' ? doseTitle(title, attributes) : title;
  // Closed at first, so that plain words come first; opened without a script, found by search, and open in print.
  if (name === 'clinical') {
    return element('details', { className: ['callout', 'callout-clinical'] }, [
      element('summary', { className: ['callout-title'] }, [text(shown)]),
      ...children,
    ]);
  }
  const className = name === 'care' ? ['care', `care-${level}`] : ['callout', `callout-${name}`];
  return element('section', { className, ariaLabel: title }, [
    element('p', { className: ['callout-title'] }, [text(shown)]),
    ...children,
  ]);
}

/** "Dose for adults, as of 1 January 2026"; what an article that waits for an editor does not say is left out. */
function doseTitle(title: string, attributes: ContainerNode['attributes']): string {
  const { for: population, date } = attributes ?? {};
  const whom = population?.trim() ? ` for ${population.trim()}` : '';
  return `${title}${whom}${date && isCalendarDate(date) ? `, as of ${dateInWords(date)}` : ''}`;
}

/** The list of words at the end of the page has the meaning, under `word_` and the anchor. Anchors hold no `_`. */
function termProperties({ anchor, number }: TermNode): Properties {
  const id = number === undefined ? {} : { id: `use_${number}` };
  return { ...id, className: ['term'], href: `#word_${anchor}`, ariaDescribedBy: [`word_${anchor}`] };
}

function citation({ citations }: RenderJob, { keys, first = 1 }: CitationNode): Element {
  const links = keys.flatMap((key, index) => {
    const number = own(citations, key);
    const mark =
      number === undefined
        ? text(`[@${key}]`)
        : element('a', { id: `cite-${first + index}`, href: `#ref-${key}` }, [text(`[${number}]`)]);
    return index === 0 ? [mark] : [text(' '), mark];
  });
  return element('sup', { className: ['citation'] }, links);
}

/**
 * Rows of tables, each with as many cells as its table has columns, and with those that it has beyond them.
 * A wide head above many short rows makes far more cells than were written, so they are counted as they are made.
 */
function tableRows(most: number): (state: State, node: RowNode, parent: Parents | undefined) => Element {
  let cells = 0;
  return (state, node, parent) => {
    const align = (parent?.type === 'table' && parent.align) || [];
    const columns = Math.max(align.length, node.children.length);
    cells += columns;
    if (cells * '<td></td>'.length > most) throw new Error(`its tables have more than ${cells} cells`);
    const tagName = parent?.type === 'table' && parent.children[0] === node ? 'th' : 'td';
    const made = Array.from({ length: columns }, (_, index) => {
      const [cell, side] = [node.children[index], align[index]];
      return element(tagName, side ? { align: side } : {}, cell ? (state.all(cell) as ElementContent[]) : []);
    });
    return element('tr', {}, state.wrap(made, true) as ElementContent[]);
  };
}
