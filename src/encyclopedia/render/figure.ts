import type { ElementContent } from 'hast';
import type { Image, ImageReference } from 'mdast';
import { sensitiveLabel } from '../../site.ts';
import type { ShownPicture } from '../picture-credit.ts';
import { element, text } from './html.ts';

/** How wide a picture is on the page, for a browser that chooses among its sizes: `--measure` of the style sheets. */
export const pictureWidth = '(min-width: 40rem) 37rem, 100vw';

/**
 * A picture with its caption and, under it, who made it and on which terms. One that somebody may not wish to see
 * is closed, and what it shows stands on it; a browser loads it only when it is opened.
 */
export function figure(picture: ShownPicture, alt: string, caption: string): ElementContent {
  const { files, width, height, sensitive } = picture;
  const shown = element('figure', {}, [
    element(
      'img',
      {
        src: files[0]?.src ?? '',
        srcSet: files.map((file) => `${file.src} ${file.width}w`).join(', '),
        sizes: pictureWidth,
        width,
        height,
        alt,
        loading: 'lazy',
        decoding: 'async',
      },
      [],
    ),
    element('figcaption', {}, [...(caption === '' ? [] : [text(`${caption} `)]), credit(picture)]),
  ]);
  if (sensitive === undefined) return shown;
  return element('details', { className: ['sensitive'] }, [
    element('summary', {}, [text(`${sensitiveLabel}: ${sensitive}`)]),
    shown,
  ]);
}

/** "Picture: Ada Doe, CC BY 4.0, cropped. Original": the attribution that Creative Commons recommends (title, author, source, licence). */
function credit({ creator, licence, changes, source }: ShownPicture): ElementContent {
  const original = source === undefined ? [] : [text(' '), element('a', { href: source }, [text('Original')])];
  return element('span', { className: ['credit'] }, [
    text(`Picture: ${creator}, `),
    element('a', { href: licence.url }, [text(licence.name)]),
    text(changes === undefined ? '.' : `, ${changes}.`),
    ...original,
  ]);
}

/** The same as `credit` for a text without links. */
export function creditInWords({ creator, licence, changes, source }: ShownPicture): string {
  const original = source === undefined ? '' : ` Original: ${source}`;
  return `Picture: ${creator}, ${licence.name} (${licence.url})${changes === undefined ? '' : `, ${changes}`}.${original}`;
}

/** What stands under a picture: the title of Markdown, of a picture that is written where it stands. */
export function captionOf(node: Image | ImageReference): string {
  return (node.type === 'image' && node.title) || '';
}
