import { type Mutation, takenFrom } from './mutation.ts';

const exporting = ['tests/unit/after-build/exports', 'tests/unit/after-build/verify'];
const verifying = ['tests/unit/after-build/verify'];
const describing = ['tests/unit/components/structured-data'];
const rendering = ['tests/unit/encyclopedia/render'];

/** What programs are told, in the pages and beside them. */
export const data: readonly Mutation[] = [
  ...takenFrom('src/components/structured-data/json-ld.ts', describing, [
    ['structured data may end early', '/[<>&\\u2028\\u2029]/g', '/[>&\\u2028\\u2029]/g'],
  ]),
  ...takenFrom('src/components/structured-data/article-node.ts', describing, [
    ['a page says of what was withdrawn what it is about', "if (status === 'withdrawn') return", 'if (false) return'],
    ['a page claims the review of another text', ' && unreviewedSections.length === 0', ''],
  ]),
  ...takenFrom('src/components/structured-data/subject-node.ts', describing, [
    ['a relation may lead to any kind of subject', 'property.to.includes(type) ?', 'true ?'],
  ]),
  ...takenFrom('src/after-build/verify/structured-data.ts', verifying, [
    ['structured data may have any property', 'if (!rule) return [', 'if (!rule) return []; if (!rule) return ['],
    ['structured data may say what no reader sees', 'if (rule(value, facts, owner)) return [];', 'return [];'],
    ['structured data may use other words', "if (context !== 'https://schema.org') return", 'if (false) return'],
  ]),
  ...takenFrom('src/after-build/verify/page-problems.ts', verifying, [
    [
      'what is wrong with structured data is not told',
      'of page.structured) for',
      'of page.structured.slice(page.structured.length)) for',
    ],
    ['a page may have several blocks of structured data', 'if (structured.length !== expected)', 'if (false)'],
    ['structured data may stand anywhere', 'structured.every(({ isInHead }) => isInHead)', 'true'],
  ]),
  ...takenFrom('src/after-build/verify/exports/markdown-problems.ts', verifying, [
    ['Markdown may have any day', 'days.join() === ', 'true || days.join() === '],
    [
      'Markdown may lack the disclaimer',
      'rest.includes(site.shortDisclaimer) && front.includes(site.shortDisclaimer)',
      'true',
    ],
    ['Markdown may hold what was withdrawn', "status === 'withdrawn' && !saysOnlyThat(rest)", 'false'],
  ]),
  ...takenFrom('src/after-build/verify/exports/record-problems.ts', verifying, [
    ['a record may belong to no article', "if (!page) report('No article has this line.');", 'if (!page) {}'],
    ['a record may hold what was withdrawn', "if (page.status === 'withdrawn' && ", 'if (false && '],
  ]),
  ...takenFrom('src/after-build/verify/exports/export-problem.ts', verifying, [
    ['an article may be missing for programs', '.filter((path) => !found.has(path))', '.filter(() => false)'],
  ]),
  ...takenFrom('src/after-build/verify/exports/day-problems.ts', verifying, [
    ['a feed may have any day', 'const isKnown = ', 'const isKnown = true || '],
    ['the sitemap may have any day', 'return day === expected ? []', 'return true ? []'],
  ]),
  ...takenFrom('src/after-build/exports/atom-feed.ts', exporting, [
    [
      'a feed has the words of articles as they are',
      "text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\"', '&quot;')",
      'text',
    ],
  ]),
  ...takenFrom('src/after-build/exports/graph.ts', exporting, [
    ['the graph leads to what was withdrawn', 'shown.has(from) && shown.has(to)', 'true'],
  ]),
  ...takenFrom('src/after-build/exports/article-record.ts', exporting, [
    ['records hold what was withdrawn', "if (status === 'withdrawn') return", 'if (false) return'],
  ]),
  ...takenFrom('src/after-build/exports/article-markdown.ts', exporting, [
    ['the Markdown holds what was withdrawn', "...(status === 'withdrawn'\n      ? []", '...(false\n      ? []'],
  ]),
  ...takenFrom('src/encyclopedia/render/standard-markdown.ts', rendering, [
    [
      'Markdown for programs has raw HTML',
      "    case 'html':\n      return [text(node.value)];",
      "    case 'html':\n      return [html(node.value)];",
    ],
    [
      'Markdown for programs has addresses that nobody judged',
      'return href === undefined\n    ? children',
      'return false\n    ? children',
    ],
  ]),
];
