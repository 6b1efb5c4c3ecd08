import { wholeFile } from '../../problem.ts';
import type { Rule } from '../rule.ts';

export const missingCredit: Rule = {
  id: 'missing-credit',
  why: 'Whoever made a picture is named under it; without a licence it may not be published at all.',
  wrong: 'blood-smear.png alone',
  right: 'blood-smear.png, and beside it blood-smear.png.yaml with creator, source and licence',
  severity: 'error',
  waits: false,
  check: ({ contentFolder, images, creditFiles }) =>
    [...images]
      .filter((path) => !creditFiles.has(path))
      .map((path) => ({
        in: `${contentFolder}/${path}`,
        ...wholeFile,
        message: `Nobody is named as its maker. Write the file "${path.split('/').at(-1)}.yaml" beside it, with the lines "creator:", "source:" and "licence:".`,
      })),
};
