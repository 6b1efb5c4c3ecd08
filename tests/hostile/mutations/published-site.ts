import { type Mutation, takenFrom } from './mutation.ts';

const verifying = ['tests/unit/after-build/verify'];
const publishing = ['tests/unit/after-build', 'tests/unit/lock.test.ts', 'tests/unit/cli'];

/** What reads the written site again, and puts it in place of the last one. */
export const publishedSite: readonly Mutation[] = [
  ...takenFrom('src/after-build/verify/allow-list.ts', verifying, [
    [
      'a page may hold any element of a drawing',
      'rules === undefined || element.namespaceURI !== htmlNamespace',
      'rules === undefined',
    ],
    [
      'a page may hold any attribute',
      'if (rule === undefined) return [',
      'if (rule === undefined) return []; if (false) return [',
    ],
    ['an attribute may have any value', 'return fits(value, rule) ? []', 'return true ? []'],
    ['an attribute may hold a hidden character', 'if (holdsUnseen(value))', 'if (false)'],
  ]),
  ...takenFrom('src/after-build/verify/read-page.ts', verifying, [
    ['a picture may have no credit', ' && !isWholePicture(node)', ' && !isWholePicture(node) && false'],
    ['a page may hold comments', "if (node.nodeName === '#comment')", 'if (false)'],
    ['a page may hold hidden characters', 'if (isText(node) && holdsUnseen(node.value))', 'if (false)'],
    ['a page may be mended by the browser', 'forbidden: errors.map(', 'forbidden: errors.slice(errors.length).map('],
    ['an article may be read otherwise than it is written', 'if (offset !== undefined)', 'if (false)'],
    ['an article may hold what its page may', 'isInBody ? articleMarkup : pageMarkup', 'pageMarkup'],
  ]),
  ...takenFrom('src/after-build/verify/read-frame.ts', verifying, [
    ['a page may hold a script of its own', 'if (!isHarmless(element))', 'if (false)'],
    ['data may end early', "!text.includes('<') && ", ''],
  ]),
  ...takenFrom('src/after-build/verify/address-problems.ts', verifying, [
    ['a page may load from another server', "if (use !== 'link') return", 'if (false) return'],
    [
      'a link of a page may have any scheme',
      "['https:', 'http:', 'mailto:', 'tel:'].includes(target.protocol)",
      'true',
    ],
    ['a link of a page may hold a user name', "if (target.username !== '' || target.password !== '')", 'if (false)'],
    ['a picture of a page may lie anywhere', "if (use === 'picture' && ", 'if (false && '],
    ['a link may lead to nothing', 'if (!files.has(file)) return', 'if (false) return'],
    [
      'a link may lead to a section that is not there',
      'if (other.ids.has(fragment) || other.ids.has(id)) return undefined;',
      'return undefined;',
    ],
  ]),
  ...takenFrom('src/after-build/verify/page-problems.ts', verifying, [
    ['a page may lack the disclaimer', 'if (disclaimers.short !== site.shortDisclaimer)', 'if (false)'],
    [
      'an article may lack the full disclaimer',
      'if (needsAll && disclaimers.full !== site.fullDisclaimer.length)',
      'if (false)',
    ],
    ['an article may break out of its place', 'if (isArticle !== shouldBeArticle)', 'if (false)'],
    ['a page may have two headings h1', 'if (page.headings.length !== 1)', 'if (false)'],
    [
      'a page may have an id twice',
      'for (const { id, ...place } of page.repeatedIds)',
      'for (const { id, ...place } of page.repeatedIds.slice(page.repeatedIds.length))',
    ],
    ['a page may have another policy', 'if (policy.policy !== expected)', 'if (false)'],
    ['a page may have a second policy', 'if (policies.length !== 1 || !policy)', 'if (!policy)'],
    ['a policy may come too late', 'return policy.isFirst ? []', 'return true ? []'],
    ['a page may forward', 'refresh === target ? []', 'true ? []'],
  ]),
  ...takenFrom('src/after-build/verify/count-pages.ts', verifying, [
    [
      'an article may have no page',
      "if (heading === undefined) problems.push(report('The article has no page.'));",
      'if (heading === undefined) {}',
    ],
    ['a page may have another title than its article', 'else if (heading !== title)', 'else if (false)'],
    ['search may lose an article', 'if (searchTitles.get(path) !== title)', 'if (false)'],
    ['the sitemap may lose an article', 'if (!isListed)', 'if (false)'],
    ['a withdrawn article may be found', 'return isFound ? [', 'return false ? ['],
    [
      'a page may belong to no article',
      "    ...unknown.map((file) => problem(file, 'No article and no alias has this page.')),\n",
      '',
    ],
  ]),
  ...takenFrom('src/after-build/verify/unreachable-problems.ts', verifying, [
    [
      'an article may be found by search alone',
      '.filter((file) => pages.has(file) && !reached.has(file))',
      '.filter(() => false)',
    ],
    ['a link to another site may lead to an article', 'target.origin !== own.origin', 'false'],
    ['what a browser loads may lead to an article', "use === 'link' ? fileOf", 'use ? fileOf'],
  ]),
  ...takenFrom('src/after-build/verify/index-problems.ts', verifying, [
    ['a body system may lose an article', '.filter(({ file, path }) => !leads(file, path))', '.filter(() => false)'],
    [
      'a body system may have a page without articles',
      '.filter((file) => !expected.has(file))',
      '.filter(() => false)',
    ],
    ['the indexes may list what is withdrawn', '.filter((file) => leads(file, path))', '.filter(() => false)'],
  ]),
  ...takenFrom('src/after-build/verify/verify.ts', verifying, [
    ['nobody walks through the site', '    ...unreachableProblems(reachable, claims.pages),\n', ''],
    [
      'nobody compares the indexes with the articles',
      '    ...indexProblems(byFile, claims.pages, claims.address.base),\n',
      '',
    ],
  ]),
  ...takenFrom('src/after-build/alias-pages.ts', publishing, [
    [
      'other names are written as they are',
      "text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\"', '&quot;')",
      'text',
    ],
  ]),
  ...takenFrom('src/after-build/search-index.ts', publishing, [
    ['marks beside the text are searched', ', excludeSelectors: notText', ''],
  ]),
  ...takenFrom('src/after-build/publish.ts', publishing, [
    ['a folder of somebody else is replaced', 'if (!isOurs)', 'if (false)'],
    ['a link is published over', 'if (!status.isDirectory()) throw', 'if (false) throw'],
    ['a lock that was lost still publishes', 'if (!lock.isHeld()) throw', 'if (false) throw'],
  ]),
  ...takenFrom('src/lock.ts', publishing, [
    ['two builds publish to one place', 'if (owner !== undefined && isRunning(owner)) throw', 'if (false) throw'],
  ]),
  ...takenFrom('src/after-build/swap.ts', publishing, [
    [
      'a staged site is put in place without being whole',
      'if (staged !== undefined && isWholeSite(staged))',
      'if (staged !== undefined)',
    ],
    ['a swap that fails leaves nothing', 'if (!existsSync(out) && existsSync(old)) renameSync(old, out);', ''],
    ['a swap leaves no journal', 'writeFileSync(journal, ', 'void ('],
  ]),
  ...takenFrom('src/after-build/manifest.ts', publishing, [
    [
      'the manifest is not compared by bytes',
      'return lstatSync(file).isFile() && hashOf(file) === hash;',
      'return lstatSync(file).isFile();',
    ],
    [
      'the manifest does not see what was added',
      "else if (!Object.hasOwn(files, file)) differences.push({ file, what: 'added' });",
      'else if (!Object.hasOwn(files, file)) {}',
    ],
  ]),
  ...takenFrom('src/after-build/seal.ts', publishing, [['everybody may change what is published', '0o644', '0o666']]),
];
