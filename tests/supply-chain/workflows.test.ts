import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOfWorkflow } from './workflow-policy.ts';

const folder = resolve(import.meta.dirname, '../../.github/workflows');

test.each(readdirSync(folder))('%s keeps the rules', (file) => {
  expect(faultsOfWorkflow(readFileSync(join(folder, file), 'utf8'))).toEqual([]);
});

const commit = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';
const sound = `name: Sound
on:
  pull_request:
permissions: {}
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${commit} # v5.0.0
        with:
          persist-credentials: false
      - run: npm ci
  called:
    permissions:
      contents: read
    uses: ./.github/workflows/ci.yml
  deploy:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      pages: write
    steps:
      - uses: actions/deploy-pages@${commit} # v4.0.5
        env:
          TOKEN: \${{ secrets.PAGES }}
`;

test('a sound workflow has no faults', () => {
  expect(faultsOfWorkflow(sound)).toEqual([]);
});

/** `${{ inner }}`, which GitHub replaces before anything runs. */
const expression = (inner: string) => `$\{{ ${inner} }}`;

const isIn = (part: string) => (sound.includes(part) ? part : expect.fail(`The sound workflow lacks "${part}"`));

test.each([
  ['permissions: {}\n', '', 'the workflow has permissions of its own, expected {}'],
  ['permissions: {}', `permissions: {}\nenv:\n  T: ${expression('secrets.T')}`, 'the workflow uses a secret'],
  ['permissions: {}', 'permissions: write-all', 'the workflow has permissions of its own, expected {}'],
  ['permissions: {}', 'permissions:\n  contents: read', 'the workflow has permissions of its own, expected {}'],
  ['  pull_request:\n', '  pull_request_target:\n', 'it runs on pull_request_target'],
  ['on:\n  pull_request:\n', 'on: [push, workflow_run]\n', 'it runs on workflow_run'],
  ['on:\n  pull_request:\n', 'on: issue_comment\n', 'it runs on issue_comment'],
  ['    permissions:\n      contents: read\n    steps', '    steps', 'check: it does not list its permissions'],
  [
    '    permissions:\n      contents: read\n    steps',
    '    permissions: write-all\n    steps',
    'check: it does not list its permissions',
  ],
  ['      contents: read\n    steps', '      contents: write\n    steps', 'check: it may write'],
  ['    permissions:\n      contents: read\n    uses', '    uses', 'called: it does not list its permissions'],
  ['    timeout-minutes: 10\n', '', 'check: it has no timeout'],
  ['ubuntu-24.04\n    timeout-minutes: 10', 'self-hosted\n    timeout-minutes: 10', 'check: it runs on "self-hosted"'],
  ['npm ci', `npm ci --token "$T"\n        env:\n          T: ${expression('secrets.T')}`, 'check: it uses a secret'],
  [
    'uses: ./.github/workflows/ci.yml',
    'uses: ./.github/workflows/ci.yml\n    secrets: inherit',
    'called: it uses a secret',
  ],
  [
    'npm ci',
    `echo "${expression('github.event.pull_request.title')}"`,
    `check: a script is made of ${expression('github.event.pull_request.title')}`,
  ],
  [
    'npm ci',
    `git fetch origin ${expression('github.head_ref')}`,
    `check: a script is made of ${expression('github.head_ref')}`,
  ],
  [
    'npm ci',
    `|\n          echo safe\n          echo ${expression('github.ref_name')}`,
    `check: a script is made of ${expression('github.ref_name')}`,
  ],
  [
    '          persist-credentials: false',
    '          fetch-depth: 1',
    'check: a checkout leaves its token in the folder',
  ],
  [
    '          persist-credentials: false',
    '          persist-credentials: true',
    'check: a checkout leaves its token in the folder',
  ],
  ['run: npm ci', `uses: actions/cache@${commit} # v4.2.0`, 'check: something is kept for later runs'],
  ['run: npm ci', `uses: actions/cache/restore@${commit} # v4.2.0`, 'check: something is kept for later runs'],
  [
    'run: npm ci',
    `uses: actions/setup-node@${commit} # v4.4.0\n        with:\n          cache: npm`,
    'check: packages are kept for later runs',
  ],
  [`@${commit} # v5.0.0`, '@v5', 'actions/checkout@v5 is not pinned to a commit'],
  [`@${commit} # v5.0.0`, '@08c6903 # v5.0.0', 'actions/checkout@08c6903 is not pinned to a commit'],
  [`@${commit} # v5.0.0`, `@${commit}`, `actions/checkout@${commit} does not say its version`],
  ['run: npm ci', 'uses: docker://node:24', 'docker://node:24 is not pinned to a commit'],
])('%j replaced by %j is refused', (part, other, fault) => {
  expect(faultsOfWorkflow(sound.replace(isIn(part), () => other))).toEqual([fault]);
});
