import { doseUnit, number, numberStart, perVolume } from './quantities.ts';
import type { Finder } from './slip.ts';

/**
 * Two ways to write a number that have led to doses ten times too large, from the "List of Error-Prone
 * Abbreviations, Symbols, and Dose Designations" of the Institute for Safe Medication Practices (ISMP), which the
 * U.S. Food and Drug Administration recommends.
 */

/** A whole number of a dose with a zero behind the point. Results such as 4.0 mmol/L show how exact they are. */
const trailing = new RegExp(
  String.raw`${numberStart}(?:(\d[\d,]*)\.0+(?=\s?(?:-|–|to|or|and)\s?${number}[\s-]?${doseUnit}(?![\p{L}\p{N}]))|(\d[\d,]*)\.0+(?=[\s-]?${doseUnit}(?![\p{L}\p{N}])(?!${perVolume})))`,
  'gu',
);

/** A number that begins with its point; a version or a part such as 1.2.3 has a digit or a letter before. */
const naked = /(?=\.\d)(?<=^|[\s(~<>=≤≥±+–-])\.\d+(?![\d.]*\.\d)(?!\s?caliber|\s?calibre)/gu;

const unitBehind = new RegExp(String.raw`^[\s-]?${doseUnit}(?![\p{L}\p{N}])`, 'u');

export const trailingZeros: Finder = ({ text }) =>
  [...text.matchAll(trailing)].map(({ 0: written, 1: first, 2: second, index }) => {
    const unit = unitOf(text, index + written.length);
    const whole = first ?? second ?? '';
    return {
      at: index,
      ruleId: 'trailing-zero',
      message: `"${written}${unit}" can be read as ${written.replace('.', '')}${unit}. Write "${whole}${unit}".`,
    };
  });

export const nakedDecimals: Finder = ({ text }) =>
  [...text.matchAll(naked)].map(({ 0: written, index }) => {
    const unit = unitOf(text, index + written.length);
    return {
      at: index,
      ruleId: 'naked-decimal',
      message: `"${written}${unit}" can be read as ${written.slice(1)}${unit}. Write "0${written}${unit}".`,
    };
  });

/** The unit that follows, with what joins it to its number; empty where none does. */
function unitOf(text: string, at: number): string {
  return unitBehind.exec(text.slice(at, at + 30))?.[0] ?? '';
}
