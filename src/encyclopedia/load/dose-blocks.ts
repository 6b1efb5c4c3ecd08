import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { startOf } from '../problem.ts';
import { isCalendarDate } from '../values.ts';
import type { Fault } from './fault.ts';

const example = ':::dose{for="adults" date=2026-01-01}';
const longestPopulation = 80;

/** What is missing in blocks of doses: for whom the dose is, the day on which it was right, and its source. */
export function faultsOfDoses(tree: Root): Fault[] {
  const faults: Fault[] = [];
  visit(tree, 'containerDirective', (node) => {
    if (node.name !== 'dose') return;
    const { for: population = '', date = '' } = node.attributes ?? {};
    const fault = (message: string) => faults.push({ ...startOf(node), ruleId: 'incomplete-dose', message });
    if (population?.trim() === '') fault(`The dose does not say for whom it is. Write ${example}.`);
    else if ((population?.length ?? 0) > longestPopulation)
      fault(`"for" has more than ${longestPopulation} characters. Name the people shortly: for="adults".`);
    if (date === '' || date === null) fault(`The dose does not say on which day it was right. Write ${example}.`);
    else if (!isCalendarDate(date))
      fault(`"${date}" is no day. Write the day on which the dose was right: ${example}.`);
    let cited = false;
    visit(node, 'citation', () => {
      cited = true;
    });
    if (!cited) fault('The dose names no source. Cite the one it was taken from: [@key].');
  });
  return faults;
}
