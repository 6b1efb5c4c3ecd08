import { relative } from 'node:path';
import type { BuildOptions } from '../build.ts';
import { leavesFolder } from '../encyclopedia/load/find-files.ts';
import { isCalendarDate } from '../encyclopedia/values.ts';
import { Refusal } from '../refusal.ts';
import { site } from '../site.ts';
import type { Arguments, Flag } from './command.ts';

/** Flags of the commands that make the site. */
export const siteFlags = {
  content: { value: 'DIR', help: 'folder of the articles', default: 'content' },
  out: { value: 'DIR', help: 'folder to publish in', default: 'dist' },
  base: { value: 'PATH', help: 'path under which the site is served', default: '/' },
  site: { value: 'URL', help: 'address at which the site is served', default: site.url },
  now: { value: 'DATE', help: 'the day that counts as today; by default that of the newest change' },
} satisfies Record<string, Flag>;

/** Reads the flags of a build; throws a `Refusal` for a value that cannot be used. */
export function buildOptions({ flags }: Arguments): BuildOptions {
  const { content = 'content', out = 'dist', base = '/', site: origin = site.url, now } = flags;
  const url = URL.parse(origin);
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Refusal(
      `--site is "${origin}", expected an address without a path, such as https://example.org; a path goes into --base.`,
    );
  }
  if (!/^\/?([\w.~-]+(\/|$))*$/.test(base) || /(^|\/)\.+(\/|$)/.test(base))
    throw new Refusal(`--base is "${base}", expected a path such as /encyclopedia/.`);
  if (overlaps(out, content))
    throw new Refusal(`--out "${out}" and --content "${content}" lie in one another. Choose separate folders.`);
  return { content, out, now: dayOf(now), address: { site: url.origin, base: `/${base}/`.replace(/\/+/g, '/') } };
}

/** The day that `--now` names; throws a `Refusal` for what is none. */
export function dayOf(now: string | undefined): string | undefined {
  if (now !== undefined && !isCalendarDate(now))
    throw new Refusal(`--now is "${now}", expected a date such as 2026-11-22.`);
  return now;
}

function overlaps(a: string, b: string): boolean {
  const within = (from: string, to: string) => !leavesFolder(relative(from, to));
  return within(a, b) || within(b, a);
}
