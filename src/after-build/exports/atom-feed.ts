import { compareTexts } from '../../encyclopedia/compare.ts';
import type { ArticlePage } from '../../encyclopedia/page.ts';
import type { SiteAddress } from '../../encyclopedia/render-job.ts';
import { feeds, sectionOf, site } from '../../site.ts';
import { addressOfArticle } from './article-address.ts';
import { reviewWords } from './review-words.ts';

export type FeedName = keyof typeof feeds;

/** Why an article is in a feed: the day that counts there. */
interface Event {
  page: ArticlePage;
  day: string;
}

/**
 * A feed of articles, newest first, as an Atom document (RFC 4287): those that are new, by the day of their first
 * commit, or all by the day of their last change of substance, which for a new one is its first. An article
 * whose day is not known is left out. Nothing asks a clock; where no day is known at all the feed says so.
 */
export function atomFeed(name: FeedName, pages: readonly ArticlePage[], { site: origin, base }: SiteAddress): string {
  const home = `${origin}${base}`;
  const events = eventsOf(name, pages);
  const { title, most } = feeds[name];
  const note = events.length === 0 ? ' No article has a known day.' : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<id>${home}feeds/${name}.xml</id>
<title>${escapeXml(`${site.name}: ${title}`)}</title>
<subtitle>${escapeXml(`${site.shortDisclaimer}${note}`)}</subtitle>
<updated>${instant(events[0]?.day ?? '1970-01-01')}</updated>
<author><name>${escapeXml(site.name)}</name><uri>${home}</uri></author>
<rights>${escapeXml(`${site.contentLicence.fullName}: ${site.contentLicence.url}`)}</rights>
<link rel="self" type="application/atom+xml" href="${home}feeds/${name}.xml"/>
<link rel="alternate" type="text/html" href="${home}"/>
${events
  .slice(0, most)
  .map((event) => entry(name, event, { site: origin, base }))
  .join('')}</feed>
`;
}

/** What was withdrawn is a change that readers have to hear of, and not new. */
function eventsOf(name: FeedName, pages: readonly ArticlePage[]): Event[] {
  const events = pages.flatMap((page) => {
    const day = name === 'changed' ? page.updated : page.status === 'withdrawn' ? undefined : page.created;
    return day === undefined ? [] : [{ page, day }];
  });
  return events.sort((a, b) => compareTexts(b.day, a.day) || compareTexts(a.page.path, b.page.path));
}

/** Each change is an entry of its own, so that a reader who has seen one hears of the next. */
function entry(name: FeedName, { page, day }: Event, address: SiteAddress): string {
  const { title, summary, section, status, created } = page;
  const url = addressOfArticle(page, address);
  const isWithdrawn = status === 'withdrawn';
  const words = [...(isWithdrawn ? [] : [summary]), reviewWords(page), site.shortDisclaimer].join(' ');
  const label = sectionOf(section)?.label ?? section;
  return `<entry>
<id>${url}${name === 'new' ? '' : `#changed-${day}`}</id>
<title>${escapeXml(isWithdrawn ? `${site.withdrawn.label}: ${title}` : title)}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<link rel="alternate" type="text/markdown" href="${url}index.md"/>
${created === undefined ? '' : `<published>${instant(created)}</published>\n`}<updated>${instant(day)}</updated>
<category term="${escapeXml(section)}" label="${escapeXml(label)}"/>
<summary>${escapeXml(words)}</summary>
</entry>
`;
}

/** A day as RFC 3339 writes an instant: all that is known is the day. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
