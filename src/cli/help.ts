import { site } from '../site.ts';
import type { Command } from './command.ts';

/** The list of commands. */
export function helpForAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `${site.name}: ${site.tagline.toLowerCase()}\n\nnpm run <command> -- [flags]\n\n${lines.join('\n')}\n\nnpm run <command> -- --help says more about one.\n`;
}

/** How one command is used. */
export function helpFor({ name, summary, words, flags }: Command): string {
  const names = Object.entries(flags).map(([flag, { value }]) => `--${flag} ${value}`);
  const width = Math.max(0, ...names.map((text) => text.length));
  const lines = Object.values(flags).map(
    ({ help, default: standard }, index) =>
      `  ${(names[index] ?? '').padEnd(width)}  ${help}${standard === undefined ? '' : ` (${standard})`}`,
  );
  const usage = [
    `npm run ${name}${words.length + names.length > 0 ? ' --' : ''}`,
    ...words.map((word) => `<${word}>`),
    ...(names.length > 0 ? ['[flags]'] : []),
  ];
  return `${usage.join(' ')}\n\n${summary}\n${lines.length === 0 ? '' : `\n${lines.join('\n')}\n`}`;
}
