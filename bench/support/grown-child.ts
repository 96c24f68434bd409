import { SIZES } from './figure';
import { grownRuns } from './grown-runs';

/** Files of all sizes in a process of its own, because a million rows want another heap than the processor's figures. */
async function main(tokenType: keyof typeof grownRuns): Promise<void> {
  const runs: unknown[] = [];
  for (const rows of SIZES) runs.push(await grownRuns[tokenType](rows));
  process.stdout.write(JSON.stringify(runs));
}

main(process.argv[2] as keyof typeof grownRuns).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exitCode = 1;
});
