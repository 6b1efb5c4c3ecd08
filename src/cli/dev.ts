import { resolve } from 'node:path';
import { liveEncyclopedia } from '../live-encyclopedia.ts';
import { Refusal } from '../refusal.ts';
import type { Command } from './command.ts';
import { refuseMissingFolder } from './missing-folder.ts';
import { siteFlags } from './site-flags.ts';

export const dev: Command = {
  name: 'dev',
  summary: 'Serves the site while you write: a saved article shows at once, and so do its problems.',
  words: [],
  flags: { content: siteFlags.content, port: { value: 'NUMBER', help: 'port to serve on', default: '4321' } },
  async run({ flags }) {
    const content = resolve(flags.content ?? 'content');
    const port = Number(flags.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Refusal(`--port is "${flags.port}", expected a number from 0 to 65535.`);
    await refuseMissingFolder(content);
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const live = await liveEncyclopedia(content);
    const { dev: startServer } = await import('astro');
    await startServer({
      root: resolve(import.meta.dirname, '../..'),
      server: { port },
      logLevel: 'warn',
      integrations: [live.integration],
    });
    console.log(`http://localhost:${port}/ shows ${flags.content} as you write. Press Ctrl+C to stop.`);
    return 0;
  },
};
