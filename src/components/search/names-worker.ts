/** Holds the names in a thread of their own, so that a keystroke never waits for them. */
import { href } from '../url.ts';
import { openLibrary } from './names-library.ts';
import type { FromWorker, ToWorker } from './names-messages.ts';

const library = openLibrary(async (name) => {
  const response = await fetch(href(`/names/${name}`));
  if (!response.ok) throw new Error(`"${response.url}" cannot be loaded.`);
  return response;
});
const say = (message: FromWorker) => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data === 'load the rest') {
    // Where it fails, the common names go on answering.
    await library.loadRest().then(
      () => say('complete'),
      () => undefined,
    );
    return;
  }
  const { id, query, options } = data;
  say({ id, answer: await library.ask(query, options).catch(() => undefined) });
});

library.loadFirst().then(
  () => say('ready'),
  () => undefined,
);
