import type { HighlightLook, HighlightsPort, Tone } from '../../ports/highlights';
import type { SheetListPort } from '../../ports/workbook';
import { activeSpreadsheet } from './active-spreadsheet';
import { keptText } from './kept-text';
import { ownSheet } from './own-sheets';
import { sheetCall } from './sheet-errors';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Developer metadata with this key on a sheet says which rules were made there, and the row that they have reached. */
const HIGHLIGHTS_KEY = 'wb.highlights';

/** Light enough for black letters, told apart in grey too. */
const COLOURS: Readonly<Record<Tone, string>> = { bad: '#f8cfc8', care: '#fdeeb5' };

interface Made {
  ids: string[];
  lastRow: number;
}

export function spreadsheetHighlights(list: SheetListPort): HighlightsPort {
  return {
    draw(tag, looks) {
      const sheet = ownSheet(activeSpreadsheet(), list, tag);
      if (sheet !== null && looks.length > 0) sheetCall(sheet, () => drawOn(sheet, looks));
    },
  };
}

function drawOn(sheet: Sheet, looks: readonly HighlightLook[]): void {
  const kept = keptText(sheet, HIGHLIGHTS_KEY);
  const made = madeIn(kept.read());
  const lastRow = sheet.getMaxRows();
  const wanted = looks.filter(({ id, headerRow }) => !made.ids.includes(id) && headerRow < lastRow);
  if (wanted.length === 0 && made.lastRow === lastRow) return;
  const rules = sheet.getConditionalFormatRules().map((rule) => reaching(sheet, rule, made.lastRow));
  sheet.setConditionalFormatRules([...rules, ...wanted.map((look) => ruleOf(sheet, look))]);
  kept.write(JSON.stringify({ ids: [...made.ids, ...wanted.map(({ id }) => id)], lastRow }));
}

function ruleOf(sheet: Sheet, { column, headerRow, tone, when }: HighlightLook): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if ('text' in when) builder.whenTextEqualTo(when.text);
  else if ('below' in when) builder.whenNumberLessThan(when.below);
  else builder.whenNumberGreaterThan(when.above);
  return builder.setBackground(COLOURS[tone]).setRanges([sheet.getRange(headerRow + 1, column, sheet.getMaxRows() - headerRow, 1)]).build();
}

/** Rows that came below the last one are in no rule by themselves. */
function reaching(sheet: Sheet, rule: Rule, lastRow: number): Rule {
  const ranges = rule.getRanges();
  const isToBottom = (range: Range): boolean => range.getLastRow() === lastRow;
  if (sheet.getMaxRows() <= lastRow || !ranges.some(isToBottom)) return rule;
  return rule.copy().setRanges(ranges.map((range) => (
    isToBottom(range) ? sheet.getRange(range.getRow(), range.getColumn(), sheet.getMaxRows() - range.getRow() + 1, range.getNumColumns()) : range))).build();
}

/** Whoever may edit the file may write such metadata too. */
function madeIn(text: string): Made {
  try {
    const { ids, lastRow } = Object(JSON.parse(text || '{}')) as { ids?: unknown; lastRow?: unknown };
    return { ids: Array.isArray(ids) ? ids.map(String) : [], lastRow: typeof lastRow === 'number' ? lastRow : 0 };
  } catch (error) {
    if (error instanceof SyntaxError) return { ids: [], lastRow: 0 };
    throw error;
  }
}
