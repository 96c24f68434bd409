/** A form of texts as `multipart/form-data`: Google makes one by itself only where a file is in it. */
export function formPayload(fields: Readonly<Record<string, string>>): { contentType: string; payload: string } {
  const boundary = boundaryFor(Object.values(fields).join('\n'));
  const parts = Object.entries(fields).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return { contentType: `multipart/form-data; boundary=${boundary}`, payload: `${parts.join('')}--${boundary}--\r\n` };
}

/** A line that stands in none of the values, or one of them could end its part. */
function boundaryFor(values: string): string {
  let boundary = 'wb-sheets';
  while (values.includes(boundary)) boundary += '-';
  return boundary;
}
