/**
 * Drawings of the project, which articles place with `:::diagram{name=…}`: `<name>.svg` beside this file. Each has its
 * words for those who do not see it. A drawing says nothing that the articles that show it do not say with a source.
 */
export interface Diagram {
  /** Stands above it. */
  title: string;
  /** What it shows, in a sentence or two. */
  alt: string;
  /** All that can be seen on it, a paragraph each. */
  words: readonly string[];
  /** Size of its view box. */
  width: number;
  height: number;
}

export const diagrams = {
  'blood-formation': {
    title: 'How blood cells are made',
    alt: 'Drawing: a blood stem cell in the bone marrow becomes two kinds of stem cells, and these become the cells in the blood.',
    words: [
      'Inside the bone marrow lies a blood stem cell. Two arrows lead from it, to a myeloid stem cell and to a lymphoid stem cell.',
      'Arrows lead from the myeloid stem cell out of the marrow to red blood cells, to platelets and to some white blood cells.',
      'An arrow leads from the lymphoid stem cell out of the marrow to lymphocytes, which are white blood cells too.',
    ],
    width: 480,
    height: 500,
  },
  'where-blood-is-made': {
    title: 'Where blood cells can be made',
    alt: 'Drawing of the trunk of a body from the front, with the bone marrow and, outside it, the liver, the spleen, lymph nodes and places near the spine.',
    words: [
      'The bones of the pelvis, the spine and the ribs are drawn in a light colour. The pelvis is marked as bone marrow, where blood cells are normally made.',
      'Marked as other places are the liver, on the right side of the body (on the left of the drawing), the spleen, on the other side, lymph nodes in the armpits and the groin, and two lumps near the spine.',
    ],
    width: 480,
    height: 560,
  },
  'blood-clotting': {
    title: 'How a clot forms',
    alt: 'Drawing in three steps: a cut in a small blood vessel, platelets that fill it, and a net that makes the clot firm.',
    words: [
      'Step 1: a small blood vessel is cut. Its wall has a gap, and a red blood cell leaves through it.',
      'Step 2: platelets stick to the cut and to each other. They fill the gap.',
      'Step 3: a net of fibrin lies across the platelets. The clot is firm.',
    ],
    width: 480,
    height: 600,
  },
  sickling: {
    title: 'How curved red blood cells block a vessel',
    alt: 'Drawing of two blood vessels: round red cells pass through one, curved red cells pile up in the other where it becomes narrow.',
    words: [
      'The upper vessel is wide all along. Round red cells flow in it, apart from each other.',
      'The lower vessel becomes narrow on the right. Most of its red cells are curved like a sickle, two are round. The curved ones pile up where the narrow part begins, and nothing passes.',
    ],
    width: 480,
    height: 277,
  },
} as const satisfies Record<string, Diagram>;

/** The row of a drawing, or `undefined` when there is none of that name. */
export function diagramOf(name: string): Diagram | undefined {
  return Object.hasOwn(diagrams, name) ? diagrams[name as keyof typeof diagrams] : undefined;
}
