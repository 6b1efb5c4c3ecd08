/**
 * The words and facts of this site: change them here and nowhere else.
 * Everything that a reader sees and that is not an article comes from this file.
 */

/** A heading that articles of a section may use. Its anchor never changes, whatever the wording becomes. */
export interface SectionHeading {
  text: string;
  anchor: string;
  /** A published article of this section has to have it. */
  required: boolean;
}

/** What articles of a section are about, as schema.org names it. */
export type SubjectType =
  | 'MedicalCondition'
  | 'MedicalSignOrSymptom'
  | 'MedicalTest'
  | 'MedicalTherapy'
  | 'Drug'
  | 'AnatomicalStructure';

/** A section of the encyclopedia: one folder of `content/`. */
export interface SiteSection {
  /** Folder name and first part of the address. */
  folder: string;
  singular: string;
  plural: string;
  /** Short label in the navigation. */
  label: string;
  /** One sentence at the head of the section's index. */
  description: string;
  /** What its articles are about; missing where they have no subject of one kind. */
  subject?: SubjectType;
  /** Headings in the order in which a reader meets them. An empty list allows any heading. */
  headings: readonly SectionHeading[];
}

const heading = (text: string, anchor: string): SectionHeading => ({ text, anchor, required: false });
const required = (text: string, anchor: string): SectionHeading => ({ text, anchor, required: true });

const treatmentHeadings = [
  required('What it is for', 'what-it-is-for'),
  required('How it works', 'how-it-works'),
  heading('What happens', 'what-happens'),
  required('Risks and side effects', 'risks'),
  heading('Before and after', 'before-and-after'),
  heading('Who should not have it', 'who-should-not'),
  heading('Alternatives', 'alternatives'),
];

/** The sections of the encyclopedia. A new one is one row here and one folder in `content/`. */
export const sections: readonly SiteSection[] = [
  {
    folder: 'conditions',
    singular: 'condition',
    plural: 'conditions',
    label: 'Conditions',
    subject: 'MedicalCondition',
    description: 'Diseases and disorders: what causes them, how they feel, how they are found and treated.',
    headings: [
      required('Causes', 'causes'),
      heading('Risk factors', 'risk-factors'),
      required('Symptoms', 'symptoms'),
      heading('When to get help', 'when-to-get-help'),
      heading('Complications', 'complications'),
      required('Diagnosis', 'diagnosis'),
      required('Treatment', 'treatment'),
      heading('Prevention', 'prevention'),
      heading('Outlook', 'outlook'),
      heading('Epidemiology', 'epidemiology'),
      heading('Genetics', 'genetics'),
      heading('Inheritance', 'inheritance'),
      heading('Stages', 'stages'),
      heading('Research', 'research'),
      heading('History', 'history'),
    ],
  },
  {
    folder: 'symptoms',
    singular: 'symptom',
    plural: 'symptoms',
    label: 'Symptoms',
    subject: 'MedicalSignOrSymptom',
    description: 'What people feel or notice, what can be behind it, and when to get help.',
    headings: [
      heading('What it is', 'what-it-is'),
      required('Causes', 'causes'),
      required('When to get help', 'when-to-get-help'),
      heading('Diagnosis', 'diagnosis'),
      heading('Treatment', 'treatment'),
      heading('Self-care', 'self-care'),
    ],
  },
  {
    folder: 'tests',
    singular: 'test',
    plural: 'tests',
    label: 'Tests',
    subject: 'MedicalTest',
    description: 'Examinations: what they measure, how they are done, and what the results mean.',
    headings: [
      required('What it measures', 'what-it-measures'),
      heading('Why it is done', 'why-it-is-done'),
      heading('Preparation', 'preparation'),
      required('How it is done', 'how-it-is-done'),
      heading('Risks', 'risks'),
      required('Results', 'results'),
    ],
  },
  {
    folder: 'treatments',
    singular: 'treatment',
    plural: 'treatments',
    label: 'Treatments',
    subject: 'MedicalTherapy',
    description: 'Operations and other treatments: what they are for, how they work, and their risks.',
    headings: treatmentHeadings,
  },
  {
    folder: 'drugs',
    singular: 'drug',
    plural: 'drugs',
    label: 'Drugs',
    subject: 'Drug',
    description: 'Medicines: what they are for, how they work, and their side effects.',
    headings: treatmentHeadings,
  },
  {
    folder: 'anatomy',
    singular: 'part of the body',
    plural: 'parts of the body',
    label: 'Anatomy',
    subject: 'AnatomicalStructure',
    description: 'Parts of the body: how they are built and what they do.',
    headings: [
      required('Structure', 'structure'),
      required('Function', 'function'),
      heading('Development', 'development'),
      heading('Related conditions', 'related-conditions'),
    ],
  },
  {
    folder: 'topics',
    singular: 'topic',
    plural: 'topics',
    label: 'Topics',
    description: 'Articles about health that are no disease, symptom, test or treatment.',
    headings: [],
  },
];

