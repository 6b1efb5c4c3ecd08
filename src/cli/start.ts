import { resolve } from 'node:path';
import { listFiles, manifestFile, readManifest } from '../after-build/manifest.ts';
import { recover } from '../after-build/publish.ts';
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
    await recover(options.out);
    if (!(await isCurrent(options.out, hashInputs(options)))) {
      const code = await build.run({ ...args, flags: { ...args.flags, format: 'human' } });
      if (code !== 0) return code;
    }
    const { address } = await serve(resolve(options.out), options.address.base, port);
    console.log(`${address} serves the encyclopedia. Press Ctrl+C to stop.`);
    return 0;
  },
};

/** True when the site published in `out` was made from these inputs, and no file was lost or added since. */
export async function isCurrent(out: string, inputs: string): Promise<boolean> {
  const manifest = await readManifest(resolve(out));
  if (manifest?.inputs !== inputs) return false;
  const files = new Set(Object.keys(manifest.files));
  const present = listFiles(resolve(out)).filter((file) => file !== manifestFile);
  return present.length === files.size && present.every((file) => files.has(file));
}
