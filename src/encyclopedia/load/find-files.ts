import { lstat, readdir } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { glossaryFiles, sections } from '../../site.ts';
import type { ArticlePath } from '../article.ts';
import { type Problem, wholeFile } from '../problem.ts';
import { isSlug, type Slug } from '../slug.ts';
import { didYouMean } from '../suggest.ts';

/** A Markdown file that is to become an article. */
export interface ArticleFile {
  /** Path as the editor knows it, relative to the working directory, with `/`. */
  file: string;
  absolute: string;
  section: string;
  slug: Slug;
  path: ArticlePath;
}

export interface ContentFiles {
  /** Sorted by path, so that nothing depends on the order of the disk. */
  articles: ArticleFile[];
  /** Files of people who review articles, sorted by `id`, the name without `.md`. */
  people: { file: string; absolute: string; id: string }[];
  /** Addresses of Markdown files that were refused and so become no article. */
  refused: string[];
  /** Raster images, as paths relative to the content folder with `/`, sorted. */
  images: string[];
  /** Files that say where a picture comes from, by the path of the picture. */
  credits: ReadonlyMap<string, string>;
  /** Absolute path of `references.json`, when there is one. */
  references: string | undefined;
  /** Absolute path of `baseline.json`, when there is one. */
  baseline: string | undefined;
  /** Absolute paths of the files of the glossary, by name, those that there are. */
  glossary: ReadonlyMap<string, string>;
  problems: Problem[];
}

interface Entry {
  absolute: string;
  /** Names from the content folder down to the entry. */
  names: string[];
  kind: 'file' | 'folder' | 'symlink' | 'other' | 'unreadable';
}

type Fault = Pick<Problem, 'ruleId' | 'message'>;

/** Files that systems and editors leave beside one's own: hidden ones that are no article, locks, copies. */
const ignored = /^\.(?!(.*\.)?md$)|^\.#|~$|^Thumbs\.db$/;
const rootFiles = ['LICENSE', 'references.json', 'baseline.json'];
/** Folder of the people who review articles, a file each. */
export const peopleFolder = 'people';
const glossaryFolder = 'glossary';
const glossaryNames: readonly string[] = Object.values(glossaryFiles).map(({ file }) => file);
const raster = /^[a-z0-9-]+\.(png|jpe?g|webp|avif)$/;
const creditEnding = '.yaml';
/** Names to which web servers or Windows give a meaning of their own. */
const reserved = /^(index|404|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Lists a content folder: one folder for each section of the encyclopedia, an article a file in it.
 * Every entry is either accounted for or a problem; symbolic links are never followed.
 * Throws when the folder itself cannot be read.
 */
export async function findFiles(contentFolder: string): Promise<ContentFiles> {
  const glossary = new Map<string, string>();
  const credits = new Map<string, string>();
  const found: ContentFiles = {
    articles: [],
    people: [],
    refused: [],
    images: [],
    credits,
    references: undefined,
    baseline: undefined,
    glossary,
    problems: [],
  };
  const owners = new Map<string, string>();
  for (const entry of await listEntries(contentFolder)) {
    const file = shownPath(entry.absolute);
    const refuse = (fault: Fault) => found.problems.push({ file, ...wholeFile, severity: 'error', ...fault });
    const fault = faultOf(entry);
    if (fault) refuse(fault);
    const address = addressOf(entry);
    if (address !== undefined) {
      const owner = owners.get(address);
      if (owner !== undefined) refuse(sharedAddress(owner));
      else owners.set(address, file);
      if (fault) found.refused.push(address);
    }
    if (fault || entry.kind === 'folder') continue;
    const name = entry.names.at(-1) ?? '';
    if (name === 'references.json' && entry.names.length === 1) found.references = entry.absolute;
    else if (name === 'baseline.json' && entry.names.length === 1) found.baseline = entry.absolute;
    else if (entry.names[0] === glossaryFolder) glossary.set(name, entry.absolute);
    else if (raster.test(name)) found.images.push(entry.names.join('/'));
    else if (isCredit(name)) credits.set(entry.names.join('/').slice(0, -creditEnding.length), entry.absolute);
    else if (entry.names[0] === peopleFolder)
      found.people.push({ file, absolute: entry.absolute, id: name.replace(/\.md$/, '') });
    else if (name.endsWith('.md')) found.articles.push(articleFile(entry, file));
  }
  found.articles.sort((a, b) => (a.path < b.path ? -1 : 1));
  found.images.sort();
  return found;
}

/** The way a file is named in messages: relative to the working directory when it lies in it, with `/`. */
export function shownPath(absolute: string): string {
  const path = relative(process.cwd(), absolute);
  return (leavesFolder(path) ? absolute : path).split(sep).join('/');
}

/** True for a relative path that leads out of the folder it starts from. */
export function leavesFolder(path: string): boolean {
  return isAbsolute(path) || /^\.\.($|[/\\])/.test(path);
}

async function listEntries(folder: string, above: string[] = []): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (ignored.test(name)) continue;
    const absolute = join(folder, name);
    const names = [...above, name];
    const kind = await kindOf(absolute, name);
    if (kind === undefined) continue;
    const below = kind === 'folder' ? await listEntries(absolute, names).catch(() => undefined) : [];
    entries.push({ absolute, names, kind: below === undefined ? 'unreadable' : kind }, ...(below ?? []));
  }
  return entries;
}

