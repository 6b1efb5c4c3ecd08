/** Endings of words of one stem; what they tell apart is no matter of life. */
const endings =
  /^(?:|a|ae|al|ar|ary|an|e|ed|es|y|ia|ic|ica|ical|ial|ian|ies|ing|ism|ium|oid|ous|us|um|on|is|i|ie|ine|ive|ory|ity|ation|ion|eal|ean|atic|otic|ric)$/;

/** The letters with which every word of the same stem begins. */
export function stemOf(word: string): string {
  return word.slice(0, Math.max(5, word.length - 4));
}

/** True for two words of one stem: cornea and corneal, dystrophia and dystrophy. */
export function isKin(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 5 && endings.test(one.slice(shared)) && endings.test(other.slice(shared));
}
