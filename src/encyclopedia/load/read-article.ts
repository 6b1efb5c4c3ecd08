import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Root } from 'mdast';
import { limits, sectionOf } from '../../site.ts';
import type { Article } from '../article.ts';
import { type Problem, wholeFile } from '../problem.ts';
import { faultsOfBlocks } from './blocks.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { decodeText } from './decode-text.ts';
import { faultsOfDoses } from './dose-blocks.ts';
import { type Fault, mostReported, positionAt } from './fault.ts';
import type { ArticleFile } from './find-files.ts';
import { readFrontMatter } from './front-matter.ts';
import { noVocabulary, readTerms, type Vocabulary } from './glossary/read-terms.ts';
import { blocksOf } from './glossary/running-text.ts';
import { readWording, type Wording } from './glossary/short-forms.ts';
import { convertInlineHtml } from './inline-html.ts';
import { parseMarkdown } from './markdown.ts';
import { faultsOfSize } from './parse-limits.ts';
import { convertPlaceholders } from './placeholders.ts';
import { passagesOf } from './prose/passages.ts';
import { readProse } from './prose/read-prose.ts';
import { registersOf } from './prose/registers.ts';
import { readBody } from './read-body.ts';
import { faultsOfShownText } from './shown-text.ts';
import { faultsOfValues } from './shown-values.ts';
import { faultsOfCount } from './tree-limits.ts';

/** An article as read from its file. */
export interface ReadArticle {
  /** Missing when the file could not be understood at all. */
  article: Article | undefined;
  /** The tree of its body, for the renderer; empty when there is no article. */
  tree: Root;
  /** What it says in short forms, for the check. */
  wording: Wording;
  problems: Problem[];
  /** Size of the file. */
  bytes: number;
}

/** Keys of the front matter that hold names of the subject. */
const nameKeys: ReadonlySet<string> = new Set(['title', 'aliases', 'abbreviations', 'layNames', 'misspellings']);

/**
 * Reads one file into an article that was searched for a vocabulary. Every fault is a problem with its place;
 * nothing is thrown.
 */
export function readArticle(source: ArticleFile, vocabulary: Vocabulary = noVocabulary): ReadArticle {
  const bytes = readBytes(source.absolute);
  return bytes instanceof Uint8Array ? parseArticle(source, bytes, vocabulary) : refused(source, [bytes]);
}

/** Makes an article of the bytes of its file. */
export function parseArticle(
  source: ArticleFile,
  bytes: Uint8Array,
  vocabulary: Vocabulary = noVocabulary,
): ReadArticle {
  const { text, faults: faultsOfText } = decodeText(bytes);
  if (faultsOfText.length > 0) return refused(source, faultsOfText);
  const yaml = readFrontMatter(text);
  if (yaml.faults.length > 0) return refused(source, yaml.faults);
  const { frontMatter, positions, faults } = checkFrontMatter(yaml);
  const faultsOfWords = [
    ...faultsOfValues(yaml.values, { text, locate: yaml.locate, isName: ([key]) => nameKeys.has(String(key)) }),
    ...faultsOfShownText(yaml.body),
  ];
  const faultsOfParsing = faultsOfSize(yaml.body);
  if (faultsOfParsing.length > 0) return refused(source, [...faults, ...faultsOfWords, ...faultsOfParsing]);
  const tree = parseMarkdown(yaml.body);
  const faultsOfTree = [
    ...faultsOfBlocks(tree, yaml.body),
    ...faultsOfDoses(tree),
    ...convertInlineHtml(tree),
    ...convertPlaceholders(tree),
    ...faultsOfCount(tree),
  ];
  const { body, headings, faults: faultsOfHeadings } = readBody(tree, sectionOf(source.section));
  const passages = passagesOf(tree, headings, yaml.body);
  const { prose, faults: faultsOfProse } = readProse(passages, yaml.body, frontMatter, yaml.locate(['summary']));
  const { file, path, slug } = source;
  const blocks = blocksOf(tree);
  const article: Article = {
    ...frontMatter,
    file,
    path,
    section: source.section,
    slug,
    positions,
    ...body,
    ...prose,
    registers: registersOf(tree),
    terms: readTerms(blocks, frontMatter, vocabulary),
    todos: [...text.matchAll(/\bTODO\b/g).take(mostReported)].map(({ index }) => positionAt(text, index)),
    sourceHash: createHash('sha256').update(bytes).digest('hex'),
  };
  return {
    article,
    tree,
    wording: readWording(blocks),
    problems: problemsOf(source, [...faults, ...faultsOfWords, ...faultsOfTree, ...faultsOfHeadings, ...faultsOfProse]),
    bytes: bytes.length,
  };
}

function readBytes(file: string): Uint8Array | Fault {
  try {
    const { size } = statSync(file);
    if (size > limits.articleBytes) {
      return {
        ...wholeFile,
        ruleId: 'too-large',
        message: `The file has ${Math.ceil(size / 1024)} KB, more than ${limits.articleBytes / 1024} KB. Split it into several articles.`,
      };
    }
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return {
      ...wholeFile,
      ruleId: 'unreadable-file',
      message: `The file cannot be read (${reason}). Check that it exists and that you may read it.`,
    };
  }
}

function refused(source: ArticleFile, faults: Fault[]): ReadArticle {
  const [tree, wording]: [Root, Wording] = [
    { type: 'root', children: [] },
    { shortForms: [], text: '' },
  ];
  return { article: undefined, tree, wording, problems: problemsOf(source, faults), bytes: 0 };
}

function problemsOf({ file }: ArticleFile, faults: Fault[]): Problem[] {
  return faults.map((fault) => ({ file, severity: 'error', ...fault }));
}