/** `undefined` for a file that vanished since its folder was listed, as editors' own files do. */
async function kindOf(absolute: string, name: string): Promise<Entry['kind'] | undefined> {
  const status = await lstat(absolute).catch(() => undefined);
  if (status === undefined) return name.includes('\ufffd') ? 'unreadable' : undefined;
  if (status.isSymbolicLink()) return 'symlink';
  return status.isFile() ? 'file' : status.isDirectory() ? 'folder' : 'other';
}

function faultOf({ names, kind }: Entry): Fault | undefined {
  const name = names.at(-1) ?? '';
  const [section = ''] = names;
  if (kind === 'symlink') {
    return {
      ruleId: 'symlink',
      message: 'This is a symbolic link, which could publish a file from outside. Put a copy of the file here.',
    };
  }
  if (name.includes('\ufffd')) {
    const message = 'The name is not valid UTF-8. Rename the file with letters a-z, digits and hyphens.';
    return { ruleId: 'file-name', message };
  }
  if (kind === 'unreadable') {
    return { ruleId: 'unreadable-file', message: 'The folder cannot be listed. Check that you may read it.' };
  }
  if (kind === 'other')
    return { ruleId: 'unreadable-file', message: 'This is neither a file nor a folder. Delete it.' };
  if (names.length === 1) return kind === 'folder' ? faultOfSection(name) : faultOfRootFile(name);
  if (section === glossaryFolder) return faultOfGlossaryFile(names.slice(1).join('/'));
  if (kind === 'folder') return isSlug(name) ? undefined : faultOfOtherFile(name);
  if (!name.endsWith('.md')) return raster.test(name) || isCredit(name) ? undefined : faultOfOtherFile(name);
  if (names.length > 2) {
    return {
      ruleId: 'misplaced-article',
      message: `An article lies directly in the folder of its section. Move this file to "${section}/${names[1]}.md" or to another free name there.`,
    };
  }
  return faultOfName(name.slice(0, -'.md'.length));
}

/** True for the name of a file that says where the picture beside it comes from: `smear.png.yaml`. */
function isCredit(name: string): boolean {
  return name.endsWith(creditEnding) && raster.test(name.slice(0, -creditEnding.length));
}

function faultOfSection(name: string): Fault | undefined {
  const known = [...sections.map((section) => section.folder), peopleFolder, glossaryFolder];
  if (known.includes(name)) return undefined;
  return {
    ruleId: 'unexpected-file',
    message: `"${name}" is not a section of the encyclopedia.${didYouMean(name, known)} Use one of: ${known.join(', ')}.`,
  };
}

function faultOfRootFile(name: string): Fault | undefined {
  if (rootFiles.includes(name)) return undefined;
  return {
    ruleId: 'unexpected-file',
    message: `"${name}" does not belong at the top of the content folder. Move it into the folder of a section, or delete it.`,
  };
}

function faultOfGlossaryFile(name: string): Fault | undefined {
  if (glossaryNames.includes(name)) return undefined;
  return {
    ruleId: 'unexpected-file',
    message: `"${name}" is no file of the glossary.${didYouMean(name, glossaryNames)} It has these: ${glossaryNames.join(', ')}.`,
  };
}

function faultOfOtherFile(name: string): Fault {
  return {
    ruleId: 'unexpected-file',
    message: `"${name}" is neither an article (a name of a-z, 0-9 and hyphens with .md) nor a picture (the same with .png, .jpg, .webp or .avif), nor the credit of one (smear.png.yaml beside smear.png). Rename it, or move it out of the content folder.`,
  };
}

/** What is wrong with the name of an article's file, without `.md`; `undefined` when nothing is. */
export function faultOfName(name: string): Fault | undefined {
  if (isSlug(name) && !reserved.test(name)) return undefined;
  const why = reserved.test(name)
    ? `"${name}" has a meaning of its own on web servers or on Windows`
    : `"${name}" is not made of lower-case letters a-z, digits and single hyphens, at most 80 of them`;
  return {
    ruleId: 'file-name',
    message: `${why}. Rename the file after the article's title, for example "sickle-cell-disease.md".`,
  };
}

/** The address a Markdown file would take on any disk and server, letter case and Unicode form aside. */
function addressOf({ names, kind }: Entry): string | undefined {
  const path = names.join('/');
  if (kind === 'folder' || !path.endsWith('.md')) return undefined;
  return path
    .replace(/(\/index)?\.md$/, '')
    .normalize('NFKC')
    .toLowerCase();
}

function sharedAddress(owner: string): Fault {
  return {
    ruleId: 'duplicate-address',
    message: `This file and "${owner}" would have one address. Merge the two, or rename one.`,
  };
}

function articleFile({ absolute, names }: Entry, file: string): ArticleFile {
  const [section = '', name = ''] = names;
  const slug = name.slice(0, -'.md'.length);
  return { file, absolute, section, slug, path: `${section}/${slug}` };
}
