/** Broken and hostile files, a case at a time: refused with place and cure while the published site stays, or built. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { hashOf, listFiles } from '../../../src/after-build/manifest.ts';
import { visible } from '../../../src/report/visible.ts';
import { faultOfRefusal, type Reported, readLines } from './refusal-report.ts';
import { type Ended, inPairs, run } from './run.ts';
import { type Attack, say, spread, type Verdict } from './verdict.ts';

const caseSchema = z.object({
  case: z.string(),
  files: z.array(z.string()),
  expect: z.enum(['error', 'ok']),
  /** Where the fault is, both from 1, where the material knows it. */
  line: z.number().optional(),
  col: z.number().optional(),
});
type Case = z.infer<typeof caseSchema>;

/** Seconds in which a broken file is refused. */
const secondsToRefuse = 10;
/** Seconds after which a process is stopped. */
const patience = 120;

const goodArticle = '---\ntitle: Iron in food\nsummary: Which foods hold iron.\n---\n\nRed meat holds iron.\n';

export async function attackWithMalformed(attack: Attack): Promise<Verdict[]> {
  const { material, work, limit } = attack;
  const { code, stderr } = await run(join(material, 'malformed.mjs'), ['--out', join(work, 'cases')], 60);
  if (code !== 0) throw new Error(`malformed.mjs ended with ${code}: ${stderr}`);
  const all = z.array(caseSchema).parse(JSON.parse(readFileSync(join(work, 'cases/cases.json'), 'utf8')));
  const cases = spread(all, limit);
  const lanes = await publishTwice(work);
  const verdicts = await inPairs(cases, (one, lane) => tryCase(one, work, lanes[lane]));
  const bad = cases.filter(({ expect }) => expect === 'error').length;
  const sound = (expect: Case['expect']) =>
    cases.filter((one, index) => one.expect === expect && verdicts[index]?.fault === undefined).length;
  say(`${sound('error')} of ${bad} refused well, ${sound('ok')} of ${cases.length - bad} built`);
  return verdicts;
}

/** A folder that holds nothing but `site`, which was published before. */
interface Published {
  folder: string;
  hash: string;
}

async function publishTwice(work: string): Promise<[Published, Published]> {
  const content = join(work, 'good');
  mkdirSync(join(content, 'topics'), { recursive: true });
  writeFileSync(join(content, 'topics/iron-in-food.md'), goodArticle);
  const [one, other] = [join(work, 'one'), join(work, 'other')];
  const built = await build(content, join(one, 'site'));
  if (built.code !== 0) throw new Error(`A good article cannot be built: ${built.stderr}`);
  cpSync(one, other, { recursive: true });
  const hash = hashOfFolder(one);
  return [
    { folder: one, hash },
    { folder: other, hash },
  ];
}

function build(content: string, out: string): Promise<Ended> {
  return run('src/cli/main.ts', ['build', '--content', content, '--out', out], patience);
}

/** Every file with its hash, leftovers beside the site included. */
function hashOfFolder(folder: string): string {
  const files = listFiles(folder).map((file) => `${file} ${hashOf(join(folder, file))}`);
  return [...readdirSync(folder), ...files].join('\n');
}

async function tryCase(one: Case, work: string, published: Published): Promise<Verdict & { late?: boolean }> {
  const content = join(work, 'content', one.case);
  if (!existsSync(content)) {
    mkdirSync(content, { recursive: true });
    renameSync(join(work, 'cases', one.case), join(content, 'topics'));
  }
  if (one.expect === 'ok') return { name: one.case, fault: await faultOfGood(one, content, work) };
  const ended = await build(content, join(published.folder, 'site'));
  const late = ended.seconds > secondsToRefuse;
  const fault = late ? `it took ${ended.seconds.toFixed(1)} s` : faultOfEnd(one, content, ended, published);
  return { name: one.case, fault, late };
}

function faultOfEnd(one: Case, content: string, { code, stderr }: Ended, published: Published): string | undefined {
  if (hashOfFolder(published.folder) !== published.hash)
    return 'the published site changed, or something lies beside it';
  if (code !== 1) return `it ended with ${code}: ${stderr.slice(0, 500)}`;
  if (/^ +at \S/m.test(stderr)) return `it shows a stack trace: ${stderr.slice(0, 500)}`;
  const reported = readLines(stderr).filter(({ severity }) => severity === 'error');
  if (reported.length === 0) return `it says no place: ${stderr.slice(0, 500)}`;
  return faultOfReport(one, content, reported);
}

async function faultOfGood(one: Case, content: string, work: string): Promise<string | undefined> {
  const out = join(work, 'built', one.case);
  const { code, stderr } = await build(content, out);
  if (code !== 0) return `it ended with ${code}: ${stderr.slice(0, 500)}`;
  const pages = one.files.map((file) => join(out, 'topics', file.replace(/\.md$/, ''), 'index.html'));
  return pages.every((page) => existsSync(page)) ? undefined : `"${pages.join('", "')}" was not published`;
}

/** Every problem names a file of the case and a place in it, and one names the place that the material knows. */
function faultOfReport({ files, line, col }: Case, content: string, reported: readonly Reported[]): string | undefined {
  const byName = new Map(files.map((file) => [visible(join(content, 'topics', file)), join(content, 'topics', file)]));
  for (const problem of reported) {
    const file = byName.get(problem.file);
    if (file === undefined) return `it is reported of another file, "${problem.file}"`;
    const fault = faultOfRefusal(problem, lstatSync(file).isFile() ? readFileSync(file, 'utf8') : '');
    if (fault !== undefined) return fault;
  }
  const isThere = reported.some(
    (problem) => (line === undefined || problem.line === line) && (col === undefined || problem.column === col),
  );
  const places = reported.map((problem) => `${problem.line}:${problem.column} ${problem.ruleId}`);
  return isThere ? undefined : `expected at ${line}:${col ?? '*'}, reported at ${places.join(', ')}`;
}
