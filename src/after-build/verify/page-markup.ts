import { bodySystems, feeds, sections, site } from '../../site.ts';
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
  'data-search-filters': '',
  'data-search-more': '',
  'data-search-narrow': '',
  'data-search-notes': '',
  'data-search-nothing': '',
  'data-search-page': '',
  'data-search-results': '',
  'data-search-summary': '',
  'data-shortcut-choice': '',
};
/** What search can be narrowed by: each value has an attribute of its own, which `data-pagefind-filter` names. */
const systems = Object.fromEntries(Object.keys(bodySystems).map((_, index) => [`data-system-${index}`, isSystem]));
const filter = /^kind\[data-kind\](, system\[data-system-\d+\])*$/;

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
  [
    'link',
    {
      rel: /^(alternate|canonical|icon|search|stylesheet)$/,
      href: address,
      type: /^(image\/svg\+xml|application\/(opensearchdescription|atom)\+xml|text\/markdown)$/,
      title: isNameOfFile,
    },
  ],
  ['script', { type: /^(module|application\/ld\+json)$/, src: address }],
  ['body', {}],
  ['main', { ...common, id: 'main', tabindex: '-1' }],
  ['noscript', {}],
  ['details', { ...common, ...searchParts }],
  ['kbd', {}],
  ['code', {}],
  ['summary', {}],
  ...['cite', 'dd', 'dl', 'dt', 'footer', 'h2', 'h3', 'header', 'nav', 'ol', 'p', 'sup', 'ul'].map(
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
      'data-search-tell': site.searchIssueUrl,
    },
  ],
  ['article.article', { 'data-pagefind-body': '', 'data-pagefind-filter': filter, 'data-kind': isSection, ...systems }],
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
      type: /^(search|checkbox)$/,
      name: 'q',
      maxlength: /^\d+$/,
      autocomplete: 'off',
      autocapitalize: 'none',
      autocorrect: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
    },
  ],
  ['label', { ...common, for: id }],
  ['li', { id, value: /^\d+$/ }],
  ['nav.contents', { 'aria-labelledby': 'contents', ...unindexed }],
  ['p.disclaimer', { 'data-disclaimer': '', ...unindexed }],
  ['p.also-called', unindexed],
  ['p.help-link', unindexed],
  ...['imported', 'reviewed', 'unreviewed', 'withdrawn'].map(
    (state) => [`p.review review-${state}`, unindexed] as const,
  ),
  ['section', { ...common, 'data-near-articles': '' }],
  ['section.facts', { 'aria-label': 'Facts', ...unindexed }],
  ['span', { ...common, 'data-pagefind-meta': 'aliases' }],
  ['strong', { ...common, ...searchParts, 'data-review-due': /^\d{4}-\d{2}-\d{2}$/ }],
  ...['table', 'thead', 'tbody', 'tr', 'td'].map((name) => [name, {}] as const),
  ['pre', { tabindex: '0', role: 'region', 'aria-label': words }],
  ['th', { scope: /^(col|row)$/ }],
  ['div.table-scroll', { role: 'region', tabindex: '0', 'aria-label': words }],
  ['span.ipa', { lang: 'en-fonipa' }],
  ['time', { datetime: /^\d{4}-\d{2}-\d{2}$/ }],
]);

/** What browsers call the search, the feeds and the other forms of a page. */
function isNameOfFile(value: string): boolean {
  const names: string[] = [site.name, site.markdownTitle, ...Object.values(feeds).map(({ title }) => title)];
  return names.includes(value);
}

/** The folder of a section, by which search narrows to a kind of article. */
function isSection(value: string): boolean {
  return sections.some(({ folder }) => value === folder);
}

function isSystem(value: string): boolean {
  return Object.hasOwn(bodySystems, value);
}
