import { Refusal } from '../refusal.ts';
import type { Arguments, Flag } from './command.ts';

/** The flag of the commands that serve the site. */
export const portFlag: Flag = { value: 'NUMBER', help: 'port to serve on', default: '4321' };

/** The port that `--port` names; throws a `Refusal` for what is none. */
export function portOf({ flags }: Arguments): number {
  const port = flags.port?.trim() ? Number(flags.port) : Number.NaN;
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Refusal(`--port is "${flags.port}", expected a number from 0 to 65535.`);
  return port;
}
