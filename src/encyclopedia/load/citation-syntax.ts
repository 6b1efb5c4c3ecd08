import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

/** Pandoc's citation: `[@key]` or `[@one; @two]`. */
export interface CitationNode {
  type: 'citation';
  keys: string[];
  /** Number of its first key among all keys that the article cites, 1-based, in reading order. */
  first?: number;
  position?: import('unist').Position;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationPart: 'citationPart';
  }
}

const leftBracket = 91;
const rightBracket = 93;
const at = 64;

/** Tokenizes `[@…]`, which may run over a line break. What stands inside is checked when the node is made. */
export const citationSyntax: Extension = {
  text: { [leftBracket]: { name: 'citation', tokenize } satisfies Construct },
};

function tokenize(effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('citation');
    effects.enter('citationPart');
    effects.consume(code);
    return marker;
  }

  function marker(code: Code): State | undefined {
    if (code !== at) return nok(code);
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code === null || code === leftBracket) return nok(code);
    if (code < -2) {
      effects.exit('citationPart');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return nextLine;
    }
    effects.consume(code);
    return code === rightBracket ? end : inside;
  }

  function nextLine(code: Code): State | undefined {
    if (code === null || code < -2) return nok(code);
    effects.enter('citationPart');
    return inside(code);
  }

  function end(code: Code): State | undefined {
    effects.exit('citationPart');
    effects.exit('citation');
    return ok(code);
  }
}

/** Turns the tokens into `citation` nodes. */
export const citationFromMarkdown: FromMarkdownExtension = {
  enter: {
    citation(this: CompileContext, token: Token) {
      const inside = this.sliceSerialize(token).slice(1, -1);
      const keys = inside.split(';').map((part) => part.trim().replace(/^@/, ''));
      this.enter({ type: 'citation', keys }, token);
    },
  },
  exit: {
    citation(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};
