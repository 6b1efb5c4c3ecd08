import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagram, diagramOf } from '../diagrams/diagrams.ts';
import { site } from '../site.ts';
import type { Encyclopedia } from './check/rule.ts';
import { imagePath } from './link/image-path.ts';
import { isPublic } from './link/relations.ts';
import { shownPath } from './load/find-files.ts';
import { diagramKey, licences, ownWork, type PictureCredit, type ShownPicture } from './picture-credit.ts';
import type { MadePicture, PictureStore } from './picture-store.ts';
import { type Problem, wholeFile } from './problem.ts';

const diagramsFolder = join(import.meta.dirname, '../diagrams');

/** A file of the site that is a picture. */
export interface PictureFile {
  /** Where it lies now. */
  absolute: string;
  /** Path below the site, for example `media/conditions/smear.0123456789abcdef.480.webp`. */
  file: string;
}

/**
 * Makes the pictures that public articles show, by their paths below the content folder, and their drawings, by
 * `diagramKey`: what pages show of them, and the files that the site needs. One that cannot be read is a problem.
 */
export async function showPictures(
  { articles, credits }: Pick<Encyclopedia, 'articles' | 'credits'>,
  contentFolder: string,
  store: PictureStore,
  base: string,
): Promise<{ shown: Map<string, ShownPicture>; files: PictureFile[]; problems: Problem[] }> {
  const published = articles.filter(isPublic);
  const wanted = published.flatMap(({ images, section }) => images.flatMap(({ url }) => imagePath(url, section) ?? []));
  const shown = new Map<string, ShownPicture>();
  const files: PictureFile[] = [];
  const problems: Problem[] = [];
  for (const path of new Set(wanted)) {
    const credit = credits.get(path);
    if (!credit) continue;
    const absolute = join(contentFolder, path);
    const made = await store.sizesOf(await readFile(absolute));
    if ('reason' in made) problems.push(unreadable(absolute, made.reason));
    else {
      shown.set(path, shownPicture(path, credit, made, base));
      for (const { absolute, width } of made.files) files.push({ absolute, file: fileOf(path, made.hash, width) });
    }
  }
  await store.prune();
  for (const name of new Set(published.flatMap(({ diagrams }) => diagrams))) {
    const diagram = diagramOf(name);
    if (!diagram) continue;
    const absolute = join(diagramsFolder, `${name}.svg`);
    const hash = createHash('sha256')
      .update(await readFile(absolute))
      .digest('hex')
      .slice(0, 16);
    const file = `media/diagrams/${name}.${hash}.svg`;
    files.push({ absolute, file });
    shown.set(diagramKey(name), shownDiagram(diagram, base + file));
  }
  return { shown, files, problems };
}

function shownPicture(path: string, credit: PictureCredit, made: MadePicture, base: string): ShownPicture {
  const { creator, source, licence, changes, sensitive } = credit;
  const terms = licences[licence];
  if (!terms) throw new Error(`The licence "${licence}" is not known`);
  const files = made.files.map(({ width }) => ({ src: base + fileOf(path, made.hash, width), width }));
  return {
    width: made.width,
    height: made.height,
    files,
    creator,
    ...(source === ownWork ? {} : { source }),
    licence: terms,
    ...(changes === undefined ? {} : { changes }),
    ...(sensitive === undefined ? {} : { sensitive }),
  };
}

/** Drawings are of the project, under the licence of its texts. */
function shownDiagram({ width, height }: Diagram, src: string): ShownPicture {
  const { name, url } = site.contentLicence;
  return { width, height, files: [{ src, width }], creator: `${site.name} contributors`, licence: { name, url } };
}

/** The hash stands in the name, so that a browser that keeps the file never shows an older picture. */
function fileOf(path: string, hash: string, width: number): string {
  return `media/${path.replace(/\.[a-z]+$/, '')}.${hash}.${width}.webp`;
}

function unreadable(absolute: string, reason: string): Problem {
  const message = `The picture cannot be decoded (${reason}). Save it again from the original.`;
  return { file: shownPath(absolute), ...wholeFile, ruleId: 'bad-image', severity: 'error', message };
}
