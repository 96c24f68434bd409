'use strict';
const { writeSync } = require('node:fs');

/**
 * Ends a run with one line that a machine can count: `N passed, N failed`.
 * A test file that does not even load counts as one failure, so that a broken run never looks like a small one.
 */
module.exports = class CountLineReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${failed} failed\n`;
    // jest prints coverage and its own summary after all other reporters; only the end of the process is later.
    process.once('exit', () => writeSync(process.stdout.fd, line));
  }
};
