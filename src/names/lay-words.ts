/**
 * Tables of plain words with the medical words for them: `lay-words.tsv`, whole names, and `word-pairs.tsv`, words
 * that may stand for each other inside a longer name. Columns are parted by tabs: the plain word, medical words with
 * bars between them, a note. Line 1 is a header, `#` begins a comment.
 */
export interface LayRow {
  /** 1-based. */
  line: number;
  plain: string;
  /** At least one. */
  medical: string[];
  /** Found and never shown: the note begins with "searched only". */
  hidden: boolean;
}

export interface LayTable {
  rows: LayRow[];
  /** What is wrong, and on which line. */
  faults: { line: number; message: string }[];
}

/** Reads a table. A row with a fault is left out and reported. */
export function readLayTable(text: string): LayTable {
  const rows: LayRow[] = [];
  const faults: LayTable['faults'] = [];
  const seen = new Map<string, number>();
  for (const [index, content] of text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1;
    if (index === 0 || content.startsWith('#')) continue;
    const message = faultOf(content);
    const first = seen.get(content);
    if (message !== undefined) faults.push({ line, message });
    else if (first !== undefined)
      faults.push({ line, message: `The row stands on line ${first} too. Delete one of the two.` });
    else {
      const [plain = '', medical = '', note = ''] = content.split('\t');
      rows.push({ line, plain, medical: medical.split('|'), hidden: note.startsWith('searched only') });
    }
    seen.set(content, line);
  }
  return { rows, faults };
}

function faultOf(row: string): string | undefined {
  const columns = row.split('\t');
  if (columns.length < 2 || columns.length > 3)
    return `The row has ${columns.length} columns, expected the plain word, the medical word and a note. Put one tab between two columns.`;
  const [plain = '', medical = ''] = columns;
  const words = [plain, ...medical.split('|')];
  if (words.some((word) => word === '')) return 'A word is missing. Write one on each side of a tab or bar.';
  const padded = [...words, columns[2] ?? ''].find((word) => word !== word.trim());
  if (padded !== undefined) return `"${padded}" has a space at its end. Delete it.`;
  return undefined;
}
