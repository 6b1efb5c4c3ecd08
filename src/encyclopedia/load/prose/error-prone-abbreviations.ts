import { number } from './quantities.ts';
import type { Finder } from './slip.ts';

/** An abbreviation that has been misread, and the words that cannot be. */
interface Abbreviation {
  pattern: RegExp;
  /** What to write, in words that a reader knows. */
  write: string;
  /** What it was taken for. */
  misread: string;
}

const row = (pattern: string, write: string, misread: string): Abbreviation => ({
  pattern: new RegExp(pattern, 'gu'),
  write,
  misread,
});
/** Written alone, neither part of a word nor of a name such as QD-12. */
const alone = (words: string) => String.raw`(?<![\p{L}\p{N}.-])(?:${words})(?![\p{L}\p{N}]|[-.]\p{L})`;
/** Only behind a dose: alone these have other meanings, such as multiple sclerosis or overall survival. */
const behindDose = (words: string) =>
  String.raw`(?<=\d\s?(?:mcg|mg|[µμ]g|mL|ml|g|units?|tablets?)\s)(?:${words})(?![\p{L}\p{N}])`;
const behindNumber = (words: string) => String.raw`(?<=\d\s?)(?:${words})(?![\p{L}\p{N}]|\.\p{L})`;

/**
 * The abbreviations that may stand in a text for readers, from the "List of Error-Prone Abbreviations, Symbols, and
 * Dose Designations" of the Institute for Safe Medication Practices (ISMP), which the U.S. Food and Drug
 * Administration recommends. BID and TID are not on it, nor is a µ that means another unit than µg.
 */
const abbreviations: readonly Abbreviation[] = [
  row(`${alone('[µμ]g')}|${behindNumber('[µμ]g|ug')}`, 'mcg', 'mg'),
  row(`${behindNumber('IU')}|${alone('IUs?')}(?=\\s?(?:/|per\\b|of\\b))`, 'international units', 'IV or 10'),
  row(String.raw`(?<=${number}\s?)[Uu](?![\p{L}\p{N}]|\.|-)`, 'units', '0, 4 or cc'),
  row(behindNumber('cc'), 'mL', 'units'),
  row(alone(String.raw`[qQ]\.[dD]\.|qd|QD|q1d`), 'every day', 'four times a day'),
  row(alone(String.raw`[qQ]\.[oO]\.[dD]\.|qod|QOD`), 'every other day', 'every day, or four times a day'),
  row(alone('qhs|QHS'), 'every night at bedtime', 'every hour'),
  row(alone('q[46]PM'), 'every day at that hour', 'every 6 hours'),
  row(alone(String.raw`tiw|TIW|t\.i\.w\.`), 'three times a week', 'three times a day'),
  row(alone(String.raw`biw|BIW|b\.i\.w\.`), 'twice a week', 'twice a day'),
  row(behindDose(String.raw`HS|hs|h\.s\.`), 'at bedtime', 'half strength'),
  row(behindDose(String.raw`o\.d\.|OD|od`), 'every day', 'right eye'),
  row(behindDose('SC|SQ|sc|sq'), 'under the skin', 'under the tongue'),
  row(alone('sub ?q|subq'), 'under the skin', 'every'),
  row(behindDose('IN'), 'into the nose', 'into a muscle or a vein'),
  row(behindDose('UD|ud'), 'as directed', 'units'),
  row(behindDose('BT'), 'at bedtime', 'twice a day'),
  row(alone('per os'), 'by mouth', 'left eye'),
  row(alone('D/C'), '"stop" or "sent home"', 'the other of the two'),
  row(alone('MSO[4₄]'), 'morphine sulfate', 'magnesium sulfate'),
  row(alone('MgSO[4₄]'), 'magnesium sulfate', 'morphine sulfate'),
  row(`${behindDose('(?:of )?MS')}|${alone('MS')}(?=\\s\\d+\\s?mg)`, 'morphine sulfate', 'magnesium sulfate'),
  row(alone('ZnSO[4₄]'), 'zinc sulfate', 'morphine sulfate'),
  row(alone(String.raw`x\s?\d{1,2}d`), 'for … days', 'doses'),
];

/** Asked first, since most passages hold nothing like it. */
const possible =
  /\d\s?(?:[µμu]g|IU|[Uu]|cc|mcg|mg|mL|ml|g|units?|tablets?)(?!\p{L})|[µμ]g|IU|[qQ]\.?[oO]?\.?[dD]|q1d|qhs|QHS|q[46]PM|[tb]\.?i\.?w|[TB]IW|sub ?q|per os|D\/C|SO[4₄]|MS \d|x\s?\d+d/u;

export const errorProneAbbreviations: Finder = ({ text }) =>
  (possible.test(text) ? abbreviations : []).flatMap(({ pattern, write, misread }) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
      at: index,
      ruleId: 'error-prone-abbreviation',
      message: `"${written}" has been misread as ${misread}. Write ${write.startsWith('"') ? write : `"${write}"`}.`,
    })),
  );
