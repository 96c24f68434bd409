import { onScratchSheet, outcomeOf, print, timed } from './print';

const [ROWS, COLUMNS, TIMES] = [5_000, 10, 4];
const KEY = 'wb.check';
const MANY_MARKS = 500;

export function check03WholeColumns(): void {
  onScratchSheet((sheet) => {
    print('G:G', outcomeOf(() => sheet.getRange('G:G').addDeveloperMetadata(KEY, '1') && 'a whole column'));
    print('by coordinates', outcomeOf(() => sheet.getRange(1, 2, sheet.getMaxRows(), 1).addDeveloperMetadata(KEY, '2') && 'a whole column'));
    print('found again', sheet.createDeveloperMetadataFinder().withKey(KEY).find().map((one) => one.getLocation().getColumn()?.getA1Notation()));
  });
}

export function check04SpeedOfCells(): void {
  onScratchSheet((sheet) => {
    sheet.insertRowsAfter(sheet.getMaxRows(), ROWS);
    const range = sheet.getRange(1, 1, ROWS, COLUMNS);
    const values = Array.from({ length: ROWS }, (_row, row) => Array.from({ length: COLUMNS }, (_cell, column) => row * column));
    const writtenMs = Array.from({ length: TIMES }, () => timed(() => {
      range.setValues(values);
      SpreadsheetApp.flush();
    }));
    print('ms to write 50,000 cells', writtenMs);
    print('ms to read them', timed(() => range.getValues()));
    print('ms of one look at a mark', timed(() => sheet.createDeveloperMetadataFinder().withKey(KEY).find()));
  });
}

/** In a spare file. */
export function check12MarksUntilRefused(): void {
  onScratchSheet((sheet) => {
    let marks = 0;
    print('refused', outcomeOf(() => {
      for (; marks < MANY_MARKS; marks += 1) sheet.addDeveloperMetadata(KEY, 'x'.repeat(100));
      return 'never';
    }));
    print('marks of 100 letters', marks);
  });
}
