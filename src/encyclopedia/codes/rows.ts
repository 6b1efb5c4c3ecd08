/** The rows of a tab-separated table as their cells, without its first line, which names the columns. */
export function rowsOf(table: string): string[][] {
  return table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
}
