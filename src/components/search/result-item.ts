/** One result as elements. Text from the index is only ever put in as text. */
import { articleHref } from '../url.ts';
import { element } from './element.ts';
import { type MarkedText, matchedLetters } from './matched-letters.ts';
import type { Result } from './results.ts';
import { kindOf, reasonOf } from './shown-answer.ts';

/** The list item of an article: title, kind, why it matched, and links to the sections that matter. */
export function resultItem({ path, suggestion, fullText }: Result, query: string): HTMLLIElement {
  const title = suggestion?.title ?? fullText?.title ?? path;
  const link = element('a', { href: articleHref(path) }, element('bdi', {}, title));
  const item = element('li', {}, element('h2', {}, link, ' ', element('span', { class: 'kind' }, kindOf(path))));
  const reason = suggestion ? reasonOf(suggestion) : '';
  if (reason !== '') item.append(element('p', { class: 'reason' }, ...marked(matchedLetters(sentence(reason), query))));
  const excerpt = fullText?.excerpt ?? [];
  if (excerpt.length > 0) item.append(element('p', {}, element('bdi', {}, ...marked(excerpt))));
  const sections = sectionLinks(path, suggestion?.section, fullText?.sections ?? []);
  if (sections.length > 0) {
    const items = sections.map(({ text, href }) => element('li', {}, element('a', { href }, element('bdi', {}, text))));
    item.append(element('ul', {}, ...items));
  }
  return item;
}

interface SectionLink {
  text: string;
  href: string;
}

/** The section that was asked for, then those that hold the words; each once. */
function sectionLinks(
  path: string,
  asked: { anchor: string; text: string } | undefined,
  found: readonly SectionLink[],
): SectionLink[] {
  const first = asked ? [{ text: asked.text, href: articleHref(path, asked.anchor) }] : [];
  return [...new Map([...first, ...found].map((link) => [link.href, link])).values()];
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function marked(parts: readonly MarkedText[]): (HTMLElement | string)[] {
  return parts.map((part) => (part.marked ? element('mark', {}, part.text) : part.text));
}
