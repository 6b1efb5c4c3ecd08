import { expect, test } from 'vitest';
import type { WordPart } from '../../../../src/encyclopedia/glossary.ts';
import { partsOfName } from '../../../../src/encyclopedia/link/name-parts.ts';

const part = (name: string, others: Partial<WordPart> = {}): WordPart => ({
  kind: 'wordPart',
  name,
  anchor: '',
  forms: [],
  see: [],
  source: [],
  file: '',
  positions: {},
  line: 1,
  column: 1,
  meaning: '',
  examples: [],
  except: [],
  ...others,
});
const parts = [
  part('splen-'),
  part('-megaly'),
  part('-emia', { forms: ['-aemia'], except: ['academia'] }),
  part('an-', { examples: ['anemia'] }),
  part('-cyto-'),
];

test.each([
  ['Splenomegaly', ['splen-', '-megaly']],
  ['Hepatosplenomegaly', ['-megaly']],
  ['Anaemia', ['-emia']],
  ['Anemia', ['-emia', 'an-']],
  ['Anatomy', []],
  ['Academia', []],
  ['Thrombocytopenia', ['-cyto-']],
  ['Cytopenia', []],
  ['Spleen', []],
  ['Disease of the spleen, splenic', ['splen-']],
])('finds the parts of %s', (name, expected) => {
  expect(partsOfName(name, parts).map((found) => found.part.name)).toEqual(expected);
});
