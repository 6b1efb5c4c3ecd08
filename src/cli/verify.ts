import { resolve } from 'node:path';
import { compareWithManifest, readManifest } from '../after-build/manifest.ts';
import { count } from '../report/count.ts';
import { visible } from '../report/visible.ts';
import type { Command } from './command.ts';
import { refuseMissingFolder } from './missing-folder.ts';
import { siteFlags } from './site-flags.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'Compares a published site with its manifest, file by file, before it is deployed.',
  words: [],
  flags: { out: { ...siteFlags.out, help: 'folder of the published site' } },
  async run({ flags: { out = 'dist' } }) {
    await refuseMissingFolder(resolve(out), 'out');
    const manifest = readManifest(resolve(out));
    if (!manifest) {
      console.error(`"${out}" holds no published site. Publish one: npm run build -- --out ${out}`);
      return 1;
    }
    const differences = compareWithManifest(resolve(out), manifest);
    for (const { file, what } of differences) console.error(`${what.padEnd(9)}${visible(file)}`);
    if (differences.length > 0) {
      console.error(
        `"${out}" differs from its manifest in ${count(differences.length, 'file')}. Publish it anew: npm run build -- --out ${out}`,
      );
      return 1;
    }
    console.log(`"${out}" holds exactly the ${count(Object.keys(manifest.files).length, 'file')} of its manifest.`);
    return 0;
  },
};
