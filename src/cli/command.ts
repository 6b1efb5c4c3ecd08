/** A flag of a command. */
export interface Flag {
  /** What stands for its value in the help, for example `DIR`. */
  value: string;
  help: string;
  /** Used when the flag is not given. */
  default?: string;
}

/** The words of a command line after the name of the command. */
export interface Arguments {
  flags: Record<string, string | undefined>;
  words: string[];
}

/** One command of the program. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** Names of the words it takes, in order, for example `['kind', 'title']`. */
  words: string[];
  flags: Record<string, Flag>;
  /** Does the work and returns the exit code: 0 done, 1 problems. */
  run(args: Arguments): Promise<number>;
}
