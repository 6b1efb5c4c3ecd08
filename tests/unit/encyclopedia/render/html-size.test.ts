import { expect, test } from 'vitest';
import { element, text } from '../../../../src/encyclopedia/render/html.ts';
import { mostHtml, refuseLength, refuseSize } from '../../../../src/encyclopedia/render/html-size.ts';

test('twenty times the Markdown, and 64 KB for a short article', () => {
  expect(mostHtml(0)).toBe(65_536);
  expect(mostHtml(1000)).toBe(85_536);
});

test('counts texts, tags and attributes', () => {
  const paragraph = element('p', {}, [element('a', { href: '/a/' }, [text('Iron')])]);
  const size = '<p><a href="/a/">Iron</a></p>'.length;
  expect(() => refuseSize([paragraph], size)).not.toThrow();
  expect(() => refuseSize([paragraph], size - 1)).toThrow(`its HTML would have more than ${size - 1} characters`);
  expect(() => refuseSize([text('a'), paragraph], size)).toThrow('its HTML');
});

test('what names one long address many times is refused without being written', () => {
  const href = 'x'.repeat(1_000_000);
  const links = Array.from({ length: 10_000 }, () => element('a', { href }, []));
  expect(() => refuseSize(links, mostHtml(512 * 1024))).toThrow('more than 10,551,296 characters');
});

test('counts what was written in the end', () => {
  expect(() => refuseLength(['ab', 'c'], 3)).not.toThrow();
  expect(() => refuseLength(['ab', 'cd'], 3)).toThrow('more than 3 characters');
});
