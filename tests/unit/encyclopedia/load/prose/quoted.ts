import { readBody } from '../../../make.ts';

/** What a rule quotes from a text: the first words in quotation marks of each of its messages. */
export function quoted(ruleId: string, text: string): string[] {
  return readBody(`\n${text}\n`)
    .problems.filter((problem) => problem.ruleId === ruleId)
    .map(({ message }) => /"([^"]*)"/.exec(message)?.[1] ?? message);
}

/** The messages of a rule. */
export function messages(ruleId: string, text: string): string[] {
  return readBody(`\n${text}\n`)
    .problems.filter((problem) => problem.ruleId === ruleId)
    .map(({ message }) => message);
}

/** Texts that look like faults of notation and are none. */
export const soundTexts = [
  'A ratio of 3:1 at 10:30.',
  `A person of 5' 2" who is 150 cm tall.`,
  'About 4.5 × 10⁹/L, or 150 000 per microliter.',
  'A pH of 7.0, an INR of 2.0 to 3.0, and 0.5.',
  'Software v1.0 and DSM 5.0, version 1.2.3.',
  'The book "Genetics 2.0" of the U.S. National Library of Medicine.',
  'HLA-B27, T-cell, U-shaped, X-linked, B12, COVID-19 and interleukin-6.',
  'From 1990 to 2020, in 2016–2018, in the 1980s.',
  'Type 1 and type 2 diabetes, stage 3, grade 4.0 on a scale of 10.',
  'Children aged 6 to 11 years, 3-4 times as many.',
  'α-thalassemia, β2-microglobulin and Δ9.',
  'A result of 4.0 mmol/L, 12.0 g/dL or 8.0 grams per deciliter.',
  'A tumor of 2.0 cm, 5.0 mm across.',
  'Multiple sclerosis (MS) and mental status (MS) in 30 adults.',
  'Overdose (OD), overall survival (OS) and South Carolina (SC).',
  'Hidradenitis suppurativa (HS), quantum dots (QDots).',
  'Indiana University (IU) in Bloomington.',
  'The US, the UK, U.S. states: 50 U.S. states, 3 U.K. hospitals.',
  'Chapter 3.10, section 2.0 and figure 1.0.',
  'A 3-D picture and a 12-lead test.',
  '5 µm wide, 90 fL, 30 pg.',
];
