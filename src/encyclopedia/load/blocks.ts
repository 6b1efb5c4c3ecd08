import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { diagramOf, diagrams } from '../../diagrams/diagrams.ts';
import { callouts, careLevels } from '../../site.ts';
import { startOf } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { type Fault, positionAt } from './fault.ts';

const directiveNames = ['care', ...Object.keys(callouts), 'diagram'];
/** The attributes that a block may have; others have none. */
const attributesOf: Readonly<Record<string, readonly string[]>> = {
  care: ['level'],
  dose: ['for', 'date'],
  diagram: ['name'],
};

/**
 * Faults of the tree that no reader would see and every reader would suffer from: blocks that nothing
 * knows or that are never closed and so swallow the rest of the article, cells and notes that are left
 * out, and marks that were meant as something and are now plain text.
 * `text` is what the tree was parsed from.
 */
export function faultsOfBlocks(tree: Root, text: string): Fault[] {
  const lines = text.split('\n');
  const faults: Fault[] = [];
  const labels = new Labels();
  visit(tree, (node) => {
    const fault = (ruleId: string, message: string) => faults.push({ ...startOf(node), ruleId, message });
    if (node.type === 'containerDirective' || node.type === 'leafDirective') {
      const message = faultOfDirective(node);
      if (message) fault('unknown-block', message);
      else if (!endsWith(node, lines, directiveFence)) {
        fault('unclosed-block', `The block ":::${node.name}" is never closed. Write a line ":::" where it ends.`);
      }
    } else if (node.type === 'code' && isFenced(node, lines) && !endsWith(node, lines, codeFence)) {
      fault('unclosed-block', 'The code block is never closed. Write a line with the same fence where it ends.');
    } else if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const line = labels.define(node);
      if (line !== undefined) fault('duplicate-definition', duplicate(node, line));
    } else if (node.type === 'footnoteReference') labels.used.add(node.identifier);
    else if (node.type === 'table') faults.push(...unevenRows(node));
    else if (node.type === 'link' || node.type === 'linkReference') faults.push(...nestedLinks(node));
    else if (node.type === 'wikiLink' && markup.test(sourceOf(node, text))) {
      fault(
        'link-markup',
        `The words "${node.text}" are shown as they are written. Write them without <, *, \` and &…;.`,
      );
    } else if ((node.type === 'emphasis' || node.type === 'strong') && starOfProduct(node, text)) {
      fault('lost-star', 'The "*" between digits is not shown: it marks emphasis. Write "×", or "\\*".');
    } else if (node.type === 'text') faults.push(...strayMarks(node, text));
  });
  return [...faults, ...labels.unused()];
}

/** Labels of definitions and footnotes, and which footnotes are used. */
class Labels {
  readonly used = new Set<string>();
  private readonly definitions = new Map<string, Nodes>();

  /** Notes a definition; returns the line of an earlier one with the same label. */
  define(node: Extract<Nodes, { type: 'definition' | 'footnoteDefinition' }>): number | undefined {
    const key = `${node.type} ${node.identifier}`;
    const earlier = this.definitions.get(key);
    if (!earlier) this.definitions.set(key, node);
    return earlier && startOf(earlier).line;
  }

  /** A footnote that nothing refers to is not shown at all. */
  unused(): Fault[] {
    return [...this.definitions.values()].flatMap((node) =>
      node.type === 'footnoteDefinition' && !this.used.has(node.identifier)
        ? [
            {
              ...startOf(node),
              ruleId: 'unused-footnote',
              message: `Nothing refers to the footnote, so it is not shown. Write "[^${node.label ?? node.identifier}]" where it belongs, or delete it.`,
            },
          ]
        : [],
    );
  }
}

function duplicate(node: Extract<Nodes, { type: 'definition' | 'footnoteDefinition' }>, line: number): string {
  const mark = node.type === 'definition' ? '' : '^';
  return `"[${mark}${node.identifier}]:" is defined in line ${line} already. Keep one of the two.`;
}

/** Inline Markdown, tags and entities: inside a wiki link they are plain text. */
const markup = /(?<!\\)[<*`]|&(?:#\w+|[a-zA-Z]\w+);/;

/** True for emphasis that begins or ends between digits: `2*3*4` would be shown as 234. */
function starOfProduct(node: Nodes, text: string): boolean {
  const { start, end } = node.position ?? {};
  const isBetween = (offset = 0) =>
    /\d\**$/.test(text.slice(Math.max(0, offset - 4), offset)) && /^\**\d/.test(text.slice(offset, offset + 4));
  return isBetween(start?.offset) || isBetween(end?.offset);
}

/** Cells beyond those of the head are left out of the page. */
function unevenRows(table: Extract<Nodes, { type: 'table' }>): Fault[] {
  const columns = table.children[0]?.children.length ?? 0;
  return table.children
    .filter((row) => row.children.length > columns)
    .map((row) => ({
      ...startOf(row),
      ruleId: 'uneven-table',
      message: `The row has ${row.children.length} cells, its table ${columns} columns. Give the head as many, or write "\\|" for a bar that separates nothing.`,
    }));
}

/** A link inside a link: browsers end the outer one there, and part of its words leads elsewhere. */
function nestedLinks(link: Extract<Nodes, { type: 'link' | 'linkReference' }>): Fault[] {
  const faults: Fault[] = [];
  visit(link, (node) => {
    if (node.type === 'wikiLink' || node.type === 'citation') {
      faults.push({
        ...startOf(node),
        ruleId: 'nested-link',
        message: 'This stands inside another link. End that link before it, or take one of the two out.',
      });
    }
  });
  return faults;
}

const directiveFence = /^[\s>]*:{3,}\s*$/;
const codeFence = /^[\s>]*(`{3,}|~{3,})\s*$/;

