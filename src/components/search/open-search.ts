/** What a browser needs to offer the site as a search engine: an OpenSearch 1.1 description document. */
export interface SearchDescription {
  /** At most 16 characters, as the format asks. */
  name: string;
  description: string;
  language: string;
  /** Address of the search page, absolute, without a query. */
  searchPage: string;
  /** Address of a picture for the engine, absolute. */
  icon: { url: string; type: string };
}

/** The document as XML (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md). */
export function openSearchDescription({ name, description, language, searchPage, icon }: SearchDescription): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(name)}</ShortName>
<Description>${escapeXml(description)}</Description>
<Language>${escapeXml(language)}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="${escapeXml(icon.type)}">${escapeXml(icon.url)}</Image>
<Url type="text/html" method="get" template="${escapeXml(searchPage)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escapeXml(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
