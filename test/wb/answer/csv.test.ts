import { parseCsv } from '../../../src/wb/answer/csv';

it.each([
  ['commas', 'a,b\n1,2\n3,4\n', [{ a: '1', b: '2' }, { a: '3', b: '4' }]],
  ['semicolons, and commas in numbers', 'a;b,c\n1,5;2\n', [{ a: '1,5', 'b,c': '2' }]],
  ['a byte order mark, and lines of Windows', '\ufeffa,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
  ['no end of the last line', 'a,b\n1,2', [{ a: '1', b: '2' }]],
  ['quotes around separators, quotes and lines', 'a,b\n"1,""x""\n","2"\n', [{ a: '1,"x"\n', b: '2' }]],
  ['an empty quoted cell', 'a,b\n"",2\n', [{ a: '', b: '2' }]],
  ['blanks around a name', 'a , b\n1,2\n', [{ a: '1', b: '2' }]],
  ['short and long rows', 'a,b\n1\n1,2,3\n', [{ a: '1', b: '' }, { a: '1', b: '2' }]],
  ['an empty last cell', 'a,b\n1,\n2,', [{ a: '1', b: '' }, { a: '2', b: '' }]],
  ['lines with nothing', 'a,b\n\n1,2\n\n', [{ a: '1', b: '2' }]],
  ['names alone', 'a,b\n', []],
  ['nothing', '', []],
])('reads %s', (_name, text, rows) => expect(parseCsv(text)).toEqual(rows));

it('does not take a quote without an end for a cell of the rest of the file', () => {
  expect(() => parseCsv('a,b\n"1,2\n3,4\n')).toThrow(expect.objectContaining({ code: 'WB_UNREADABLE_ANSWER', details: { start: '"1,2 3,4', length: 13 } }));
});

it('reads ten megabytes of a wide table in seconds', () => {
  const line = Array.from({ length: 100 }, (_none, at) => `"${at},5"`).join(';');
  const text = Array.from({ length: 12_000 }, () => line).join('\n');
  const startMs = Date.now();
  expect(parseCsv(text)).toHaveLength(11_999);
  expect(Date.now() - startMs).toBeLessThan(10_000);
});
