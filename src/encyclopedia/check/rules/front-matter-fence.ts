import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const frontMatterFence: Rule = {
  id: 'front-matter-fence',
  why: 'Front matter in another language than YAML could run code.',
  wrong: '---js\n{ title: "Anemia" }\n---',
  right: '---\ntitle: Anemia\n---',
  severity: 'error',
  waits: false,
};
