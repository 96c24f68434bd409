/**
 * What a folder of src may import: folders or single files of src for values, more of them for types, and npm packages.
 * @typedef {object} Layer
 * @property {readonly string[]} imports
 * @property {readonly string[] | 'all'} [types] besides what may be imported anyway
 * @property {readonly string[]} [packages]
 */

const CIPHER = ['@noble/ciphers'];

/**
 * The architecture's «who may import whom», as the lint rule reads it. Within its own folder everybody may import everything.
 * @type {Readonly<Record<string, Layer>>}
 */
export const LAYERS = {
  wb: { imports: [] },
  ports: { imports: [], types: ['wb'] },
  tables: { imports: ['wb'] },
  sync: { imports: ['wb', 'ports', 'tables'] },
  sheet: { imports: ['wb', 'ports', 'tables'] },
  datasets: { imports: ['wb', 'sync', 'tables'] },
  reports: { imports: ['sheet', 'datasets', 'tables', 'wb', 'ports'] },
  formulas: { imports: ['sheet', 'datasets', 'tables', 'wb', 'ports'] },
  alerts: { imports: ['formulas', 'sheet', 'datasets', 'tables', 'wb', 'ports'] },
  locales: { imports: [], types: ['alerts', 'datasets', 'formulas', 'tables', 'wb', 'sync'] },
  app: { imports: ['alerts', 'sync', 'sheet', 'reports', 'formulas', 'datasets', 'tables', 'locales', 'wb', 'ports'], packages: CIPHER },
  gas: { imports: ['ports', 'app', 'wb'], types: 'all', packages: CIPHER },
  main: { imports: ['gas', 'app'] },
  ui: { imports: ['locales/panel', 'locales/fill'], types: 'all', packages: ['preact'] },
};
