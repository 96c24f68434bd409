/**
 * What a folder of src may import: folders or single files of src for values, more of them for types, and npm packages.
 * @typedef {object} Layer
 * @property {string} holds for the documents
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
  wb: {
    holds: 'facts of the WB API: hosts, calls, token, errors, time. Pure',
    imports: [],
  },
  systems: {
    holds: 'facts of other systems\' APIs: hosts, calls, limits, errors. Pure',
    imports: ['wb'], types: ['ports'],
  },
  ports: {
    holds: 'what the pure folders need of the world',
    imports: [], types: ['wb', 'systems'],
  },
  tables: {
    holds: 'what a table is, the kinds of columns, words that many tables have. Pure',
    imports: ['wb'],
  },
  sync: {
    holds: 'the engine: which call is next, paging, throttle, retry, checkpoint. Pure',
    imports: ['wb', 'ports', 'tables'],
  },
  sheet: {
    holds: 'table maths: cells, keys, fingerprints, plans of what to write. Pure',
    imports: ['wb', 'ports', 'tables'],
  },
  datasets: {
    holds: 'what is fetched: a folder a dataset, with its words. Pure',
    imports: ['wb', 'sync', 'tables'],
  },
  reports: {
    holds: 'what is made of tables, a folder a report. Pure',
    imports: ['sheet', 'datasets', 'tables', 'wb', 'ports'], types: ['sync'],
  },
  actions: {
    holds: 'what is sent to WB: a folder an action, with its words, and the engine that plans, sends and reads back. Pure',
    imports: ['sync', 'sheet', 'datasets', 'tables', 'wb', 'ports'], types: ['reports'],
  },
  exchange: {
    holds: 'what is handed to other systems and taken from them, a folder a unit. Pure',
    imports: ['systems', 'reports', 'sheet', 'datasets', 'tables', 'wb', 'ports'], types: ['sync'], packages: ['fflate'],
  },
  formulas: {
    holds: 'what a cell shows. Pure',
    imports: ['sheet', 'datasets', 'tables', 'wb', 'ports'], types: ['reports'],
  },
  alerts: {
    holds: 'what is worth a look in tables. Pure',
    imports: ['formulas', 'sheet', 'datasets', 'tables', 'wb', 'ports'],
  },
  locales: {
    holds: 'every other text a person reads',
    imports: [], types: ['actions', 'alerts', 'datasets', 'exchange', 'formulas', 'reports', 'systems', 'tables', 'wb', 'sync'],
  },
  app: {
    holds: 'use cases',
    imports: ['actions', 'alerts', 'exchange', 'systems', 'sync', 'sheet', 'reports', 'formulas', 'datasets', 'tables', 'locales', 'wb', 'ports'], packages: CIPHER,
  },
  gas: {
    holds: 'one adapter a port; the only folder that names a service of Google',
    imports: ['ports', 'app', 'wb', 'systems'], types: 'all', packages: CIPHER,
  },
  main: {
    holds: 'the list of functions Google may call, no logic',
    imports: ['gas', 'app'],
  },
  ui: {
    holds: 'pages in the browser',
    imports: ['locales/panel', 'locales/fill'], types: 'all', packages: ['preact'],
  },
};
