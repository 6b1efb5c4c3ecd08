import {
  type Container,
  closes,
  closesFence,
  containerAt,
  continuation,
  countCells,
  delimiterRow,
  directive,
  directiveStart,
  expandTabs,
  fence,
  heading,
  html,
  mayBeHeading,
  setextUnderline,
  tabInName,
  thematicBreak,
} from './block-marks.ts';

/** What a line of Markdown is, as far as it matters for what the parser has to do with it. */
export interface ScannedLine {
  /**
   * `code` is text that is not parsed further; `start` the first line of a paragraph; `more` a further line of the
   * block above; `heading` a heading; `underline` what makes one of the paragraph above; `delimiter` what makes
   * the last line of it the head of a table; `row` a row of a table; `odd` a directive that is written so that
   * only the parser could say whether it is one.
   */
  kind: 'blank' | 'code' | 'start' | 'more' | 'heading' | 'underline' | 'delimiter' | 'row' | 'odd';
  /** Quotes, list items, footnotes and directives around the line. */
  depth: number;
  /** How many of them begin on this line. */
  opened: number;
  /** How many paragraphs, headings and rows the line may add to the tree. */
  blocks: 0 | 1;
  headings: 0 | 1;
  /** Cells of a row, and those of the head on the delimiter row below it. */
  cells: number;
  /** What stands behind the marks of its containers, tabs as spaces. */
  text: string;
}

/**
 * Follows the block structure of Markdown line by line, as the first phase of CommonMark's parsing strategy
 * (spec 0.31.2, appendix) does, with footnotes, tables and block directives. It takes time in proportion to
 * the text, whatever the text is, and so can say what the parser would choke on. Behind what may be a block of
 * HTML, which articles may not hold anyway, only blank lines end a paragraph, and each line counts for all that
 * it may be: for more than it is, never for less. A line that nests deeper than `deepest` is not read to its end, and
 * nothing behind it or behind an odd line can be told.
 */
export class BlockScanner {
  private readonly deepest: number;
  private readonly containers: Container[] = [];
  private openFence: string | undefined;
  private inParagraph = false;
  private inTable = false;
  private inIndentedCode = false;
  /** Cells of the last line, which is the head of a table when a delimiter row follows. */
  private cells = 0;
  /** False behind HTML, which may hide where code and paragraphs begin and end. */
  private isCertain = true;

  constructor(deepest: number) {
    this.deepest = deepest;
  }

  /** Reads the next line, without its line break. */
  read(source: string): ScannedLine {
    const line = source.includes('\t') ? expandTabs(source) : source;
    let at = 0;
    let matched = 0;
    for (const container of this.containers) {
      if (container.kind === 'directive' && closes(container, line.slice(at))) {
        this.leave(matched);
        return this.line(this.isCertain ? 'blank' : this.text(), line, '', 0);
      }
      const next = continuation(container, line, at);
      if (next === undefined) break;
      at = next;
      matched++;
    }
    const continues = matched === this.containers.length;
    if (continues && this.openFence !== undefined) {
      if (closesFence(this.openFence, line.slice(at))) this.openFence = undefined;
      return this.line('code', line, line.slice(at), 0);
    }
    this.openFence = undefined;
    const interrupts = this.isCertain && continues && ((this.inParagraph && !this.inTable) || this.inIndentedCode);
    let opened = 0;
    for (let start = containerAt(line, at, interrupts); start; start = containerAt(line, at, interrupts)) {
      if (opened === 0) this.leave(matched);
      this.containers.push(start.container);
      at = start.at;
      opened++;
      if (this.containers.length > this.deepest) break;
    }
    const text = line.slice(at);
    if (/^ {0,3}::/.test(text) && tabInName.test(source)) return this.line('odd', line, text, opened);
    if (html.test(text)) this.isCertain = false;
    const isLazy = opened === 0 && !continues && this.isLazy(text, matched);
    if (opened === 0 && !continues && !isLazy) this.leave(matched);
    const before = this.containers.length;
    const isBlank = this.isCertain ? text.trim() === '' : /^[ >]*$/.test(line);
    const kind = isBlank ? this.end('blank') : isLazy ? this.text() : this.kindOf(text);
    // The parser lets anything begin behind code whose first line ended a container.
    if (!continues) this.inIndentedCode = false;
    return this.line(kind, line, text, opened + this.containers.length - before);
  }

  private line(kind: ScannedLine['kind'], source: string, text: string, opened: number): ScannedLine {
    const line = { kind, depth: this.containers.length, opened, text };
    if (kind === 'blank' || kind === 'code') return { ...line, blocks: 0, headings: 0, cells: 0 };
    if (!this.isCertain) {
      return { ...line, blocks: 1, headings: mayBeHeading.test(source) ? 1 : 0, cells: countCells(text) };
    }
    return {
      ...line,
      blocks: kind === 'more' || kind === 'underline' ? 0 : 1,
      headings: kind === 'heading' || kind === 'underline' ? 1 : 0,
      cells: this.inTable ? this.cells : 0,
    };
  }

  /** Closes the containers from that depth on and what is open in them. */
  private leave(depth: number): void {
    this.containers.length = depth;
    this.openFence = undefined;
    this.inIndentedCode = false;
    if (this.isCertain) this.end('blank');
  }

  /** True for a line that belongs to the paragraph above although it lacks the marks of its containers. */
  private isLazy(text: string, matched: number): boolean {
    return (
      this.isCertain &&
      this.inParagraph &&
      !this.inTable &&
      text.trim() !== '' &&
      ![thematicBreak, heading, fence, directive].some((start) => start.test(text)) &&
      this.containers.slice(matched).every(({ kind }) => kind !== 'directive')
    );
  }

  private kindOf(text: string): ScannedLine['kind'] {
    const [, spaces = '', colons] = directive.exec(text) ?? [];
    if (colons !== undefined) {
      if (!directiveStart.test(text)) return 'odd';
      if (colons.length > 2) {
        this.containers.push({ kind: 'directive', colons: colons.length, indent: spaces.length });
      }
    }
    if (!this.isCertain) return this.text();
    this.inIndentedCode = colons === undefined && (!this.inParagraph || this.inTable) && /^ {4}/.test(text);
    if (colons !== undefined) return this.end('start');
    if (this.inIndentedCode) return this.end('code');
    if (/^ {4}/.test(text)) return this.text();
    if (this.inParagraph && !this.inTable && setextUnderline.test(text)) return this.end('underline');
    if (thematicBreak.test(text)) return this.end('start');
    if (heading.test(text)) return this.end('heading');
    const [, ticks, tildes] = fence.exec(text) ?? [];
    if ((ticks ?? tildes) !== undefined) {
      this.openFence = ticks ?? tildes;
      return this.end('code');
    }
    const cells = countCells(text);
    if (this.inTable) {
      this.cells = cells;
      return 'row';
    }
    if (this.inParagraph && cells === this.cells && delimiterRow.test(text)) {
      this.inTable = true;
      return 'delimiter';
    }
    // A lone bar is a row, but no head.
    return this.text(text.trim() === '|' ? 0 : cells);
  }

  /** A line of a paragraph; `cells` when it could be the head of a table. */
  private text(cells = 0): ScannedLine['kind'] {
    const kind = this.inParagraph ? 'more' : 'start';
    this.inParagraph = true;
    this.cells = cells;
    return kind;
  }

  private end(kind: ScannedLine['kind']): ScannedLine['kind'] {
    this.inParagraph = false;
    this.inTable = false;
    return kind;
  }
}
