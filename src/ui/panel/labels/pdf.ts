/** A PDF with a picture a page, each of the size of a label: as little of the format as that needs (ISO 32000-1, 7.5 and 8.9). */

const POINTS_PER_MM = 72 / 25.4;
const PAGE = { width: 58 * POINTS_PER_MM, height: 40 * POINTS_PER_MM };

/** A picture as JPEG, which PDF takes as it is. */
export interface Jpeg {
  bytes: Uint8Array;
  width: number;
  height: number;
}

export function pdfOf(pictures: readonly Jpeg[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const put = (chunk: Uint8Array | string): void => {
    const bytes = typeof chunk === 'string' ? Uint8Array.from(chunk, (letter) => letter.charCodeAt(0)) : chunk;
    chunks.push(bytes);
    length += bytes.length;
  };
  const object = (head: string, stream?: Uint8Array | string): void => {
    offsets.push(length);
    put(`${offsets.length} 0 obj\n${head}\n`);
    if (stream !== undefined) {
      put('stream\n');
      put(stream);
      put('\nendstream\n');
    }
    put('endobj\n');
  };
  const size = `${PAGE.width.toFixed(2)} ${PAGE.height.toFixed(2)}`;
  const content = `q ${PAGE.width.toFixed(2)} 0 0 ${PAGE.height.toFixed(2)} 0 0 cm /I Do Q`;
  put('%PDF-1.4\n');
  object('<< /Type /Catalog /Pages 2 0 R >>');
  object(`<< /Type /Pages /Count ${pictures.length} /Kids [${pictures.map((_picture, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`);
  object(`<< /Length ${content.length} >>`, content);
  pictures.forEach(({ bytes, width, height }, at) => {
    object(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size}] /Contents 3 0 R /Resources << /XObject << /I ${5 + 2 * at} 0 R >> >> >>`);
    object(`<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${bytes.length} >>`, bytes);
  });
  const start = length;
  put(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`);
  put(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
