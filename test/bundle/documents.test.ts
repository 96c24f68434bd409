import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writtenDocuments } from '../../build/documents';
import { withBlock } from '../../build/documents/markdown';
import { readText } from '../support/locales';

const textOf = (file: string): string => readFileSync(path.join(__dirname, '../..', file), 'utf8');

it.each(Object.entries(writtenDocuments(readText, textOf)))('%s has the tables that npm run docs writes', (file, text) => {
  expect(textOf(file)).toBe(text);
});

it('replaces what stands between the markers of a block', () => {
  const document = 'a\n<!-- list: written by npm run docs -->\nold\n<!-- /list -->\nb';
  expect(withBlock(document, 'list', 'new')).toBe('a\n<!-- list: written by npm run docs -->\nnew\n<!-- /list -->\nb');
  expect(() => withBlock('a', 'list', 'new')).toThrow('no markers <!-- list: written by npm run docs -->');
});
