/**
 * Makes `vocabulary.json` from the types that the package schema-dts generates from the vocabulary of
 * schema.org: `node tests/schema-org/make-vocabulary.ts schema.d.ts`. How to get that file: SOURCE.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { SchemaType, Vocabulary } from './vocabulary.ts';

/** What pages of an encyclopedia are described with; types above them come along, and all below `MedicalEntity`. */
const wanted = [
  ...['WebSite', 'WebPage', 'MedicalWebPage', 'AboutPage', 'CollectionPage', 'SearchResultsPage', 'BreadcrumbList'],
  ...['ListItem', 'SearchAction', 'EntryPoint', 'PropertyValue', 'PropertyValueSpecification'],
  ...['ScholarlyArticle', 'Book', 'Report', 'DefinedTerm', 'DefinedTermSet', 'Dataset', 'DataDownload'],
  ...['Person', 'Organization', 'Claim', 'Question', 'Answer', 'FAQPage', 'ImageObject'],
];

const [file = ''] = process.argv.slice(2);
const source = ts.createSourceFile('schema.d.ts', readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
const interfaces = new Map(
  source.statements.filter(ts.isInterfaceDeclaration).map((declaration) => [declaration.name.text, declaration]),
);
const parents = parentsByType();
const all = new Map([...interfaces.keys()].flatMap((name) => typeOf(name)));
const medical = [...all.keys()].filter((name) => ancestorsOf(name).has('MedicalEntity'));
const kept = new Set([...wanted, ...medical].flatMap((name) => [name, ...ancestorsOf(name)]));
for (const name of kept) if (!all.has(name)) throw new Error(`The vocabulary has no type "${name}"`);

const vocabulary: Vocabulary = Object.fromEntries([...all].filter(([name]) => kept.has(name)).sort());
const lines = Object.entries(vocabulary).map(([name, type]) => `${JSON.stringify(name)}: ${JSON.stringify(type)}`);
writeFileSync(join(import.meta.dirname, 'vocabulary.json'), `{\n${lines.sort().join(',\n')}\n}\n`);

/** `MedicalTestLeaf` says that there is such a type, `MedicalTestBase`, where it is, which properties it adds. */
function typeOf(leaf: string): [string, SchemaType][] {
  const name = /^(.*)Leaf$/.exec(leaf)?.[1];
  if (name === undefined) return [];
  const base = interfaces.get(`${name}Base`);
  return [[name, { parents: (parents.get(name) ?? []).sort(), properties: base ? propertiesOf(base) : {} }]];
}

/** `type MedicalCondition = MedicalConditionLeaf | InfectiousDisease` makes the one the parent of the other. */
function parentsByType(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, type } of source.statements.filter(ts.isTypeAliasDeclaration)) {
    if (!ts.isUnionTypeNode(type) || !interfaces.has(`${name.text}Leaf`)) continue;
    for (const child of type.types.map((one) => one.getText()))
      if (interfaces.has(`${child}Leaf`)) found.set(child, [...(found.get(child) ?? []), name.text]);
  }
  return found;
}

/** `"code"?: SchemaValue<MedicalCode | IdReference, "code">` is a property with the range `MedicalCode`. */
function propertiesOf(base: ts.InterfaceDeclaration): Record<string, string[]> {
  const properties = base.members.filter(ts.isPropertySignature).flatMap((member): [string, string[]][] => {
    const name = member.name.getText().replaceAll('"', '');
    const value = member.type && ts.isTypeReferenceNode(member.type) ? member.type.typeArguments?.[0] : undefined;
    if (name.startsWith('@') || !value) return [];
    const range = (ts.isUnionTypeNode(value) ? [...value.types] : [value]).map((type) => type.getText());
    return [[name, range.filter((type) => type !== 'IdReference').sort()]];
  });
  return Object.fromEntries(properties);
}

function ancestorsOf(name: string): Set<string> {
  const parents = all.get(name)?.parents ?? [];
  return new Set(parents.flatMap((parent) => [parent, ...ancestorsOf(parent)]));
}
