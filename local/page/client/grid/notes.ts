import type { RowsView } from '../../messages';
import { byId } from '../elements';

interface Note {
  text: string;
  isError: boolean;
}

/** Notes and texts of errors, shown while the pointer is over their cell. */
export class Notes {
  private readonly notes = new Map<string, Note>();

  /** The notes of one piece of a sheet in place of those it had. */
  replace({ sheetId, firstRow, notes }: RowsView, rowsOfPiece: number): void {
    for (const key of this.notes.keys()) {
      const [sheet, row] = key.split('/').map(Number) as [number, number];
      if (sheet === sheetId && row >= firstRow && row < firstRow + rowsOfPiece) this.notes.delete(key);
    }
    for (const { row, column, text, isError } of notes) this.notes.set(`${sheetId}/${row}/${column}`, { text, isError });
  }

  at(sheetId: string, row: number, column: number): Note | undefined {
    return this.notes.get(`${sheetId}/${row}/${column}`);
  }

  show(note: Note | undefined, x: number, y: number): void {
    const box = byId('note');
    box.hidden = note === undefined;
    if (!note) return;
    box.textContent = note.text;
    box.className = note.isError ? 'error' : '';
    box.style.left = `${Math.min(x + 12, window.innerWidth - 320)}px`;
    box.style.top = `${y + 12}px`;
  }
}
