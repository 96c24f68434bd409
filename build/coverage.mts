// npm run coverage -- [--endpoints FILE] [--json FILE]: which of WB's operations we read and write, and why not the others.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { coverageOf, type ListedOperation } from './coverage/account';
import { NOT_BUILT } from './coverage/refused-writes';
import { ROOT } from './documents/texts';

const { values } = parseArgs({ options: {
  endpoints: { type: 'string', default: path.resolve(ROOT, '../shared/wb/endpoints.json') },
  json: { type: 'string' },
} });

if (!existsSync(values.endpoints)) {
  console.log(`WB's list of operations is not at ${values.endpoints}: name it with --endpoints`);
  process.exit(1);
}
const { operations } = JSON.parse(readFileSync(values.endpoints, 'utf8')) as { operations: ListedOperation[] };
const { reads, writes, missing } = coverageOf(operations);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ reads, writes }, null, 2)}\n`);
for (const op of missing) console.log(`not read  ${op}`);
console.log(`${reads.filter((one) => 'by' in one).length} read, ${reads.filter((one) => 'refused' in one).length} left out with a reason, ${missing.length} to do`);
const open = writes.filter((one) => 'refused' in one && one.refused === NOT_BUILT).length;
console.log(`${writes.filter((one) => 'by' in one).length} written, ${writes.filter((one) => 'refused' in one).length - open} left out with a reason, ${open} not built yet`);
