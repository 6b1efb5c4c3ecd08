import type { Register } from '../../article.ts';
import { inArticles, type Rule } from '../rule.ts';

export const registerParity: Rule = {
  id: 'register-parity',
  why: 'Plain words must not be worth less: a warning or a number that only clinicians read is missing where it counts.',
  wrong: ':::plain\nTake iron.\n:::\n\n:::clinical\nDo not give iron in [[Thalassemia]].\n:::',
  right:
    ':::plain\nDo not take iron with [[Thalassemia]].\n:::\n\n:::clinical\nIron is not given in [[Thalassemia]].\n:::',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ registers }) =>
      registers.flatMap((block, index) => {
        const { kind, hasTwin, line, column } = block;
        const twin = registers[index + 1];
        if (hasTwin && twin) return differences(block, twin).map((message) => ({ line, column, message }));
        if (kind === 'clinical' && registers[index - 1]?.hasTwin) return [];
        const other = kind === 'plain' ? 'clinical' : 'plain';
        const where = kind === 'plain' ? 'behind' : 'before';
        const message = `The block ":::${kind}" stands alone. Add a block ":::${other}" directly ${where} it that says the same.`;
        return [{ line, column, message }];
      }),
    ),
};

const what = {
  concepts: 'links to',
  numbers: 'gives the number',
  warnings: 'warns with the word',
} as const;

function differences(plain: Register, clinical: Register): string[] {
  return (['concepts', 'numbers', 'warnings'] as const).flatMap((key) => {
    const lacking = (one: Register, other: Register) => one[key].filter((value) => !other[key].includes(value));
    const say = (has: Register, values: string[]) =>
      values.map(
        (value) => `Only ":::${has.kind}" in line ${has.line} ${what[key]} "${value}". Say it in both blocks.`,
      );
    // Plain words may deny more often; what clinicians are warned of, readers must be.
    if (key === 'warnings')
      return clinical.warnings.length > 0 && plain.warnings.length === 0
        ? say(clinical, clinical.warnings.slice(0, 1))
        : [];
    return [...say(plain, lacking(plain, clinical)), ...say(clinical, lacking(clinical, plain))];
  });
}
