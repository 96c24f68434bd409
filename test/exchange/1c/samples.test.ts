import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from 'iconv-lite';
import { read } from '@e965/xlsx';
import { problemsOf, type Schema, withSchemas } from './schemas';

const FOLDER = path.resolve(__dirname, '../../../docs/exchange/samples');
const names = readdirSync(FOLDER);

const textOf = (name: string): string => {
  const bytes = readFileSync(path.join(FOLDER, name));
  const [, encoding = ''] = /encoding="([^"]+)"/.exec(bytes.toString('latin1')) ?? [];
  return decode(bytes, encoding).replace(/encoding="[^"]+"/, 'encoding="UTF-8"');
};

it('there is a sample of every kind, and they are small', () => {
  expect(names).toEqual(expect.arrayContaining([
    'catalogue-commerceml.xml', 'catalogue.xlsx', 'commission-report-commerceml.xml', 'deals.csv', 'commission-report-enterprisedata-1.17.xml', 'commission-report-enterprisedata-1.8.xml',
    'lines.xlsx', 'orders.csv', 'orders.xlsx', 'orders.xml', 'services.xlsx', 'week.zip', 'weekly-detail.xlsx',
  ]));
  for (const name of names) expect({ name, isSmall: readFileSync(path.join(FOLDER, name)).length < 120_000 }).toEqual({ name, isSmall: true });
});

it.each(names.filter((name) => name.endsWith('.xlsx')))('%s opens in another program', (name) => {
  expect(read(readFileSync(path.join(FOLDER, name))).SheetNames).toHaveLength(1);
});

withSchemas.each([
  ['catalogue-commerceml.xml', 'CommerceML 2.10'], ['commission-report-commerceml.xml', 'CommerceML 2.10'],
  ['commission-report-enterprisedata-1.17.xml', 'EnterpriseData 1.17'], ['commission-report-enterprisedata-1.8.xml', 'EnterpriseData 1.8'],
] as [string, Schema][])('%s is a document of %s', async (name, schema) => {
  const text = textOf(name);
  expect(await problemsOf([schema.startsWith('Enterprise') ? /<Body[^]*<\/Body>/.exec(text)?.[0] ?? '' : text], schema)).toEqual([]);
});
