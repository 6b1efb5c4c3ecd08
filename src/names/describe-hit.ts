import type { Answer, Suggestion } from './answer.ts';
import type { Hit } from './hit.ts';

/** A hit as a reader sees it. */
export function suggestionOf({ name, match, anchors, score }: Hit): Suggestion {
  const { article, kind, text } = name;
  const section = anchors.flatMap((anchor) => article.sections.find((one) => one.anchor === anchor) ?? [])[0];
  return {
    path: article.path,
    title: article.title,
    match,
    kind: kind === 'vocabulary' && name.place !== undefined ? 'layTable' : kind,
    certainty: match === 'exact' ? 1 : Math.min(0.99, score),
    ...(kind === 'title' || kind === 'misspelling' ? {} : { name: text }),
    ...(section ? { section } : {}),
  };
}

/** What was read otherwise than it was typed, in plain words; nothing when all was read as typed. */
export function correctionOf(best: Hit | undefined, subject: string): Answer['correction'] {
  const corrected = best?.corrected;
  if (!corrected || corrected.size === 0) return undefined;
  const to = subject.split(' ').map((word) => corrected.get(word) ?? word);
  return { from: subject, to: to.join(' ') };
}
