import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { FAMILIES } from './families';
import { Lab } from './lab/lab';
import { inParts } from './lab/parts';
import { NO_PROGRESS, type Progress, progressIn } from './lab/progress';
import { seeded } from './lab/random';
import { table } from './lab/report';
import { type Ended, total, tried, type TriedFamily } from './lab/tried';

/** npm run test:faults [-- --all [--every-dataset]] [--seed 7] [--only kills] [--workers 2] [--progress FILE]: tries every family of faults, prints what came of it. */
const { values } = parseArgs({ options: {
  all: { type: 'boolean', default: false },
  /** Not one dataset of every way of paging, but all of them: hours. */
  'every-dataset': { type: 'boolean', default: false },
  only: { type: 'string', multiple: true, default: Object.keys(FAMILIES) },
  seed: { type: 'string', default: '1' },
  /** Processes at a time. */
  workers: { type: 'string', default: '1' },
  /** Keeps what each case came to in this file, and tries no case again that it has there. */
  progress: { type: 'string' },
  /** `0/2`: only every second case, from the first on; prints JSON for the run that asked for it. */
  part: { type: 'string' },
} });

function tryAll([part, parts]: readonly [number, number]): TriedFamily[] {
  const lab = Lab.open(values['every-dataset']);
  const progress = progressOf(lab);
  try {
    return values.only.flatMap((name) => {
      const make = FAMILIES[name];
      if (make === undefined) throw new Error(`no family ${name}, there are: ${Object.keys(FAMILIES).join(', ')}`);
      const families = make(lab, { all: values.all, random: seeded(Number(values.seed)) });
      return families.map((family) => {
        const result = tried(family, lab, values.all ? (ended) => tellOnTheWay(family.title, ended) : () => undefined, { part, parts, progress });
        if (values.all) process.stderr.write(`${result.title}: ${result.cases} in ${result.seconds.toFixed(0)} s of CPU, ${result.failed.length} failed\n`);
        return result;
      });
    });
  } finally {
    lab.close();
  }
}

function progressOf(lab: Lab): Progress {
  return values.progress === undefined ? NO_PROGRESS : progressIn(values.progress, [fs.readFileSync(lab.codeFile, 'utf8'), values.seed, String(values.all), String(values['every-dataset'])]);
}

/** The whole suite takes long: whoever stops it knows what has failed until then. */
function tellOnTheWay(title: string, { one, problems, nth, of }: Ended): void {
  if (problems.length > 0) process.stderr.write(`${title}: ${one.name}: ${problems[0] ?? ''}\n`);
  if (nth % 50 === 0) process.stderr.write(`${title}: ${nth} of ${of} of this part\n`);
}

function print(results: readonly TriedFamily[]): void {
  for (const { name, problems } of results.flatMap(({ failed }) => failed)) console.log(`FAILED ${name}\n    ${problems.join('\n    ')}`);
  const { cases, failed } = total(results);
  console.log(table(results));
  console.log(`faults: ${cases} tried, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function main(): Promise<void> {
  if (values.part !== undefined) {
    const [part, parts] = values.part.split('/').map(Number) as [number, number];
    process.stdout.write(JSON.stringify(tryAll([part, parts])));
    return;
  }
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1) throw new Error(`--workers takes a number of processes, not ${values.workers}`);
  print(values.all || workers > 1 ? await inParts(workers, __filename, process.argv.slice(2)) : tryAll([0, 1]));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
