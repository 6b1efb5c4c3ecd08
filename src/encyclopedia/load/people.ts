import { limits } from '../../site.ts';
import { type Person, personSchema } from '../person.ts';
import type { Problem } from '../problem.ts';
import { checkValues } from './check-values.ts';
import { decodeText } from './decode-text.ts';
import { type Fault, positionAt } from './fault.ts';
import type { ContentFiles } from './find-files.ts';
import { readFrontMatter } from './front-matter.ts';
import { readBytes } from './read-bytes.ts';
import { faultsOfValues } from './shown-values.ts';

/** Keys that nobody can do without, each with a line that shows how to write it. */
const required = {
  name: 'name: the name with which the person signs',
  role: 'role: Consultant hematologist',
  interests: 'interests: none',
};

/** A person's file is front matter and nothing else. */
const limit = { name: 'The file', bytes: limits.frontMatterCharacters, cure: 'Say no more than a name and a role.' };

/** Reads the people who review articles, by id. Every fault is a problem with its place; nothing is thrown. */
export async function readPeople(
  files: ContentFiles['people'],
): Promise<{ people: Map<string, Person>; problems: Problem[] }> {
  const people = new Map<string, Person>();
  const problems: Problem[] = [];
  for (const { file, absolute, id } of files) {
    const bytes = await readBytes(absolute, limit);
    const { person, faults } = bytes instanceof Uint8Array ? parsePerson(bytes) : refused(bytes);
    if (person) people.set(id, { ...person, id, file });
    problems.push(...faults.map((fault): Problem => ({ file, severity: 'error', ...fault })));
  }
  return { people, problems };
}

interface ParsedPerson {
  person: Omit<Person, 'id' | 'file'> | undefined;
  faults: Fault[];
}

function refused(...faults: Fault[]): ParsedPerson {
  return { person: undefined, faults };
}

/** Makes a person of the bytes of a file. */
export function parsePerson(bytes: Uint8Array): ParsedPerson {
  const { text, faults: faultsOfText } = decodeText(bytes);
  if (faultsOfText.length > 0) return refused(...faultsOfText);
  const { values, locate, body, faults: faultsOfYaml } = readFrontMatter(text);
  if (faultsOfYaml.length > 0) return refused(...faultsOfYaml);
  const { faults } = checkValues(values, locate, personSchema, required);
  faults.push(...faultsOfValues(values, { text, locate, isName: ([key]) => key === 'name' }));
  const offset = body.search(/\S/);
  if (offset !== -1) {
    const message = 'Nothing stands below the front matter of a person. Delete this text.';
    faults.push({ ...positionAt(body, offset), ruleId: 'person-text', message });
  }
  return { person: faults.length === 0 ? personSchema.parse(values) : undefined, faults };
}
