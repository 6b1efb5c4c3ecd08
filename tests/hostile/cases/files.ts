import { caseOfText, type HostileCase, type Row, soundFrontMatter } from '../hostile-case.ts';

const article = (what: string) => `${soundFrontMatter({ what })}\nIron.\n`;
const bytes = (row: Row, ...parts: (string | readonly number[])[]): HostileCase =>
  caseOfText(
    row,
    Buffer.concat(
      [soundFrontMatter(row), '\n', ...parts].map((part) =>
        typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]),
      ),
    ),
  );

/** A PNG of that many pixels, of which only the header is there, and `more` bytes behind it. */
function png(width: number, height: number, more = 0): Uint8Array {
  const header = Buffer.alloc(33 + more);
  header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  header.write('IHDR', 12, 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  header.set([8, 2, 0, 0, 0], 24);
  return header;
}

const credit = 'creator: Ada Doe\nsource: own work\nlicence: CC0-1.0\n';

/** An article that shows a picture, the picture, and who made it. */
function picture(what: string, image: Uint8Array | string, name = 'smear.png'): HostileCase {
  const text = `${soundFrontMatter({ what })}\n![Round cells](${name})\n`;
  return {
    threat: 'T24',
    what,
    files: { 'topics/iron.md': text, [`topics/${name}`]: image, [`topics/${name}.yaml`]: credit },
    refused: { file: `topics/${name}`, at: '1:1' },
  };
}

/** A file whose name alone is the attack. */
function named(what: string, name: string, ruleId: string, content = article(what)): HostileCase {
  const file = `topics/${name}`;
  return { threat: 'T14', what, files: { [file]: content }, refused: { file, at: '1:1', ruleId } };
}

export const files: HostileCase[] = [
  caseOfText(
    { threat: 'T7', what: 'an article of a megabyte', refused: '1:1 too-large' },
    article('x').padEnd(1_000_000, 'Iron helps.\n\n'),
  ),
  caseOfText(
    { threat: 'T7', what: 'a front matter of a hundred thousand letters', refused: '2 too-large' },
    article('x').replace('title', `# ${'x'.repeat(100_000)}\ntitle`),
  ),

  bytes({ threat: 'T8', what: 'a micro sign in Latin-1', refused: '6:3 invalid-utf8' }, '5 ', [0xb5], 'g\n'),
  bytes({ threat: 'T8', what: 'a slash in two bytes', refused: '6:1 invalid-utf8' }, [0xc0, 0xaf], '\n'),
  bytes({ threat: 'T8', what: 'half of a pair', refused: '6:1 invalid-utf8' }, [0xed, 0xa0, 0x80], '\n'),
  bytes({ threat: 'T8', what: 'a character cut off', refused: '6:6 invalid-utf8' }, 'Iron ', [0xe2, 0x82]),
  caseOfText(
    { threat: 'T8', what: 'a file in two-byte letters', refused: '1:1 invalid-utf8' },
    Buffer.from(`\ufeff${article('x')}`, 'utf16le'),
  ),

  bytes({ threat: 'T9', what: 'a zero byte in a word', refused: '6:3 forbidden-character' }, 'ir\0on\n'),
  bytes({ threat: 'T9', what: 'a backspace over a dose', refused: '6:2 forbidden-character' }, '9\b5 mg\n'),
  bytes({ threat: 'T9', what: 'a colour for the terminal', refused: '6:1 forbidden-character' }, '\u001b[31mIron\n'),
  bytes({ threat: 'T9', what: 'a control of the second kind', refused: '6:2 forbidden-character' }, 'a\u0085b\n'),

  caseOfText({ threat: 'T10', what: 'line ends of old machines', refused: '1' }, article('x').replaceAll('\n', '\r')),
  caseOfText(
    { threat: 'T10', what: 'a byte-order mark and line ends of Windows' },
    `\ufeff${soundFrontMatter({ what: 'a byte-order mark and line ends of Windows' })}\nBEGIN-a-byte-order-mark-and-line-ends-of-windows\n\n## Iron\n\nEND-a-byte-order-mark-and-line-ends-of-windows\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  ),

  {
    threat: 'T11',
    what: 'a link to a file outside',
    files: { 'topics/iron.md': { link: '/etc/hostname' } },
    refused: { file: 'topics/iron.md', at: '1:1', ruleId: 'symlink' },
  },
  {
    threat: 'T11',
    what: 'a link to the environment',
    files: { 'topics/iron.md': { link: '/proc/self/environ' } },
    refused: { file: 'topics/iron.md', at: '1:1', ruleId: 'symlink' },
  },
  {
    threat: 'T11',
    what: 'a section that is a link',
    files: { topics: { link: '/etc' } },
    refused: { file: 'topics', at: '1:1', ruleId: 'symlink' },
  },
  {
    threat: 'T11',
    what: 'a picture that is a link',
    files: { 'topics/iron.md': article('x'), 'topics/smear.png': { link: '/etc/hostname' } },
    refused: { file: 'topics/smear.png', at: '1:1', ruleId: 'symlink' },
  },
  {
    threat: 'T11',
    what: 'a link to itself',
    files: { 'topics/loop': { link: '.' } },
    refused: { file: 'topics/loop', at: '1:1', ruleId: 'symlink' },
  },
  {
    threat: 'T11',
    what: 'references that are a link',
    files: { 'topics/iron.md': article('x'), 'references.json': { link: '/etc/hostname' } },
    refused: { file: 'references.json', at: '1:1', ruleId: 'symlink' },
  },

  named('a name with a number sign', 'iron#1.md', 'file-name'),
  named('a name with a question mark', 'iron?.md', 'file-name'),
  named('a name that is markup', '<img src=x onerror=alert(1)>.md', 'file-name'),
  named('a name of two lines', 'iron\n::error::forged.md', 'file-name'),
  named('a name that is turned around', 'iron\u202edm.md', 'file-name'),
  named('a name with a way up', '%2e%2e%2firon.md', 'file-name'),
  named('a name that is a flag', '-rf.md', 'file-name'),
  named('a name of the not-found page', '404.md', 'file-name'),
  named('a name of the home page', 'index.md', 'file-name'),
  named('a name of a device', 'con.md', 'file-name'),
  named('a name of letters that look alike', 'ir\u043en.md', 'file-name'),
  named('a hidden article', '.iron.md', 'file-name'),
  named('a page as it is', 'iron.html', 'unexpected-file', '<script>alert(1)</script>'),
  named('a script as it is', 'iron.js', 'unexpected-file', 'alert(1)'),
  named('a component', 'iron.mdx', 'unexpected-file'),
  named(
    'a drawing that runs',
    'iron.svg',
    'unexpected-file',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  ),
  {
    threat: 'T14',
    what: 'an article and a folder of one address',
    files: { 'topics/iron.md': article('a'), 'topics/iron/index.md': article('b') },
    refused: { file: 'topics/iron/index.md', at: '1:1' },
  },
  {
    threat: 'T14',
    what: 'one name in two spellings of Unicode',
    files: { 'topics/caf\u00e9.md': article('a'), 'topics/cafe\u0301.md': article('b') },
    refused: { file: 'topics/caf\u00e9.md', at: '1:1', ruleId: 'file-name' },
  },

  {
    threat: 'T22',
    what: 'two articles that name one another',
    files: {
      'topics/iron.md': '---\ntitle: Iron\nsummary: A metal.\naliases: [Ferrum]\n---\n\nIron.\n',
      'topics/ferrum.md': '---\ntitle: Ferrum\nsummary: A metal.\naliases: [Iron]\n---\n\nIron.\n',
    },
    refused: { file: 'topics/iron.md', at: '4:11' },
  },

  picture('a drawing that is called a photograph', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  picture('a page that is called a photograph', '<!doctype html><script>alert(1)</script>'),
  picture('an empty picture', ''),
  picture('a picture of another kind than its name', png(10, 10), 'smear.jpg'),
  picture('a picture of a thousand million points', png(32_000, 32_000)),
  picture('a picture of no points', png(0, 0)),
  picture('a picture of five megabytes', png(10, 10, 5_000_000)),
];
