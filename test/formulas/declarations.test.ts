import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FORMULAS } from '../../src/formulas';
import { sheetFormula } from '../../src/formulas/sheet-formula';

it('are all offered to cells, and nothing else is', () => {
  const main = readFileSync(path.join(__dirname, '../../src/main.ts'), 'utf8');
  const offered = [...main.matchAll(/@customfunction\s+\*\/\s+export function (\w+)/g)].map(([, name]) => name);
  expect(offered.sort()).toEqual(Object.keys(FORMULAS).sort());
});

/** Type-checked and never run: each line would be a formula that cannot answer. */
export function wrongDeclarations(): void {
  const right = { dataset: 'sales', measure: 'forPay', articles: ['nmId', 'supplierArticle'], filters: [], table: ['shop', 'nmId'] } as const;
  sheetFormula(right);
  // @ts-expect-error  no such dataset
  sheetFormula({ ...right, dataset: 'sale' });
  // @ts-expect-error  a column of another dataset
  sheetFormula({ ...right, measure: 'quantity' });
  // @ts-expect-error  the vendor code has another name here
  sheetFormula({ ...right, articles: ['vendorCode'] });
  // @ts-expect-error  the shop is no column of WB
  sheetFormula({ ...right, filters: ['shop'] });
}
