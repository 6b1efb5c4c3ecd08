import { diagrams } from '../../diagrams/diagrams.ts';
import { mayBeAnchor } from '../../encyclopedia/slug.ts';
import { callouts, careLevels, emergencyNumbersPage } from '../../site.ts';
import type { AllowList } from './allow-list.ts';

/** Words for readers, which content may choose. */
const words = /^[^\r]*$/;
const headingRules = { id: mayBeAnchor };
const cellRules = { align: /^(left|center|right)$/ };
const foreign = { href: isWebAddress, rel: 'noopener noreferrer nofollow ugc' };

/**
 * Everything that the text of an article may hold once it is written, its lead, its sections and its
 * footnotes. Written down here a second time, so that a mistake of the renderer does not pass for right.
 */
export const articleMarkup: AllowList = new Map([
  ...[
    'p',
    'ul',
    'blockquote',
    'pre',
    'code',
    'em',
    'strong',
    'del',
    'sub',
    'sup',
    'br',
    'hr',
    'kbd',
    'span',
    'table',
  ].map((name) => [name, {}] as const),
  ...['thead', 'tbody', 'tr'].map((name) => [name, {}] as const),
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, headingRules] as const),
  [
    'a',
    {
      href: isAddress,
      id: /^(cite-\d+|footnote-fnref-\d+(-\d+)?)$/,
      'aria-describedby': 'footnote-label',
      'data-footnote-ref': '',
    },
  ],
  [
    'a.data-footnote-backref',
    { href: /^#footnote-fnref-\d+(-\d+)?$/, 'aria-label': words, 'data-footnote-backref': '' },
  ],
  ['a.edit', foreign],
  ['a.emergency-number', { href: isEmergencyNumbersPage }],
  ['a.external', foreign],
  ['a.permalink', { href: /^#/, 'aria-label': /^Link to the section / }],
  ['a.term', { href: /^#word_[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, id: /^use_\d+$/, 'aria-describedby': /^word_/ }],
  ['abbr', { title: words }],
  ['div.heading', {}],
  ['div.table-scroll', { role: 'region', tabindex: '0', 'aria-label': 'Table' }],
  ['h2.visually-hidden', { id: 'footnote-label' }],
  ['figure', {}],
  ['figcaption', {}],
  [
    'img',
    {
      src: isOwnPath,
      srcset: isListOfSizes,
      sizes: /^[()\w:., -]+$/,
      width: /^[1-9]\d*$/,
      height: /^[1-9]\d*$/,
      alt: words,
      loading: 'lazy',
      decoding: 'async',
    },
  ],
  ['li', { id: /^footnote-fn-\d+$/ }],
  ['ol', { start: /^\d{1,9}$/ }],
  ['p.callout-title', {}],
  ['details.callout callout-clinical', {}],
  ['details', {}],
  ['details.in-words', {}],
  ['details.sensitive', {}],
  ['summary', {}],
  ['summary.callout-title', {}],
  ['p.section-review', {}],
  ['section', { 'aria-labelledby': mayBeAnchor }],
  ['section.footnotes', { 'data-footnotes': '' }],
  ...Object.entries(careLevels).map(([level, name]) => [`section.care care-${level}`, { 'aria-label': name }] as const),
  ...Object.entries(callouts).map(
    ([block, name]) => [`section.callout callout-${block}`, { 'aria-label': name }] as const,
  ),
  ['section.diagram', { 'aria-label': isTitleOfDiagram }],
  ['span.visually-hidden', {}],
  ['span.credit', {}],
  ['span.wanted', { title: words }],
  ['sup.citation', {}],
  ['td', cellRules],
  ['th', { ...cellRules, scope: 'col' }],
]);

function isTitleOfDiagram(value: string): boolean {
  return Object.values(diagrams).some(({ title }) => title === value);
}

function isAddress(address: string): boolean {
  return /^#/.test(address) || isOwnPath(address) || /^(mailto|tel):[^/\\\s]/.test(address) || isWebAddress(address);
}

function isEmergencyNumbersPage(address: string): boolean {
  return isOwnPath(address) && address.endsWith(emergencyNumbersPage);
}

function isOwnPath(address: string): boolean {
  return /^\/(?![/\\])[^\\\s]*$/.test(address);
}

function isListOfSizes(list: string): boolean {
  return list.split(', ').every((size) => /^\S+ [1-9]\d*w$/.test(size) && isOwnPath(size.split(' ')[0] ?? ''));
}

/** No user name: what stands before "@" looks like the host that a reader trusts. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/\\@\s]+([/?#][^\\\s]*)?$/.test(address) && URL.canParse(address);
}
