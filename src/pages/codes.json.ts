/** Articles by code, for programs: a static host answers no questions, so the answer to all of them is one file. */
import type { APIRoute } from 'astro';
import { codeMap } from '../components/code-index.ts';
import { readArticles } from './_articles.ts';

export const GET: APIRoute = async () =>
  new Response(codeMap(await readArticles()), { headers: { 'content-type': 'application/json' } });
