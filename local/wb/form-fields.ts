/** The texts of a `multipart/form-data` body by their names; undefined where it is none. */
export function formFields(contentType: string, body: string): Record<string, string> | undefined {
  const boundary = /^multipart\/form-data;\s*boundary="?([^";]+)"?$/i.exec(contentType)?.[1];
  if (boundary === undefined || !body.endsWith(`--${boundary}--\r\n`)) return undefined;
  const parts = body.split(`--${boundary}\r\n`).slice(1).map((part) => part.replace(`--${boundary}--\r\n`, ''));
  return Object.fromEntries(parts.map((part) => {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    return [/name="([^"]*)"/.exec(head)?.[1] ?? '', rest.join('\r\n\r\n').replace(/\r\n$/, '')];
  }));
}
