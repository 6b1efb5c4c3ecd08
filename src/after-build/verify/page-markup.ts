import { sections } from '../../site.ts';
import type { AllowList, Value } from './allow-list.ts';

/**
 * Everything that a page may hold around the text of an article: what the layouts and the components write.
 * An element or an attribute that one of them begins to use is added here. What search is told
 * (`data-pagefind-`) has an exact place and an exact value: it decides what readers find.
 */
const words = /^[^\r]*$/;
/** Classes come from templates, where a class names a style. */
const classes = /^[a-z]+(-[a-z]+)*( [a-z]+(-[a-z]+)*)*$/;
const id = /^[^\s"'<>`]+$/;
const address = /^[^\s\\]*$/;
const common = { class: classes, id, hidden: '', 'aria-label': words, 'aria-labelledby': id };
const unindexed = { 'data-pagefind-ignore': '' };
const searchParts: Record<string, Value> = {
  'data-search-help': '',
  'data-search-more': '',
  'data-search-page': '',
  'data-search-results': '',
  'data-search-status': '',
};

export const pageMarkup: AllowList = new Map<string, Readonly<Record<string, Value>>>([
  ['html', { lang: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/ }],
  ['head', {}],
  ['title', {}],
  [
    'meta',
    {
      charset: 'utf-8',
      name: /^(color-scheme|description|referrer|robots|viewport)$/,
      content: words,
      'http-equiv': /^(refresh|content-security-policy)$/i,
    },
  ],
  ['link', { rel: /^(canonical|icon|stylesheet)$/, href: address, type: 'image/svg+xml' }],
  ['script', { type: /^(module|application\/ld\+json)$/, src: address }],
  ['body', {}],
  ['main', { ...common, id: 'main', tabindex: '-1' }],
  ['noscript', {}],
  ['details', {}],
  ['summary', {}],
  ...['cite', 'dd', 'dl', 'dt', 'footer', 'h2', 'h3', 'header', 'nav', 'ol', 'p', 'span', 'strong', 'sup', 'ul'].map(
    (name) => [name, { ...common, ...searchParts }] as const,
  ),
  [
    'a',
    {
      class: classes,
      href: address,
      rel: /^(license|noopener noreferrer)$/,
      'aria-current': /^(page|true)$/,
      'aria-label': words,
    },
  ],
  ['article.article', { 'data-pagefind-body': '', 'data-pagefind-filter': isKind }],
  ['button', { ...common, ...searchParts, type: /^(submit|button)$/ }],
  ['div', { ...common, ...searchParts }],
  ['div.article-end prose', unindexed],
  ['div.not-confused', unindexed],
  ['form', { ...common, role: 'search', method: 'get', action: address }],
  ['h1', { 'data-pagefind-meta': 'title' }],
  [
    'input',
    {
      id,
      type: 'search',
      name: 'q',
      maxlength: /^\d+$/,
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: 'false',
    },
  ],
  ['label', { ...common, for: id }],
  ['li', { id, value: /^\d+$/ }],
  ['nav.contents', { 'aria-labelledby': 'contents', ...unindexed }],
  ['p.disclaimer', { 'data-disclaimer': '', ...unindexed }],
  ['p.search-status', { role: 'status', ...searchParts }],
  ...['imported', 'reviewed', 'unreviewed', 'withdrawn'].map(
    (state) => [`p.review review-${state}`, unindexed] as const,
  ),
  ['section', { ...common, ...searchParts, 'data-near-articles': '' }],
  ['time', { datetime: /^\d{4}-\d{2}-\d{2}$/ }],
]);

/** The kind of article that search can be narrowed to. */
function isKind(value: string): boolean {
  return sections.some(({ singular }) => value === `kind:${singular}`);
}
