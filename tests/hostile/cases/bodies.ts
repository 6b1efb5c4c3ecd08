import { caseOfBody, type Row } from '../hostile-case.ts';

const harm = 'alert(1)';
const fence = '```';

/** Bodies of articles. The first line of a body is line 8 of its file. */
const rows: (Row & { body: string })[] = [
  // Slow, and small: nothing here may reach the parser.
  { threat: 'T5', what: 'a list nested on one line', body: '* '.repeat(900), refused: '8' },
  { threat: 'T5', what: 'a quote nested on one line', body: '> '.repeat(900), refused: '8' },
  { threat: 'T5', what: 'a list and quote nested in turn', body: '1. > '.repeat(300), refused: '8' },
  { threat: 'T5', what: 'a paragraph of a hundred thousand stars', body: '*a **b '.repeat(15_000), refused: '8:1' },
  { threat: 'T5', what: 'brackets that are never closed', body: '[a'.repeat(20_000), refused: '8:1' },
  {
    threat: 'T5',
    what: 'a table of a thousand columns',
    body: `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|`,
    refused: '8:1',
  },

  {
    threat: 'T6',
    what: 'one long address named many times',
    body: `${`${'[x] '.repeat(20)}\n\n`.repeat(20)}[x]: https://a.example/${'x'.repeat(9_000)}`,
    refused: '1:1',
  },

  { threat: 'T12', what: 'a picture above the folder', body: '![x](../../secret.png)', refused: '8:1 missing-image' },
  {
    threat: 'T12',
    what: 'a picture by an absolute path',
    body: '![x](/etc/hostname.png)',
    refused: '8:1 missing-image',
  },
  {
    threat: 'T12',
    what: 'a picture by a file address',
    body: '![x](file:///etc/hostname.png)',
    refused: '8:1 missing-image',
  },
  {
    threat: 'T12',
    what: 'a picture behind a percent sign',
    body: '![x](%2e%2e/secret.png)',
    refused: '8:1 missing-image',
  },
  { threat: 'T12', what: 'a picture behind a backslash', body: '![x](..\\secret.png)', refused: '8:1 missing-image' },

  { threat: 'T15', what: 'a script block', body: `<script>${harm}</script>`, refused: '8:1 raw-html' },
  {
    threat: 'T15',
    what: 'a script within a sentence',
    body: `Iron <script>${harm}</script> helps.`,
    refused: '8:6 raw-html',
  },
  {
    threat: 'T15',
    what: 'a picture that fails',
    body: `Iron <img src=x onerror=${harm}> helps.`,
    refused: '8:6 raw-html',
  },
  { threat: 'T15', what: 'a drawing that loads', body: `<svg/onload=${harm}> <b/onclick=${harm}>` },
  { threat: 'T15', what: 'a tag in another letter case', body: `<ScRiPt >${harm}</sCrIpT>`, refused: '8:1 raw-html' },
  {
    threat: 'T15',
    what: 'a comment that is never closed',
    body: 'Take it.\n\n<!-- Never take it',
    refused: '10:1 raw-html',
  },
  { threat: 'T15', what: 'a processing instruction', body: '<?php echo 1 ?>', refused: '8:1 raw-html' },
  { threat: 'T15', what: 'a tag over two lines', body: `Iron <b\nonclick=${harm}>bold</b>.`, refused: '8:6 raw-html' },
  {
    threat: 'T15',
    what: 'a handler on an allowed tag',
    body: `H<sub onclick=${harm}>2</sub>O`,
    refused: '8:2 raw-html',
  },
  {
    threat: 'T15',
    what: 'an allowed tag that is never closed',
    body: 'H<sub>2 and all the rest',
    refused: '8:2 raw-html',
  },
  {
    threat: 'T15',
    what: 'a tag in a table',
    body: `| a |\n|---|\n| <img src=x onerror=${harm}> |`,
    refused: '10:3 raw-html',
  },
  {
    threat: 'T15',
    what: 'a tag in a footnote',
    body: `Iron.[^1]\n\n[^1]: <iframe src=//evil.example></iframe>`,
    refused: '10:7 raw-html',
  },
  {
    threat: 'T15',
    what: 'a block with attributes',
    body: `:::note{onclick="${harm}"}\nIron.\n:::`,
    refused: '8:1 unknown-block',
  },
  { threat: 'T15', what: 'a script in code', body: `\`<script>${harm}</script>\`` },
  {
    threat: 'T15',
    what: 'a script in a block of code',
    body: `${fence}html\n<script>${harm}</script>\n<img src=x onerror=${harm}>\n${fence}`,
  },
  {
    threat: 'T15',
    what: 'a script of entities',
    body: `&lt;script&gt;${harm}&lt;/script&gt; &#60;img src=x onerror=${harm}&#62;`,
  },
  { threat: 'T15', what: 'a script behind backslashes', body: `\\<script>${harm}\\</script>` },
  {
    threat: 'T15',
    what: 'code of another language',
    body: `import x from "x"\n\n{${harm}}\n\n\${${harm}} <%= ${harm} %> { { ${harm} } }`,
  },
  {
    threat: 'T15',
    what: 'an expression of a template',
    body: `import x from "x"\n\nexport const a = ${harm}\n\n{${harm}} { ${harm} }`,
  },
  { threat: 'T15', what: 'an expression in double braces', body: `{{ ${harm} }}`, refused: '8:1 unknown-placeholder' },
  { threat: 'T15', what: 'a language of code that breaks out', body: `${fence}x"onmouseover="${harm}\niron\n${fence}` },
  {
    threat: 'T15',
    what: 'a title of an abbreviation that breaks out',
    body: `<abbr title="' onmouseover='${harm}">EMH</abbr>`,
  },

  { threat: 'T16', what: 'a link that runs', body: `[dose](javascript:${harm})`, refused: '8:1 unsafe-link' },
  {
    threat: 'T16',
    what: 'a link that runs in other letters',
    body: `[dose](JaVaScRiPt:${harm})`,
    refused: '8:1 unsafe-link',
  },
  {
    threat: 'T16',
    what: 'a link that runs behind an entity',
    body: `[dose](java&#115;cript:${harm})`,
    refused: '8:1 unsafe-link',
  },
  {
    threat: 'T16',
    what: 'a link that runs behind a tab',
    body: `[dose](<java\tscript:${harm}>)`,
    refused: '8:1 unsafe-link',
  },
  {
    threat: 'T16',
    what: 'a link that runs by its name',
    body: `[dose][d]\n\n[d]: javascript:${harm}`,
    refused: '8:1 unsafe-link',
  },
  {
    threat: 'T16',
    what: 'a link that runs between angle brackets',
    body: `<javascript:${harm}>`,
    refused: '8:1 unsafe-link',
  },
  {
    threat: 'T16',
    what: 'a link to a page of its own',
    body: '[dose](data:text/html;base64,PHNjcmlwdD4=)',
    refused: '8:1 unsafe-link',
  },
  { threat: 'T16', what: 'a link without a scheme', body: '[dose](//evil.example/)', refused: '8:1 unsafe-link' },
  { threat: 'T16', what: 'a link behind a backslash', body: '[dose](/\\evil.example/)', refused: '8:1 unsafe-link' },
  {
    threat: 'T16',
    what: 'a link with a user name',
    body: '[dose](https://www.nhs.uk@evil.example/)',
    refused: '8:1 unsafe-link',
  },
  {
    threat: 'T16',
    what: 'a link that opens another program',
    body: '[dose](vscode://file/etc/passwd)',
    refused: '8:1 unsafe-link',
  },
  {
    threat: 'T16',
    what: 'a picture of another server',
    body: '![x](https://evil.example/x.png)',
    refused: '8:1 missing-image',
  },
  {
    threat: 'T16',
    what: 'a picture without a scheme',
    body: '![x](//evil.example/x.png)',
    refused: '8:1 missing-image',
  },
  {
    threat: 'T16',
    what: 'a picture by its name',
    body: '![x][p]\n\n[p]: https://evil.example/x.png',
    refused: '8:1 missing-image',
  },
  {
    threat: 'T16',
    what: 'a picture that holds itself',
    body: '![x](data:image/svg+xml,%3Csvg/onload=alert(1)%3E)',
    refused: '8:1 missing-image',
  },
  {
    threat: 'T16',
    what: 'a link whose title breaks out',
    body: `[dose](https://a.example/ "x\\" onmouseover=\\"${harm}")`,
  },
  {
    threat: 'T16',
    what: 'an address as words',
    body: `javascript:${harm} and //evil.example/ and https://evil.example/`,
  },

  {
    threat: 'T17',
    what: 'an article that leaves the search',
    body: '<div data-pagefind-ignore="all">\n\nIron.\n\n</div>',
    refused: '8:1 raw-html',
  },
  {
    threat: 'T17',
    what: 'an article with another title in the search',
    body: '<span data-pagefind-meta="title:Official">x</span>',
    refused: '8:1 raw-html',
  },
  {
    threat: 'T17',
    what: 'an article that weighs more',
    body: ':::note{data-pagefind-weight="10"}\nIron.\n:::',
    refused: '8:1 unknown-block',
  },
  {
    threat: 'T17',
    what: 'words that steer the search',
    body: '`data-pagefind-ignore` and \\<mark>iron\\</mark> and `</mark>`',
  },

  {
    threat: 'T20',
    what: 'headings that are called like properties',
    body: '## constructor\n\na\n\n## getElementById\n\nb\n\n## __proto__\n\nc\n\n## forms\n\nd\n\n## location\n\ne',
  },
  {
    threat: 'T20',
    what: 'headings that are called like parts of the page',
    body: '## main\n\na\n\n## references\n\nb\n\n## disclaimer\n\nc\n\n## See also\n\nd',
  },
  {
    threat: 'T20',
    what: 'footnotes that are called like properties',
    body: 'Iron.[^constructor] Folate.[^body]\n\n[^constructor]: a\n\n[^body]: b',
  },
  {
    threat: 'T20',
    what: 'an anchor that is a property',
    body: '## Iron {#location}\n\nIron.',
    refused: '8:1 bad-anchor',
  },
  {
    threat: 'T20',
    what: 'an anchor that is markup',
    body: `## Iron {#"><img src=x onerror=${harm}>}\n\nIron.`,
    refused: '8:13 raw-html',
  },

  {
    threat: 'T21',
    what: 'a policy of its own',
    body: `<meta http-equiv="Content-Security-Policy" content="default-src *">`,
    refused: '8:1 raw-html',
  },
  {
    threat: 'T21',
    what: 'another base of addresses',
    body: '<base href="https://evil.example/">',
    refused: '8:1 raw-html',
  },

  { threat: 'T23', what: 'a dose turned around', body: 'Take \u202e05\u202c mg.', refused: '8:6 forbidden-character' },
  { threat: 'T23', what: 'a dose kept apart', body: 'Take \u206705\u2069 mg.', refused: '8:6 forbidden-character' },
  {
    threat: 'T23',
    what: 'a word with a gap nobody sees',
    body: 'para\u200bcetamol',
    refused: '8:5 forbidden-character',
  },
  {
    threat: 'T23',
    what: 'words in invisible tags',
    body: 'iron\u{e0078}\u{e0079}',
    refused: '8:5 forbidden-character',
  },
  { threat: 'T23', what: 'a word of two alphabets', body: 'p\u0430racetamol', refused: '8:2 lookalike-letter' },
  { threat: 'T23', what: 'a pile of marks', body: `a${'\u0301'.repeat(40)}`, refused: '8:1 forbidden-character' },
  { threat: 'T23', what: 'a character that was lost', body: '5 \ufffdg of iron', refused: '8:3 forbidden-character' },
  { threat: 'T23', what: 'a private character', body: '5 \ue000g of iron', refused: '8:3 forbidden-character' },
  { threat: 'T23', what: 'words from right to left', body: 'العلاج 5 ملغ, and می‌خواهم, and עברית.' },
  { threat: 'T23', what: 'signs of medicine', body: 'α-thalassemia, β₂, 5 µmol/L, 37 °C, TNF-α, ½, 👩‍⚕️, ≥ 10⁹/L.' },

  {
    threat: 'T29',
    what: 'a style that hides the disclaimer',
    body: '<style>.disclaimer{display:none}</style>',
    refused: '8:1 raw-html',
  },
  {
    threat: 'T29',
    what: 'a cover over the page',
    body: '<div style="position:fixed;inset:0;background:#fff">x</div>',
    refused: '8:1 raw-html',
  },
  { threat: 'T29', what: 'an end of the article', body: 'Iron.</article></main>', refused: '8:6 raw-html' },
  { threat: 'T29', what: 'a word wider than any screen', body: `${'iron'.repeat(500)}` },
  {
    threat: 'T29',
    what: 'a table wider than any screen',
    body: `${'| iron '.repeat(18)}|\n${'|---'.repeat(18)}|\n${'| and more iron '.repeat(18)}|`,
  },
  { threat: 'T29', what: 'a thousand lines before the end', body: 'Iron.\n\n'.repeat(1000) },
];

export const bodies = rows.map(caseOfBody);
