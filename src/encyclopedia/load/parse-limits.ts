import { limits } from '../../site.ts';
import type { Position } from '../problem.ts';
import { BlockScanner, type ScannedLine } from './block-scanner.ts';
import { strayBlock } from './blocks.ts';
import { type Fault, mostReported } from './fault.ts';

/**
 * Faults of a text that the Markdown parser would choke on: its time and its stack grow with the square of what
 * is counted here, or worse. Called before parsing; takes time in proportion to the text. One fault for each
 * paragraph, and one for the whole article where no paragraph is to blame. Places are those of `text`.
 */
export function faultsOfSize(text: string): Fault[] {
  const count = new SizeCount();
  let line = 1;
  for (let start = 0; start <= text.length && !count.isLost; line++) {
    const end = text.indexOf('\n', start);
    count.read(text.slice(start, end === -1 ? text.length : end), line);
    start = end === -1 ? text.length + 1 : end + 1;
  }
  return count.faults;
}

/** What is counted of a whole article: the limit and what an editor calls it. */
const totals = {
  lines: [limits.lines, 'lines'],
  blocks: [limits.blocks, 'paragraphs, list items and rows'],
  containers: [limits.containers, 'list items, quotes and blocks'],
  headings: [limits.headings, 'headings'],
  marks: [limits.marks, 'marks such as *, [ and `'],
  cells: [limits.tableCells, 'cells in its tables'],
} as const;

class SizeCount {
  readonly faults: Fault[] = [];
  /** True when the rest of the text cannot be told apart. */
  isLost = false;
  private readonly scanner = new BlockScanner(limits.containerDepth);
  /** The paragraph, heading or row that is being read. */
  private block = { line: 1, column: 1, characters: 0, marks: 0, isRefused: false };
  private table: { place: Position; rows: number; isTooWide: boolean } | undefined;
  private readonly sums = { lines: 0, blocks: 0, containers: 0, headings: 0, marks: 0, cells: 0 };

  read(source: string, line: number): void {
    this.add('lines', 1, line);
    if (source.length > limits.lineCharacters) {
      const message = `The line has ${source.length} characters, more than ${limits.lineCharacters}. Break it into several lines.`;
      this.lose('too-large', { line, column: 1 }, message);
      return;
    }
    const scanned = this.scanner.read(source);
    if (scanned.depth > limits.containerDepth) {
      const column = columnOf(scanned.text, source);
      const message = `Lists, quotes and blocks are nested more than ${limits.containerDepth} deep. Take out the inner ones.`;
      this.lose('too-deep', { line, column }, message);
      return;
    }
    if (scanned.kind === 'odd') {
      this.lose('unknown-block', { line, column: columnOf(scanned.text, source) }, strayBlock(scanned.text.trim()));
      return;
    }
    this.add('containers', scanned.opened, line);
    if (scanned.kind !== 'blank' && scanned.kind !== 'code') this.readText(scanned, source, line);
  }

  private readText({ kind, text, blocks, headings, cells }: ScannedLine, source: string, line: number): void {
    if (kind === 'start' || kind === 'heading' || kind === 'row') {
      this.block = { line, column: columnOf(text, source), characters: 0, marks: 0, isRefused: false };
    }
    this.add('blocks', blocks, line);
    this.add('headings', headings, line);
    this.add('cells', cells, line);
    if (kind === 'delimiter' || kind === 'row') this.readRow(kind, cells);
    const marks = countMarks(text);
    this.block.characters += text.length;
    this.block.marks += marks;
    this.add('marks', marks, line);
    if (this.block.characters > limits.paragraphCharacters) {
      this.refuseBlock(
        'too-large',
        `The paragraph has more than ${limits.paragraphCharacters} characters. Split it with a blank line.`,
      );
    }
    if (this.block.marks > limits.paragraphMarks) {
      this.refuseBlock(
        'too-many',
        `The paragraph has more than ${limits.paragraphMarks} marks such as *, [ and \`. Split it with a blank line.`,
      );
    }
  }

  private readRow(kind: 'delimiter' | 'row', cells: number): void {
    const { line, column } = this.block;
    if (kind === 'delimiter') this.table = { place: { line, column }, rows: 0, isTooWide: false };
    if (!this.table) return;
    this.table.rows++;
    if (cells > limits.tableColumns && !this.table.isTooWide) {
      this.table.isTooWide = true;
      this.refuseBlock(
        'too-many',
        `The table has ${cells} columns, more than ${limits.tableColumns}. Turn it around, or split it.`,
      );
    }
    if (this.table.rows === limits.tableRows + 1) {
      const message = `The table has more than ${limits.tableRows} rows. Split it into several tables.`;
      this.faults.push({ ...this.table.place, ruleId: 'too-many', message });
    }
  }

  private add(what: keyof typeof totals, more: number, line: number): void {
    const [most, words] = totals[what];
    this.sums[what] += more;
    if (this.sums[what] <= most || this.faults.length > 0) return;
    const message = `The article has more than ${most} ${words}. Split it into several articles.`;
    this.faults.push({ line, column: 1, ruleId: 'too-many', message });
  }

  private refuseBlock(ruleId: string, message: string): void {
    const { line, column, isRefused } = this.block;
    if (!isRefused && this.faults.length < mostReported) this.faults.push({ line, column, ruleId, message });
    this.block.isRefused = true;
  }

  private lose(ruleId: string, place: Position, message: string): void {
    this.faults.push({ ...place, ruleId, message });
    this.isLost = true;
  }
}

/** Where text begins that a line of the source ends with; its tabs have become spaces. */
function columnOf(text: string, source: string): number {
  return Math.max(1, source.length - text.trimStart().length + 1);
}

/**
 * Marks that may begin or end something inside a paragraph. A run of *, _, ~ or ` is one to the parser, and so
 * are the two brackets of a wiki link.
 */
function countMarks(text: string): number {
  let marks = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === asterisk || code === underscore || code === tilde || code === backtick) {
      if (code !== before) marks++;
    } else if (code === leftBracket || code === rightBracket) {
      if (code !== before) marks++;
      else {
        before = 0;
        continue;
      }
    } else if (code === lessThan) marks++;
    before = code;
  }
  return marks;
}

const [asterisk, underscore, tilde, backtick, leftBracket, rightBracket, lessThan] = [42, 95, 126, 96, 91, 93, 60];
