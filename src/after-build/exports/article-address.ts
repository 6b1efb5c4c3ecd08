import type { SiteAddress } from '../../encyclopedia/render-job.ts';

/** The whole address of the page of an article. */
export function addressOfArticle({ path }: { path: string }, { site, base }: SiteAddress): string {
  return `${site}${base}${path}/`;
}
