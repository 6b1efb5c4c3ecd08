import { countWords } from '../read-body.ts';
import type { Finder } from './slip.ts';

/** Words above which a sentence is hard to follow: "Sentence length: why 25 words is our limit", GOV.UK, 2014. */
const mostWords = 25;

/** Sentences that are too long; what is written for clinicians may be. */
export const longSentences: Finder = ({ sentences, blocks }) =>
  blocks.includes('clinical')
    ? []
    : sentences.flatMap(({ sentence, from }) => {
        // Twice as many characters as words is the least that as many words take.
        const words = sentence.length < 2 * mostWords ? 0 : countWords(sentence);
        if (words <= mostWords) return [];
        return [
          {
            at: from,
            ruleId: 'long-sentence',
            message: `The sentence has ${words} words, more than ${mostWords}. Make two of it, or a list.`,
          },
        ];
      });
