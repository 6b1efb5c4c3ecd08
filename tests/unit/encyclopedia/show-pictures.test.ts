import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { PictureStore } from '../../../src/encyclopedia/picture-store.ts';
import { showPictures } from '../../../src/encyclopedia/show-pictures.ts';
import { article, encyclopediaOf } from '../make.ts';

const credit = { creator: 'Ada Doe', source: 'https://pictures.example/smear', licence: 'CC-BY-SA-4.0' };

/** Makes one file of every picture; one that holds "damaged" cannot be read. */
const store: PictureStore = {
  sizesOf: async (original) =>
    Buffer.from(original).toString() === 'damaged'
      ? { reason: 'no pixels' }
      : { width: 4, height: 3, hash: '0a', files: [{ absolute: '/kept/0a-4.webp', width: 4 }] },
  prune: async () => {},
};

function contentWith(pictures: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'show-pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, bytes] of Object.entries(pictures)) {
    mkdirSync(join(folder, 'conditions'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

function show(status: string, bytes: string) {
  const content = contentWith({ 'conditions/smear.png': bytes, 'conditions/unused.png': 'whole' });
  const anemia = article({ title: 'Anemia', body: '**Anemia** is shown.\n\n![Round cells](smear.png)', status });
  const credits = { 'conditions/smear.png': credit, 'conditions/unused.png': credit };
  return showPictures(encyclopediaOf([anemia], { images: Object.keys(credits), credits }), content, store, '/sub/');
}

test('a page knows the files of its picture, their addresses and who made it', async () => {
  const { shown, files, problems } = await show('published', 'whole');
  expect(problems).toEqual([]);
  expect([...shown]).toEqual([
    [
      'conditions/smear.png',
      {
        width: 4,
        height: 3,
        files: [{ src: '/sub/media/conditions/smear.0a.4.webp', width: 4 }],
        creator: 'Ada Doe',
        source: 'https://pictures.example/smear',
        licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
      },
    ],
  ]);
  expect(files).toEqual([{ absolute: '/kept/0a-4.webp', file: 'media/conditions/smear.0a.4.webp' }]);
});

test('pictures of drafts, and those that no article shows, are not published', async () => {
  const { shown, files } = await show('draft', 'whole');
  expect([shown.size, files]).toEqual([0, []]);
});

test('a picture that cannot be decoded is a problem of its file', async () => {
  const { shown, problems } = await show('published', 'damaged');
  expect(shown.size).toBe(0);
  expect(problems).toMatchObject([{ ruleId: 'bad-image', line: 1, column: 1, severity: 'error' }]);
  expect(problems[0]?.file).toMatch(/conditions\/smear\.png$/);
});

test('drawings of the project come with the articles that place them', async () => {
  const platelet = article({ title: 'Platelet', body: 'A cell.\n\n:::diagram{name=blood-clotting}\nIt clots.\n:::' });
  const { shown, files } = await showPictures(encyclopediaOf([platelet]), contentWith({}), store, '/sub/');
  expect(shown.get(':::blood-clotting')).toMatchObject({ width: 480, height: 600, creator: 'Materia contributors' });
  expect(files).toMatchObject([
    { file: expect.stringMatching(/^media\/diagrams\/blood-clotting\.[0-9a-f]{16}\.svg$/) },
  ]);
  expect(existsSync(files[0]?.absolute ?? '')).toBe(true);
});
