/** A path with its names filled in, so that nothing typed becomes a part of the way. */
export function filledPath(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (name, key: string) => (params[key] === undefined ? name : encodeURIComponent(params[key]).replace(/\./g, '%2E')));
}
