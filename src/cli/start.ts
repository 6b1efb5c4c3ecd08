import { resolve } from 'node:path';
import { readManifest } from '../after-build/manifest.ts';
import { recover } from '../after-build/publish.ts';
import type { BuildOptions } from '../build.ts';
import { hashInputs } from '../inputs.ts';
import { Refusal } from '../refusal.ts';
import { build } from './build.ts';
import type { Command } from './command.ts';
import { serve } from './serve.ts';
import { buildOptions, siteFlags } from './site-flags.ts';

export const start: Command = {
  name: 'start',
  summary: 'Builds the site when something changed, and serves it on this machine.',
  words: [],
  flags: { ...siteFlags, port: { value: 'NUMBER', help: 'port to serve on', default: '4321' } },
  async run(args) {
    const port = Number(args.flags.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Refusal(`--port is "${args.flags.port}", expected a number from 0 to 65535.`);
    const options = buildOptions(args);
    const { port: _, ...flags } = args.flags;
    if (!(await isCurrent(options))) {
      const code = await build.run({ ...args, flags: { ...flags, format: 'human' } });
      if (code !== 0) return code;
    }
    const address = await serve(resolve(options.out), options.address.base, port);
    console.log(`${address} serves the encyclopedia. Press Ctrl+C to stop.`);
    return 0;
  },
};

/** True when the published site was made from the present content, code and options. */
async function isCurrent(options: BuildOptions): Promise<boolean> {
  await recover(options.out);
  const manifest = await readManifest(resolve(options.out));
  return manifest?.inputs === hashInputs(options);
}