/** Anchors of sections that nobody acts on: a review does not sign them. */
export const notClinical: readonly string[] = ['history', 'research', 'epidemiology'];

/** Body systems, the closed vocabulary of the key `systems`. */
export const bodySystems = {
  blood: 'Blood',
  immune: 'Immune system',
  'heart-and-circulation': 'Heart and circulation',
  lungs: 'Lungs and breathing',
  digestive: 'Digestive system',
  liver: 'Liver',
  'bones-and-joints': 'Bones and joints',
  'brain-and-nerves': 'Brain and nerves',
  'kidneys-and-urinary': 'Kidneys and urinary system',
  skin: 'Skin',
  hormones: 'Hormones',
  reproductive: 'Reproductive system',
  'whole-body': 'Whole body',
} as const;

/** A body system, a key of `bodySystems`. */
export type BodySystem = keyof typeof bodySystems;

/** The body systems in their order. */
export const bodySystemKeys = Object.keys(bodySystems) as BodySystem[];

/** A kind of relation between two articles, with the words that introduce the other article. */
export interface RelationKind {
  /** What the other article says of this one. */
  inverse: string;
  /** Heading of the list in See also, read as "<this article>: <label> <the other>". */
  label: string;
}

/** Typed relations, the closed vocabulary of the key `relations`, in the order in which See also lists them. */
export const relationKinds = {
  subtypeOf: { inverse: 'subtypes', label: 'Is a type of' },
  subtypes: { inverse: 'subtypeOf', label: 'Types' },
  partOf: { inverse: 'parts', label: 'Is part of' },
  parts: { inverse: 'partOf', label: 'Parts' },
  causedBy: { inverse: 'causes', label: 'Can be caused by' },
  causes: { inverse: 'causedBy', label: 'Can cause' },
  symptoms: { inverse: 'symptomOf', label: 'Symptoms' },
  symptomOf: { inverse: 'symptoms', label: 'Can be a symptom of' },
  complications: { inverse: 'complicationOf', label: 'Can lead to' },
  complicationOf: { inverse: 'complications', label: 'Can be a complication of' },
  tests: { inverse: 'testFor', label: 'Tests' },
  testFor: { inverse: 'tests', label: 'Helps to find' },
  treatments: { inverse: 'treats', label: 'Treatments' },
  treats: { inverse: 'treatments', label: 'Is used to treat' },
  differential: { inverse: 'differential', label: 'Can look like' },
} as const satisfies Record<string, RelationKind>;

/** The heading of the See-also list that no typed relation explains. */
export const seeAlsoLabel = 'Related';

/** Block directives that an article may use, `:::name`, and what the page says above them. */
export const callouts = {
  warning: 'Warning',
  note: 'Note',
  plain: 'In plain words',
  clinical: 'For clinicians',
  dose: 'Dose',
} as const;

/** Levels of `:::care`, most urgent first. The words are part of the heading: urgency is never shown by colour alone. */
export const careLevels = {
  emergency: 'Emergency: get help now',
  urgent: 'Urgent: get medical help soon',
  'non-urgent': 'Not urgent: make an appointment',
} as const;

const searchIssueText = `Which article did you expect, or what did you want to know? Please write nothing about your own health: this page is public.

For editors: a word for an article that exists goes into its \`layNames\`.
`;

