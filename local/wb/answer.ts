/** What an endpoint gives back, and the JSON forms WB uses. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** In pieces, because a finance page may be 200 MB. */
  body: readonly Buffer[];
}

const JSON_TYPE = 'application/json; charset=utf-8';

export const bytesOf = (answer: Answer): number => answer.body.reduce((sum, piece) => sum + piece.length, 0);

export function text(status: number, contentType: string, body: string): Answer {
  return { status, headers: { 'content-type': contentType }, body: [Buffer.from(body)] };
}

export const json = (value: unknown, status = 200): Answer => text(status, JSON_TYPE, JSON.stringify(value));
export const noContent = (): Answer => ({ status: 204, headers: {}, body: [] });

const PIECE_ROWS = 500;

/** A root array whose elements are already JSON text. */
export function jsonArray(count: number, rowText: (index: number) => string): Answer {
  const body: Buffer[] = [];
  for (let from = 0; from < count; from += PIECE_ROWS) {
    const rows = Array.from({ length: Math.min(PIECE_ROWS, count - from) }, (_, n) => rowText(from + n));
    body.push(Buffer.from((from === 0 ? '[' : ',') + rows.join(',')));
  }
  body.push(Buffer.from(count === 0 ? '[]' : ']'));
  return { status: 200, headers: { 'content-type': JSON_TYPE }, body };
}

/** JSON text of an object whose `reportId` has more digits than a JavaScript number keeps. */
export function withReportId(digits: string, rest: object): string {
  const tail = JSON.stringify(rest).slice(1);
  return `{"reportId":${digits}${tail === '}' ? '' : ','}${tail}`;
}
