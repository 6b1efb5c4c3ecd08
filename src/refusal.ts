/**
 * A request that cannot be met, told to the person at the terminal in words: the message says what is
 * wrong and one thing to do. Everything else that is thrown is a bug and keeps its stack.
 */
export class Refusal extends Error {}
