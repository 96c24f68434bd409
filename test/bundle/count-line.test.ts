import { execFileSync } from 'node:child_process';
import path from 'node:path';

const reporter = path.join(__dirname, '../support/count-line-reporter.js');

/** What a process prints in which the reporter heard of these results before jest's own last words. */
function printed(results: object): string {
  const script = `
    const Reporter = require(${JSON.stringify(reporter)});
    new Reporter().onRunComplete([], ${JSON.stringify(results)});
    console.log('coverage, summary');`;
  return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
}

it('a run ends in its count, after everything else', () => {
  expect(printed({ numPassedTests: 12, numFailedTests: 3, numRuntimeErrorTestSuites: 0 })).toBe('coverage, summary\n12 passed, 3 failed\n');
});

it('a test file that does not load counts as a failure', () => {
  expect(printed({ numPassedTests: 12, numFailedTests: 0, numRuntimeErrorTestSuites: 1 })).toBe('coverage, summary\n12 passed, 1 failed\n');
});
