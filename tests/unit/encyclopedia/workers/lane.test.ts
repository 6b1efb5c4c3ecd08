import { EventEmitter, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Lane, type Request, reasonOf } from '../../../../src/encyclopedia/workers/lane.ts';
import { fileOf } from '../../make.ts';

/** A thread that answers when the test says so. */
class Thread extends EventEmitter {
  asked: Request[] = [];
  ended = false;
  postMessage(request: Request): void {
    this.asked.push(request);
  }
  unref(): void {}
  async cpuUsage(): Promise<NodeJS.CpuUsage> {
    return { user: performance.now() * 1000, system: 0 };
  }
  async terminate(): Promise<number> {
    this.ended = true;
    return 1;
  }
}

/** A lane of threads that answer when the test says so, in the order in which they were started. */
function lane(): { lane: Lane; threads: Thread[] } {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const threads: Thread[] = [];
  const start = () => {
    const thread = new Thread();
    threads.push(thread);
    return thread as unknown as Worker;
  };
  return { lane: new Lane(start), threads };
}

const request: Request = { kind: 'read', source: fileOf('conditions/anemia') };

const deaths: [string, (thread: Thread) => unknown, string][] = [
  ['takes too long', () => vi.advanceTimersByTimeAsync(10_000), 'it took more than 10 seconds'],
  ['ends itself without a word', (thread) => thread.emit('exit', 3), 'its thread ended with code 3'],
  [
    'runs out of memory',
    (thread) => {
      thread.emit('error', Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }));
      thread.emit('exit', 1);
    },
    'it needs more than 320 MB of memory',
  ],
  ['throws', (thread) => thread.emit('error', new Error('something broke')), 'something broke'],
  ['throws nothing', (thread) => thread.emit('error', null), 'null'],
  [
    'answers what cannot be read',
    (thread) => thread.emit('messageerror', new Error()),
    'its result cannot be handed over',
  ],
];

test.each(deaths)('a thread that %s costs its task and no other', async (_how, die, reason) => {
  const { lane: one, threads } = lane();
  const outcomes = [one.ask(request), one.ask(request), one.ask(request)];
  threads[0]?.emit('online');
  await die(threads[0] as Thread);
  expect(await outcomes[0]).toEqual({ ok: false, reason });
  expect(threads[0]?.ended).toBe(true);
  threads[1]?.emit('online');
  threads[1]?.emit('message', { ok: true, value: 'second' });
  expect(await outcomes[1]).toEqual({ ok: true, value: 'second' });
  threads[1]?.emit('message', { ok: true, value: 'third' });
  expect(await outcomes[2]).toEqual({ ok: true, value: 'third' });
  expect(threads.map(({ asked }) => asked.length)).toEqual([1, 2]);
});

test('a thread that ends before it runs, or never runs, costs its task and no other', async () => {
  const { lane: one, threads } = lane();
  const outcomes = [one.ask(request), one.ask(request), one.ask(request)];
  threads[0]?.emit('exit', 1);
  expect(await outcomes[0]).toEqual({ ok: false, reason: 'its thread ended with code 1' });
  vi.advanceTimersByTime(60_000);
  expect(await outcomes[1]).toEqual({ ok: false, reason: 'its thread does not start' });
  threads[2]?.emit('online');
  threads[2]?.emit('message', { ok: true, value: 'third' });
  expect(await outcomes[2]).toEqual({ ok: true, value: 'third' });
});

test('a thread that cannot be started costs its tasks, however many wait', async () => {
  const one = new Lane(() => {
    throw new Error('no more threads');
  });
  const outcomes = await Promise.all(Array.from({ length: 20_000 }, () => one.ask(request)));
  expect(new Set(outcomes.map((outcome) => (outcome.ok ? '' : outcome.reason)))).toEqual(new Set(['no more threads']));
});

test('a thread that dies while it has nothing to do is replaced', async () => {
  const { lane: one, threads } = lane();
  const first = one.ask(request);
  threads[0]?.emit('online');
  threads[0]?.emit('message', { ok: true, value: 'first' });
  await first;
  threads[0]?.emit('exit', 0);
  const second = one.ask(request);
  threads[1]?.emit('online');
  threads[1]?.emit('message', { ok: true, value: 'second' });
  expect(await second).toEqual({ ok: true, value: 'second' });
});

test('a late answer of a thread that was ended settles no other task', async () => {
  const { lane: one, threads } = lane();
  const [slow, next] = [one.ask(request), one.ask(request)];
  threads[0]?.emit('online');
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await slow).ok).toBe(false);
  for (const event of ['message', 'message', 'error', 'messageerror', 'exit'])
    threads[0]?.emit(event, { ok: true, value: 'of the first' });
  threads[1]?.emit('online');
  threads[0]?.emit('online');
  threads[1]?.emit('message', { ok: true, value: 'of the second' });
  expect(await next).toEqual({ ok: true, value: 'of the second' });
  expect(threads[1]?.asked).toHaveLength(1);
});

test('a lane that is closed leaves nobody waiting', async () => {
  const { lane: one, threads } = lane();
  const outcomes = [one.ask(request), one.ask(request)];
  threads[0]?.emit('online');
  await one.close();
  const stopped = { ok: false, reason: 'the work was stopped' };
  expect(await Promise.all(outcomes)).toEqual([stopped, stopped]);
});

/** A lane of real threads that run this code for the article `conditions/bad`, and answer for any other. */
function realLane(code: string): Lane {
  const script = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ source }) => {
      if (source.path === 'conditions/bad') { ${code} }
      parentPort.postMessage({ ok: true, value: source.path });
    });`;
  const one = new Lane(
    () => new Worker(script, { eval: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: 24 } }),
  );
  onTestFinished(() => one.close());
  return one;
}

test.each([
  ['ends the process', 'process.exit(7)', 'its thread ended with code 7'],
  ['aborts the process', 'process.abort()', 'process.abort() is not supported in workers'],
  ['fills the memory', 'for (const all = []; ;) all.push({ all: [] })', 'it needs more than 320 MB of memory'],
  ['fills the stack', '(function deeper() { deeper(); })()', 'it is nested too deeply'],
  ['rejects', 'Promise.reject(new Error("late")); return', 'late'],
  ['throws a text', 'throw "words"', 'words'],
])('a real thread that %s costs its task and no other', async (_how, code, reason) => {
  const one = realLane(code);
  const ask = (path: string) => one.ask({ kind: 'read', source: fileOf(path) });
  const [bad, good] = await Promise.all([ask('conditions/bad'), ask('conditions/anemia')]);
  expect(bad).toEqual({ ok: false, reason });
  expect(good).toEqual({ ok: true, value: 'conditions/anemia' });
});

test('a real thread that never ends is ended', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  let thread: Worker | undefined;
  const one = new Lane(() => {
    thread = new Worker(`require('node:worker_threads').parentPort.on('message', () => { for (;;); });`, {
      eval: true,
    });
    return thread;
  });
  const slow = one.ask(request);
  if (!thread) throw new Error('No thread was started');
  const ended = once(thread, 'exit');
  await once(thread, 'online');
  vi.advanceTimersByTime(60_000);
  expect(await slow).toEqual({ ok: false, reason: 'it took more than 60 seconds' });
  await ended;
});

test('says in words why there is no result', () => {
  expect(reasonOf(new RangeError('Maximum call stack size exceeded'))).toBe('it is nested too deeply');
  expect(reasonOf(new RangeError('Invalid string length'))).toBe('Invalid string length');
  expect(reasonOf(undefined)).toBe('undefined');
});
