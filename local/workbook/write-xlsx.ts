import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { chartXml, type NamedSheet } from './xlsx/charts';
import { commentsXml, notesVml } from './xlsx/comments';
import { drawingXml } from './xlsx/drawing';
import type { FormulaContext } from './xlsx/formula';
import { Package } from './xlsx/package';
import { writeSheet } from './xlsx/sheet';
import { xlsxSheetNames } from './xlsx/sheet-names';
import { StyleTable } from './xlsx/styles';
import { activeSheet, type SheetEntry, workbookXml } from './xlsx/workbook';
import { ZipFile } from './xlsx/zip-file';

const WORKBOOK = 'xl/workbook.xml';

/**
 * Saves a workbook as an xlsx file that Excel and LibreOffice open with the values, formats, notes and charts it has here.
 * Sheet names that xlsx does not allow are changed, also inside formulas; texts over 32,767 characters end in `…`.
 * @throws RangeError a sheet has more than 1,048,576 rows or 16,384 columns
 */
export function writeXlsx(snapshot: WorkbookSnapshot, file: string): void {
  ZipFile.create(file, (zip) => new XlsxWriter(snapshot, zip).write());
}

class XlsxWriter {
  private readonly parts = new Package();
  private readonly styles = new StyleTable();
  private readonly fileNames: string[];
  private readonly formulas: FormulaContext;
  private chartCount = 0;

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly zip: ZipFile,
  ) {
    this.fileNames = xlsxSheetNames(snapshot.sheets.map((sheet) => sheet.name));
    const renamed = new Map(snapshot.sheets.map((sheet, index) => [sheet.name.toLowerCase(), this.fileNameAt(index)]));
    this.formulas = { locale: snapshot.locale, fileNameOf: (name) => renamed.get(name.toLowerCase()) ?? name };
  }

  write(): void {
    this.parts.relate('', 'workbook', WORKBOOK);
    const entries = this.snapshot.sheets.map((sheet, index) => this.addSheet(sheet, index));
    this.parts.relate(WORKBOOK, 'styles', 'xl/styles.xml');
    this.zip.add('xl/styles.xml', this.styles.xml());
    this.zip.add(WORKBOOK, workbookXml(this.snapshot, entries));
    this.parts.writeTo(this.zip);
  }

  private fileNameAt(index: number): string {
    return this.fileNames[index] ?? '';
  }

  private addSheet(sheet: SheetSnapshot, index: number): SheetEntry {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const relationId = this.parts.relate(WORKBOOK, 'worksheet', path);
    const context = {
      ...this.formulas,
      styles: this.styles,
      isActive: index === activeSheet(this.snapshot),
      drawing: this.addCharts(sheet, index, path),
      legacyDrawing: this.addNotes(sheet, index, path),
    };
    this.zip.stream(path, (write) => writeSheet(sheet, context, write));
    return { fileName: this.fileNameAt(index), relationId };
  }

  private addCharts(sheet: SheetSnapshot, index: number, owner: string): string | undefined {
    if (sheet.charts.length === 0) return undefined;
    const path = `xl/drawings/drawing${index + 1}.xml`;
    const id = this.parts.relate(owner, 'drawing', path);
    this.zip.add(path, drawingXml(sheet.charts));
    for (const chart of sheet.charts) {
      const chartPath = `xl/charts/chart${++this.chartCount}.xml`;
      this.parts.relate(path, 'chart', chartPath);
      this.zip.add(chartPath, chartXml(chart, (sheetId) => this.namedSheet(sheetId)));
    }
    return id;
  }

  private namedSheet(id: number): NamedSheet {
    const index = this.snapshot.sheets.findIndex((sheet) => sheet.id === id);
    const sheet = this.snapshot.sheets[index];
    if (sheet === undefined) throw new Error(`a chart of sheet ${id}, which is not in the workbook`);
    return { sheet, fileName: this.fileNameAt(index) };
  }

  private addNotes(sheet: SheetSnapshot, index: number, owner: string): string | undefined {
    if (sheet.notes.length === 0) return undefined;
    const boxes = `xl/drawings/vmlDrawing${index + 1}.vml`;
    const id = this.parts.relate(owner, 'vmlDrawing', boxes);
    this.zip.add(boxes, notesVml(sheet.notes));
    const comments = `xl/comments${index + 1}.xml`;
    this.parts.relate(owner, 'comments', comments);
    this.zip.add(comments, commentsXml(sheet.notes));
    return id;
  }
}
