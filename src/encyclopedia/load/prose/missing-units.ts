import { number } from './quantities.ts';
import type { Finder } from './slip.ts';

/** What is measured in more than one unit, so that a bare number says nothing or the wrong thing. */
const measured = [
  'ha?emoglobin',
  'blood (?:sugar|glucose)',
  'glucose',
  '(?:LDL|HDL|total) cholesterol',
  'cholesterol',
  'triglycerides?',
  'creatinine',
  'potassium',
  'sodium',
  'calcium',
  'magnesium',
  'phosphate',
  'ferritin',
  'bilirubin',
  'albumin',
  'uric acid',
  'platelets?',
  '(?:white|red) (?:blood )?cells?',
  'neutrophils?',
  '(?:body )?temperature',
  'fever',
  'weight',
  'height',
].join('|');
const than =
  '(?:at or )?(?:below|above|under|over|around|(?:less|more|greater|lower|higher|fewer) than|at least|at most|between|<|>|≤|≥)';
const verb = '(?:(?:that |which )?(?:is|are|was|of|falls?|drops?|rises?|goes|stays?)(?: to| at)? )?';
const end = String.raw`(?=\)|[.,;:]?$|[.,;:]\s|\s(?:or (?:higher|more|lower|less|above|below)|in|for|on|when|while|who|may|should|can|is|are)\b)`;

const bare = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${measured})(?: (?:levels?|counts?|concentrations?))? ${verb}${than}\s?(?:about )?(${number}(?:\s?(?:-|–|to|or|and)\s?${number})?)${end}`,
  'giu',
);

/** A number that needs a unit and has none: only where what is measured and the comparison stand right before it. */
export const missingUnits: Finder = ({ text }) =>
  [...text.matchAll(bare)].map(({ 0: written, 1: value = '', index }) => ({
    at: index + written.length - value.length,
    ruleId: 'missing-unit',
    message: `"${written}" has no unit, and this is measured in more than one. Write the unit, for example "7 g/dL".`,
  }));
