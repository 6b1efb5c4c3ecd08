import { expect, test } from 'vitest';
import { fold } from '../../../src/names/fold.ts';

test.each([
  ['anaemia', 'anemia'],
  ['Anæmia', 'ANEMIA'],
  ['leukaemia', 'leukemia'],
  ['haemophilia', 'hemophilia'],
  ['oedema', 'edema'],
  ['œdema', 'edema'],
  ['oesophagus', 'esophagus'],
  ['diarrhoea', 'diarrhea'],
  ['foetus', 'fetus'],
  ['tumour', 'tumor'],
  ['tumours', 'tumors'],
  ['behavioural therapy', 'behavioral therapy'],
  ['hip fibre', 'hip fiber'],
  ['centre', 'center'],
  ['titre', 'titer'],
  ['ionising', 'ionizing'],
  ['immunisation', 'immunization'],
  ['randomised', 'randomized'],
  ['haemolysis', 'hemolysis'],
  ['dialyse', 'dialyze'],
  ['sulphate', 'sulfate'],
  ['leucocyte', 'leukocyte'],
  ['leucaemia', 'leukemia'],
  ['labelled', 'labeled'],
  ['catalogue', 'catalog'],
  ['Ménière’s disease', "Meniere's disease"],
  ['Sjögren', 'Sjogren'],
  ['X-linked  anemia', 'x linked anemia'],
  ['anemia (iron)', 'anemia, iron'],
  ['ＥＭＨ', 'EMH'],
  ['Rh−', 'Rh-'],
  ['rh+', 'RH＋'],
  ['Rh-negative', 'Rh negative'],
  ['beta-blocker', 'beta blocker'],
])('"%s" and "%s" are one name', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ['anemia', 'anemias'],
  ['hypoglycemia', 'hyperglycemia'],
  ['ileum', 'ilium'],
  ['hypotension', 'hypertension'],
  ['factor V', 'factor X'],
  ['type 1', 'type 2'],
  ['α-thalassemia', 'β-thalassemia'],
  ['T-cell', 'B-cell'],
  ['Rh+', 'Rh-'],
  ['Rh+', 'Rh−'],
  ['Rh-', 'Rh'],
  ['CD4+', 'CD4'],
  ['CD4+ cell', 'CD4 cell'],
])('"%s" and "%s" are two names', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('folding a key again changes nothing', () => {
  for (const name of ['Anæmia', 'tumour', 'Ménière’s disease', 'leucaemia', 'oesophagus', 'Rh−', 'CD4+ cell'])
    expect(fold(fold(name))).toBe(fold(name));
});
