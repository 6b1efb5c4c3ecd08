import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { careLevels } from '../../../src/site.ts';

const styles = fileURLToPath(new URL('../../../src/styles/', import.meta.url));
const tokens = readFileSync(`${styles}tokens.css`, 'utf8');
const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');

/** The value of a token; what the dark theme does not change it takes from the light one. */
function colour(name: string, isDark: boolean): string {
  const find = (text: string) => new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(text)?.[1];
  const value = (isDark ? find(dark) : undefined) ?? find(light);
  if (value === undefined) throw new Error(`tokens.css has no colour "${name}"`);
  return value;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

test('measures contrast as WCAG does', () => {
  expect(contrast('#fff', '#000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

for (const isDark of [false, true]) {
  test.each(Object.keys(careLevels))(
    `care of the level "%s" has a contrast of 7:1 in ${isDark ? 'dark' : 'light'} colours`,
    (level) => {
      const of = (name: string) => colour(name, isDark);
      expect(contrast(of('on-care'), of(level))).toBeGreaterThanOrEqual(7);
      expect(contrast(of('ink'), of(`${level}-ground`))).toBeGreaterThanOrEqual(7);
      expect(contrast(of(level), of('paper'))).toBeGreaterThanOrEqual(3);
    },
  );
}
