import { resolve } from 'node:path';
import { compareWithManifest, readManifest } from '../after-build/manifest.ts';
import { recover } from '../after-build/publish.ts';
import { readGitDates } from '../git-dates.ts';
import { hashInputs } from '../inputs.ts';
import { build } from './build.ts';
import type { Command } from './command.ts';
import { portFlag, portOf } from './port.ts';
import { serve } from './serve.ts';
import { buildOptions, siteFlags } from './site-flags.ts';

export const start: Command = {
  name: 'start',
  summary: 'Builds the site when something changed, and serves it on this machine.',
  words: [],
  flags: { ...siteFlags, port: portFlag },
  async run(args) {
    const port = portOf(args);
    const options = buildOptions(args);
    recover(options.out);
    const dates = await readGitDates(resolve(options.content), options.now);
    if (!isCurrent(options.out, hashInputs(options, dates))) {
      const code = await build.run({ ...args, flags: { ...args.flags, format: 'human' } });
      if (code !== 0) return code;
    }
    const { address } = await serve(resolve(options.out), options.address.base, port);
    console.log(`${address} serves the encyclopedia. Press Ctrl+C to stop.`);
    return 0;
  },
};

/**
 * True when the site published in `out` was made from these inputs, and every file is as it was made. Hashing all
 * of it takes about a second for 15,000 files, less than one wrong page is worth.
 */
export function isCurrent(out: string, inputs: string): boolean {
  const manifest = readManifest(resolve(out));
  return manifest?.inputs === inputs && compareWithManifest(resolve(out), manifest).length === 0;
}
