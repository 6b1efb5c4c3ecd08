import { resolve } from 'node:path';
import { liveEncyclopedia } from '../live-encyclopedia.ts';
import type { Command } from './command.ts';
import { refuseMissingFolder } from './missing-folder.ts';
import { portFlag, portOf } from './port.ts';
import { siteFlags } from './site-flags.ts';

export const dev: Command = {
  name: 'dev',
  summary: 'Serves the site while you write: a saved article shows at once, and so do its problems.',
  words: [],
  flags: { content: siteFlags.content, port: portFlag },
  async run(args) {
    const { content = 'content' } = args.flags;
    const port = portOf(args);
    await refuseMissingFolder(resolve(content));
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const live = await liveEncyclopedia(resolve(content));
    const { dev: startServer } = await import('astro');
    const { address } = await startServer({
      root: resolve(import.meta.dirname, '../..'),
      server: { port },
      logLevel: 'warn',
      integrations: [live.integration],
    });
    console.log(`http://localhost:${address.port}/ shows ${content} as you write. Press Ctrl+C to stop.`);
    return 0;
  },
};
