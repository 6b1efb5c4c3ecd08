import { type Mutation, takenFrom } from './mutation.ts';

const testsOfSupplyChain = ['tests/supply-chain'];

/** What strangers and their packages may do. */
export const supplyChain: readonly Mutation[] = [
  ...takenFrom('.github/workflows/ci.yml', testsOfSupplyChain, [
    ['workflows have every right', 'permissions: {}', 'permissions: write-all'],
    ['pull requests run with the rights of the project', '  pull_request:\n', '  pull_request_target:\n'],
    [
      'a checkout leaves its token',
      '          path: proposal\n          persist-credentials: false\n',
      '          path: proposal\n',
    ],
  ]),
  ...takenFrom('.github/workflows/pages.yml', testsOfSupplyChain, [
    ['an action is a tag', '@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5', '@v4'],
  ]),
  ...takenFrom('package.json', testsOfSupplyChain, [
    ['another version is locked than asked for', '"sirv": "3.0.2"', '"sirv": "3.0.1"'],
    ['a range of versions is asked for', '"sirv": "3.0.2"', '"sirv": "^3.0.2"'],
    ['a script may run that nobody allowed', '"esbuild@0.28.2": true', '"esbuild@0.28.2": false'],
  ]),
];
