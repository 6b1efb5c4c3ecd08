/**
 * The candidates nearest to `wanted` by edit distance, nearest first, at most `count`.
 * Candidates further away than a third of the longer word's length are left out:
 * a far-fetched guess is worse than none.
 */
export function suggest(wanted: string, candidates: Iterable<string>, count = 1): string[] {
  const needle = wanted.toLowerCase();
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const other = candidate.toLowerCase();
    const limit = Math.max(1, Math.floor(Math.max(needle.length, other.length) / 3));
    if (Math.abs(needle.length - other.length) > limit) continue;
    const distance = editDistance(needle, other);
    if (distance <= limit) near.push({ candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, count).map(({ candidate }) => candidate);
}

/** ` Did you mean "x"?` for the nearest candidate, or an empty string when none is near. */
export function didYouMean(wanted: string, candidates: Iterable<string>): string {
  const [nearest] = suggest(wanted, candidates);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of two
 * neighbouring letters each count one.
 */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, at(beforePrevious, column - 2) + 1);
      }
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
