import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { callouts, careLevels } from '../../site.ts';
import type { Position } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { type Fault, positionAt } from './decode-text.ts';

const directiveNames = ['care', ...Object.keys(callouts)];

/**
 * Faults of the tree that no reader would see and every reader would suffer from: blocks that nothing
 * knows or that are never closed and so swallow the rest of the article, and references to nothing.
 * `text` is what the tree was parsed from.
 */
export function faultsOfBlocks(tree: Root, text: string): Fault[] {
  const lines = text.split('\n');
  const faults: Fault[] = [];
  const definedAt = new Map<string, number>();
  visit(tree, (node) => {
    const place = startOf(node);
    const fault = (ruleId: string, message: string) => faults.push({ ...place, ruleId, message });
    if (node.type === 'containerDirective' || node.type === 'leafDirective') {
      const message = faultOfDirective(node);
      if (message) fault('unknown-block', message);
      else if (!endsWith(node, lines, directiveFence))
        fault('unclosed-block', `The block ":::${node.name}" is never closed. Write a line ":::" where it ends.`);
    } else if (node.type === 'code' && isFenced(node, lines) && !endsWith(node, lines, codeFence)) {
      fault('unclosed-block', 'The code block is never closed. Write a line with the same fence where it ends.');
    } else if (node.type === 'definition') {
      const line = definedAt.get(node.identifier);
      if (line === undefined) definedAt.set(node.identifier, place.line);
      else
        fault(
          'duplicate-definition',
          `"[${node.identifier}]:" is defined in line ${line} already. Keep one of the two.`,
        );
    } else if (node.type === 'text') faults.push(...strayBrackets(node, text));
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

const stray = /(?<!\\)(?:\[\[|\[\^[^\][\s]+\]|\]\[[^\][]+\])/g;

/** Brackets that were meant as a link, a footnote or a reference and are now plain text. */
function strayBrackets(node: Nodes, text: string): Fault[] {
  const from = node.position?.start.offset ?? 0;
  const source = text.slice(from, node.position?.end.offset ?? 0);
  return [...source.matchAll(stray)].map((match) => ({
    ...positionAt(text, from + match.index),
    ...faultOfBrackets(match[0]),
  }));
}

function faultOfBrackets(brackets: string): Pick<Fault, 'ruleId' | 'message'> {
  if (brackets === '[[') {
    return {
      ruleId: 'unclosed-link',
      message:
        'The link "[[" is not closed by "]]". Close it; inside a table write "\\|" for the bar; write "\\[\\[" if no link is meant.',
    };
  }
  if (brackets.startsWith('[^')) {
    return {
      ruleId: 'undefined-reference',
      message: `The footnote "${brackets}" is not defined. Add a line "${brackets}: text", or delete the mark.`,
    };
  }
  const label = brackets.slice(1);
  return {
    ruleId: 'undefined-reference',
    message: `Nothing defines "${label}". Add a line "${label}: https://…", or write "\\[" if no link is meant.`,
  };
}

function faultOfDirective(node: Extract<Nodes, { type: 'containerDirective' | 'leafDirective' }>): string | undefined {
  if (node.type === 'leafDirective' || !directiveNames.includes(node.name)) {
    return `":::${node.name}" is not a block of this encyclopedia.${didYouMean(node.name, directiveNames)} Use one of: ${directiveNames.join(', ')}, each as ":::name" … ":::".`;
  }
  const { level, ...others } = node.attributes ?? {};
  const levels = Object.keys(careLevels);
  if (node.name === 'care' && !levels.includes(level ?? '')) {
    return `A care block needs a level: write :::care{level=emergency}, or one of: ${levels.join(', ')}.`;
  }
  const [unknown] = Object.keys(node.name === 'care' ? others : (node.attributes ?? {}));
  return unknown === undefined ? undefined : `":::${node.name}" has no attribute "${unknown}". Delete it.`;
}

function startOf(node: Nodes): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
