import { type CellValue, Formula } from './cell';
import { Layer } from './layer';

/** What the cells hold. It knows whether a formula has ever been among them: most sheets need not be searched for one. */
export class Values extends Layer<CellValue> {
  hasHeldFormula = false;

  override set(row: number, column: number, value: CellValue | undefined): void {
    if (value instanceof Formula) this.hasHeldFormula = true;
    super.set(row, column, value);
  }

  override clone(): Values {
    const copy = new Values();
    super.clone(copy);
    copy.hasHeldFormula = this.hasHeldFormula;
    return copy;
  }
}
