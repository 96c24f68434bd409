import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { startDemo } from './demo';
import { SAMPLES, sampleFiles } from './exchange-samples';
import { EXPORTED } from './export';
import { filledFromStandIn } from './fill-once';
import { readOptions } from './options';
import { print } from './terminal';

const FOLDER = path.resolve(__dirname, '../../docs/exchange/samples');

/** npm run samples: a file of every kind, of one week of a shop so small that people read them. */
async function main(): Promise<void> {
  const options = { ...readOptions(['--articles', '2', '--days', '28', '--once'], {}), datasets: EXPORTED };
  const demo = await startDemo(options);
  try {
    const addOn = filledFromStandIn(options, demo);
    for (const sample of SAMPLES) {
      for (const [name, bytes] of Object.entries(sampleFiles(addOn, sample))) {
        writeFileSync(path.join(FOLDER, name), bytes);
        print(`${name}: ${bytes.length} bytes`);
      }
    }
    addOn.host.dispose();
  } finally {
    await demo.standIn.stop();
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
