/** An address of each kind that a site has, without the base path. The last two are not there. */
export const addresses: readonly string[] = [
  '/',
  '/conditions/anemia/',
  '/conditions/',
  '/a-z/e/',
  '/go/emh/',
  '/search/',
  '/about/',
  '/404.html',
  '/names/index.json',
  '/names/head.476e95f5e96b4852.txt',
  '/names/known.7d2a52698f84a779.bin',
  '/robots.txt',
  '/sitemap-index.xml',
  '/favicon.svg',
  '/media/conditions/blood-smear.0123456789abcdef.480.webp',
  '/_astro/Page.Ce_x86eO.css',
  '/_astro/url.Een3ai1h.js',
  '/pagefind/pagefind.js',
  '/pagefind/pagefind-worker.js',
  '/pagefind/pagefind-entry.json',
  '/pagefind/wasm.en.pagefind',
  '/pagefind/pagefind.en_6b3f66d2c1.pf_meta',
  '/pagefind/fragment/en_1f7e904.pf_fragment',
  '/pagefind/index/en_d2ef42a.pf_index',
  '/pagefind/filter/en_7e105e9.pf_filter',
  '/conditions/leukemai/',
  '/nothing',
];

/** The last two of them. */
export const missing: readonly string[] = addresses.slice(-2);
