import { browser } from './mutations/browser.ts';
import { codes } from './mutations/codes.ts';
import { data } from './mutations/data.ts';
import { gate } from './mutations/gate.ts';
import type { Mutation } from './mutations/mutation.ts';
import { publishedSite } from './mutations/published-site.ts';
import { quality } from './mutations/quality.ts';
import { renderer } from './mutations/renderer.ts';
import { supplyChain } from './mutations/supply-chain.ts';

/** Every safeguard that is taken away in turn, from the gate to the reader. */
export const mutations: readonly Mutation[] = [
  ...gate,
  ...codes,
  ...renderer,
  ...publishedSite,
  ...data,
  ...quality,
  ...browser,
  ...supplyChain,
];
