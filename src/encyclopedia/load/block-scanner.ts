/** What a line of Markdown is, as far as it matters for what the parser has to do with it. */
export interface ScannedLine {
  /**
   * `code` is text that is not parsed further; `row` a row of a table; `start` the first line of a paragraph,
   * heading or table; `more` a further line of the block above.
   */
  kind: 'blank' | 'code' | 'row' | 'start' | 'more';
  /** Quotes, list items, footnotes and directives around the line. */
  depth: number;
  /** How many of them begin on this line. */
  opened: number;
  /** Cells of a row, and of the first line of a table as soon as the line below says that it is one; else 0. */
  cells: number;
  /** What stands behind the marks of its containers, tabs as spaces. */
  text: string;
}

type Container = { kind: 'quote' } | { kind: 'item'; width: number } | { kind: 'directive'; colons: number };

const thematicBreak = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;
const heading = /^ {0,3}#{1,6}(?: |$)/;
const setextUnderline = /^ {0,3}(?:=+|-+) *$/;
const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const html = /^ {0,3}<[a-z!?/]/i;
const directive = /^ {0,3}(:{3,})/;
const directiveStart = /^ {0,3}(:{3,})[a-z][\w-]*(?:\[[^\][]*\])?(?:\{[^{}]*\})? *$/i;
const directiveEnd = /^ {0,3}(:{3,}) *$/;
const delimiterRow = /^ {0,3}(?=.*[|:])\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/;
const listMarker = /^(?:[-*+]|(\d{1,9})[.)])(?= |$)/;
const footnote = /^\[\^[^\s[\]]{1,999}\]: */;

/**
 * Follows the block structure of Markdown line by line, as the first phase of CommonMark's parsing strategy
 * (spec 0.31.2, appendix) does, with footnotes, tables and block directives. It takes time in proportion to
 * the text, whatever the text is, and so can say what the parser would choke on. Where it cannot be sure that
 * a fence begins code, it takes the lines for text, which is counted more strictly. A line that nests deeper
 * than `deepest` is not read to its end: nothing behind it can be told.
 */
export class BlockScanner {
  private readonly deepest: number;
  private readonly containers: Container[] = [];
  private openFence: string | undefined;
  private inParagraph = false;
  private inTable = false;
  /** Cells of the line above, which is the head of a table when a delimiter row follows. */
  private cellsAbove = 0;
  /** False from where HTML or an odd directive may hide where code begins and ends. */
  private trustsFences = true;

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
        return this.line('blank', '', 0);
      }
      const next = continuation(container, line, at);
      if (next === undefined) break;
      at = next;
      matched++;
    }
    const continues = matched === this.containers.length;
    if (continues && this.openFence !== undefined) {
      if (closesFence(this.openFence, line.slice(at))) this.openFence = undefined;
      return this.line('code', line.slice(at), 0);
    }
    this.openFence = undefined;
    const interrupts = continues && this.inParagraph;
    let opened = 0;
    for (let start = containerAt(line, at, interrupts); start; start = containerAt(line, at, false)) {
      if (opened === 0) this.leave(matched);
      this.containers.push(start.container);
      at = start.at;
      opened++;
      if (this.containers.length > this.deepest) break;
    }
    const text = line.slice(at);
    if (opened === 0 && !continues && !this.isLazy(text, matched)) this.leave(matched);
    const before = this.containers.length;
    const kind = this.kindOf(text);
    return this.line(kind, text, opened + this.containers.length - before);
  }

  private line(kind: ScannedLine['kind'], text: string, opened: number): ScannedLine {
    const cells = this.inTable ? this.cellsAbove : 0;
    return { kind, depth: this.containers.length, opened, cells, text };
  }

  /** Closes the containers from that depth on and what is open in them. */
  private leave(depth: number): void {
    this.containers.length = depth;
    this.openFence = undefined;
    this.inParagraph = false;
    this.inTable = false;
  }

  /** True for a line that belongs to the paragraph above although it lacks the marks of its containers. */
  private isLazy(text: string, matched: number): boolean {
    return (
      this.inParagraph &&
      !this.inTable &&
      text.trim() !== '' &&
      ![thematicBreak, heading, fence, html, directive].some((start) => start.test(text)) &&
      this.containers.slice(matched).every(({ kind }) => kind !== 'directive')
    );
  }

  private kindOf(text: string): ScannedLine['kind'] {
    if (text.trim() === '') return this.end('blank');
    if (/^ {4}/.test(text)) return 'more';
    if (thematicBreak.test(text)) return this.end(this.inParagraph ? 'more' : 'start');
    if (heading.test(text)) return this.end('start');
    if (html.test(text)) this.trustsFences = false;
    const [, ticks, tildes] = fence.exec(text) ?? [];
    if (this.trustsFences && (ticks ?? tildes) !== undefined) {
      this.openFence = ticks ?? tildes;
      return this.end('code');
    }
    if (directive.test(text)) return this.directive(text);
    if (this.inParagraph && setextUnderline.test(text)) return this.end('more');
    const cells = countCells(text);
    if (this.inTable) {
      this.cellsAbove = cells;
      return 'row';
    }
    if (this.inParagraph && cells === this.cellsAbove && delimiterRow.test(text)) {
      this.inTable = true;
      return 'more';
    }
    this.cellsAbove = cells;
    const kind = this.inParagraph ? 'more' : 'start';
    this.inParagraph = true;
    return kind;
  }

  private end(kind: ScannedLine['kind']): ScannedLine['kind'] {
    this.inParagraph = false;
    this.inTable = false;
    return kind;
  }

  private directive(text: string): ScannedLine['kind'] {
    const [, colons] = directiveStart.exec(text) ?? [];
    if (colons === undefined) this.trustsFences = false;
    else this.containers.push({ kind: 'directive', colons: colons.length });
    return this.end('start');
  }
}

