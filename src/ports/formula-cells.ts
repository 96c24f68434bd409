/** A cell that holds a formula. */
export interface FormulaCell {
  sheetId: number;
  row: number;
  column: number;
  /** For people: `'Sheet'!B2`. */
  address: string;
  /** As typed, with the leading `=`. */
  text: string;
}

export interface FormulaCellsPort {
  /** Every formula of the file. */
  all(): FormulaCell[];
  /** The formula that stands there now; '' for none. */
  textAt(place: Pick<FormulaCell, 'sheetId' | 'row' | 'column'>): string;
  write(place: Pick<FormulaCell, 'sheetId' | 'row' | 'column'>, text: string): void;
  /** What parts arguments in this spreadsheet's settings. */
  separator(): ';' | ',';
}
