import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagrams } from '../../src/diagrams/diagrams.ts';

const folder = new URL('../../src/diagrams/', import.meta.url);

test('every drawing has a file, and every file its words', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  expect(files.sort()).toEqual(
    Object.keys(diagrams)
      .map((name) => `${name}.svg`)
      .sort(),
  );
});

test.each(Object.entries(diagrams))(
  '%s: the file is named and sized as its words say, and loads nothing',
  (name, row) => {
    const svg = readFileSync(new URL(`${name}.svg`, folder), 'utf8');
    expect(svg).toContain(`<title>${row.title}</title>`);
    expect(svg).toContain(`viewBox="0 0 ${row.width} ${row.height}"`);
    expect(svg).not.toMatch(/<(script|style|image|use|foreignObject|a)\b|href|\bon\w+=|url\(http/i);
    expect(row.alt).toMatch(/^Drawing.*\.$/);
    expect(row.words.length).toBeGreaterThan(0);
  },
);
