import { type Mutation, takenFrom } from './mutation.ts';

const testsOfHeaders = ['tests/unit/headers', 'tests/unit/cli/serve.test.ts'];
const testsOfReports = ['tests/unit/report'];

/** What stands between a page and its reader: headers, frames, the search. */
export const browser: readonly Mutation[] = [
  ...takenFrom('src/headers/headers.ts', testsOfHeaders, [
    ['pages may load from anywhere', '"default-src \'none\'"', '"default-src *"'],
    ['pages may run scripts of other servers', '  "script-src \'self\'",', "  'script-src *',"],
    ['pages may run scripts of their own', '  "script-src \'self\'",', "  \"script-src 'self' 'unsafe-inline'\","],
    ['pages may be framed', '"frame-ancestors \'none\'"', '"frame-ancestors *"'],
    ['pages may change their base', '  "base-uri \'none\'",\n', ''],
    ['pages may send forms elsewhere', '"form-action \'self\'"', '"form-action *"'],
    ['strings may become script', '  "require-trusted-types-for \'script\'",\n', ''],
    ['browsers may guess types', "  'X-Content-Type-Options': 'nosniff',\n", ''],
    ['other sites are told what is read', "'Referrer-Policy': 'no-referrer'", "'Referrer-Policy': 'unsafe-url'"],
    ['pages are kept for ever', "'Cache-Control': 'no-cache'", "'Cache-Control': forEver"],
  ]),
  ...takenFrom('src/cli/serve.ts', testsOfHeaders, [
    ['the server sends no headers', "    setHeaders(response, path.replace(/[?#].*$/, ''));\n", ''],
    ['a page that is not found has no headers', "    setHeaders(response, '/404.html');\n", ''],
  ]),
  ...takenFrom('src/layouts/Page.astro', 'browser', [
    [
      'pages carry no policy',
      '{import.meta.env.PROD && <meta http-equiv="Content-Security-Policy" content={metaPolicyFor(path)} />}',
      '',
    ],
  ]),
  ...takenFrom('src/components/ShortDisclaimer.astro', 'browser', [
    ['articles have no disclaimer at their top', '{site.shortDisclaimer}', ''],
  ]),
  ...takenFrom(
    'src/components/search/excerpt.ts',
    ['tests/unit/components'],
    [['excerpts of the search may hold markup', 'excerpt.split(/(<\\/?mark>)/)', 'excerpt.split(/(<[^>]*>)/)']],
  ),
  ...takenFrom('src/components/search/element.ts', 'browser', [
    [
      'results of the search are markup',
      '  made.append(...children);',
      "  for (const child of children) typeof child === 'string' ? (made.innerHTML += child) : made.append(child);",
    ],
  ]),
  ...takenFrom('src/report/visible.ts', testsOfReports, [
    ['reports show control characters', '\\u0000-\\u001f', '\\u0000'],
  ]),
  ...takenFrom('src/report/github.ts', testsOfReports, [
    ['a name may forge a command of the workflow', ".replaceAll('\\n', '%0A')", ''],
  ]),
];
