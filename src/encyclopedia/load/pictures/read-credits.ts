import { licences, type PictureCredit, pictureCreditSchema } from '../../picture-credit.ts';
import { type Problem, wholeFile } from '../../problem.ts';
import { didYouMean } from '../../suggest.ts';
import { checkValues } from '../check-values.ts';
import { decodeText } from '../decode-text.ts';
import type { Fault } from '../fault.ts';
import { type ContentFiles, shownPath } from '../find-files.ts';
import { readBytes } from '../read-bytes.ts';
import { faultsOfValues } from '../shown-values.ts';
import { parseStrictYaml, type YamlKind } from '../strict-yaml.ts';

/** Keys that no credit can do without, each with a line that shows how to write it. */
const required = {
  creator: 'creator: the name of whoever made the picture',
  source: 'source: the address of the page that shows the original, or "own work"',
  licence: 'licence: CC-BY-4.0',
};

const kind: YamlKind = {
  name: 'The credit of a picture',
  beginning: 'Write "creator:", "source:" and "licence:".',
  example: 'licence: CC-BY-4.0',
  keys: 20,
  depth: 2,
};

const limit = {
  name: 'The file',
  bytes: 4 * 1024,
  cure: 'Say who made the picture, where it is from and its licence.',
};

/** Reads what is said of pictures, by the path of each. Every fault is a problem with its place; nothing is thrown. */
export async function readCredits({
  credits: files,
  images,
}: Pick<ContentFiles, 'credits' | 'images'>): Promise<{ credits: Map<string, PictureCredit>; problems: Problem[] }> {
  const credits = new Map<string, PictureCredit>();
  const problems: Problem[] = [];
  for (const [picture, absolute] of files) {
    const bytes = await readBytes(absolute, limit);
    const { credit, faults } = bytes instanceof Uint8Array ? parseCredit(bytes) : refused(bytes);
    if (credit) credits.set(picture, credit);
    if (!images.includes(picture)) faults.push(withoutPicture(picture, images));
    problems.push(...faults.map((fault): Problem => ({ file: shownPath(absolute), severity: 'error', ...fault })));
  }
  return { credits, problems };
}

interface ParsedCredit {
  credit: PictureCredit | undefined;
  faults: Fault[];
}

function refused(...faults: Fault[]): ParsedCredit {
  return { credit: undefined, faults };
}

/** Makes the credit of a picture of the bytes of a file. */
export function parseCredit(bytes: Uint8Array): ParsedCredit {
  const { text, faults: faultsOfText } = decodeText(bytes);
  if (faultsOfText.length > 0) return refused(...faultsOfText);
  const { values, locate, faults: faultsOfYaml } = parseStrictYaml(text, kind);
  if (faultsOfYaml.length > 0) return refused(...faultsOfYaml);
  const { faults } = checkValues(values, locate, pictureCreditSchema, required, 'the credit of a picture');
  faults.push(...faultsOfValues(values, { text, locate, isName: ([key]) => key === 'creator' }));
  const { licence } = values;
  if (typeof licence === 'string' && !Object.hasOwn(licences, licence))
    faults.push({ ...locate(['licence']), ruleId: 'unknown-licence', message: unknownLicence(licence) });
  return { credit: faults.length === 0 ? pictureCreditSchema.parse(values) : undefined, faults };
}

/** Nobody may write another licence for a picture that forbids something: no name is suggested there. */
function unknownLicence(licence: string): string {
  const known = Object.keys(licences);
  const why = /\b(NC|ND)\b/i.test(licence)
    ? 'forbids uses or changes that everyone is free to make of this encyclopedia.'
    : `is no licence that pictures may have.${didYouMean(licence, known)}`;
  return `"${licence.slice(0, 40)}" ${why} Use a picture under one of: ${known.join(', ')}.`;
}

function withoutPicture(picture: string, images: readonly string[]): Fault {
  const message = `There is no picture "${picture}".${didYouMean(picture, images)} Add it, rename this file after its picture, or delete it.`;
  return { ...wholeFile, ruleId: 'unexpected-file', message };
}
