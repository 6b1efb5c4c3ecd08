import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { whenProcessEnds } from '../../src/process-end.ts';

const moduleUrl = new URL('../../src/process-end.ts', import.meta.url).href;

/** Runs code in a process of its own: what it printed, and how it ended. */
function run(code: string): { said: string; ended: number | NodeJS.Signals | null } {
  const script = `import { whenProcessEnds } from ${JSON.stringify(moduleUrl)};
    const done = whenProcessEnds(() => console.log('tidied'));
    ${code}`;
  const { stdout, status, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return { said: stdout.trim(), ended: signal ?? status };
}

test.each([
  ['its end', '', 0],
  ['process.exit', 'process.exit(3)', 3],
  ['an exception', 'throw new Error()', 1],
])('does its work once at %s', (_what, code, ended) => {
  expect(run(code)).toEqual({ said: 'tidied', ended });
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('does its work at %s, and the process ends by that signal', (signal) => {
  const code = `process.kill(process.pid, '${signal}'); setInterval(() => {}, 1000);`;
  expect(run(code)).toEqual({ said: 'tidied', ended: signal });
  expect(run(`whenProcessEnds(() => console.log('too')); ${code}`)).toEqual({ said: 'tidied\ntoo', ended: signal });
});

test('does its work at once when asked, and not again', () => {
  expect(run('done(); done(); console.log("end")')).toEqual({ said: 'tidied\nend', ended: 0 });
});

test('leaves no listeners behind', () => {
  const events = ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'];
  const before = events.map((event) => process.listenerCount(event));
  const work = vi.fn();
  whenProcessEnds(work)();
  expect(work).toHaveBeenCalledTimes(1);
  expect(events.map((event) => process.listenerCount(event))).toEqual(before);
});
