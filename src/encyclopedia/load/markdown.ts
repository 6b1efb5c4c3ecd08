import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import type { Processor } from 'unified';
import { citationFromMarkdown, citationSyntax } from './citation-syntax.ts';
import { wikiLinkFromMarkdown, wikiLinkSyntax } from './wiki-link-syntax.ts';

/**
 * Parses the body of an article. Of GFM only tables, footnotes and strikethrough with two tildes are
 * known; of directives only blocks, because inline directives swallow `3:1` and `10:30`.
 */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

const parser = remark().use(articleSyntax).freeze();

function articleSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    gfmTable(),
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    { flow: directive().flow ?? {} },
    wikiLinkSyntax,
    citationSyntax,
  ];
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    directiveFromMarkdown(),
    wikiLinkFromMarkdown,
    citationFromMarkdown,
  ];
}