/** Where the content of a container goes on in a line, or `undefined` when the line does not carry its mark. */
function continuation(container: Container, line: string, at: number): number | undefined {
  if (container.kind === 'directive') return at;
  const indent = spacesAt(line, at);
  const isBlank = at + indent === line.length;
  if (container.kind === 'item') {
    if (isBlank) return Math.min(line.length, at + container.width);
    return indent >= container.width ? at + container.width : undefined;
  }
  return indent <= 3 && line[at + indent] === '>' ? behindQuote(line, at + indent) : undefined;
}

/** The container that begins in a line at that place, and where its content does. `interrupts`: a paragraph is open. */
function containerAt(line: string, at: number, interrupts: boolean): { container: Container; at: number } | undefined {
  const indent = spacesAt(line, at);
  if (indent > 3) return undefined;
  const from = at + indent;
  if (line[from] === '>') return { container: { kind: 'quote' }, at: behindQuote(line, from) };
  const rest = line.slice(from);
  const [note] = footnote.exec(rest) ?? [];
  if (note !== undefined) return { container: { kind: 'item', width: 4 }, at: from + note.length };
  const [marker, number] = listMarker.exec(rest) ?? [];
  if (marker === undefined || thematicBreak.test(rest)) return undefined;
  const content = from + marker.length;
  const spaces = spacesAt(line, content);
  const isBlank = content + spaces === line.length;
  // Only an item with words, numbered 1 if at all, ends a paragraph.
  if (interrupts && (isBlank || (number !== undefined && number !== '1'))) return undefined;
  const gap = isBlank || spaces > 4 ? 1 : spaces;
  return { container: { kind: 'item', width: indent + marker.length + gap }, at: Math.min(line.length, content + gap) };
}

function behindQuote(line: string, at: number): number {
  return line[at + 1] === ' ' ? at + 2 : at + 1;
}

function spacesAt(line: string, at: number): number {
  let end = at;
  while (line.charCodeAt(end) === 32) end++;
  return end - at;
}

function closesFence(open: string, text: string): boolean {
  const [, ticks, tildes] = fence.exec(text) ?? [];
  const mark = ticks ?? tildes ?? '';
  return mark.length >= open.length && mark[0] === open[0] && text.trim() === mark;
}

function closes({ colons }: { colons: number }, text: string): boolean {
  const [, mark = ''] = directiveEnd.exec(text) ?? [];
  return mark.length >= colons;
}

/** Cells of a line if it is a row: bars that no backslash escapes separate them. */
function countCells(text: string): number {
  if (!text.includes('|')) return 1;
  const row = text.trim();
  let bars = 0;
  for (let at = 0; at < row.length; at++) {
    if (row[at] === '\\') at++;
    else if (row[at] === '|' && at > 0 && at < row.length - 1) bars++;
  }
  return bars + 1;
}

/** Tabs as the spaces that they stand for: up to the next multiple of four columns. */
function expandTabs(line: string): string {
  let expanded = '';
  for (const part of line.split(/(\t)/)) expanded += part === '\t' ? ' '.repeat(4 - (expanded.length % 4)) : part;
  return expanded;
}
