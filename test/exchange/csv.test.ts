import fc from 'fast-check';
import { csv } from '../../src/exchange/csv';
import { bytesOf } from '../../src/exchange/files/file';
import { chosenOf } from '../../src/exchange/options';
import { parseCsv } from '../../src/wb/answer/csv';
import { exchangeTablesOf } from './exchange-tables';

const DAY = 46_350;

function made(rows: readonly Record<string, string | number | boolean>[], given: Record<string, string> = {}): { text: string; findings: string[]; count: number; name: string } {
  const unit = csv();
  const handover = unit.prepare(exchangeTablesOf({ orders: rows }), chosenOf(unit.options, { table: 'orders', ...given }), {});
  const [file] = handover.files();
  return { text: file === undefined ? '' : Buffer.from(bytesOf(file)).toString('utf8'), name: file?.name ?? '', findings: handover.findings.map(({ code }) => code), count: handover.count };
}

it('writes what a Russian Excel opens with a double click', () => {
  const { text, name } = made([{ date: DAY + 0.5, supplierArticle: 'Кружка; "синяя"\nбольшая', totalPrice: 1234.5, spp: 0.18, isCancel: true }]);
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.split('\r\n')[1]).toContain('"Кружка; ""синяя""\nбольшая"');
  expect(text).toContain('1234,5');
  expect(text).toContain('18%');
  expect(text).toContain('24.11.2026 12:00:00');
  expect(name).toBe('Заказы Ромашка.csv');
});

it('lets no data become a formula', () => {
  for (const text of ['=1+1', '+7 900', '-5', '@SUM(A1)', '\t=1', ' =cmd|\' /C calc\'!A0', '\n=1', '＝1+1', '−1']) {
    const [row] = parseCsv(made([{ date: DAY, supplierArticle: text }]).text);
    expect(Object.values(row as Record<string, string>)).toContain(`'${text}`);
  }
});

it('gives every text back through a reader of CSV, whatever it holds', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 5 }), (texts) => {
    const rows = parseCsv(made(texts.map((supplierArticle) => ({ date: DAY, supplierArticle, warehouseName: '.' }))).text);
    const back = rows.map((row) => Object.values(row)[1]);
    expect(back.map((text) => (text ?? '').replace(/^'/, ''))).toEqual(texts.map((text) => (/^\s*[=+\-@＝＋－＠−|]|^[\t\r\n]/.test(text) ? text : text.replace(/^'/, ''))));
  }));
});

it('takes the days asked for, both included, and says where there are none', () => {
  const rows = [DAY, DAY + 1.5, DAY + 2.99, DAY + 3].map((date, at) => ({ date, supplierArticle: `a${at}` }));
  expect(made(rows, { from: '2026-11-24', to: '2026-11-25' }).count).toBe(2);
  expect(made(rows, { from: '2027-01-01' }).findings).toEqual(['noRows']);
});

it('has the chosen columns in the order chosen, and no formula among the captions', () => {
  const { text } = made([{ date: DAY, supplierArticle: 'a', totalPrice: 5 }], { columns: 'totalPrice,supplierArticle,nonsense' });
  expect(text.split('\r\n')[1]).toBe('5;a');
});

it('refuses what no page of ours sends', () => {
  const { options } = csv();
  expect(() => chosenOf(options, { table: 'orders', path: '/etc/passwd' })).toThrow('UNEXPECTED');
  expect(() => chosenOf(options, { table: '../x' })).toThrow('EXCHANGE_OPTION');
  expect(() => chosenOf(options, { table: 'orders', from: '2026-02-30' })).toThrow('EXCHANGE_OPTION');
  expect(() => chosenOf(options, {})).toThrow('EXCHANGE_OPTION');
});
