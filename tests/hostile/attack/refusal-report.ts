import { z } from 'astro/zod';

/** A problem as the commands report it to machines. */
const reportedSchema = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  ruleId: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
});
export type Reported = z.infer<typeof reportedSchema>;

/** The problems that `--format json` printed. */
export function readReport(stdout: string): Reported[] {
  return z.array(reportedSchema).parse(JSON.parse(stdout));
}

/** The problems in a report for people: one line each, `file:line:col  rule-id  message`. */
export function readLines(stderr: string): Reported[] {
  const lines = stderr.matchAll(/^(.+):(\d+):(\d+) {2}([a-z0-9-]+) {2}(warning: )?(.+)$/gm);
  return Array.from(lines, ([, file = '', line, column, ruleId = '', warning, message = '']) => ({
    file,
    line: Number(line),
    column: Number(column),
    ruleId,
    severity: warning === undefined ? 'error' : 'warning',
    message,
  }));
}

/**
 * What a report lacks to help an editor: a place within the file's text, what is wrong, and, in a second
 * sentence, what to do. `undefined` when it lacks nothing.
 */
export function faultOfRefusal({ line, column, message }: Reported, text: string): string | undefined {
  const lines = text.split('\n');
  if (line < 1 || line > lines.length) return `it is reported at line ${line} of ${lines.length}`;
  const length = lines[line - 1]?.length ?? 0;
  if (column < 1 || column > length + 1) return `it is reported at column ${column} of ${length} in line ${line}`;
  if (!/\S[.?:] \S.*\.$/s.test(message)) return `the message says no cure: ${message}`;
  return undefined;
}
