import type { Image, ImageReference, Paragraph } from 'mdast';

/** The picture that has a paragraph for itself; `undefined` where words or a second picture stand beside it. */
export function lonePicture({ children }: Paragraph): Image | ImageReference | undefined {
  const [only, ...others] = children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const isAlone = others.length === 0 && (only?.type === 'image' || only?.type === 'imageReference');
  return isAlone ? only : undefined;
}
