import type { Nodes, Root } from 'mdast';
import type { Register } from '../../article.ts';
import { startOf } from '../../problem.ts';
import { flatten } from '../sentences.ts';

const number = /\d+(?:[.,:/]\d+)*/g;
/** Words that warn or deny; a text that holds one of them must not lose it in other words. */
const warning = /\b(?:not|never|no|without|avoid|stop|danger\w*|emergenc\w*|contraindicat\w*|cannot|must)\b/gi;

/** The blocks `:::plain` and `:::clinical` of an article, in their order. */
export function registersOf(tree: Root): Register[] {
  return tree.children.flatMap((node, index): Register[] => {
    if (!isRegister(node)) return [];
    const next = tree.children[index + 1];
    const hasTwin = node.name === 'plain' && next !== undefined && isRegister(next) && next.name === 'clinical';
    return [{ kind: node.name, hasTwin, ...contentOf(node), ...startOf(node) }];
  });
}

type RegisterNode = Extract<Nodes, { type: 'containerDirective' }> & { name: Register['kind'] };

function isRegister(node: Nodes): node is RegisterNode {
  return node.type === 'containerDirective' && (node.name === 'plain' || node.name === 'clinical');
}

function contentOf(block: Nodes): Pick<Register, 'concepts' | 'numbers' | 'warnings'> {
  const concepts = new Set<string>();
  const texts: string[] = [];
  const enter = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      const flat = flatten(node);
      texts.push(flat.text);
      for (const { node: link } of flat.links) {
        if (link.type === 'wikiLink')
          concepts.add(`${link.target}${link.fragment ? `#${link.fragment}` : ''}`.toLowerCase());
      }
    } else if ('children' in node) for (const child of node.children) enter(child);
  };
  enter(block);
  const text = texts.join('\n');
  return {
    concepts: [...concepts].sort(),
    numbers: once(text.match(number) ?? []),
    warnings: once((text.match(warning) ?? []).map((word) => word.toLowerCase())),
  };
}

function once(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
