// npm run spec:drift -- FOLDER [--json FILE] [--accept]: in what a set of WB's specifications differs from what we declare. With --accept, the
// fields and parameters of FOLDER count as seen from now on.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { financeFields, operations } from '../local/wb/facts/facts';
import { REFUSED } from './coverage/refused';
import { type Change, changesBetween } from './drift/compare';
import { declared } from './drift/declared';
import { explanationOf } from './drift/explained';
import { readSpecs } from './drift/read-folder';
import { readSeen, writeSeen } from './drift/seen';

const { values, positionals: [place] } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' }, accept: { type: 'boolean', default: false } } });
if (place === undefined || !existsSync(place)) {
  console.log('Name a folder of WB\'s specifications (YAML or JSON), with or without an endpoints.json: npm run spec:drift -- FOLDER');
  process.exit(1);
}
const SEEN = fileURLToPath(new URL('drift/seen.json', import.meta.url));
const official = readSpecs(place);
const ours = declared();
if (values.accept) writeSeen(official, new Set(ours.flatMap(({ calls }) => calls.map(({ key }) => key))), SEEN);
const seen = readSeen(SEEN);
const parameters = operations.map(({ key, params, body }) => [key, new Set([...params.map(({ name }) => name), ...body.map(({ name }) => name), ...seen.parameters.get(key) ?? []])] as const);
const all = changesBetween(ours, official, {
  operations: new Set([...REFUSED.keys(), ...operations.map(({ key }) => key)]), fields: new Set(financeFields.map(({ field }) => field)), parameters: new Map(parameters), seen: seen.fields,
});
const explained = all.filter((change) => explanationOf(change) !== null);
const changes = all.filter((change) => !explained.includes(change));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(all.map((change) => ({ ...change, explained: explanationOf(change) })), null, 2)}\n`);
const about = ({ kind, dataset = '–', op }: Change): string => `${kind}  ${dataset}  ${op}`;
const print = (some: readonly Change[], reasonOf: (change: Change) => string): void => {
  for (const line of new Set(some.map(about))) {
    const [first, ...others] = some.filter((change) => about(change) === line) as [Change, ...Change[]];
    console.log(`${line}: ${[first, ...others].map(({ what }) => what).join(', ')}${reasonOf(first)}`);
  }
};
print(changes, () => '');
if (explained.length > 0) console.log('\nKnown, and declared so on purpose:');
print(explained, (change) => `\n    ${explanationOf(change)}`);
console.log(`\n${official.operations.size} operations read from ${place}: ${changes.length} differences, ${explained.length} more that are known`);
