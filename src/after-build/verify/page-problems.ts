import { type Position, type Problem, wholeFile } from '../../encyclopedia/problem.ts';
import { site } from '../../site.ts';
import { pathOf } from './address-problems.ts';
import type { BuiltPage } from './read-page.ts';

/** What each written page should be. */
export interface Expected {
  /** Files of the pages of articles. */
  articles: ReadonlySet<string>;
  /** The article to which an alias page forwards, as a path of the site, by file. */
  forwards: ReadonlyMap<string, string>;
  /** Scheme and host of the site, no slash at the end. */
  origin: string;
  base: string;
  /** The policy of the page at an address without the base path; without it none is asked for. */
  policyFor?: ((address: string) => string) | undefined;
}

/** What is wrong with a page in itself: what it lacks, and what it holds that it must not. */
export function pageProblems(page: BuiltPage, expected: Expected): Problem[] {
  const problems: Problem[] = [];
  const report = (message: string, { line, column }: Position = wholeFile) =>
    problems.push({ file: page.file, line, column, ruleId: 'built-page', severity: 'error', message });
  if (page.headings.length !== 1) report(`The page has ${page.headings.length} headings h1, expected one.`);
  if (page.headings[0] === '' || page.title === '') report('The page has no title.');
  if (page.language === '') report('The page does not say its language.');
  if (!page.addresses.some(({ use, url }) => use === 'link' && url === site.contentLicence.url))
    report('The page does not link the licence of its text.');
  for (const { what, ...place } of page.forbidden) report(`The page holds ${what}, which is not allowed.`, place);
  for (const { id, ...place } of page.repeatedIds) report(`The id "${id}" occurs twice.`, place);
  for (const { faults, ...place } of page.structured) for (const fault of faults) report(fault, place);
  for (const message of [
    ...structuredFaults(page),
    ...partFaults(page, expected),
    ...policyFaults(page, expected),
    ...forwardFaults(page, expected),
  ])
    report(message);
  return problems;
}

/** Every page says in its head what it is, but those of other names. */
function structuredFaults({ file, structured }: BuiltPage): string[] {
  const expected = file.startsWith('go/') ? 0 : 1;
  if (structured.length !== expected)
    return [`The page has ${structured.length} blocks of structured data, expected ${expected}.`];
  return structured.every(({ isInHead }) => isInHead) ? [] : ['The structured data stands outside the head.'];
}

/** An article has its parts, every page the short disclaimer, articles and the page of that name the full one. */
function partFaults({ file, disclaimers, isArticle }: BuiltPage, { articles }: Expected): string[] {
  const faults: string[] = [];
  const shouldBeArticle = articles.has(file);
  if (isArticle !== shouldBeArticle)
    faults.push(
      shouldBeArticle
        ? 'The parts of the article are not all there, each once and in its place.'
        : 'The page looks like that of an article and is none.',
    );
  if (disclaimers.short !== site.shortDisclaimer) faults.push('The page does not show the disclaimer.');
  const needsAll = shouldBeArticle || file === 'disclaimer/index.html';
  if (needsAll && disclaimers.full !== site.fullDisclaimer.length)
    faults.push('The page does not show the full disclaimer.');
  return faults;
}

/** The policy counts only for what comes behind it, and a second one would add to it. */
function policyFaults({ file, policies }: BuiltPage, { policyFor }: Expected): string[] {
  if (!policyFor) return [];
  const [policy] = policies;
  if (policies.length !== 1 || !policy)
    return [`The page has ${policies.length} content security policies, expected one.`];
  const expected = policyFor(`/${pathOf(file)}`);
  if (policy.policy !== expected) return [`The content security policy is "${policy.policy}", expected "${expected}".`];
  return policy.isFirst ? [] : ['The content security policy stands behind something that it should govern.'];
}

/** An alias page that forwards names its article as canonical; every other page names itself. */
function forwardFaults({ file, refresh, canonical }: BuiltPage, { forwards, origin, base }: Expected): string[] {
  const target = forwards.get(file);
  const address = `${origin}${target ?? `${base}${pathOf(file)}`}`;
  return [
    ...(refresh === target ? [] : [`The page forwards to "${refresh}", expected "${target}".`]),
    ...(canonical === address ? [] : [`The canonical address is "${canonical}", expected "${address}".`]),
  ];
}
