/**
 * The only module that imports gray-matter. Its fence may name a language, and `---js` runs code, so the
 * first line is checked before it sees the text; its own YAML engine gives no positions, so `strict-yaml`
 * stands in; and options are always passed, because without them its cache returns an empty result, and no
 * error, for bad YAML that it has seen before.
 */
import matter from 'gray-matter';
import { limits } from '../../site.ts';
import { type Fault, positionAt } from './fault.ts';
import { parseStrictYaml, type StrictYaml } from './strict-yaml.ts';

export interface FrontMatterText extends StrictYaml {
  /** The text with the front matter blanked out: lines and columns are those of the file. */
  body: string;
}

/** Splits a file into front matter and body and reads the YAML strictly, with the place of every value. */
export function readFrontMatter(text: string): FrontMatterText {
  const fault = faultOfFence(text);
  if (fault) return { ...nothing(fault), body: '' };
  let yaml = nothing(emptyFault);
  const parse = (source: string): object => {
    // The source begins behind the opening fence, so that its lines are those of the file.
    yaml = parseStrictYaml(source);
    return {};
  };
  const refuse = () => {
    throw new Error('Only YAML is allowed as front matter');
  };
  const engines = { yaml: { parse }, js: { parse: refuse }, javascript: { parse: refuse }, json: { parse: refuse } };
  const { content } = matter(text, { language: 'yaml', delimiters: '---', engines });
  const body = text.slice(0, text.length - content.length).replace(/[^\n]/g, '') + content;
  return { ...yaml, body };
}

function nothing(fault: Fault): StrictYaml {
  return { values: {}, locate: () => start, faults: [fault] };
}

const start = { line: 1, column: 1 };
const emptyFault: Fault = {
  ...start,
  ruleId: 'no-front-matter',
  message: 'The front matter is empty. Write at least "title:" and "summary:" between the two lines "---".',
};

function faultOfFence(text: string): Fault | undefined {
  if (text.trim() === '') {
    return { ...start, ruleId: 'empty-file', message: 'The file is empty. Write an article, or delete the file.' };
  }
  const [first = ''] = text.split('\n', 1);
  if (first !== '---') {
    return /^(---|\+\+\+)/.test(first)
      ? {
          ...start,
          ruleId: 'front-matter-fence',
          message: `The first line is "${first.slice(0, 40)}". Front matter is YAML only: write exactly "---".`,
        }
      : {
          ...start,
          ruleId: 'no-front-matter',
          message:
            'The file has no front matter. Begin it with a line "---", then "title:" and "summary:", then a second line "---".',
        };
  }
  const close = text.indexOf('\n---', 3);
  if (close === -1) {
    return {
      ...start,
      ruleId: 'front-matter-fence',
      message: 'The front matter is never closed. Write a line "---" behind its last key.',
    };
  }
  const [closing = ''] = text.slice(close + 1).split('\n', 1);
  if (closing.trimEnd() !== '---') {
    const line = text.slice(0, close + 1).split('\n').length;
    return {
      line,
      column: 1,
      ruleId: 'front-matter-fence',
      message: `"${closing.slice(0, 40)}" looks like the end of the front matter. Write exactly "---".`,
    };
  }
  if (close > limits.frontMatterCharacters) {
    return {
      ...positionAt(text, limits.frontMatterCharacters),
      ruleId: 'too-large',
      message: `The front matter has more than ${limits.frontMatterCharacters} characters. Move what is text into the body.`,
    };
  }
  return undefined;
}
