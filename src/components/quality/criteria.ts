/**
 * What two public lists ask of health information, and how each point is computed here. The lists: Silberg WM,
 * Lundberg GD, Musacchio RA, "Assessing, controlling, and assuring the quality of medical information on the
 * Internet", JAMA 1997;277:1244-1245, and the eight principles of the HONcode of the Health On the Net Foundation.
 */
import { metaPolicyFor } from '../../headers/headers.ts';
import { notClinical, site } from '../../site.ts';
import { type Assessed, isCited, isOverdue, leastCited, reviewerOf, type Surroundings } from './facts.ts';

/** One point of one of the lists. */
interface Point {
  /** Unique. */
  key: string;
  list: 'JAMA benchmark' | 'HONcode principle';
  name: string;
  /** One plain sentence: when it is met. */
  how: string;
}

/** A point that is judged for each article. */
export interface ArticlePoint extends Point {
  isMet(article: Assessed, surroundings: Surroundings): boolean;
}

/** A point that is the same for all pages. */
export interface SitePoint extends Point {
  isMet(): boolean;
}

const share = `${leastCited * 100}%`;

export const articlePoints: readonly ArticlePoint[] = [
  {
    key: 'authorship',
    list: 'JAMA benchmark',
    name: 'Authorship',
    how: 'A clinician whose name and work stand among the reviewers has signed the article.',
    isMet: (article, surroundings) => reviewerOf(article, surroundings) !== undefined,
  },
  {
    key: 'attribution',
    list: 'JAMA benchmark',
    name: 'Attribution',
    how: `At least ${share} of the statements name a source, and the sources are listed.`,
    isMet: isCited,
  },
  {
    key: 'currency',
    list: 'JAMA benchmark',
    name: 'Currency',
    how: 'The article shows the day of its last change, and its review, if it has one, is not overdue.',
    isMet: (article, surroundings) => article.updated !== undefined && !isOverdue(article, surroundings),
  },
  {
    key: 'authoritative',
    list: 'HONcode principle',
    name: 'Authoritative',
    how: 'The clinician who signed states degrees or licences, and no section that people act on has changed since.',
    isMet: (article, surroundings) =>
      reviewerOf(article, surroundings)?.credentials !== undefined && article.unreviewedSections.length === 0,
  },
  {
    key: 'source-and-date',
    list: 'HONcode principle',
    name: 'Attribution with a date',
    how: `At least ${share} of the statements name a source, and the article shows the day of its last change.`,
    isMet: (article) => isCited(article) && article.updated !== undefined,
  },
  {
    key: 'justifiability',
    list: 'HONcode principle',
    name: 'Justifiability',
    how: 'Every section that people act on, such as treatment or when to get help, names at least one source.',
    isMet: ({ cited }) => {
      const sections = cited.filter(({ anchor }) => anchor !== '' && !notClinical.includes(anchor));
      return sections.length > 0 && sections.every((section) => section.cited > 0);
    },
  },
];

export const sitePoints: readonly SitePoint[] = [
  {
    key: 'disclosure',
    list: 'JAMA benchmark',
    name: 'Disclosure',
    how: 'The site says who pays for it, and every reviewer states interests, without which the site is not built.',
    isMet: saysWhoPays,
  },
  {
    key: 'complementarity',
    list: 'HONcode principle',
    name: 'Complementarity',
    how: 'Every page says that it does not replace the advice of a health professional; the site is not published when one does not.',
    isMet: () => site.shortDisclaimer.length > 0 && site.fullDisclaimer.length > 0,
  },
  {
    key: 'privacy',
    list: 'HONcode principle',
    name: 'Privacy',
    how: 'Every page forbids the browser to ask any other site for anything, so nobody else learns what you read.',
    isMet: () => keepsToItself(metaPolicyFor('/')),
  },
  {
    key: 'transparency',
    list: 'HONcode principle',
    name: 'Transparency',
    how: 'Every article links its source text, and everybody can see and discuss all changes in public.',
    isMet: () => [site.forgeUrl, site.editUrl].every((address) => address.startsWith('https://')),
  },
  {
    key: 'financial-disclosure',
    list: 'HONcode principle',
    name: 'Financial disclosure',
    how: 'The site says who pays for it.',
    isMet: saysWhoPays,
  },
  {
    key: 'advertising',
    list: 'HONcode principle',
    name: 'Advertising policy',
    how: 'There is no advertising: a page cannot load any from another site.',
    isMet: () => keepsToItself(metaPolicyFor('/')),
  },
];

function saysWhoPays(): boolean {
  const { funding }: { funding: string } = site;
  return funding !== '';
}

/** True when a content security policy forbids everything by default and names no other server. */
export function keepsToItself(policy: string): boolean {
  const sources = policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1));
  return /(^|;)\s*default-src 'none'/.test(policy) && sources.every((source) => /^('[^']*'|default)$/.test(source));
}
