/** Pages as the layouts write them, for tests that put one thing wrong into them. */
import { type BuiltPage, readPage } from '../../../../src/after-build/verify/read-page.ts';
import { site } from '../../../../src/site.ts';

export interface Page {
  title?: string;
  heading?: string;
  /** What stands in the head besides. */
  head?: string;
  /** What stands in `main` besides, behind its heading or behind the article. */
  body?: string;
  /** The text of an article; a page without one is not the page of an article. */
  text?: string;
  disclaimer?: string;
  /** The whole markup of the short disclaimer. */
  disclaimerMarkup?: string;
  fullDisclaimer?: readonly string[];
  licence?: string;
  language?: string;
  canonical?: string;
  /** The JSON-LD of the page; empty for none. */
  structured?: string;
}

/** The HTML of a page; `path` is its address below the site: `conditions/anemia/`. */
export function pageOf(
  path: string,
  {
    title = path,
    heading = title,
    head = '',
    body = '',
    text,
    disclaimer = site.shortDisclaimer,
    disclaimerMarkup = `<p class="disclaimer" data-disclaimer data-pagefind-ignore>${disclaimer}</p>`,
    fullDisclaimer = site.fullDisclaimer,
    licence = site.contentLicence.url,
    language = 'en',
    canonical = `https://materia.example/sub/${path}`,
    structured = structuredOf({ '@type': text === undefined ? 'WebPage' : 'MedicalWebPage', url: canonical }),
  }: Page = {},
): string {
  const paragraphs = fullDisclaimer.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const full = `<section class="full-disclaimer" aria-labelledby="disclaimer"><h2 id="disclaimer">Disclaimer</h2>${paragraphs}</section>`;
  const main =
    text === undefined
      ? `<header class="page-heading"><h1>${heading}</h1>${disclaimerMarkup}</header>`
      : `<article class="article" data-pagefind-body data-kind="conditions" data-pagefind-filter="kind[data-kind]"><header class="article-heading"><h1 data-pagefind-meta="title">${heading}</h1>${disclaimerMarkup}</header><div class="lead prose">${text}</div><div class="article-text prose"></div><div class="article-end prose" data-pagefind-ignore>${full}</div></article>`;
  return `<!DOCTYPE html>
<html lang="${language}"><head><title>${title} – Materia</title><link rel="canonical" href="${canonical}">${structured}${head}</head><body>
<main class="wrap" id="main" tabindex="-1">${main}
${body}</main>
<footer class="site-footer"><a href="${licence}" rel="license">Licence</a></footer>
</body></html>`;
}

/** The element that holds a node of JSON-LD. */
export function structuredOf(node: object): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

/** What the verifier reads in the page of an article with that text, which stands in line 3. */
export function readText(text: string): BuiltPage {
  return readPage('conditions/anemia/index.html', pageOf('conditions/anemia/', { text }));
}

/** What it finds forbidden there, without places. */
export function forbiddenIn(text: string): string[] {
  return readText(text).forbidden.map(({ what }) => what);
}
