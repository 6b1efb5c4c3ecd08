import { z } from 'astro/zod';
import { parse } from 'yaml';

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const job = z.looseObject({
  uses: z.string().optional(),
  'runs-on': z.unknown().optional(),
  permissions: z.unknown().optional(),
  'timeout-minutes': z.unknown().optional(),
  steps: z.array(step).default([]),
});
const workflow = z.looseObject({
  on: z.unknown(),
  permissions: z.unknown().optional(),
  jobs: z.record(z.string(), job),
});
type Job = z.infer<typeof job>;
type Step = z.infer<typeof step>;

/** The only job that may write, and use a secret: it runs nothing of ours. */
const trusted = 'deploy';
/** Events that run with the rights of the project although a stranger causes them (GitHub Docs, "Secure use"). */
const strangers = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion'];

/** What in the text of a workflow could give a stranger's change rights, a secret, or a say in later runs. */
export function faultsOfWorkflow(text: string): string[] {
  const { jobs, ...whole } = workflow.parse(parse(text));
  const { on, permissions } = whole;
  return [
    ...(usesSecret(whole) ? ['the workflow uses a secret'] : []),
    ...(isEmpty(permissions) ? [] : ['the workflow has permissions of its own, expected {}']),
    ...strangers.filter((event) => namesOf(on).includes(event)).map((event) => `it runs on ${event}`),
    ...Object.entries(jobs).flatMap(([name, job]) => faultsOfJob(name, job).map((fault) => `${name}: ${fault}`)),
    ...faultsOfPins(text),
  ];
}

function faultsOfJob(name: string, job: Job): string[] {
  const faults: string[] = [];
  const isCall = job.uses !== undefined;
  if (typeof job.permissions !== 'object' || job.permissions === null) faults.push('it does not list its permissions');
  else if (name !== trusted && Object.values(job.permissions).includes('write')) faults.push('it may write');
  if (!isCall && typeof job['timeout-minutes'] !== 'number') faults.push('it has no timeout');
  if (!isCall && !/^ubuntu-\d/.test(String(job['runs-on']))) faults.push(`it runs on "${String(job['runs-on'])}"`);
  if (name !== trusted && usesSecret(job)) faults.push('it uses a secret');
  return [...faults, ...job.steps.flatMap(faultsOfStep)];
}

function faultsOfStep({ uses = '', run = '', with: options }: Step): string[] {
  const faults: string[] = [];
  // What `${{ }}` puts in becomes part of the script: a branch can be called "$(…)".
  if (run.includes('${{')) faults.push(`a script is made of ${/\$\{\{.*?\}\}/.exec(run)?.[0] ?? '${{'}`);
  if (uses.startsWith('actions/checkout@') && options['persist-credentials'] !== false)
    faults.push('a checkout leaves its token in the folder');
  if (uses.startsWith('actions/cache')) faults.push('something is kept for later runs');
  if (uses.startsWith('actions/setup-node@') && options.cache !== undefined)
    faults.push('packages are kept for later runs');
  return faults;
}

/** A tag can be moved to other code; a commit cannot. The comment tells people which version it is. */
function faultsOfPins(text: string): string[] {
  const uses = text.matchAll(/^[ -]*uses: *(?<action>\S+)(?<rest>.*)$/gm);
  return [...uses].flatMap(({ groups: { action = '', rest = '' } = {} }) => {
    if (action.startsWith('./')) return [];
    if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action)) return [`${action} is not pinned to a commit`];
    return /^ # v\d+\.\d+\.\d+$/.test(rest) ? [] : [`${action} does not say its version`];
  });
}

/** The names of events, in any of the forms that `on` may have. */
function namesOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
}

function usesSecret(part: object): boolean {
  return /\bsecrets\b/.test(JSON.stringify(part));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
