import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes } from 'mdast';
import type { Options, State } from 'mdast-util-to-hast';
import { callouts, careLevels } from '../../site.ts';
import { linkKey } from '../link/link-key.ts';
import type { CitationNode } from '../load/citation-syntax.ts';
import type { InlineTag } from '../load/inline-html.ts';
import type { WikiLink } from '../load/wiki-link-syntax.ts';
import type { RenderJob } from './render-article.ts';

type Parents = Parameters<State['all']>[0];
type LinkNode = Extract<Nodes, { type: 'link' }>;
type LinkReferenceNode = Extract<Nodes, { type: 'linkReference' }>;
type ImageNode = Extract<Nodes, { type: 'image' }>;
type DirectiveNode = Extract<Nodes, { type: 'containerDirective' }>;

/**
 * How the nodes of an article become HTML. Every address comes from the job, where it was resolved and
 * judged safe: one that the job does not know becomes plain words.
 */
export function handlersFor(job: RenderJob): NonNullable<Options['handlers']> {
  const link = (key: string, children: ElementContent[], title: string): Element => {
    const href = job.hrefs[key];
    if (href !== undefined) return element('a', { href }, children);
    return element('span', { className: ['wanted'], title: `Not written yet: ${title}` }, children);
  };
  return {
    wikiLink: (_state: State, node: WikiLink) => link(linkKey(node), [text(node.text)], node.target),
    link: (state: State, node: LinkNode) => link(linkKey({ url: node.url }), state.all(node), node.url),
    linkReference(state: State, node: LinkReferenceNode) {
      const url = state.definitionById.get(node.identifier.toUpperCase())?.url ?? '';
      return link(linkKey({ url }), state.all(node), url);
    },
    image: (_state: State, node: ImageNode) => image(job, node.url, node.alt ?? ''),
    imageReference: (state: State, node: { identifier: string; alt?: string | null }) =>
      image(job, state.definitionById.get(node.identifier.toUpperCase())?.url ?? '', node.alt ?? ''),
    citation: (_state: State, node: CitationNode) => citation(job, node),
    inlineTag: (state: State, node: InlineTag) =>
      element(
        node.tagName,
        node.title === undefined ? {} : { title: node.title },
        state.all(node as unknown as Parents) as ElementContent[],
      ),
    containerDirective: (state: State, node: DirectiveNode) => callout(node, state.all(node)),
  };
}

function callout({ name, attributes }: DirectiveNode, children: ElementContent[]): Element {
  const level = attributes?.level ?? '';
  const title =
    name === 'care' ? careLevels[level as keyof typeof careLevels] : callouts[name as keyof typeof callouts];
  const className = name === 'care' ? ['care', `care-${level}`] : ['callout', `callout-${name}`];
  return element('section', { className, ariaLabel: title }, [
    element('p', { className: ['callout-title'] }, [text(title ?? name)]),
    ...children,
  ]);
}

function image({ images }: RenderJob, url: string, alt: string): Element {
  const src = images[url];
  if (src === undefined) throw new Error(`The picture "${url}" was not resolved`);
  return element('img', { src, alt, loading: 'lazy', decoding: 'async' }, []);
}

function citation({ citations }: RenderJob, { keys, first = 1 }: CitationNode): Element {
  const links = keys.flatMap((key, index) => {
    const link = element('a', { id: `cite-${first + index}`, href: `#ref-${key}` }, [
      text(`[${citations[key] ?? '?'}]`),
    ]);
    return index === 0 ? [link] : [text(' '), link];
  });
  return element('sup', { className: ['citation'] }, links);
}

/** An element of the HTML tree. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text of the HTML tree. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}
