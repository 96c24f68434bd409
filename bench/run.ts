import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { figures } from './figures';
import { naive } from './naive';
import { asJson, lineOf, type Result, table } from './support/report';

/** Measures and prints; nothing fails on a missed goal, because these are figures and no tests. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
  const wanted = figures.filter(({ id }) => values.only === undefined || values.only.split(',').includes(id));
  const results: Result[] = [];
  const begunMs = Date.now();
  for (const figure of wanted) {
    process.stderr.write(`${figure.id} …`);
    const startMs = Date.now();
    results.push({ figure, measured: await figure.measure() });
    process.stderr.write(` ${((Date.now() - startMs) / 1000).toFixed(1)} s\n`);
  }
  process.stdout.write(`\n${table(results)}\n`);
  if (values.only === undefined) process.stdout.write(`\n${naive().map(lineOf).join('\n')}\n`);
  process.stdout.write(`\nAll in ${((Date.now() - begunMs) / 1000).toFixed(0)} s\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(asJson(results), null, 2)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exitCode = 1;
});
