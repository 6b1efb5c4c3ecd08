import { type Mutation, takenFrom } from './mutation.ts';

const testsOfVerifying = ['tests/unit/after-build/verify'];
const testsOfPublishing = ['tests/unit/after-build', 'tests/unit/lock.test.ts', 'tests/unit/cli'];

/** What reads the written site again, and puts it in place of the last one. */
export const publishedSite: readonly Mutation[] = [
  ...takenFrom('src/after-build/verify/read-page.ts', testsOfVerifying, [
    ['a page may hold frames and styles', 'if (forbiddenElements.has(tagName))', 'if (false)'],
    ['a page may hold handlers', '/^on[A-Z]/.test(property) || ', ''],
    ['a page may hold a script of its own', "    forbid('an inline script');\n", ''],
  ]),
  ...takenFrom('src/after-build/verify/verify.ts', testsOfVerifying, [
    ['a page may load from another server', "if (use !== 'link') return", 'if (false) return'],
    [
      'a link of a page may have any scheme',
      "['https:', 'http:', 'mailto:', 'tel:'].includes(target.protocol)",
      'true',
    ],
    ['a link may lead to nothing', 'if (!files.has(file)) return', 'if (false) return'],
    [
      'a link may lead to a section that is not there',
      'if (other.ids.has(fragment) || other.ids.has(id)) return undefined;',
      'return undefined;',
    ],
    ['a page may lack the disclaimer', 'if (page.disclaimer !== site.shortDisclaimer)', 'if (false)'],
    ['a page may have two headings h1', 'if (page.headings.length !== 1)', 'if (false)'],
    [
      'a page may have an id twice',
      'for (const { id, ...place } of page.repeatedIds)',
      'for (const { id, ...place } of [] as typeof page.repeatedIds)',
    ],
    ['a page may forward', 'if (page.refresh !== forwards)', 'if (false)'],
  ]),
  ...takenFrom('src/after-build/verify/count-pages.ts', testsOfVerifying, [
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
  ...takenFrom('src/after-build/alias-pages.ts', testsOfPublishing, [
    [
      'links of other names are written as they are',
      "text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\"', '&quot;')",
      'text',
    ],
  ]),
  ...takenFrom('src/after-build/search-index.ts', testsOfPublishing, [
    ['marks beside the text are searched', ', excludeSelectors: notText', ''],
  ]),
  ...takenFrom('src/after-build/publish.ts', testsOfPublishing, [
    ['a folder of somebody else is replaced', 'if (!isOurs)', 'if (false)'],
    ['a link is published over', 'if (!status.isDirectory()) throw', 'if (false) throw'],
    ['a lock that was lost still publishes', 'if (!lock.isHeld()) throw', 'if (false) throw'],
  ]),
  ...takenFrom('src/lock.ts', testsOfPublishing, [
    ['two builds publish to one place', 'if (owner !== undefined && isRunning(owner)) throw', 'if (false) throw'],
  ]),
  ...takenFrom('src/after-build/swap.ts', testsOfPublishing, [
    [
      'a staged site is put in place without being whole',
      'if (staged !== undefined && isWholeSite(staged))',
      'if (staged !== undefined)',
    ],
    ['a swap that fails leaves nothing', 'if (!existsSync(out) && existsSync(old)) renameSync(old, out);', ''],
    ['a swap leaves no journal', 'writeFileSync(journal, ', 'void ('],
  ]),
  ...takenFrom('src/after-build/manifest.ts', testsOfPublishing, [
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
  ...takenFrom('src/after-build/seal.ts', testsOfPublishing, [
    ['everybody may change what is published', '0o644', '0o666'],
  ]),
];
