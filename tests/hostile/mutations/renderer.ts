import { type Mutation, takenFrom } from './mutation.ts';

const testsOfRendering = ['tests/unit/encyclopedia/render', 'tests/unit/encyclopedia/any-input.test.ts'];

/** What makes HTML of an article and takes out of it what may not be there. */
export const renderer: readonly Mutation[] = [
  ...takenFrom('src/encyclopedia/render/render-article.ts', testsOfRendering, [
    ['HTML is not sanitised', '    .use(rehypeSanitize, sanitizeSchema)\n', ''],
    [
      'raw HTML is passed through',
      '    .use(remarkRehype, {\n',
      '    .use(remarkRehype, {\n      allowDangerousHtml: true,\n',
    ],
    ['nodes that nobody knows are dropped', '      unknownHandler: refuse,\n', ''],
  ]),
  ...takenFrom('src/encyclopedia/render/sanitize-schema.ts', testsOfRendering, [
    ['scripts may stay', '  tagNames: [\n', "  tagNames: [\n    'script',\n"],
    ['handlers may stay', "    abbr: ['title'],", "    abbr: ['title'],\n    '*': ['onClick', 'style', 'className'],"],
    ['a link may have any scheme in the page', "href: ['https', 'http', 'mailto', 'tel']", 'href: null'],
    ['a picture may have any scheme in the page', ', src: none }', ' }'],
  ]),
  ...takenFrom('src/encyclopedia/render/finish-html.ts', testsOfRendering, [
    [
      'links to other sites tell them where a reader was',
      "['noopener', 'noreferrer', 'nofollow', 'ugc']",
      "['noopener']",
    ],
  ]),
  ...takenFrom(
    'src/encyclopedia/slug.ts',
    ['tests/unit/encyclopedia/slug.test.ts'],
    [
      [
        'an anchor may be the name of a property',
        '!clobbers.has(slug) && !usedByPage.has(slug)',
        '!usedByPage.has(slug)',
      ],
      ['an anchor may be one of the page', ' && !usedByPage.has(slug)', ''],
    ],
  ),
];