export const site = {
  name: 'Materia',
  tagline: 'An open medical encyclopedia',
  description:
    'Plain-language articles on conditions, symptoms, tests, treatments and the body. Free to read, copy and improve.',
  language: 'en',
  /** Where the site is served unless `--site` says otherwise; no slash at the end. */
  url: 'https://materia.example',
  /** Where articles are edited. `{file}` and `{line}` (1-based) are filled in. */
  editUrl: 'https://github.com/materia-encyclopedia/materia/blob/main/{file}?plain=1#L{line}',
  forgeUrl: 'https://github.com/materia-encyclopedia/materia',
  /** Where readers tell what a search did not find. `{query}` is filled in when they follow the link. */
  searchIssueUrl: `https://github.com/materia-encyclopedia/materia/issues/new?title=${encodeURIComponent('Search finds nothing for ')}{query}&body=${encodeURIComponent(searchIssueText)}`,
  contentLicence: {
    name: 'CC BY-SA 4.0',
    fullName: 'Creative Commons Attribution-ShareAlike 4.0 International',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  /** Who pays for the site, a sentence or two that About shows; empty while nobody has said it. */
  funding: '',
  /** Stands near the top of every page. */
  shortDisclaimer:
    'This encyclopedia is not a substitute for professional medical advice. If you are worried about your health, talk to a doctor or another health professional.',
  /** Stands at the foot of every article and on the disclaimer page, a paragraph each. */
  fullDisclaimer: [
    'This encyclopedia is not a substitute for professional medical advice, diagnosis or treatment. It gives general information, which may be incomplete, out of date or wrong for your case.',
    'Always ask a doctor or another qualified health professional about a medical condition. Never ignore their advice, and never put off asking for it, because of something you read here.',
    'If you think you may have a medical emergency, call your local emergency number or go to the nearest emergency department at once.',
    'Anyone can propose changes to these articles. Each page says whether a named clinician has reviewed it. Reading or using this encyclopedia does not make you anyone’s patient.',
  ],
  /** What is said of an article that was withdrawn. */
  withdrawn: {
    label: 'Withdrawn',
    explanation: 'This article is kept for the record only. Do not rely on it.',
  },
  /** What browsers call the Markdown of an article. */
  markdownTitle: 'This article in Markdown',
  /** What a page says about its state of review. */
  reviewStates: {
    unreviewed: {
      label: 'Not yet reviewed',
      explanation: 'Volunteers wrote this article from the sources listed below. No clinician has reviewed it yet.',
    },
    imported: {
      label: 'Imported, not yet edited',
      explanation:
        'This article was brought in from another publisher. No editor or clinician of this encyclopedia has reviewed it yet.',
    },
    reviewed: { label: 'Reviewed', explanation: 'A named clinician has reviewed this article.' },
  },
} as const;

/** The feeds at `/feeds/<name>.xml`, and how many articles each lists at most. */
export const feeds = {
  new: { title: 'New articles', most: 50 },
  changed: { title: 'New and changed articles', most: 50 },
} as const;

/** Pages of the site that are no articles, as addresses without the base path. */
export const sitePages = [
  '/',
  '/a-z/',
  '/systems/',
  '/symptom-index/',
  '/codes/',
  '/search/',
  '/glossary/',
  '/abbreviations/',
  '/word-parts/',
  '/about/',
  '/accessibility/',
  '/disclaimer/',
  '/people/',
  '/review/',
  '/quality/',
  '/emergency-numbers/',
  '/editors/',
] as const;

/** The page with the emergency numbers of all countries, and the words of an article that lead to it. */
export const emergencyNumbersPage = '/emergency-numbers/';
export const emergencyWords = 'your local emergency number';

/** Files of the folder `glossary/`, and the pages that list what they hold. */
export const glossaryFiles = {
  terms: { file: 'terms.yaml', page: '/glossary/' },
  abbreviations: { file: 'abbreviations.yaml', page: '/abbreviations/' },
  wordParts: { file: 'word-parts.yaml', page: '/word-parts/' },
} as const;

/** Anchors that the article page itself uses: an article's own headings cannot take them. */
export const pageAnchors = [
  'see-also',
  'what-links-here',
  'references',
  'words-on-this-page',
  'disclaimer',
  'contents',
  'main',
  'top',
  'header-search',
  'footnote-label',
] as const;

/**
 * Limits on what an article may hold; a number here is the only place where it stands. They are far beyond what
 * articles need: of 4,711 articles of the U.S. National Institutes of Health the longest has 62 KB, its longest
 * paragraph 7,800 characters, the longest list 270 items. Without them the Markdown parser takes minutes for some
 * kilobytes, since its time grows with the square of what is counted here, or worse (remark, issue 1010).
 */
export const limits = {
  articleBytes: 512 * 1024,
  frontMatterCharacters: 8 * 1024,
  /** Keys of one group and levels of groups and lists; the schema has 20 and 3. */
  frontMatterKeys: 40,
  frontMatterDepth: 4,
  titleCharacters: 160,
  summaryCharacters: 200,
  /** Of an entry of the glossary: its name and other forms, and what it means. */
  entryCharacters: 80,
  definitionCharacters: 200,
  /** Of a file of the glossary. */
  glossaryBytes: 256 * 1024,
  glossaryEntries: 2_000,
  /** Words before the first heading of a published article. */
  leadWords: { least: 25, most: 90 },
  lineCharacters: 20_000,
  lines: 20_000,
  paragraphCharacters: 10_000,
  /** Signs that may begin or end emphasis, code, a link or HTML, of one paragraph and of an article. */
  paragraphMarks: 500,
  marks: 10_000,
  /** Paragraphs, headings, list items and rows of tables. */
  blocks: 5_000,
  /** List items, quotes, footnotes and block directives, and how deep they nest: a page is 320 pixels wide. */
  containers: 1_000,
  containerDepth: 12,
  /** Emphasis, links and tags around one word. */
  inlineDepth: 20,
  tableColumns: 20,
  tableRows: 500,
  tableCells: 10_000,
  headings: 500,
  links: 1_000,
  citations: 1_000,
  footnotes: 1_000,
  definitions: 1_000,
  images: 1_000,
  /** Files of a content folder. */
  files: 50_000,
  /** Of a picture: what a slow line loads in some seconds, and what a phone decodes in 50 MB of memory. */
  imageBytes: 2 * 1024 * 1024,
  imageSide: 4096,
  imagePixels: 12_000_000,
  /** Of references.json: some ten thousand entries; CSL-JSON nests five levels. */
  bibliographyBytes: 8 * 1024 * 1024,
  bibliographyDepth: 12,
  /** Of baseline.json: some twenty thousand articles. */
  baselineBytes: 8 * 1024 * 1024,
  /**
   * The HTML of an article: characters for each character of its Markdown, as many more for a short article,
   * and how deep elements may be nested.
   */
  html: { perCharacter: 20, more: 64 * 1024, depth: 100 },
  /**
   * What a thread may spend on one article: seconds, and megabytes of the heap of JavaScript (for what is new
   * and for what stays) and of the stack. Two threads and the rest of the process stay below 1 GB.
   * `keptMegabytes` of the heap may hold syntax trees of articles that were read and wait to be rendered.
   * A thread that the machine gave less than half of its time, and one that starts, is waited for longer:
   * `patientSeconds`. The largest article that a person wrote takes three seconds and 150 MB.
   */
  thread: {
    seconds: 10,
    patientSeconds: 60,
    youngMegabytes: 32,
    oldMegabytes: 320,
    keptMegabytes: 96,
    stackMegabytes: 4,
  },
  /** Size of the names that search loads first, before the host compresses them to about four tenths. */
  namesHeadBytes: 56 * 1024,
} as const;

/** What opens the words for a drawing. */
export const drawingInWords = 'The drawing in words';

/** Stands before what is shown of a picture that somebody may not wish to see. */
export const sensitiveLabel = 'Picture that may upset you';

/**
 * Widths in pixels that every picture is offered in, beside one of at most `largest`: a phone loads the first, a
 * screen with twice as many pixels as points the last. `quality` is that of WebP, from 1 to 100.
 */
export const pictureSizes = { widths: [480, 960], largest: 1600, quality: 82 } as const;

/** The row of a section, or `undefined` when no section has that folder. */
export function sectionOf(folder: string): SiteSection | undefined {
  return sections.find((section) => section.folder === folder);
}
