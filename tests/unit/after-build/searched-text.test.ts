import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { writeSearchIndex } from '../../../src/after-build/search-index.ts';
import { renderArticle } from '../../../src/encyclopedia/render/render-article.ts';
import { renderJob } from '../../../src/encyclopedia/render-job.ts';
import { toPage } from '../../../src/encyclopedia/to-page.ts';
import { article, encyclopediaOf, read } from '../make.ts';

const body = 'Iron is a metal.[@nih]\n\n## Food\n\nLentils hold iron.';
const iron = article({ title: 'Iron', path: 'topics/iron', body });
const nih = { id: 'nih', type: 'webpage', title: 'Iron', publisher: 'NIH', URL: 'https://ods.od.nih.gov/' };
const encyclopedia = encyclopediaOf([iron], { references: [nih] });

test('search finds the words of an article and not the signs beside them', async () => {
  const { tree } = read(`---\ntitle: Iron\nsummary: A metal.\n---\n\n${body}\n`, 'topics/iron');
  const { lead, sections } = renderArticle(
    tree,
    renderJob(iron, encyclopedia, { site: 'https://materia.example', base: '/' }),
  );
  const html = [lead, ...sections.map(({ html }) => html)].join('\n');
  expect(html).not.toContain('data-pagefind');
  const staging = mkdtempSync(join(tmpdir(), 'searched-'));
  onTestFinished(() => rmSync(staging, { recursive: true }));
  mkdirSync(join(staging, 'topics/iron'), { recursive: true });
  writeFileSync(
    join(staging, 'topics/iron/index.html'),
    `<html lang="en"><body><article data-pagefind-body><h1 data-pagefind-meta="title">Iron</h1>${html}</article></body></html>`,
  );
  await writeSearchIndex(staging, [toPage(iron, encyclopedia, 'abc')]);
  const fragments = join(staging, 'pagefind/fragment');
  const texts = readdirSync(fragments).map((file) => gunzipSync(readFileSync(join(fragments, file))).toString('utf8'));
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('Lentils hold iron');
  for (const sign of ['Edit', '[1]', '#."', 'Food #']) expect(texts[0]).not.toContain(sign);
});
