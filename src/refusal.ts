/**
 * A request that cannot be met, told to the person at the terminal in words: the message says what is
 * wrong and one thing to do.
 */
export class Refusal extends Error {}

/**
 * What the machine refused in the middle of the work, such as room on a full disk, told in words as well.
 * Everything else that is thrown is a bug and keeps its stack.
 */
export class Failure extends Error {}
