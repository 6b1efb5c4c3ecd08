import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { faultOfLink, faultOfPicture, refuseAddresses } from '../../../../src/encyclopedia/render/address-policy.ts';

const base = '/sub/';

test.each([
  '#causes',
  '#貧血',
  '/sub/',
  '/sub/conditions/anemia/#causes',
  'https://www.nhs.uk/conditions/anemia/?a=b#c',
  'http://a.example',
  'https://a.example/@b',
  'mailto:a@b.example',
  'tel:+41791234567',
])('%j may be a link', (address) => {
  expect(faultOfLink(address, base)).toBeUndefined();
});

const hostile: [unknown, string][] = [
  ['javascript:alert(1)', 'neither a web address'],
  ['JAVASCRIPT:alert(1)', 'neither a web address'],
  ['java\nscript:alert(1)', 'holds a space'],
  [' javascript:alert(1)', 'holds a space'],
  ['\u0001javascript:alert(1)', 'control character'],
  ['javascript&colon;alert(1)', 'neither a web address'],
  ['data:text/html,x', 'neither a web address'],
  ['vbscript:x', 'neither a web address'],
  ['blob:https://a.example/x', 'neither a web address'],
  ['file:///etc/passwd', 'neither a web address'],
  ['ftp://a.example/', 'neither a web address'],
  ['view-source:https://a.example/', 'neither a web address'],
  ['//evil.example/', 'begins with "//"'],
  ['///evil.example/', 'begins with "//"'],
  ['/\\evil.example/', 'backslash'],
  ['\\\\evil.example/', 'backslash'],
  ['/sub/\u007f', 'control character'],
  ['/sub/ x', 'holds a space'],
  ['/sub/../x', 'leaves "/sub/"'],
  ['/sub/%2e%2e/x', 'leaves "/sub/"'],
  ['/submarine/', 'leaves "/sub/"'],
  ['/', 'leaves "/sub/"'],
  ['https:evil.example', 'neither a web address'],
  ['https:/evil.example', 'neither a web address'],
  ['https:///evil.example', 'neither a web address'],
  ['https://', 'neither a web address'],
  ['https://nhs.uk@evil.example/', 'holds a user name'],
  ['https://:b@evil.example/', 'holds a user name'],
  ['https://[::x]/', 'is no web address'],
  ['https://a.example:99999/', 'is no web address'],
  ['mailto:', 'neither a web address'],
  ['tel://1', 'neither a web address'],
  ['anemia/', 'neither a web address'],
  ['../x', 'neither a web address'],
  ['?x', 'neither a web address'],
  ['', 'neither a web address'],
  [['javascript:alert(1)'], 'is no text'],
  [true, 'is no text'],
  [1, 'is no text'],
];

test.each(hostile)('%j may not be a link: it %s', (address, fault) => {
  expect(faultOfLink(address, base)).toContain(fault);
});

test('a picture comes from the folder of pictures', () => {
  expect(faultOfPicture('/sub/media/conditions/smear.png', base)).toBeUndefined();
  for (const address of [
    '/sub/smear.png',
    '/media/smear.png',
    '/sub/media/../x.png',
    '/sub/media/x.png?a',
    '/sub/media/x.svg#a',
  ])
    expect(faultOfPicture(address, base), address).toBeDefined();
  for (const address of [
    'https://a.example/x.png',
    '#a',
    'smear.png',
    'mailto:a@b.example',
    ...hostile.map(([url]) => url),
  ])
    expect(faultOfPicture(address, base), String(address)).toBeDefined();
});

const one = (tagName: string, properties: Element['properties']): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [],
});

test.each([
  ['a', 'HREF'],
  ['a', 'xLinkHref'],
  ['a', 'xlink:href'],
  ['a', 'ping'],
  ['area', 'href'],
  ['img', 'srcSet'],
  ['img', 'longDesc'],
  ['img', 'lowsrc'],
  ['iframe', 'src'],
  ['form', 'action'],
  ['button', 'formAction'],
  ['object', 'data'],
  ['video', 'poster'],
  ['blockquote', 'cite'],
  ['table', 'background'],
  ['base', 'href'],
  ['svg', 'xmlBase'],
])('an address has no place in <%s %s>, safe as it may look', (tagName, name) => {
  expect(() => refuseAddresses(one(tagName, { [name]: '/sub/x' }), base)).toThrow(
    'the address "/sub/x" is not allowed',
  );
});

test('names the address, wherever it stands', () => {
  const tree = one('p', {});
  tree.children.push(one('em', {}), one('a', { href: 'https://a.example/' }), one('a', { href: '//evil.example/' }));
  expect(() => refuseAddresses(tree, base)).toThrow(
    'the address "//evil.example/" is not allowed: it begins with "//"',
  );
  tree.children.pop();
  expect(() => refuseAddresses(tree, base)).not.toThrow();
});
