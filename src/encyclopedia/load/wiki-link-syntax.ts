import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

/** `[[Target#Section|text]]` or, for an article that is not written yet, `[[?Target|text]]`. */
export interface WikiLink {
  type: 'wikiLink';
  /** As written, white space folded; empty for `[[#Section]]`. */
  target: string;
  /** Behind `#`, as written. */
  fragment?: string;
  /** What a reader sees. */
  text: string;
  wanted: boolean;
  position?: import('unist').Position;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink;
  }
  interface RootContentMap {
    wikiLink: WikiLink;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink';
    wikiLinkMarker: 'wikiLinkMarker';
    wikiLinkContent: 'wikiLinkContent';
  }
}

const leftBracket = 91;
const rightBracket = 93;
const bar = 124;
/** `#`, `?` and `\\`: a link that holds nothing else before its bar names nothing. */
const emptyMarks = new Set([35, 63, 92]);

/**
 * A tokenizer, so that code spans and escapes are respected and no later step can change the target.
 * A link may run over a line break, ends at the first `]]` and holds no `[[`.
 */
export const wikiLinkSyntax: Extension = {
  text: { [leftBracket]: { name: 'wikiLink', tokenize } satisfies Construct },
};

function tokenize(effects: Effects, ok: State, nok: State): State {
  let hasTarget = false;
  let behindBar = false;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('wikiLink');
    effects.enter('wikiLinkMarker');
    effects.consume(code);
    return open;
  }

  function open(code: Code): State | undefined {
    if (code !== leftBracket) return nok(code);
    effects.consume(code);
    effects.exit('wikiLinkMarker');
    return beforeContent;
  }

  function beforeContent(code: Code): State | undefined {
    if (isLineEnding(code)) return lineEnding(code);
    if (code === null || code === rightBracket) return close(code);
    effects.enter('wikiLinkContent');
    return content(code);
  }

  function content(code: Code): State | undefined {
    if (code === null || code === leftBracket) return nok(code);
    if (code === rightBracket || isLineEnding(code)) {
      effects.exit('wikiLinkContent');
      return isLineEnding(code) ? lineEnding(code) : close(code);
    }
    if (code === bar) behindBar = true;
    else if (!behindBar && code > 32 && !emptyMarks.has(code)) hasTarget = true;
    effects.consume(code);
    return content;
  }

  function lineEnding(code: Code): State | undefined {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return beforeContent;
  }

  function close(code: Code): State | undefined {
    if (code !== rightBracket || !hasTarget) return nok(code);
    effects.enter('wikiLinkMarker');
    effects.consume(code);
    return end;
  }

  function end(code: Code): State | undefined {
    if (code !== rightBracket) return nok(code);
    effects.consume(code);
    effects.exit('wikiLinkMarker');
    effects.exit('wikiLink');
    return ok;
  }
}

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

/** Turns the tokens into `wikiLink` nodes. */
export const wikiLinkFromMarkdown: FromMarkdownExtension = {
  enter: {
    wikiLink(this: CompileContext, token: Token) {
      const inside = this.sliceSerialize(token).slice(2, -2);
      this.enter({ type: 'wikiLink', ...readInside(inside) }, token);
    },
  },
  exit: {
    wikiLink(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};

/** Splits what stands between the brackets. In a table the bar is written `\|`. */
function readInside(inside: string): Omit<WikiLink, 'type' | 'position'> {
  // A backslash escapes punctuation here as everywhere in Markdown; the bar separates either way.
  const folded = inside
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const wanted = folded.startsWith('?');
  const [address = '', ...words] = (wanted ? folded.slice(1) : folded).split('|');
  const [target = '', ...fragments] = address.split('#').map((part) => part.trim());
  const fragment = fragments.join('#');
  const text = words.join('|').trim() || target || fragment;
  return { target, text, wanted, ...(fragment === '' ? {} : { fragment }) };
}
