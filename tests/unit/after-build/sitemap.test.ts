import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSitemap } from '../../../src/after-build/sitemap.ts';
import { toPage } from '../../../src/encyclopedia/to-page.ts';
import { article, encyclopediaOf } from '../make.ts';

const address = { site: 'https://materia.example', base: '/sub/' };

function pageOf(fields: { title: string; updated?: string; status?: string }) {
  const one = article(fields);
  return toPage(one, encyclopediaOf([one]), 'abc');
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('lists pages and articles with the date of the last change of substance', async () => {
  const staging = temporaryFolder();
  const pages = [
    pageOf({ title: 'Anemia', updated: '2026-11-22' }),
    pageOf({ title: 'Iron' }),
    pageOf({ title: 'Ether', status: 'withdrawn' }),
  ];
  await writeSitemap(staging, pages, ['/', '/about/'], address);
  const urls = readFileSync(join(staging, 'sitemap-0.xml'), 'utf8').match(/<url>.*<\/url>/g);
  expect(urls).toEqual([
    '<url><loc>https://materia.example/sub/</loc></url>',
    '<url><loc>https://materia.example/sub/about/</loc></url>',
    '<url><loc>https://materia.example/sub/conditions/anemia/</loc><lastmod>2026-11-22</lastmod></url>',
    '<url><loc>https://materia.example/sub/conditions/iron/</loc></url>',
  ]);
  expect(readFileSync(join(staging, 'sitemap-index.xml'), 'utf8')).toContain(
    '<loc>https://materia.example/sub/sitemap-0.xml</loc>',
  );
});

test('begins a new file after 50,000 addresses', async () => {
  const staging = temporaryFolder();
  await writeSitemap(
    staging,
    [],
    Array.from({ length: 50_001 }, (_, number) => `/${number}/`),
    address,
  );
  expect(readdirSync(staging).sort()).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
});
