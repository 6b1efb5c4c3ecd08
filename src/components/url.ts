/**
 * The address of a page of this site as a link needs it: with the base path in front.
 * `path` is written without it and begins with a slash: `/a-z/`.
 */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The same with the server in front, for programs that know only this page. */
export function addressOf(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** The address of an article, given as `conditions/anemia`, or of one of its sections. */
export function articleHref(path: string, anchor = ''): string {
  return href(`/${path}/`) + (anchor && `#${anchor}`);
}

/** The address of a section's index. */
export function sectionHref(folder: string): string {
  return href(`/${folder}/`);
}

/** The address of a page of the A–Z index. */
export function indexHref(key: string): string {
  return href(`/a-z/${key}/`);
}

/** The page that lists the codes of a system, or the line of one code in it. */
export function codesHref(system: string, code = ''): string {
  return href(`/codes/${system}/`) + (code && `#${code}`);
}

/** The page of a body system, which exists where an article that was not withdrawn names it. */
export function systemHref(key: string): string {
  return href(`/systems/${key}/`);
}
