import type { Page } from 'playwright/test';

/** Elements that an article can become; anything else in its text is a fault. */
export const elements = [
  ...['a', 'abbr', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'kbd'],
  ...[
    'li',
    'ol',
    'p',
    'pre',
    'section',
    'span',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
];

/** Notes everything that a page does and that no article may do. Begin before the page is opened. */
export function watch(page: Page, origin: string): string[] {
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push('a script ran');
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== origin) harm.push(`${request.url()} was asked for`);
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(origin) && frame.url() !== 'about:blank') harm.push(`${frame.url()} was opened`);
  });
  return harm;
}

/** Touches every element of the page in the ways that handlers wait for. */
export async function touchEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    const events = [
      'click',
      'mouseover',
      'pointerdown',
      'focus',
      'keydown',
      'load',
      'error',
      'toggle',
      'animationstart',
    ];
    for (const element of document.querySelectorAll('main *'))
      for (const name of events) element.dispatchEvent(new Event(name, { cancelable: true }));
  });
}

/** What stands in the text of an article and may not; one line each. */
export function forbiddenNodes(page: Page, scope: string): Promise<string[]> {
  return page.locator(`:is(${scope}) *`).evaluateAll((nodes, allowed) => {
    const faults: string[] = [];
    for (const { localName, namespaceURI, attributes } of nodes) {
      if (!allowed.includes(localName)) faults.push(`<${localName}>`);
      if (namespaceURI !== 'http://www.w3.org/1999/xhtml') faults.push(`<${localName}> of ${namespaceURI}`);
      for (const { name, value } of attributes) {
        if (/^(on.*|style|srcdoc|srcset|name|target|is|data-pagefind.*)$/.test(name))
          faults.push(`<${localName} ${name}>`);
        if (name === 'id' && (value in document || value in {})) faults.push(`the id ${value}`);
        if (name === 'src' && new URL(value, location.href).origin !== location.origin)
          faults.push(`the source ${value}`);
        if (name === 'href' && !/^(https?|mailto|tel):/.test(new URL(value, location.href).protocol))
          faults.push(`the link ${value}`);
      }
    }
    return faults;
  }, elements);
}
