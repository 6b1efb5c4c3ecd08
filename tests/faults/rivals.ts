/**
 * Lets real builds meet: two for one folder, of which one is refused; two for two folders of one checkout, which both
 * publish what they would alone; and builds that are told to stop, which leave nothing: `node tests/faults/rivals.ts`.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { end, Findings, hashOfFolder, startBuild, writeContent } from './lab.ts';

const findings = new Findings();
const folder = mkdtempSync(join(tmpdir(), 'materia-rivals-'));
const place = join(folder, 'place');
const content = { first: join(folder, 'first'), second: join(folder, 'second') };
const build = (edition: keyof typeof content, name: string) => end(startBuild(content[edition], join(place, name)));

try {
  mkdirSync(place);
  writeContent(content.first, 'first');
  writeContent(content.second, 'second');

  // Two folders at once: both wait for their turn where Astro works.
  const both = await Promise.all([build('first', 'one'), build('second', 'other')]);
  findings.expect(
    both.every(({ code }) => code === 0),
    `of two builds for two folders, one ended so: ${both.map(({ code, told }) => `${code} ${told}`).join('; ')}`,
  );
  const clean = { first: hashOfFolder(join(place, 'one')), second: hashOfFolder(join(place, 'other')) };

  // One folder: one is first, the other is told so.
  const rivals = await Promise.all([build('first', 'dist'), build('second', 'dist')]);
  const winner = rivals[0].code === 0 ? 'first' : 'second';
  const codes = rivals.map(({ code }) => code).sort();
  findings.expect(codes.join() === '0,2', `two builds for one folder ended with ${codes.join(' and ')}`);
  findings.expect(
    rivals.some(({ told }) => /^Process \d+ is publishing to ".*"\. Wait until it ends; [^\n]*$/.test(told)),
    `nobody was told to wait: ${rivals.map(({ told }) => told).join('; ')}`,
  );
  findings.expect(hashOfFolder(join(place, 'dist')) === clean[winner], 'the folder is not what the winner alone makes');

  // The shell and Ctrl+C ask a build to stop: it tidies up, wherever it is.
  for (const [number, name] of (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).entries()) {
    const next = winner === 'first' ? 'second' : 'first';
    const child = startBuild(content[next], join(place, 'dist'));
    const ended = end(child);
    while (!existsSync(join(place, `.dist.staging-${child.pid}`)) && child.exitCode === null) await setTimeout(5);
    await setTimeout(number * 1000);
    child.kill(name);
    const { signal, code } = await ended;
    findings.expect(signal === name, `a build that got ${name} ended with ${signal ?? code}`);
    findings.expect(hashOfFolder(join(place, 'dist')) === clean[winner], `after ${name}, the folder changed`);
  }
  const names = readdirSync(place).join(', ');
  findings.expect(names === 'dist, one, other', `beside the folders lies something else: ${names}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
findings.close('2 pairs of rivals and 3 builds that were told to stop');
