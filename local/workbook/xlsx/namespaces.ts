const OFFICE = 'http://schemas.openxmlformats.org';

export const NS = {
  main: `${OFFICE}/spreadsheetml/2006/main`,
  relationships: `${OFFICE}/officeDocument/2006/relationships`,
  packageRelationships: `${OFFICE}/package/2006/relationships`,
  contentTypes: `${OFFICE}/package/2006/content-types`,
  drawing: `${OFFICE}/drawingml/2006/main`,
  sheetDrawing: `${OFFICE}/drawingml/2006/spreadsheetDrawing`,
  chart: `${OFFICE}/drawingml/2006/chart`,
} as const;
