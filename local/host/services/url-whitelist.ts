/**
 * Prefix check of https://developers.google.com/apps-script/manifest/allowlist-url : https, whole host name, path by
 * prefix, and one leading wildcard `https://*.example.com/` that stands for sub-domains.
 */
export function isWhitelisted(url: string, prefixes: readonly string[]): boolean {
  const { protocol, host, pathname, username, password } = new URL(url);
  if (protocol !== 'https:' || username || password) return false;
  return prefixes.some((prefix) => {
    const match = /^https:\/\/(\*\.)?([^/]+)(\/.*)$/.exec(prefix);
    if (!match) return false;
    const [, wildcard, allowedHost = '', path = '/'] = match;
    const hostFits = wildcard ? host.endsWith(`.${allowedHost.toLowerCase()}`) : host === allowedHost.toLowerCase();
    return hostFits && pathname.startsWith(path);
  });
}
