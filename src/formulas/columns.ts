import { UserActionError } from '../wb/errors';
import { wordOf } from './arguments/arguments';
import type { FileView } from './formula';
import type { SheetId } from './sheets';

/** The column by its id, or by its header in any language. @throws UserActionError FORMULA_UNKNOWN_COLUMN */
export function columnNamed(dataset: SheetId, name: string, file: FileView): string {
  const found = findColumn(dataset, name, file);
  if (found === null) throw new UserActionError('FORMULA_UNKNOWN_COLUMN', { sheet: file.spec(dataset).title(), value: name });
  return found;
}

function findColumn(dataset: SheetId, name: string, file: FileView): string | null {
  const word = wordOf(name);
  const { columns } = file.spec(dataset);
  const found = columns.find(({ id }) => wordOf(id) === word)
    ?? columns.find(({ header, formerHeader = header }) => wordOf(header()) === word || wordOf(formerHeader()) === word)
    ?? columns.find(({ id }) => file.otherHeaders(dataset, id).some((header) => wordOf(header) === word));
  return found === undefined ? null : found.id;
}

/** Columns of a list; a comma parts them only where it is in none of their names. @throws UserActionError FORMULA_UNKNOWN_COLUMN */
export function columnsNamed(dataset: SheetId, names: readonly string[], file: FileView): string[] {
  return names.flatMap((name) => {
    const whole = findColumn(dataset, name, file);
    const parts = whole === null ? name.split(',').map((part) => part.trim()) : [];
    return parts.length > 1 ? parts.map((part) => columnNamed(dataset, part, file)) : [columnNamed(dataset, name, file)];
  });
}
