import { countWords } from '../read-body.ts';
import type { Finder } from './slip.ts';

/** Words above which a sentence is hard to follow: "Sentence length: why 25 words is our limit", GOV.UK, 2014. */
const mostWords = 25;

/** Sentences that are too long; what is written for clinicians may be. */
export const longSentences: Finder = ({ sentences, blocks }) =>
  blocks.includes('clinical')
    ? []
    : sentences.flatMap(({ sentence, from }) => {
        // No more words than pieces between spaces: counting those is quick.
        const words = sentence.split(' ').length <= mostWords ? 0 : countWords(sentence);
        if (words <= mostWords) return [];
        return [
          {
            at: from,
            ruleId: 'long-sentence',
            message: `The sentence has ${words} words, more than ${mostWords}. Make two of it, or a list.`,
          },
        ];
      });
