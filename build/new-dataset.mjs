// npm run new:dataset -- ID: the files of a new dataset, red until they are filled.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unitFolder } from './texts/unit-folders.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const [id = ''] = process.argv.slice(2);
const folder = unitFolder(id);
if (!/^[a-z][A-Za-z0-9]*$/.test(id) || existsSync(path.join(root, 'src/datasets', folder))) {
  console.error('Give the id of a dataset that is not there, in camelCase: npm run new:dataset -- ID');
  process.exit(1);
}

for (const [file, text] of Object.entries(filesOf(id, folder))) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text, { flag: 'wx' });
  console.log(`new   ${file}`);
}
console.log('\nThen: the call in src/wb/calls, a line in src/datasets/index.ts and in local/wb/endpoints/index.ts, npm run docs.');
console.log('npm run typecheck and npx jest test/datasets test/locales name what is missing.');

/**
 * @param {string} name
 * @param {string} place
 * @returns {Record<string, string>}
 */
function filesOf(name, place) {
  return {
    [`src/datasets/${place}/index.ts`]: declarationOf(name),
    [`src/datasets/${place}/ru.ts`]: wordsOf(name, 'ru'),
    [`src/datasets/${place}/en.ts`]: wordsOf(name, 'en'),
    [`test/fixtures/${name}.json`]: `${JSON.stringify({ about: '', routes: [] }, null, 2)}\n`,
    [`local/wb/endpoints/${place}.ts`]: endpointOf(name),
  };
}

/** @param {string} name */
function declarationOf(name) {
  return `import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const ${name} = () => defineDataset({
  table: defineTable({
    id: '${name}',
    columns: [],
    key: [],
    write: 'merge',
  }),
  source: {
    documentation: { url: '', checkedOn: '' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: single({ call: calls.${name}, rows: (body) => rowsAt(body) }),
    }],
    freshForMs: 3_600_000,
  },
  group: '',
  presets: [],
  size: [],
});
`;
}

/**
 * @param {string} name
 * @param {string} language
 */
function wordsOf(name, language) {
  return `import * as columns from '../../tables/${language}';
import type { WordsOf } from '../../tables/words';
import type { ${name} } from '.';

export const words: WordsOf<typeof ${name}> = {
  title: '',
  row: '',
  columns: {},
};
`;
}

/** @param {string} name */
function endpointOf(name) {
  return `import { type Answer, json } from '../answer';
import type { Call, Endpoint } from './endpoint';

function answer({ shop }: Call): Answer {
  return json(shop.${name});
}

export const ${name}Endpoints: Record<string, Endpoint> = { 'METHOD /path': { answer } };
`;
}
