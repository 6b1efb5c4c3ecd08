import { type Mutation, takenFrom } from './mutation.ts';

const testsOfLoading = ['tests/unit/encyclopedia/load', 'tests/unit/fixtures.test.ts'];
const testsOfLinks = ['tests/unit/encyclopedia/link', 'tests/unit/encyclopedia/check', 'tests/unit/fixtures.test.ts'];

/** What reads content and refuses what is hostile. */
export const gate: readonly Mutation[] = [
  ...takenFrom('src/encyclopedia/load/front-matter.ts', testsOfLoading, [
    ['front matter may be in any language', "if (fault) return { ...nothing(fault), body: '' };", ''],
    ['front matter may be long', 'if (close > limits.frontMatterCharacters)', 'if (false)'],
  ]),
  ...takenFrom('src/encyclopedia/load/strict-yaml.ts', testsOfLoading, [
    ['YAML may use aliases', 'if (isAlias(node))', 'if (false)'],
    ['YAML may use anchors', 'else if (node.anchor)', 'else if (false)'],
    ['YAML may use tags', 'if (node.tag !== undefined)', 'if (false)'],
    ['YAML may merge keys', "if (name === '<<')", 'if (false)'],
    ['YAML may have keys of every object', 'if (forbiddenKeys.has(name))', 'if (false)'],
    ['YAML may be nested deeply', 'if (ancestors.length > deepest)', 'if (false)'],
    ['YAML may have a key twice', 'uniqueKeys: true', 'uniqueKeys: false'],
  ]),
  ...takenFrom('src/encyclopedia/article.ts', testsOfLoading, [
    [
      'front matter may have any key',
      'export const frontMatterSchema = z.strictObject({',
      'export const frontMatterSchema = z.looseObject({',
    ],
    ['a source may have any address', 'z.url({ protocol: /^https?$/ })', 'z.string()'],
  ]),
  ...takenFrom('src/encyclopedia/load/references.ts', testsOfLoading, [
    [
      'a reference may have any address',
      "z.url({ protocol: /^https?$/, error: 'is not a web address' })",
      'z.string()',
    ],
  ]),
  ...takenFrom('src/encyclopedia/load/decode-text.ts', testsOfLoading, [
    ['bytes may be in any encoding', 'if (!isUtf8(bytes)) return', 'if (false) return'],
  ]),
  ...takenFrom('src/encyclopedia/load/read-article.ts', testsOfLoading, [
    ['a text with bad characters is an article', 'if (faultsOfText.length > 0) return', 'if (false) return'],
    ['a file may have any size', 'if (size > limits.articleBytes)', 'if (false)'],
  ]),
  ...takenFrom('src/encyclopedia/load/find-files.ts', testsOfLoading, [
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
    ['two files may have one address', 'if (owner !== undefined) refuse(sharedAddress(owner));', ''],
    ['letter case makes another address', '    .toLowerCase()', ''],
    ['spellings of Unicode make another address', "    .normalize('NFKC')\n", ''],
    [
      'files that are no article vanish',
      'return raster.test(name) ? undefined : faultOfOtherFile(name)',
      'return undefined',
    ],
  ]),
  ...takenFrom('src/encyclopedia/load/inline-html.ts', testsOfLoading, [
    [
      'raw HTML is dropped in silence',
      "  faults.push({ ...startOf(node), ruleId: 'raw-html'",
      "  [].push({ ...startOf(node), ruleId: 'raw-html'",
    ],
    ['an allowed tag may have attributes', '(?: title="([^"<>&]*)")?>$/', '(?: [a-z]+="([^"<>&]*)")*>$/'],
    ['an allowed tag may stay open', 'for (const { html } of open) refuse(html, faults);', ''],
  ]),
  ...takenFrom('src/encyclopedia/link/image-path.ts', testsOfLinks, [
    ['a picture may lie outside', 'return leavesFolder(path) ? undefined : path;', 'return path;'],
    ['a picture may come from another server', '/^[a-z][a-z0-9+.-]*:|^\\/\\/|[\\\\?#%\\s]/i', '/[\\\\?#%\\s]/i'],
    ['a picture may have a percent sign in its address', '[\\\\?#%\\s]', '[\\\\?#\\s]'],
  ]),
  ...takenFrom('src/encyclopedia/link/resolve-link.ts', testsOfLinks, [
    [
      'a link may hold a backslash',
      'if (/[\\s\\\\\\u0000-\\u001f\\u007f]/.test(url))',
      'if (/[\\s\\u0000-\\u001f\\u007f]/.test(url))',
    ],
    ['a link may leave out its scheme', "if (url.startsWith('//'))", 'if (false)'],
    ['a link may have any scheme', 'if (!schemes.has(parsed.protocol))', 'if (false)'],
    ['a link may hold a user name', "if (parsed.username !== '' || parsed.password !== '')", 'if (false)'],
  ]),
  ...takenFrom('src/encyclopedia/check/rules.ts', testsOfLinks, [['links are not checked', '  unsafeLink,\n', '']]),
  ...takenFrom(
    'src/encyclopedia/workers/article-workers.ts',
    ['tests/unit/encyclopedia/workers'],
    [
      ['an article may take any time', 'timeLimit * 1000', 'timeLimit * 1_000_000'],
      ['an article may take any memory', 'resourceLimits: { maxOldGenerationSizeMb: memoryLimit },', ''],
    ],
  ),
  ...takenFrom(
    'src/encyclopedia/encyclopedia.ts',
    ['tests/unit/encyclopedia/encyclopedia.test.ts', 'tests/unit/fixtures.test.ts'],
    [
      [
        'an article that is not read is left out',
        "outcome.ok ? outcome.value.problems : [failure(source, 'read', outcome.reason)]",
        'outcome.ok ? outcome.value.problems : []',
      ],
    ],
  ),
  ...takenFrom(
    'src/encyclopedia/encyclopedia.ts',
    ['tests/unit/encyclopedia/encyclopedia.test.ts'],
    [
      [
        'an article that is not rendered is left out',
        "else problems.push(failure(source, 'rendered', outcome.reason));",
        '',
      ],
    ],
  ),
  ...takenFrom(
    'src/encyclopedia/encyclopedia.ts',
    ['tests/unit/encyclopedia'],
    [
      [
        'old HTML is used after the code changed',
        'JSON.stringify([codeFingerprint, article.path, article.sourceHash, job])',
        'JSON.stringify([article.path, article.sourceHash, job])',
      ],
      [
        'old HTML is used after the text changed',
        'JSON.stringify([codeFingerprint, article.path, article.sourceHash, job])',
        'JSON.stringify([codeFingerprint, article.path, job])',
      ],
    ],
  ),
];
