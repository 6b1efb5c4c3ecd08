/**
 * Does some last work when the process ends: at its end, or by Ctrl+C and other signals that can be
 * caught, which then end it as they would have. The work must be synchronous. Returns what does the work now
 * and not again.
 */
export function whenProcessEnds(work: () => void): () => void {
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    process.off('exit', finish);
    for (const signal of signals) process.off(signal, finishAndDie);
    work();
  };
  const finishAndDie = (signal: NodeJS.Signals) => {
    finish();
    process.kill(process.pid, signal);
  };
  process.once('exit', finish);
  for (const signal of signals) process.once(signal, finishAndDie);
  return finish;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
