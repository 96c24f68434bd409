import { answerCell } from '../../src/app/formulas';
import { fromCell } from '../../src/app/guards';
import { journalSpec } from '../../src/app/journal';
import type { Services } from '../../src/app/services';
import { tableSpec } from '../../src/app/tables';
import type { FormulaName } from '../../src/formulas';
import type { Answer, Argument } from '../../src/formulas/formula';
import { localeFor } from '../../src/locales';
import type { Cell } from '../../src/ports/workbook';
import { openTable } from '../../src/sheet/table';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';

/** Column ids, then rows; the shop's name stands first. */
export type Literal = readonly (readonly Cell[])[];

/** A spreadsheet with these sheets, by dataset or `journal`. */
export function fileWith(sheets: Readonly<Record<string, Literal>>): MemoryWorkbook {
  const workbook = memoryWorkbook();
  const locale = localeFor('ru');
  for (const [tag, [ids = [], ...rows]] of Object.entries(sheets)) {
    const table = openTable(workbook, tag === 'journal' ? journalSpec(locale) : tableSpec(tag, locale));
    for (const [shop, ...cells] of rows) {
      table.merge(String(shop), [Object.fromEntries(cells.map((cell, at) => [String(ids[at + 1]), cell]))]);
    }
  }
  workbook.log.length = 0;
  return workbook;
}

/** What the cell shows; its error is the one sentence that the person reads. */
export function ask(workbook: MemoryWorkbook, name: FormulaName, args: readonly Argument[], language = 'ru'): Answer {
  const services = { workbook, locale: localeFor(language) } as Partial<Services> as Services;
  return fromCell(services, (all) => answerCell(all, name, args));
}
