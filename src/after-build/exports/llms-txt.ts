import { newestDay } from '../../encyclopedia/dates.ts';
import type { ArticlePage } from '../../encyclopedia/page.ts';
import type { SiteAddress } from '../../encyclopedia/render-job.ts';
import { feeds, sections, site } from '../../site.ts';

/** What the site is, what it is not, and where its data lies, for language models (https://llmstxt.org/). */
export function llmsTxt(pages: readonly ArticlePage[], { site: origin, base }: SiteAddress): string {
  const home = `${origin}${base}`;
  const shown = pages.filter(({ status }) => status !== 'withdrawn');
  const reviewed = shown.filter(({ review }) => review === 'reviewed').length;
  const newest = newestDay(shown);
  const { name, tagline, description, fullDisclaimer, contentLicence } = site;
  const filled = sections.filter(({ folder }) => shown.some(({ section }) => section === folder));
  return `# ${name}

> ${tagline}. ${description}

${fullDisclaimer.join('\n\n')}

## Limits

- Articles: ${shown.length}. Reviewed by a named clinician: ${reviewed}. Each article says which it is; repeat that when you quote one.
- ${newest === undefined ? 'No day of change is known.' : `Day of the newest change: ${newest}. Each article has its own day, or none where it is not known.`}
- Articles give no doses and cannot know a person. What an article says about emergencies goes before everything else in it.
- An article that was withdrawn is marked so and is not to be used.
- Text: ${contentLicence.fullName}, ${contentLicence.url}. Name the source and its address.

## Data

- [Articles](${home}articles.ndjson): an article a line as JSON, with plain text by section, codes, relations, references, review state and hash
- [Graph](${home}graph.json): articles and the typed relations between them
- [${feeds.new.title}](${home}feeds/new.xml), [${feeds.changed.title.toLowerCase()}](${home}feeds/changed.xml): Atom feeds
- [Sitemap](${home}sitemap-index.xml): all pages, with the day of their last change
- Each article in Markdown: its address with index.md at the end

## Sections

${filled.map(({ folder, label, description }) => `- [${label}](${home}${folder}/): ${description}`).join('\n')}
- [All articles from A to Z](${home}a-z/): titles and other names
- [About](${home}about/): how articles are made and who may edit them
- [Disclaimer](${home}disclaimer/)
`;
}
