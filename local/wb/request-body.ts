/** What a request says: JSON, a form of parts, or undefined for anything else. */
export function requestBody(contentType: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return formFields(contentType, text);
  }
}

/** The texts of a `multipart/form-data` body by their names; undefined where it is none. */
function formFields(contentType: string, body: string): Record<string, string> | undefined {
  const boundary = /^multipart\/form-data;\s*boundary="?([^";]+)"?$/i.exec(contentType)?.[1];
  if (boundary === undefined || !body.endsWith(`--${boundary}--\r\n`)) return undefined;
  const parts = body.split(`--${boundary}\r\n`).slice(1).map((part) => part.replace(`--${boundary}--\r\n`, ''));
  return Object.fromEntries(parts.map((part) => {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    return [/name="([^"]*)"/.exec(head)?.[1] ?? '', rest.join('\r\n\r\n').replace(/\r\n$/, '')];
  }));
}
