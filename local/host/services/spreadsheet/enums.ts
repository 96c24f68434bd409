/** Members in the order of the reference, which is what `ordinal()` tells. */
export const spreadsheetEnums = {
  BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
  CopyPasteType: ['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA', 'PASTE_DATA_VALIDATION', 'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'],
  DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
  DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
  Dimension: ['COLUMNS', 'ROWS'],
  GroupControlTogglePosition: ['BEFORE', 'AFTER'],
  ProtectionType: ['RANGE', 'SHEET'],
  WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
} as const satisfies { [K in keyof GoogleAppsScript.Spreadsheet.SpreadsheetApp]?: readonly string[] };
