/** Words that tell nothing beside others. */
export const smallWords: ReadonlySet<string> = new Set(
  'of the and with in to due by for a an or on at from type is are as'.split(' '),
);
