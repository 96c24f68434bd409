import { parseArgs } from 'node:util';
import { FAMILIES } from './families';
import { Lab } from './lab/lab';
import { inParts } from './lab/parts';
import { seeded } from './lab/random';
import { table } from './lab/report';
import { type Ended, total, tried, type TriedFamily } from './lab/tried';

/** npm run test:faults [-- --all [--every-dataset]] [--seed 7] [--only kills]: tries every family of faults, prints what came of it. */
const { values } = parseArgs({ options: {
  all: { type: 'boolean', default: false },
  /** Not one dataset of every way of paging, but all of them: hours. */
  'every-dataset': { type: 'boolean', default: false },
  only: { type: 'string', multiple: true, default: Object.keys(FAMILIES) },
  seed: { type: 'string', default: '1' },
  /** `0/2`: only every second case, from the first on; prints JSON for the run that asked for it. */
  part: { type: 'string' },
} });

/** Two, because a core that other work needs as well makes a third one slower than none. */
const PARTS = 2;

function tryAll([part, parts]: readonly [number, number]): TriedFamily[] {
  const lab = Lab.open(values['every-dataset']);
  try {
    return values.only.flatMap((name) => {
      const make = FAMILIES[name];
      if (make === undefined) throw new Error(`no family ${name}, there are: ${Object.keys(FAMILIES).join(', ')}`);
      const families = make(lab, { all: values.all, random: seeded(Number(values.seed)) });
      return families.map((family) => {
        const ofThisPart = { ...family, cases: family.cases.filter((_, at) => at % parts === part) };
        const result = tried(ofThisPart, lab, values.all ? (ended) => tellOnTheWay(family.title, ended) : () => undefined);
        if (values.all) process.stderr.write(`${result.title}: ${result.cases} in ${result.seconds.toFixed(0)} s, ${result.failed.length} failed\n`);
        return result;
      });
    });
  } finally {
    lab.close();
  }
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
  print(values.all ? await inParts(PARTS, __filename, process.argv.slice(2)) : tryAll([0, 1]));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
