import { expect, test } from 'vitest';
import { reported } from '../../make.ts';

const dose = (attributes: string, text = 'One tablet.[@a]') => `:::dose${attributes}\n${text}\n:::`;
const complete = '{for="adults" date=2026-01-01}';

test('a dose says for whom it is, on which day it was right, and where that stands', () => {
  expect(reported('incomplete-dose', dose(complete))).toEqual([]);
  expect(reported('incomplete-dose', dose(complete, '- One tablet.\n- Two.[@a]'))).toEqual([]);
});

test.each([
  ['no attributes', dose(''), 2],
  ['no population', dose('{date=2026-01-01}'), 1],
  ['an empty population', dose('{for=" " date=2026-01-01}'), 1],
  ['a population without a value', dose('{for date=2026-01-01}'), 1],
  ['a long population', dose(`{for="${'a'.repeat(81)}" date=2026-01-01}`), 1],
  ['no day', dose('{for="adults"}'), 1],
  ['a day that does not exist', dose('{for="adults" date=2026-02-30}'), 1],
  ['a day in words', dose('{for="adults" date="1 January 2026"}'), 1],
  ['no source', dose(complete, 'One tablet.'), 1],
  ['a source behind it', `${dose(complete, 'One tablet.')}\n\nIron.[@a]`, 1],
  ['a dose in another block', `::::warning\n${dose(complete, 'One tablet.')}\n::::`, 1],
])('%s: it is incomplete', (_what, body, faults) => {
  expect(reported('incomplete-dose', body)).toHaveLength(faults);
});

test('other attributes and other blocks stay as they were', () => {
  expect(reported('unknown-block', dose('{for="adults" date=2026-01-01 route=oral}'))).toHaveLength(1);
  expect(reported('unknown-block', ':::note{for="adults"}\nIron.\n:::')).toHaveLength(1);
  expect(reported('unknown-block', dose(complete))).toEqual([]);
});
