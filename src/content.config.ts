import { defineCollection } from 'astro:content';
import { articlePageSchema } from './encyclopedia/page.ts';
import { readArticlePages } from './handover.ts';

/** Metadata only: the text of an article is read by its hash when its page is made (see `handover.ts`). */
const articles = defineCollection({
  schema: articlePageSchema,
  loader: {
    name: 'encyclopedia',
    async load({ store, parseData, generateDigest }) {
      const pages = await readArticlePages();
      const known = new Set(pages.map((page) => page.path));
      for (const id of store.keys()) if (!known.has(id)) store.delete(id);
      for (const page of pages) {
        const data = await parseData({ id: page.path, data: page });
        store.set({ id: page.path, data, digest: generateDigest(data) });
      }
    },
  },
});

export const collections = { articles };
