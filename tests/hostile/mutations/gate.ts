import { type Mutation, takenFrom } from './mutation.ts';

const loading = ['tests/unit/encyclopedia/load', 'tests/unit/fixtures.test.ts', 'tests/hostile/cases.test.ts'];
const links = ['tests/unit/encyclopedia/link', 'tests/unit/encyclopedia/check', 'tests/hostile/cases.test.ts'];
const wording = ['tests/unit/encyclopedia/load/prose', 'tests/unit/encyclopedia/load/dose-blocks.test.ts'];
const ratchet = ['tests/unit/encyclopedia/check', 'tests/unit/cli/baseline.test.ts'];
const threads = ['tests/unit/encyclopedia/workers'];

/** What reads content and refuses what is hostile. */
export const gate: readonly Mutation[] = [
  ...takenFrom('src/encyclopedia/load/front-matter.ts', loading, [
    ['front matter may be in any language', "if (fault) return { ...nothing(fault), body: '' };", ''],
    ['front matter may be long', 'if (close > limits.frontMatterCharacters)', 'if (false)'],
  ]),
  ...takenFrom('src/encyclopedia/load/strict-yaml.ts', loading, [
    ['YAML may use aliases', 'if (isAlias(node)) faults', 'if (false) faults'],
    ['YAML may use anchors', 'else if (node.anchor)', 'else if (false)'],
    ['YAML may use tags', 'if (node.tag !== undefined)', 'if (false)'],
    ['YAML may merge keys', "if (key.value === '<<')", 'if (false)'],
    ['YAML may have keys of every object', 'if (forbiddenKeys.has(key.value))', 'if (false)'],
    ['YAML may be nested deeply', 'ancestors.filter(isCollection).length >= kind.depth', 'false'],
    ['YAML may have any number of keys', 'if (extra !== undefined)', 'if (false)'],
    ['YAML may have a key twice', 'if (seen.has(key.value))', 'if (false)'],
  ]),
  ...takenFrom('src/encyclopedia/article.ts', loading, [
    [
      'front matter may have any key',
      'export const frontMatterSchema = z.strictObject({',
      'export const frontMatterSchema = z.looseObject({',
    ],
  ]),
  ...takenFrom('src/encyclopedia/values.ts', loading, [
    ['a source may have any scheme', 'protocol: /^https?$/, ', ''],
    ['a source may hold a user name', '!/^https?:\\/\\/[^/?#]*@/.test(url)', 'true'],
  ]),
  ...takenFrom('src/encyclopedia/load/decode-text.ts', loading, [
    ['bytes may be in any encoding', 'if (!isUtf8(bytes)) return', 'if (false) return'],
    ['a text may hold hidden characters', 'faultsAt(text, badCharacters(text))', '[]'],
  ]),
  ...takenFrom('src/encyclopedia/load/shown-text.ts', loading, [
    [
      'a reference may bring in a hidden character',
      '...(decoded.text === body ? [] : badCharacters(decoded.text)), ',
      '',
    ],
    ['a word may be of two alphabets', "...lookalikes(decoded.text, 'text')", ''],
  ]),
  ...takenFrom('src/encyclopedia/load/shown-values.ts', loading, [
    ['a value may hold a hidden character', '        ...badCharacters(value),\n', ''],
    ['a placeholder may stand in a value', '        ...braces(value),\n', ''],
    ['a name may be of two alphabets', "        ...lookalikes(value, source.isName(path) ? 'name' : 'text'),\n", ''],
  ]),
  ...takenFrom('src/encyclopedia/load/read-article.ts', loading, [
    ['a file may have any size', 'if (size > limits.articleBytes)', 'if (false)'],
    ['a text that the parser chokes on is parsed', 'if (faultsOfParsing.length > 0)', 'if (false)'],
    ['a page may hold any number of things', '    ...faultsOfCount(tree),\n', ''],
  ]),
  ...takenFrom('src/encyclopedia/load/parse-limits.ts', loading, [
    ['a line may have any length', 'if (source.length > limits.lineCharacters)', 'if (false)'],
    ['lists may be nested deeply', 'if (scanned.depth > limits.containerDepth)', 'if (false)'],
    ['a paragraph may have any length', 'if (this.block.characters > limits.paragraphCharacters)', 'if (false)'],
    ['a paragraph may have any number of marks', 'if (this.block.marks > limits.paragraphMarks)', 'if (false)'],
    ['a table may have any number of columns', 'cells > limits.tableColumns', 'false'],
    ['a table may have any number of rows', 'if (this.table.rows === limits.tableRows + 1)', 'if (false)'],
    [
      'an article may have any number of paragraphs',
      'if (this.sums[what] <= most || this.faults.length > 0) return;',
      'if (true) return;',
    ],
  ]),
  ...takenFrom('src/encyclopedia/load/tree-limits.ts', loading, [
    ['an article may have any number of links', 'if (isFirst)', 'if (false)'],
    ['emphasis may be nested deeply', 'if (depth > limits.inlineDepth && !isTooDeep)', 'if (false)'],
  ]),
  ...takenFrom('src/encyclopedia/load/pictures/read-credits.ts', loading, [
    ['a picture may have any licence', "typeof licence === 'string' && !Object.hasOwn(licences, licence)", 'false'],
    [
      'a credit may hold hidden characters',
      '  faults.push(...faultsOfValues(values, {',
      '  void faultsOfValues; false && faults.push(...faultsOfValues(values, {',
    ],
  ]),
  ...takenFrom('src/encyclopedia/load/pictures/check-pictures.ts', loading, [
    ['a picture may have any size', 'if (size > limits.imageBytes)', 'if (false)'],
    ['a picture may be of another kind than its name', 'if (!format.extensions.includes(extension))', 'if (false)'],
    ['a picture may be damaged', 'if (!picture) return', 'if (!picture) return undefined; if (false) return'],
    ['a picture may move', 'if (picture.isAnimated)', 'if (false)'],
    [
      'a picture may have any number of points',
      'if (width > limits.imageSide || height > limits.imageSide || width * height > limits.imagePixels)',
      'if (false)',
    ],
    ['another file may follow a picture', 'if (end !== bytes.length)', 'if (false)'],
    ['a picture may hold a page', 'if (markup.test(', 'if (false && markup.test('],
  ]),
  ...takenFrom('src/encyclopedia/load/find-files.ts', loading, [
    [
      'symbolic links are followed',
      "if (status.isSymbolicLink()) return 'symlink';",
      "if (status.isSymbolicLink()) return 'file';",
    ],
    [
      'a file may have any name',
      'if (isSlug(name) && !reserved.test(name)) return undefined;',
      'if (!reserved.test(name)) return undefined;',
    ],
    [
      'a file may have a name of the server',
      'if (isSlug(name) && !reserved.test(name)) return undefined;',
      'if (isSlug(name)) return undefined;',
    ],
    [
      'two files may have one address',
      'if (owner !== undefined) refuse(sharedAddress(owner));',
      'if (owner !== undefined) {}',
    ],
    ['letter case makes another address', '    .toLowerCase()', ''],
    ['spellings of Unicode make another address', "    .normalize('NFKC')\n", ''],
    [
      'files that are no article vanish',
      'return raster.test(name) || isCredit(name) ? undefined : faultOfOtherFile(name)',
      'return undefined',
    ],
  ]),
  ...takenFrom('src/encyclopedia/load/inline-html.ts', loading, [
    [
      'raw HTML is no fault',
      "  faults.push({ ...startOf(node), ruleId: 'raw-html'",
      "  [].push({ ...startOf(node), ruleId: 'raw-html'",
    ],
    ['an allowed tag may have attributes', '(?: title="([^"<>&]*)")?>$/', '(?: [a-z]+="([^"<>&]*)")*>$/'],
    ['an allowed tag may stay open', '    refuse(html, faults);\n', ''],
  ]),
  ...takenFrom('src/encyclopedia/link/image-path.ts', links, [
    ['a picture may lie outside', 'return leavesFolder(path) ? undefined : path;', 'return path;'],
    ['a picture may come from another server', '/^[a-z][a-z0-9+.-]*:|^\\/\\/|[\\\\?#%\\s]/i', '/[\\\\?#%\\s]/i'],
    ['a picture may have a percent sign in its address', '[\\\\?#%\\s]', '[\\\\?#\\s]'],
  ]),
  ...takenFrom('src/encyclopedia/link/resolve-link.ts', links, [
    [
      'a link may hold a backslash',
      'if (/[\\s\\\\\\u0000-\\u001f\\u007f]/.test(url))',
      'if (/[\\s\\u0000-\\u001f\\u007f]/.test(url))',
    ],
    ['a link may leave out its scheme', "if (url.startsWith('//'))", 'if (false)'],
    ['a link may have any scheme', 'if (!schemes.has(parsed.protocol))', 'if (false)'],
    ['a link may hold a user name', "if (parsed.username !== '' || parsed.password !== '')", 'if (false)'],
  ]),
  ...takenFrom('src/encyclopedia/check/rules.ts', links, [['links are not checked', '  unsafeLink,\n', '']]),
  ...takenFrom('src/encyclopedia/load/prose/faults-of-wording.ts', wording, [
    ['doses may stand anywhere', '[dosesOutsideBlock, ', '['],
    ['an article may name the emergency number of one country', ', emergencyNumbers]', ']'],
    ['notation that has harmed people may be used', 'errorProneAbbreviations, longSentences]', 'longSentences]'],
    ['a dose may have a zero too many', '[trailingZeros, ', '['],
    ['a dose may lack a zero', ' nakedDecimals, missingUnits', ' missingUnits'],
  ]),
  ...takenFrom('src/encyclopedia/load/prose/read-prose.ts', wording, [
    ['a summary may hold a dose', '[passageOfValue(summary, summaryAt), ...passages]', 'passages'],
  ]),
  ...takenFrom('src/encyclopedia/load/dose-blocks.ts', wording, [
    ['a dose may name no source', 'if (!cited)', 'if (false)'],
    ['a dose may have no day', 'else if (!isCalendarDate(date))', 'else if (false)'],
  ]),
  ...takenFrom('src/encyclopedia/check/rules/readability-worse.ts', ratchet, [
    ['an article may become harder to read', 'smog <= stored + tolerance', 'true'],
  ]),
  ...takenFrom('src/encyclopedia/check/rules/citations-fewer.ts', ratchet, [
    ['an article may lose its sources', 'share >= floor', 'true'],
  ]),
  ...takenFrom('src/encyclopedia/check/ratchet.ts', ratchet, [
    ['a worse share is stored unseen', 'Math.max(share, floor ?? share)', 'share'],
    ['a worse grade is stored unseen', 'Math.min(...grades)', 'Math.max(...grades)'],
  ]),
  ...takenFrom('src/cli/baseline.ts', ratchet, [
    ['the baseline forgets an article that cannot be read', 'if (errors.length > 0)', 'if (false)'],
  ]),
  ...takenFrom('src/encyclopedia/workers/lane.ts', threads, [
    [
      'an article may take any time',
      'this.unwatch = watchTime(this.worker, (seconds) => this.lose(',
      'void ((seconds: number) => this.lose(',
    ],
  ]),
  ...takenFrom('src/encyclopedia/workers/time-limit.ts', threads, [
    ['a busy machine gives up articles that had no time', 'used >= seconds / 2', 'used >= 0'],
    ['an article may take any time of a thread that answers', 'end(seconds);', ';'],
    ['an article may take any time of a thread that does not', '() => end(patientSeconds)', '() => {}'],
  ]),
  ...takenFrom('src/encyclopedia/workers/article-workers.ts', threads, [
    ['an article may take any memory', '  maxOldGenerationSizeMb: limits.thread.oldMegabytes,\n', ''],
    ['an article may take any stack', 'stackSizeMb: limits.thread.stackMegabytes', 'stackSizeMb: 256'],
  ]),
  ...takenFrom(
    'src/encyclopedia/load/glossary/read-entries.ts',
    ['tests/unit/encyclopedia/load/glossary'],
    [
      ['the characters of the glossary are not looked at', 'if (faultsOfText.length > 0)', 'if (false)'],
      ['a line of the glossary may be a file of its own', 'if (faultOfSize)', 'if (false)'],
      ['an entry of the glossary with a fault is kept', 'return read.faults.length > 0', 'return false'],
    ],
  ),
  ...takenFrom(
    'src/encyclopedia/load/glossary/read-terms.ts',
    ['tests/unit/encyclopedia/load/glossary'],
    [['an abbreviation is given a meaning that is not sure', "word.kind === 'term' || full.length > 0", 'true']],
  ),
  ...takenFrom(
    'src/encyclopedia/encyclopedia.ts',
    ['tests/unit/encyclopedia', 'tests/unit/fixtures.test.ts'],
    [
      ['an article that is not read is left out', ": [failure(source, 'read', outcome.reason)],", ': [],'],
      [
        'an article that is not rendered is left out',
        "else problems.push(failure(source, 'rendered', outcome.reason));",
        '',
      ],
      ['old HTML is used after the code changed', '[codeFingerprint, article.path, ', '[article.path, '],
      ['old HTML is used after the text changed', 'article.path, article.sourceHash, job])', 'article.path, job])'],
    ],
  ),
];
