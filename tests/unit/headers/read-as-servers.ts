/**
 * Reads what the servers are told as the servers read it, as far as we use their languages. Each function
 * takes the text and an address with the base path, and returns the headers of a file that is there.
 */
import { expect } from 'vitest';

type Sent = Record<string, string>;

/** A line of `_headers` that begins a rule, with the lines below it. */
function rulesOf(text: string): { path: string; lines: string[] }[] {
  return text.split(/\n(?=\/)/).map((block) => {
    const [path = '', ...lines] = block.split('\n').map((line) => line.trim());
    return { path, lines: lines.filter(Boolean) };
  });
}

/** Cloudflare Pages: rules in order; `! Name` takes away what earlier ones set, two values are joined. */
export function asCloudflare(text: string, address: string): Sent {
  const sent: Sent = {};
  const rules = rulesOf(text);
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const { path, lines } of rules) {
    if (!fits(path, address, '.*')) continue;
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(2000);
      const [name = '', value = ''] = split(line, ': ');
      if (line.startsWith('! ')) delete sent[line.slice(2)];
      else sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
    }
  }
  return sent;
}

/** Netlify: lines without a colon are skipped, and the later rule wins. */
export function asNetlify(text: string, address: string): Sent {
  const lines = rulesOf(text).flatMap((rule) => (fits(rule.path, address, '.*') ? rule.lines : []));
  return Object.fromEntries(lines.filter((line) => line.includes(':')).map((line) => split(line, ': ')));
}

/** nginx: variables that the address chooses, and headers that errors carry too. */
export function asNginx(text: string, address: string): Sent {
  const maps = [...text.matchAll(/^map \$uri (\$\w+) \{\n(.*?)^\}/gms)].map(([, name = '', body = '']) => {
    const cases = [...body.matchAll(/^ {2}"~(.+?)" "(.+?)";$/gm)];
    const chosen = cases.find(([, expression = '']) => new RegExp(expression).test(address));
    return [name, chosen?.[2] ?? /^ {2}default "(.+?)";$/m.exec(body)?.[1] ?? ''] as const;
  });
  const variables = new Map(maps);
  const [, base = '', body = ''] = /^location (\S+) \{\n(.*?)^\}/ms.exec(text) ?? [];
  expect(address.startsWith(base)).toBe(true);
  expect(body).toContain(`error_page 404 ${base}404.html;`);
  const headers = [...body.matchAll(/add_header (\S+) (?:"(.+?)"|(\$\w+)) always;/g)];
  expect(headers.length).toBe(body.split('add_header').length - 1);
  return Object.fromEntries(
    headers.map(([, name = '', value, variable = '']) => [name, value ?? variables.get(variable) ?? '']),
  );
}

/** Apache: sections in order, the later wins; `always` puts a header on errors too. */
export function asApache(text: string, address: string): Sent {
  const sections = [...text.matchAll(/<(Location|LocationMatch) "(.+?)">\n(.*?)<\/\1>/gs)];
  const bodies = sections.map(([, kind, place = '', body = '']) => {
    const applies = kind === 'Location' ? address.startsWith(place) : new RegExp(place).test(address);
    return applies ? body : '';
  });
  expect(bodies[0]).toMatch(/ErrorDocument 404 \S*\/404\.html\n/);
  const headers = [...bodies.join('').matchAll(/Header always set (\S+) "(.+?)"\n/g)];
  expect(headers.length).toBe(bodies.join('').split('Header ').length - 1);
  return Object.fromEntries(headers.map(([, name = '', value = '']) => [name, value]));
}

/** Caddy: within `route` in order, the later wins; a `*` within a path does not stand for a slash. */
export function asCaddy(text: string, address: string): Sent {
  const [usual = '', onError = ''] = text.split('handle_errors');
  const [, prefix = ''] = /^route (\S+) \{/m.exec(usual) ?? [];
  expect(fits(prefix, address, '.*')).toBe(true);
  expect(onError).toContain(`path ${prefix}\n`);
  return headersOf(usual, (path) => path === undefined || fits(path, address, path.endsWith('*') ? '.*' : '[^/]*'));
}

/** What Caddy sends with the page for what is missing: the headers of the address, some of them replaced. */
export function asCaddyOnError(text: string, address: string): Sent {
  return { ...asCaddy(text, address), ...headersOf(text.split('handle_errors')[1] ?? '', () => true) };
}

function headersOf(text: string, applies: (path: string | undefined) => boolean): Sent {
  const blocks = [...text.matchAll(/^\t+header (?:(\/\S+) )?\{\n(.*?)^\t+\}/gms)];
  const lines = blocks.flatMap(([, path, body = '']) => (applies(path) ? body.trim().split('\n') : []));
  return Object.fromEntries(
    lines.map((line) => {
      const [name, value] = split(line.trim(), ' ');
      return [name, value.replace(/^"|"$/g, '')];
    }),
  );
}

/** True when a pattern with `*` means the address. */
function fits(pattern: string, address: string, star: string): boolean {
  const expression = pattern.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll('*', star);
  return new RegExp(`^${expression}$`).test(address);
}

function split(line: string, separator: string): [string, string] {
  const at = line.indexOf(separator);
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + separator.length)];
}
