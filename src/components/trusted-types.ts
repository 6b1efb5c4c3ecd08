/**
 * Lets the scripts of a page start workers, from addresses of this site only. The page's policy forbids
 * strings that become script, and this is its one exception, so import it before anything starts a worker.
 * Markup stays forbidden: `innerHTML` throws.
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

const { trustedTypes } = window as { trustedTypes?: TrustedTypes };

// The name `default` covers code that is not ours, such as that of Pagefind.
trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(`"${address}" is not an address of this site.`);
  },
});

export {};
