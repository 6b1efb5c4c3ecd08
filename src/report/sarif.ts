import { rules } from '../encyclopedia/check/rules.ts';
import type { Problem } from '../encyclopedia/problem.ts';
import { site } from '../site.ts';

/** A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), for code scanning services. */
export function formatAsSarif(problems: readonly Problem[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: site.name,
            informationUri: site.forgeUrl,
            rules: rules.map(({ id, why }) => ({ id, shortDescription: { text: why } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map(({ file, line, column, ruleId, severity, message }) => ({
          ruleId,
          level: severity,
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
