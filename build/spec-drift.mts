// npm run spec:drift -- FOLDER [--json FILE]: in what a set of WB's specifications differs from what we declare.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { financeFields, operations } from '../local/wb/facts/facts';
import { REFUSED } from './coverage/refused';
import { type Change, changesBetween } from './drift/compare';
import { declared } from './drift/declared';
import { readSpecs } from './drift/read-folder';

const { values, positionals: [place] } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
if (place === undefined || !existsSync(place)) {
  console.log('Name a folder of WB\'s specifications (YAML or JSON), with or without an endpoints.json: npm run spec:drift -- FOLDER');
  process.exit(1);
}
const official = readSpecs(place);
const changes = changesBetween(declared(), official, {
  operations: new Set([...REFUSED.keys(), ...operations.map(({ key }) => key)]),
  fields: new Set(financeFields.map(({ field }) => field)),
  parameters: new Map(operations.map(({ key, params, body }) => [key, new Set([...params, ...body].map(({ name }) => name))])),
});
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(changes, null, 2)}\n`);
const about = ({ kind, dataset = '–', op }: Change): string => `${kind}  ${dataset}  ${op}`;
for (const line of new Set(changes.map(about))) console.log(`${line}: ${changes.filter((change) => about(change) === line).map(({ what }) => what).join(', ')}`);
console.log(`${official.operations.size} operations read from ${place}: ${changes.length} differences`);
