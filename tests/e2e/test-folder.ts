/**
 * Where `npm test` puts what the tests need: `site`, the built site; `sub`, the same under /sub/; and
 * `hostile`, a site of the articles in `hostile-content`.
 */
const named = process.env.MATERIA_TEST_FOLDER;
if (!named) throw new Error('MATERIA_TEST_FOLDER is not set: run the browser tests with "npm test -- --only e2e".');

export const testFolder = named;
