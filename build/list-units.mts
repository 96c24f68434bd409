// npm run units -- --json FILE: every unit as data, for who compares or plans. With --table, the datasets as a table in Markdown; --report FILE
// of `npm start` fills in rows and calls.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { localeFor } from '../src/locales';
import { builtTexts, ROOT } from './documents/texts';
import { unitsOf } from './documents/units';
import { type Measured, unitsTable } from './documents/units-table';
import { unitBytes } from './gates/dataset-bytes.mjs';
import { bundleServer } from './server-script.mjs';

const { values } = parseArgs({ options: { json: { type: 'string' }, table: { type: 'boolean', default: false }, report: { type: 'string' } } });
const { bytesOf } = await bundleServer(ROOT, { mail: false });
const bytes = { ...unitBytes(bytesOf, 'datasets'), ...unitBytes(bytesOf, 'reports'), ...unitBytes(bytesOf, 'exchange'), ...unitBytes(bytesOf, 'actions') };
const units = unitsOf(localeFor('ru', builtTexts), (id) => bytes[id] ?? 0);
const text = `${JSON.stringify(units, null, 2)}\n`;
const measured = values.report === undefined ? [] : (JSON.parse(readFileSync(values.report, 'utf8')) as { datasets: Measured[] }).datasets;
if (values.table) console.log(unitsTable(units, measured));
else if (values.json === undefined) console.log(text);
else writeFileSync(values.json, text);
