import { ScriptError } from '../service/errors';

/** RFC 4180: quotes, doubled quotes, line breaks inside quotes. */
export function parseCsv(text: string, delimiter: string): string[][] {
  if (delimiter.length !== 1) throw new ScriptError('Invalid argument: delimiter');
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string;
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[i + 1] === '"') field += text[++i];
      else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === delimiter) [row, field] = [[...row, field], ''];
    else if (letter === '\n') [rows[rows.length], row, field] = [[...row, field], [], ''];
    else if (letter !== '\r' || text[i + 1] !== '\n') field += letter;
  }
  if (quoted) throw new ScriptError('Could not parse text.');
  return field !== '' || row.length ? [...rows, [...row, field]] : rows;
}
