import type { PhrasingContent, Root, Text } from 'mdast';
import { blocksOf } from '../load/glossary/running-text.ts';
import {
  findTerms,
  indexTerms,
  placesToMark,
  type SearchedWord,
  type TermPlace,
} from '../load/glossary/term-places.ts';

/** A word of the glossary that an article uses. */
export interface UsedTerm extends SearchedWord {
  /** Anchor of its entry; empty for a word that is found and left as it is, such as the name of the article. */
  anchor: string;
}

/** What is marked in an article. */
export interface Marking {
  /** All words of the glossary that it uses, in the order of their first use. */
  terms: readonly UsedTerm[];
  /** Names of the article: a word inside one of them is left as it is. */
  names: readonly string[];
}

/** A word of the text that leads to its meaning. */
export interface TermNode {
  type: 'glossaryTerm';
  anchor: string;
  /** 1-based number of the word among those that are marked; only where it comes first. */
  number?: number;
  children: Text[];
  position?: import('unist').Position;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    glossaryTerm: TermNode;
  }
  interface RootContentMap {
    glossaryTerm: TermNode;
  }
}

/** Marks words of the glossary in the running text of an article, in place and without a change of its words. */
export function markTerms(tree: Root, { terms, names }: Marking): void {
  const places = findTerms(blocksOf(tree), indexTerms(terms), names);
  const marks = placesToMark(places, (word) => terms[word]?.kind ?? 'term').filter(({ word }) => terms[word]?.anchor);
  const numbers = new Map(terms.filter(({ anchor }) => anchor !== '').map(({ anchor }, index) => [anchor, index + 1]));
  for (const inNode of Map.groupBy(marks, ({ piece }) => piece.node).values()) {
    const nodes = cut(inNode, (word) => {
      const anchor = terms[word]?.anchor ?? '';
      const number = numbers.get(anchor);
      numbers.delete(anchor);
      return { type: 'glossaryTerm', anchor, ...(number === undefined ? {} : { number }) };
    });
    const [
      {
        piece: { node, parent },
      },
    ] = inNode as [TermPlace];
    parent.children.splice(parent.children.indexOf(node), 1, ...nodes);
  }
}

/** The text of a node as texts and marked words. The places are those of one node, in order. */
function cut(places: readonly TermPlace[], mark: (word: number) => Omit<TermNode, 'children'>): PhrasingContent[] {
  const value = places[0]?.piece.node.value ?? '';
  let end = 0;
  const nodes = places.flatMap(({ word, from, to }): PhrasingContent[] => {
    const before = value.slice(end, from);
    end = to;
    return [text(before), { ...mark(word), children: [text(value.slice(from, to))] }];
  });
  return [...nodes, text(value.slice(end))].filter((node) => node.type !== 'text' || node.value !== '');
}

function text(value: string): Text {
  return { type: 'text', value };
}
