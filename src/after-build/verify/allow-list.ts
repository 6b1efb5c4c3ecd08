import { attributeOf, type Element, htmlNamespace } from './html.ts';

/** What the value of an attribute has to be: one text, a pattern, or what a function finds good. */
export type Value = string | RegExp | ((value: string) => boolean);

/**
 * What may stand in a part of a page: attributes by element. An element with a class of its own rules stands
 * there as `a.permalink`, with the whole value of its `class`; every other class is an attribute like others.
 */
export type AllowList = ReadonlyMap<string, Readonly<Record<string, Value>>>;

/**
 * What of an element is not on a list, in words that read on from "The page holds". Nothing is on any list
 * that belongs to another namespace, or that holds a character which cannot be seen.
 */
export function faultsOfElement(element: Element, list: AllowList): string[] {
  const { tagName, attrs } = element;
  const kind = `${tagName}.${attributeOf(element, 'class')}`;
  const special = list.get(kind);
  const rules = special ?? list.get(tagName);
  if (rules === undefined || element.namespaceURI !== htmlNamespace) return [`<${tagName}>`];
  return attrs.flatMap(({ name, value }) => {
    if (holdsUnseen(value)) return [`a character that cannot be seen in the attribute ${name} of <${tagName}>`];
    if (special && name === 'class') return [];
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) return [`the attribute ${name} of <${special ? kind : tagName}>`];
    return fits(value, rule) ? [] : [`the value "${value.slice(0, 80)}" of the attribute ${name} of <${tagName}>`];
  });
}

/** True for a text with a character that a reader cannot see and a browser or a search does not skip. */
export function holdsUnseen(text: string): boolean {
  return unseen.test(text);
}

/**
 * Controls, characters without width and those that turn the direction of what follows (Unicode Standard
 * Annex 9; Unicode Technical Report 36, "Bidirectional Text Spoofing"). The marks U+200E and U+200F turn nothing.
 */
const unseen =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

function fits(value: string, rule: Value): boolean {
  if (typeof rule === 'string') return value === rule;
  return typeof rule === 'function' ? rule(value) : rule.test(value);
}
