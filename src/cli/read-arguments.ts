import { didYouMean } from '../encyclopedia/suggest.ts';
import { Refusal } from '../refusal.ts';
import type { Arguments, Command } from './command.ts';

/** Reads the words behind a command: `--flag value`, `--flag=value`, words. Throws a `Refusal` for anything unknown. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const args: Arguments = { flags: {}, words: [] };
  for (const [name, flag] of Object.entries(command.flags)) args.flags[name] = flag.default;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) {
      args.words.push(word);
      continue;
    }
    const [name = '', inline] = splitOnce(word.slice(2));
    const flag = Object.hasOwn(command.flags, name) ? command.flags[name] : undefined;
    if (!flag) {
      const known = Object.keys(command.flags).map((known) => `--${known}`);
      throw new Refusal(
        `"${word.split('=')[0]}" is not a flag of "${command.name}".${didYouMean(`--${name}`, known)} See: ${command.name} --help`,
      );
    }
    const value = inline ?? words[++at];
    if (value === undefined || value === '') throw new Refusal(`"--${name}" needs a value: --${name} ${flag.value}`);
    args.flags[name] = value;
  }
  if (args.words.length > command.words.length) {
    throw new Refusal(`"${args.words[command.words.length]}" is one word too many. See: ${command.name} --help`);
  }
  if (args.words.length < command.words.length) {
    throw new Refusal(
      `"${command.name}" needs ${command.words.slice(args.words.length).join(' and ')}. See: ${command.name} --help`,
    );
  }
  return args;
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
