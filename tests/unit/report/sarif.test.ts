import { expect, test } from 'vitest';
import { rules } from '../../../src/encyclopedia/check/rules.ts';
import { formatAsSarif } from '../../../src/report/sarif.ts';

test('is a SARIF 2.1.0 log with the rules and the results', () => {
  const { version, runs } = JSON.parse(
    formatAsSarif([
      {
        file: 'content/conditions/a b#c.md',
        line: 42,
        column: 7,
        ruleId: 'broken-link',
        severity: 'warning',
        message: 'The link leads nowhere.',
      },
    ]),
  );
  expect(version).toBe('2.1.0');
  expect(runs).toHaveLength(1);
  const [{ tool, columnKind, results }] = runs;
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
  expect(tool.driver.rules[0].shortDescription.text).toBe(rules[0]?.why);
  expect(columnKind).toBe('utf16CodeUnits');
  expect(results).toEqual([
    {
      ruleId: 'broken-link',
      level: 'warning',
      message: { text: 'The link leads nowhere.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/conditions/a%20b%23c.md' },
            region: { startLine: 42, startColumn: 7 },
          },
        },
      ],
    },
  ]);
});

test('without problems it is a log without results', () => {
  expect(JSON.parse(formatAsSarif([])).runs[0].results).toEqual([]);
});
