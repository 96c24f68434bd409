/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(t|j|mj)s$': ['@swc/jest', {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    }],
  },
  transformIgnorePatterns: ['/node_modules/(?!@noble/|@ironcalc/)'],
  collectCoverageFrom: ['src/{tables,sync,sheet,wb,datasets,formulas}/**/*.ts'],
  coverageReporters: ['text-summary', 'json-summary'],
  coverageThreshold: {
    'src/tables/': { lines: 100, branches: 100 },
    'src/sync/': { lines: 100, branches: 100 },
    'src/sheet/': { lines: 100, branches: 100 },
    'src/wb/': { lines: 100, branches: 100 },
    'src/formulas/': { lines: 100, branches: 100 },
    'src/datasets/': { lines: 100, branches: 100 },
  },
  reporters: ['default', '<rootDir>/test/support/count-line-reporter.js'],
  maxWorkers: 2,
  // What contexts of the script leave behind is given back with the process: near its limit a worker does little else than collect it.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 60000,
};
