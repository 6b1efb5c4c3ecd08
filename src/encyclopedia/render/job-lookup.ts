/** What a job knows of something that an article names. */
import type { ContainerDirective } from 'mdast-util-directive';
import { type Diagram, diagramOf } from '../../diagrams/diagrams.ts';
import { diagramKey, type ShownPicture } from '../picture-credit.ts';
import type { RenderJob } from './render-article.ts';

/** What a record holds itself: content may be named `constructor`. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The drawing that a block places; `undefined` for another block, and for a drawing that is not there. */
export function drawingOf(
  { name, attributes }: ContainerDirective,
  { images }: RenderJob,
): { diagram: Diagram; picture: ShownPicture } | undefined {
  const called = attributes?.name ?? '';
  const diagram = name === 'diagram' ? diagramOf(called) : undefined;
  const picture = own(images, diagramKey(called));
  return diagram && picture ? { diagram, picture } : undefined;
}
