/**
 * Attacks the generator with hostile material, in the layout of its README: payloads, malformed files and
 * slow patterns. `npm run attack -- --material DIR`. Prints counts and every failure; ends with 1 on any.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from '../../src/cli/command.ts';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { helpFor } from '../../src/cli/help.ts';
import { readArguments } from '../../src/cli/read-arguments.ts';
import { didYouMean } from '../../src/encyclopedia/suggest.ts';
import { Refusal } from '../../src/refusal.ts';
import { visible } from '../../src/report/visible.ts';
import { attackWithMalformed } from './attack/malformed.ts';
import { attackWithPatterns } from './attack/patterns.ts';
import { attackWithPayloads } from './attack/payloads.ts';
import { attackRenderer } from './attack/renderer.ts';
import type { Attack, Verdict } from './attack/verdict.ts';

const parts: Record<string, (attack: Attack) => Promise<Verdict[]>> = {
  payloads: attackWithPayloads,
  renderer: attackRenderer,
  malformed: attackWithMalformed,
  patterns: attackWithPatterns,
};

const attack: Command = {
  name: 'attack',
  summary: 'Attacks the generator with hostile material and tells what got through.',
  words: [],
  flags: {
    material: { value: 'DIR', help: 'folder of the material' },
    only: { value: Object.keys(parts).join('|'), help: 'one part' },
    limit: { value: 'N', help: 'at most so many inputs of each part' },
  },
  async run({ flags: { material, only, limit = 'Infinity' } }) {
    if (material === undefined || !existsSync(join(material, 'wrap.mjs')))
      throw new Refusal(`--material is "${material ?? ''}", expected a folder that holds wrap.mjs and payloads.`);
    if (only !== undefined && !Object.hasOwn(parts, only))
      throw new Refusal(
        `--only is "${only}".${didYouMean(only, Object.keys(parts))} Use one of: ${Object.keys(parts).join(', ')}.`,
      );
    if (!(Number(limit) >= 1)) throw new Refusal(`--limit is "${limit}", expected a number from 1.`);
    const browser = await findBrowser();
    const folder = mkdtempSync(join(tmpdir(), 'materia-attack-'));
    const verdicts: Verdict[] = [];
    try {
      for (const [name, part] of Object.entries(parts)) {
        if (only !== undefined && only !== name) continue;
        console.log(name);
        const work = join(folder, name);
        mkdirSync(work);
        const found = await part({ material: resolve(material), work, limit: Number(limit), browser });
        report(name, found);
        verdicts.push(...found);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const failed = verdicts.filter(({ fault }) => fault !== undefined).length;
    console.log(`\n${verdicts.length - failed} passed, ${failed} failed`);
    return failed > 0 || verdicts.length === 0 ? 1 : 0;
  },
};

function report(part: string, verdicts: readonly Verdict[]): void {
  for (const { name, fault } of verdicts) {
    if (fault !== undefined) console.log(`  failed: ${part} ${visible(name)}: ${visible(fault)}`);
  }
}

const words = process.argv.slice(2);
try {
  if (words.includes('--help')) console.log(helpFor(attack));
  else process.exitCode = await attack.run(readArguments(attack, words));
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
