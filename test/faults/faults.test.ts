import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** A seeded sample of every family; the whole of it is `npm run test:faults -- --all`. */
it('no fault loses a row, leaks a token or ends without a word', () => {
  const args = ['--import', 'tsx', path.join(__dirname, 'run.ts')];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: path.resolve(__dirname, '../..'), encoding: 'utf8' });
  const failed = stdout.split('\n').filter((line) => line.startsWith('FAILED'));
  expect({ failed, status, stderr: status === 0 ? '' : stderr, last: stdout.trim().split('\n').at(-1) })
    .toEqual({ failed: [], status: 0, stderr: '', last: expect.stringMatching(/^faults: \d+ tried, 0 failed$/) });
}, 1_200_000);
