import { join } from 'node:path';
import { serve } from '../../src/cli/serve.ts';
import { testFolder } from './test-folder.ts';

/** Serves the built sites, with our own server, for as long as the tests run. */
export default async function serveSites(): Promise<void> {
  process.env.MATERIA_TEST_SITE = (await serve(join(testFolder, 'site'), '/', 0)).address;
  process.env.MATERIA_TEST_HOSTILE = (await serve(join(testFolder, 'hostile'), '/', 0)).address;
  process.env.MATERIA_TEST_SUB = (await serve(join(testFolder, 'sub'), '/sub/', 0)).address;
}
