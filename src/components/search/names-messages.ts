/** What the page and the worker that holds the names say to each other. */
import type { Answer, AskOptions } from '../../names/answer.ts';

export interface NamesOptions extends AskOptions {
  /** Answer only when every name is known, not only those of the common articles. */
  complete?: boolean;
}

export type ToWorker = { id: number; query: string; options: NamesOptions } | 'load the rest';

export type FromWorker =
  | { id: number; answer: Answer }
  /** The names could not be loaded. */
  | { id: number; answer: undefined }
  /** There is something to ask. */
  | 'ready'
  /** Every name is known: what was answered before may be answered better. */
  | 'complete';
