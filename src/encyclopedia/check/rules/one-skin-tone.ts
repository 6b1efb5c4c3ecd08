import { imagePath } from '../../link/image-path.ts';
import { skinSystem } from '../../picture-credit.ts';
import { inArticles, type Rule } from '../rule.ts';

/** The digital service manual of the British National Health Service asks for the same ("Skin symptoms", inclusive content). */
export const oneSkinTone: Rule = {
  id: 'one-skin-tone',
  why: 'A rash looks different on light, brown and black skin; who sees only one of them may not know their own.',
  wrong: 'an article of the system "skin" whose pictures all have skinTones: [light]',
  right: 'the same with a second picture that has skinTones: [dark]',
  severity: 'warning',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ systems, images, section }) => {
      const [first] = images;
      if (!systems.includes(skinSystem) || !first) return [];
      const tones = images.flatMap(
        ({ url }) => encyclopedia.credits.get(imagePath(url, section) ?? '')?.skinTones ?? [],
      );
      if (new Set(tones).size > 1) return [];
      const shown = tones[0] === undefined ? 'no picture of this article says which' : `all show ${tones[0]} skin`;
      const message = `Pictures of skin should show more than one tone; ${shown}. Write "skinTones:" into the files of the pictures, and add a picture of another tone.`;
      return [{ line: first.line, column: first.column, message }];
    }),
};
