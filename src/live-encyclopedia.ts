import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative, resolve } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { bodiesFolder, picturesFolder } from './build.ts';
import { openBodyStore } from './encyclopedia/body-store.ts';
import { rules } from './encyclopedia/check/rules.ts';
import { checkEncyclopedia, renderEncyclopedia } from './encyclopedia/encyclopedia.ts';
import { glossaryPages } from './encyclopedia/glossary-pages.ts';
import { leavesFolder } from './encyclopedia/load/find-files.ts';
import { openPictureStore } from './encyclopedia/picture-store.ts';
import { type Problem, sortProblems } from './encyclopedia/problem.ts';
import type { PictureFile } from './encyclopedia/show-pictures.ts';
import { startArticleWorkers } from './encyclopedia/workers/article-workers.ts';
import { readGitDates } from './git-dates.ts';
import { handoverVariable, writeHandover } from './handover.ts';
import { formatForPeople } from './report/human.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Where the development server is handed its articles. */
const handover = resolve(import.meta.dirname, '../node_modules/.cache/materia/dev');

/**
 * Keeps the development server's articles in step with a content folder: whenever a file of it changes,
 * the encyclopedia is made anew, pages refresh, and problems show in the terminal and over the page.
 * An article with problems is shown as far as it can be; only the build refuses it.
 */
export async function liveEncyclopedia(content: string): Promise<{ integration: AstroIntegration }> {
  const workers = startArticleWorkers();
  const stores = { bodies: await openBodyStore(bodiesFolder), pictures: await openPictureStore(picturesFolder) };
  const { bodies } = stores;
  let problems: Problem[] = [];
  let pictures: readonly PictureFile[] = [];

  async function make(): Promise<void> {
    const checked = await checkEncyclopedia(content, workers, await readGitDates(content, today()));
    const rendered = await renderEncyclopedia(checked, workers, stores, { site: 'http://localhost', base: '/' });
    problems = sortProblems([...checked.problems, ...rendered.problems]);
    pictures = rendered.pictures;
    process.stderr.write(formatForPeople(problems));
    // An article that could not be rendered has no body to show.
    const pages = rendered.pages.filter(({ html }) => bodies.has(html));
    const glossary = glossaryPages(checked.encyclopedia);
    await writeHandover(
      handover,
      { pages, glossary, rules },
      {
        now: today(),
        people: [...checked.encyclopedia.people.values()],
        bodies: bodies.folder,
      },
    );
  }

  process.env[handoverVariable] = handover;
  await make();
  return {
    integration: {
      name: 'live-encyclopedia',
      hooks: {
        'astro:server:setup': ({ server, refreshContent }) => {
          const refresh = inTurn(async () => {
            await make();
            await refreshContent?.({ loaders: ['encyclopedia'] });
            showProblems(server, problems);
          });
          server.middlewares.use(servePictures(() => pictures));
          server.watcher.add(content);
          server.watcher.on('all', (_event, file) => {
            if (!leavesFolder(relative(content, resolve(file)))) refresh();
          });
          // A page that is loaded anew has lost its overlay.
          server.ws.on('connection', () => setTimeout(() => showProblems(server, problems), 100));
        },
      },
    },
  };
}

/** Shows the errors over the page, the first with its file and line. */
function showProblems(server: Server, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return;
  const { file, line, column } = first;
  server.ws.send({
    type: 'error',
    err: {
      message: formatForPeople(errors),
      stack: '',
      id: resolve(file),
      loc: { file: resolve(file), line, column },
      plugin: 'encyclopedia',
    },
  });
}

/** Answers with the pictures that are listed, at their addresses in the site, and with no other file. */
export function servePictures(listed: () => readonly PictureFile[]): Handler {
  return (request, response, next) => {
    const [path = ''] = request.url?.slice(1).split('?') ?? [];
    const picture = listed().find(({ file }) => file === path);
    if (!picture) return next();
    response.setHeader('Content-Type', path.endsWith('.svg') ? 'image/svg+xml' : 'image/webp');
    createReadStream(picture.absolute).on('error', next).pipe(response);
  };
}

/** Calls that come while one runs are folded into one call after it. */
function inTurn(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  return async function run(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await work().catch((error: unknown) => console.error(error));
    running = false;
    if (again) {
      again = false;
      await run();
    }
  };
}

/** While one writes, today is today. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
