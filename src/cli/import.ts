import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticlePath } from '../encyclopedia/article.ts';
import { problemsOfReading } from '../encyclopedia/check/check-articles.ts';
import { faultOfName, shownPath } from '../encyclopedia/load/find-files.ts';
import { parseArticle } from '../encyclopedia/load/read-article.ts';
import { type Problem, sortProblems } from '../encyclopedia/problem.ts';
import { isSlug } from '../encyclopedia/slug.ts';
import { didYouMean } from '../encyclopedia/suggest.ts';
import { Refusal } from '../refusal.ts';
import { count } from '../report/count.ts';
import { limits, sections } from '../site.ts';
import type { Command } from './command.ts';
import { articleText, folderOfType, type ImportRecord, importRecordSchema } from './import-record.ts';
import { printReport } from './print-report.ts';
import { siteFlags } from './site-flags.ts';

export const importArticles: Command = {
  name: 'import',
  summary: 'Makes articles from newline-delimited JSON, an article a line. Formats: ndjson (also compressed, .gz).',
  words: ['format', 'file'],
  flags: {
    content: { ...siteFlags.content, help: 'folder to write the articles to; files that are there are never replaced' },
  },
  async run({ flags, words: [format = '', file = ''] }) {
    if (format !== 'ndjson')
      throw new Refusal(
        `"${format}" is not a format.${didYouMean(format, ['ndjson'])} Use: import ndjson FILE --content DIR`,
      );
    const content = flags.content ?? 'content';
    const { articles, problems } = readRecords(await readText(file), shownPath(file), content);
    printReport(problems, 'human');
    if (problems.length > 0) {
      console.error('Nothing was imported.');
      return 1;
    }
    await writeAll(articles);
    console.log(`${count(articles.size, 'article')} imported into ${content}`);
    return 0;
  },
};

/** Writes files that are not there yet: all of them, or when one cannot be written, none. */
async function writeAll(texts: ReadonlyMap<string, string>): Promise<void> {
  const begun: string[] = [];
  try {
    for (const [path, text] of texts) {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, 'wx');
      begun.push(path);
      await file.writeFile(text).finally(() => file.close());
    }
  } catch (error) {
    for (const path of begun) await rm(path, { force: true });
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`"${file}" cannot be read (${error.code}).`);
  });
  return (file.endsWith('.gz') ? unzip(bytes, file) : bytes).toString('utf8');
}

function unzip(bytes: Buffer, file: string): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new Refusal(
      `"${file}" is not compressed with gzip, or was cut off. Compress it anew, or name it without .gz.`,
    );
  }
}

/** The files to write, by path, or what is wrong with which line. `content` is the folder to write to. */
export function readRecords(
  text: string,
  file: string,
  content: string,
): { articles: Map<string, string>; problems: Problem[] } {
  const problems: Problem[] = [];
  const records = new Map<string, { record: ImportRecord; path: ArticlePath; line: number }>();
  const paths = new Map<string, ArticlePath>();
  const refuse = (line: number, message: string) =>
    problems.push({ file, line, column: 1, ruleId: 'bad-record', severity: 'error', message });
  for (const [index, words] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (words.trim() === '') continue;
    const line = index + 1;
    const record = parseRecord(words);
    if (typeof record === 'string') {
      refuse(line, record);
      continue;
    }
    const path = `${folderOfType(record.type)}/${record.slug}`;
    const target = join(content, `${path}.md`);
    if (paths.has(record.slug)) refuse(line, `The slug "${record.slug}" occurs twice. Keep one of the two.`);
    else if (existsSync(target)) refuse(line, `"${target}" is there already. Delete it, or leave the record out.`);
    paths.set(record.slug, path);
    records.set(target, { record, path, line });
  }
  const articles = new Map<string, string>();
  for (const [target, { record, path, line }] of records) {
    const article = articleText(record, (slug) => paths.get(slug));
    for (const fault of faultsOfArticle(article, path)) refuse(line, fault);
    articles.set(target, article);
  }
  return { articles, problems: sortProblems(problems) };
}

/** What the check would say of an article, read as it will be read from its file. */
function faultsOfArticle(text: string, path: ArticlePath): string[] {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > limits.articleBytes)
    return [`The article has more than ${limits.articleBytes / 1024} KB. Split the record.`];
  const [section = '', slug = ''] = path.split('/');
  const read = parseArticle({ file: path, absolute: '', section, slug, path }, bytes);
  return problemsOfReading(read)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
}

/** The record of a line, or what is wrong with it. */
function parseRecord(line: string): ImportRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'The line is not JSON. Export it again.';
  }
  const { data, error } = importRecordSchema.safeParse(value);
  if (!data) {
    const [issue] = error.issues;
    return `"${issue?.path.join('.')}" is wrong: ${issue?.message}. Correct the record.`;
  }
  if (!isSlug(data.slug)) return `The slug "${data.slug}" is not made of a-z, 0-9 and single hyphens. Correct it.`;
  if (faultOfName(data.slug))
    return `The slug "${data.slug}" has a meaning of its own on web servers or on Windows. Choose another.`;
  if (folderOfType(data.type) === undefined) {
    return `The type "${data.type}" is unknown. Use one of: ${sections.map(({ singular }) => singular).join(', ')}.`;
  }
  return data;
}
