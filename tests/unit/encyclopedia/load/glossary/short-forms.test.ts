import { expect, test } from 'vitest';
import { readBody } from '../../../make.ts';

/** The short forms that a body does not explain. */
function shortForms(body: string): string[] {
  return readBody(body).wording.shortForms.map(({ form, line, column }) => `${form} ${line}:${column}`);
}

test('tells words with two capitals where they come first', () => {
  expect(shortForms('TIBC is a test.\n\nThe HbS and the mRNA of GM-CSF, and TIBC.')).toEqual([
    'TIBC 5:1',
    'HbS 7:5',
    'mRNA 7:17',
    'GM-CSF 7:25',
  ]);
});

test('what is explained, no word, or a word in capitals is none', () => {
  expect(shortForms('Iron binding (TIBC). TIBC is a test. HbS (a kind of hemoglobin).')).toEqual([]);
  expect(shortForms('Iron, `DNA`, [DNA](https://example.org), www.DNA.org.')).toEqual([]);
  expect(shortForms('IMMEDIATELYTELLYOURDOCTOR')).toEqual([]);
});

test('the words of the article are kept only where they are asked for', () => {
  expect(readBody('TIBC.\n\n## Iron\n\n[[Iron|metal]]').wording.text).toBe('TIBC.\nIron\nmetal');
  expect(readBody('Iron.').wording.text).toBe('');
});
