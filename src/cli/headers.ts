import { didYouMean } from '../encyclopedia/suggest.ts';
import { apacheHeaders } from '../headers/apache.ts';
import { caddyHeaders } from '../headers/caddy.ts';
import { headersFile } from '../headers/headers-file.ts';
import { nginxHeaders } from '../headers/nginx.ts';
import { Refusal } from '../refusal.ts';
import type { Command } from './command.ts';
import { buildOptions, siteFlags } from './site-flags.ts';

const writers = new Map([
  ['nginx', nginxHeaders],
  ['caddy', caddyHeaders],
  ['apache', apacheHeaders],
  ['netlify', headersFile],
  ['cloudflare', headersFile],
]);

export const headers: Command = {
  name: 'headers',
  summary: `Prints what a server needs to send the headers of the site. Servers: ${[...writers.keys()].join(', ')}.`,
  words: ['server'],
  flags: { base: siteFlags.base },
  async run(args) {
    const [server = ''] = args.words;
    const write = writers.get(server);
    if (!write) {
      const known = [...writers.keys()];
      throw new Refusal(`"${server}" is not a server.${didYouMean(server, known)} Use one of: ${known.join(', ')}.`);
    }
    process.stdout.write(write(buildOptions(args).address.base));
    return 0;
  },
};
