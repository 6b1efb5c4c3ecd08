/**
 * The headers of every answer, in one list: what the pages say in `meta`, what `npm start` sends and what
 * other servers are told all come from here. Addresses are written without the base path: `/search/`.
 */
import { expressionFor } from './address-pattern.ts';

/**
 * What a page may load: files of the site itself, and nothing else. There is no inline script or style.
 * Scripts may start a worker only through the policy of `trusted-types.ts`, and put text into a page
 * only as text. Nothing is ever loaded over http, so there is nothing to upgrade.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Pagefind compiles WebAssembly: in a worker, which obeys the headers of its own script, or, where none starts, in the page. */
const policyForSearch = policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/** For files whose name changes with their bytes. */
const forEver = 'public, max-age=31536000, immutable';

/**
 * Features that no page needs, as Chromium 156 names them (`document.featurePolicy.features()`; what they
 * mean: https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md). Without client hints,
 * and without names that are recent or not known on every system: browsers warn of what they do not know.
 */
const featuresOff = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'cross-origin-isolated',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** What every answer says, be it a page, a file, a redirect or "not found". */
export const usualHeaders = {
  'Content-Security-Policy': policy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  // What somebody reads here is about their health: no other site is told.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': featuresOff.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  // A corrected dose reaches the next reader: a copy is kept, and asked about each time.
  'Cache-Control': 'no-cache',
} as const satisfies Record<string, string>;

export type HeaderName = keyof typeof usualHeaders;
export type Headers = Record<HeaderName, string>;

/** Headers that differ from the usual ones for some addresses. */
export interface HeaderException {
  /** An address in which one `*` stands for any characters. */
  path: string;
  headers: Partial<Headers>;
}

/** No two of them name the same header for the same address, so their order means nothing. */
export const headerExceptions: readonly HeaderException[] = [
  { path: '/search/*', headers: { 'Content-Security-Policy': policyForSearch } },
  { path: '/pagefind/*', headers: { 'Content-Security-Policy': policyForSearch } },
  { path: '/pagefind/*.pf_meta', headers: { 'Cache-Control': forEver } },
  { path: '/pagefind/filter/*', headers: { 'Cache-Control': forEver } },
  { path: '/pagefind/fragment/*', headers: { 'Cache-Control': forEver } },
  { path: '/pagefind/index/*', headers: { 'Cache-Control': forEver } },
  { path: '/names/*.txt', headers: { 'Cache-Control': forEver } },
  { path: '/names/*.bin', headers: { 'Cache-Control': forEver } },
  { path: '/_astro/*', headers: { 'Cache-Control': forEver } },
  { path: '/media/*', headers: { 'Cache-Control': forEver } },
];

/** Names of the headers that are not the same for all addresses. */
export const differingHeaders: readonly HeaderName[] = namesOf(usualHeaders).filter((name) =>
  headerExceptions.some(({ headers }) => name in headers),
);

/** The names of some headers, in the order of the list. */
export function namesOf(headers: Partial<Headers>): HeaderName[] {
  return Object.keys(headers) as HeaderName[];
}

/** The headers of the file at an address. What is not found is answered with those of `/404.html`. */
export function headersFor(path: string): Headers {
  const exceptions = headerExceptions.filter((exception) => new RegExp(expressionFor(exception.path)).test(path));
  return Object.assign({ ...usualHeaders }, ...exceptions.map(({ headers }) => headers));
}

/**
 * The policy that the page at an address carries in `<meta http-equiv="Content-Security-Policy">`, for hosts
 * that send no headers. Browsers ignore `frame-ancestors` there (HTML, "Content security policy state").
 */
export function metaPolicyFor(path: string): string {
  return headersFor(path)['Content-Security-Policy'].replace(/; frame-ancestors [^;]*/, '');
}
