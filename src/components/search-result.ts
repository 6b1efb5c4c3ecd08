/** One search result as elements. Text from the index is only ever put in as text. */
import type { PagefindPage } from './pagefind.ts';
import { excerptParts } from './search-excerpt.ts';

const mostSections = 3;

/** The list item of an article that was found, with links to the sections that hold the words. */
export function resultItem(page: PagefindPage): HTMLLIElement {
  const title = page.meta.title ?? page.url;
  const heading = element('h2', link(page.url, title));
  const { kind: [kind] = [] } = page.filters;
  if (kind) heading.append(' ', withClass('kind', element('span', kind)));
  const item = element('li', heading, excerpt(page.excerpt));
  const sections = sectionsFound(page);
  if (sections.length > 0) {
    item.append(element('ul', ...sections.map(({ url, title: text }) => element('li', link(url, text)))));
  }
  return item;
}

/** Up to three headings that hold the words: those with a fragment in their address, since the page comes too. */
export function sectionsFound(page: PagefindPage): PagefindPage['sub_results'] {
  return page.sub_results.filter(({ url }) => url.includes('#')).slice(0, mostSections);
}

function excerpt(html: string): HTMLParagraphElement {
  return element('p', ...excerptParts(html).map(({ text, marked }) => (marked ? element('mark', text) : text)));
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = element('a', text);
  anchor.href = url;
  return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function withClass<Made extends Element>(name: string, made: Made): Made {
  made.className = name;
  return made;
}