function endsWith(node: Nodes, lines: string[], fence: RegExp): boolean {
  const { start, end } = node.position ?? {};
  return (
    end !== undefined && end.line !== start?.line && fence.test((lines[end.line - 1] ?? '').slice(0, end.column - 1))
  );
}

function isFenced(node: Nodes, lines: string[]): boolean {
  const { line, column } = startOf(node);
  return /^(`{3}|~{3})/.test((lines[line - 1] ?? '').slice(column - 1));
}

const stray = /(?<!\\)(?:\[\[|\[\^[^\][\s]+\]|\]\[[^\][]+\]|\[(?:-|[^\][]{0,60}\s)?@[\w-])|^[ \t]*:::.*$/gm;

/** Marks that were meant as a link, a footnote, a citation or a block and are now plain text. */
function strayMarks(node: Nodes, text: string): Fault[] {
  const from = node.position?.start.offset ?? 0;
  return [...sourceOf(node, text).matchAll(stray)].flatMap((match) => {
    const mark = match[0].trimStart();
    const offset = from + match.index + match[0].length - mark.length;
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    // Three colons mean a block only where they begin a line.
    if (mark.startsWith(':::') && /[^\s>]/.test(line)) return [];
    return [{ ...positionAt(text, offset), ...faultOfMark(mark) }];
  });
}

function faultOfMark(mark: string): Pick<Fault, 'ruleId' | 'message'> {
  if (mark.startsWith(':::')) return { ruleId: 'unknown-block', message: strayBlock(mark) };
  if (mark === '[[') {
    return {
      ruleId: 'unclosed-link',
      message:
        'The link "[[" names nothing or is not closed by "]]". Write [[Title]]; inside a table write "\\|" for the bar; write "\\[\\[" if no link is meant.',
    };
  }
  if (mark.startsWith('[^')) {
    return {
      ruleId: 'undefined-reference',
      message: `The footnote "${mark}" is not defined. Add a line "${mark}: text", or delete the mark.`,
    };
  }
  if (mark.startsWith(']')) {
    const label = mark.slice(1);
    return {
      ruleId: 'undefined-reference',
      message: `Nothing defines "${label}". Add a line "${label}: https://…", or write "\\[" if no link is meant.`,
    };
  }
  return {
    ruleId: 'bad-citation',
    message: `"${mark.slice(0, 40)}…" is not a citation. Write [@key] or [@one; @two] and nothing else in the brackets.`,
  };
}

/** What is wrong with a line of three colons that is no mark of a block. */
export function strayBlock(line: string): string {
  return `"${line.slice(0, 40)}" opens or closes no block. Write ":::name", or ":::care{level=urgent}" without a space, on a line of its own, and ":::" where it ends.`;
}

function faultOfDirective(node: Extract<Nodes, { type: 'containerDirective' | 'leafDirective' }>): string | undefined {
  if (node.type === 'leafDirective' || !directiveNames.includes(node.name)) {
    return `":::${node.name}" is not a block of this encyclopedia.${didYouMean(node.name, directiveNames)} Use one of: ${directiveNames.join(', ')}, each as ":::name" … ":::".`;
  }
  const attributes = node.attributes ?? {};
  const levels = Object.keys(careLevels);
  if (node.name === 'care' && !levels.includes(attributes.level ?? '')) {
    return `A care block needs a level: write :::care{level=emergency}, or one of: ${levels.join(', ')}.`;
  }
  if (node.name === 'diagram' && !diagramOf(attributes.name ?? '')) {
    const names = Object.keys(diagrams);
    return `There is no drawing "${attributes.name ?? ''}".${didYouMean(attributes.name ?? '', names)} Write :::diagram{name=${names[0]}}, or one of: ${names.join(', ')}.`;
  }
  const unknown = Object.keys(attributes).find((name) => !attributesOf[node.name]?.includes(name));
  return unknown === undefined ? undefined : `":::${node.name}" has no attribute "${unknown}". Delete it.`;
}

/** The Markdown that a node was made from. */
function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
