import { type Mutation, takenFrom } from './mutation.ts';

const rendering = [
  'tests/unit/encyclopedia/render',
  'tests/unit/encyclopedia/any-input.test.ts',
  'tests/hostile/cases.test.ts',
];
const anchors = ['tests/unit/encyclopedia/slug.test.ts'];

/** What makes HTML of an article and takes out of it what may not be there. */
export const renderer: readonly Mutation[] = [
  ...takenFrom('src/encyclopedia/render/make-safe.ts', rendering, [
    ['HTML is not sanitised', 'unified().use(rehypeSanitize, schema).runSync(tree)', 'schema && tree'],
    ['addresses are not judged again', '  refuseAddresses(safe, base);\n', ''],
    ['elements may stand where a browser moves them', '  refuseMisnesting(safe);\n', ''],
  ]),
  ...takenFrom('src/encyclopedia/render/mark-terms.ts', rendering, [
    ['words behind a marked one are lost', 'text(value.slice(end))', "text('')"],
  ]),
  ...takenFrom(
    'src/encyclopedia/load/glossary/term-places.ts',
    ['tests/unit/encyclopedia/load/glossary'],
    [['a part of a longer word is marked', ' && isWhole(text, from, from + form.length)', '']],
  ),
  ...takenFrom('src/encyclopedia/render/render-article.ts', rendering, [
    ['nodes that nobody knows are dropped', '      unknownHandler: refuse,\n', ''],
    ['words may be lost', '  refuseLoss(tree, html);\n', ''],
    ['labels of footnotes become ids', '  numberFootnotes(tree);\n', ''],
    [
      'HTML may have any size',
      '  refuseSize(parts, most);\n  const written = parts.map((part) => write(part));\n  refuseLength(written, most);\n',
      '  const written = parts.map((part) => write(part));\n',
    ],
  ]),
  ...takenFrom('src/encyclopedia/render/address-policy.ts', rendering, [
    ['a size of a picture may come from anywhere', '? faultOfSizes(value, base)', '? undefined'],
  ]),
  ...takenFrom(
    'src/encyclopedia/picture-store.ts',
    ['tests/unit/encyclopedia/picture-store.test.ts'],
    [
      ['a picture may be half decoded', ", failOn: 'warning'", ", failOn: 'none'"],
      ['a photo may lie on its side', ', autoOrient: true', ''],
    ],
  ),
  ...takenFrom(
    'src/encyclopedia/show-pictures.ts',
    ['tests/unit/encyclopedia/show-pictures.test.ts'],
    [
      [
        'pictures of drafts are published',
        'articles.filter(isPublic)',
        'articles.filter((article) => isPublic(article) || article)',
      ],
    ],
  ),
  ...takenFrom('src/encyclopedia/render/job-lookup.ts', rendering, [
    ['an address may be called like a property', 'Object.hasOwn(record, key) ? record[key] : undefined', 'record[key]'],
  ]),
  ...takenFrom('src/encyclopedia/render/to-hast.ts', rendering, [
    [
      'raw HTML is dropped',
      "parent && inlineParents.has(parent.type) ? text(node.value) : element('p', {}, [text(node.value)])",
      'parent && node && undefined',
    ],
    ['tables may have any number of cells', "if (cells * '<td></td>'.length > most)", 'if (false)'],
  ]),
  ...takenFrom('src/encyclopedia/render/address-policy.ts', rendering, [
    ['a path may lead to another server', "if (address.startsWith('//')) return", 'if (false) return'],
    [
      'a path may leave the site',
      'const isOwn = url !== null && url.origin === own && url.pathname.startsWith(folder);',
      'const isOwn = true;',
    ],
    ['an address may hold a user name', "if (url.username !== '' || url.password !== '')", 'if (false)'],
  ]),
  ...takenFrom('src/encyclopedia/render/sanitize-schema.ts', rendering, [
    ['scripts may stay', '  tagNames: [\n', "  tagNames: [\n    'script',\n"],
    ['handlers may stay', "    abbr: ['title'],", "    abbr: ['title'],\n    '*': ['onClick', 'style', 'className'],"],
    ['a link may have any scheme in the page', "href: ['https', 'http', 'mailto', 'tel']", 'href: null'],
  ]),
  ...takenFrom('src/encyclopedia/render/finish-html.ts', rendering, [
    ['links tell other sites where a reader was', "['noopener', 'noreferrer', 'nofollow', 'ugc']", "['noopener']"],
  ]),
  ...takenFrom('src/encyclopedia/slug.ts', anchors, [
    ['an anchor may be the name of a property', '!clobbers.has(slug) && ', ''],
    ['an anchor may be one of the page', ' && !usedByPage.has(slug)', ''],
  ]),
];
