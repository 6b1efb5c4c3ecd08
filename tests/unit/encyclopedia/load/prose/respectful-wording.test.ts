import { expect, test } from 'vitest';
import { guides, respectfulWords, telling } from '../../../../../src/encyclopedia/load/prose/respectful-words.ts';
import { read } from '../../../make.ts';
import { messages, quoted } from './quoted.ts';

test.each([
  ['She suffers from asthma.', 'suffers from'],
  ['Sufferers may feel tired.', 'Sufferers'],
  ['A victim of a stroke.', 'victim of a stroke'],
  ['Stroke victims recover.', 'Stroke victims'],
  ['Those afflicted with it.', 'afflicted with'],
  ['He is wheelchair-bound.', 'wheelchair-bound'],
  ['He is confined to a wheelchair.', 'confined to a wheelchair'],
  ['Handicapped children.', 'Handicapped'],
  ['Diabetics should know.', 'Diabetics'],
  ['A diabetic who smokes.', 'A diabetic'],
  ['Diabetic patients.', 'Diabetic patients'],
  ['It is common in the elderly.', 'the elderly'],
  ['Mentally ill people.', 'Mentally ill'],
  ['Epileptics may drive.', 'Epileptics'],
  ['In normal people it is small.', 'normal people'],
  ['He committed suicide.', 'committed suicide'],
  ['A failed suicide attempt.', 'failed suicide attempt'],
  ['Drug addicts.', 'Drug addicts'],
  ['Alcohol abuse is common.', 'Alcohol abuse'],
  ['Abusing prescription drugs.', 'Abusing prescription drugs'],
  ['The drug test came back; it was a clean drug test.', 'clean drug test'],
  ['Non-compliant patients.', 'Non-compliant patients'],
  ['Patients who failed treatment.', 'Patients who failed treatment'],
  ['Sicklers get crises.', 'Sicklers'],
  ['Mental retardation.', 'Mental retardation'],
  ['Poorly controlled asthma.', 'Poorly controlled asthma'],
  ['The patient denies pain.', 'patient denies'],
  ['HIV-infected people.', 'HIV-infected people'],
])('%j is better said otherwise', (text, words) => {
  expect(quoted('respectful-wording', text)).toEqual([words]);
});

test.each([
  'Diabetic ketoacidosis and diabetic foot ulcers.',
  'An epileptic seizure. A schizophrenic-like state.',
  'A normal child-sized cuff; normal blood; most people.',
  'Victims of violence and victims of an accident.',
  'Alcoholic hepatitis, and alcoholic drinks.',
  'Alcoholics Anonymous.',
  'The National Institute on Drug Abuse says so.',
  'The Substance Abuse and Mental Health Services Administration.',
  'Elder abuse, child abuse and sexual abuse.',
  'Addictive medicines and addiction.',
  'A noncompliant lung. Lung compliance.',
  'A clean wound, clean-catch urine and dirty water.',
  'Nonsmokers and people who smoke.',
  'Poorly controlled breathing.',
  'The treatment failed. It fails to grow.',
  'An invalid result.',
  'Seniority and crippling pain.',
])('%j is well said', (text) => {
  expect(quoted('respectful-wording', text)).toEqual([]);
});

test('says why, and what to write', () => {
  expect(messages('respectful-wording', 'It is common in the elderly.')).toEqual([
    '"the elderly" lumps very different people together. Write "older people", or the age.',
  ]);
});

test('an article may keep words, with a reason', () => {
  const text = (keys: string) =>
    `---\ntitle: Anemia\nsummary: Too little hemoglobin.\n${keys}---\n\nThe Elderly, a book on the elderly.\n`;
  const found = (keys: string) => read(text(keys)).problems.map(({ ruleId }) => ruleId);
  expect(found('')).toEqual(['respectful-wording', 'respectful-wording']);
  expect(found('allowedWords: [{ word: "The elderly", why: Title of a book }]\n')).toEqual([]);
  expect(found('allowedWords: [{ word: "the elderly" }]\n')).toContain('wrong-value');
});

test('the table has more than forty rows, each from a guide, and none is passed over for speed', () => {
  expect(respectfulWords.length).toBeGreaterThan(40);
  for (const { words, guide } of respectfulWords) {
    expect(Object.keys(guides)).toContain(guide);
    for (const alternative of topAlternatives(words.toLowerCase())) expect(alternative).toMatch(telling);
  }
});

/** The alternatives of a pattern that stand outside parentheses. */
function topAlternatives(pattern: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const sign of pattern.replaceAll(/\[[^\]]*\]/g, '')) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
