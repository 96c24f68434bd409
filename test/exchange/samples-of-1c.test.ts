import { existsSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { isStatement, readStatement } from '../../src/exchange/bank-statement/statement';
import { mismatches } from '../../src/exchange/bank-statement/control-sums';
import { readText } from '../../src/exchange/encoding/read-text';
import { stockFile } from '../../src/exchange/stock-file';
import { exchangeTablesOf } from './exchange-tables';

/** 1С's own samples and files that its schemas hold for right; they may not lie in this repository. */
const FOLDER = path.resolve(__dirname, '../../../shared/exchange');
const isHere = existsSync(FOLDER);
if (!isHere) writeSync(process.stderr.fd, 'samples of 1С: LEFT OUT, because ../shared/exchange is not beside the repository\n');
const withSamples = isHere ? it : it.skip;

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FOLDER, name)));
const take = (name: string) => stockFile().take({ name, bytes: bytesOf(name) }, exchangeTablesOf({}), {});

interface Offer { Ид: string; Количество?: string }

/** Offers as another reader finds them. */
function offersIn(name: string): Offer[] {
  const parsed = new XMLParser({ parseTagValue: false, isArray: (tag) => tag === 'Предложение' }).parse(Buffer.from(bytesOf(name)).toString('utf8')) as Record<string, Record<string, { Предложения: { Предложение: Offer[] } }>>;
  const { ПакетПредложений, ИзмененияПакетаПредложений } = parsed['КоммерческаяИнформация'] ?? {};
  return (ПакетПредложений ?? ИзмененияПакетаПредложений)?.Предложения.Предложение ?? [];
}

withSamples.each(['samples_1c_official/offers.xml', 'examples/cml210_offers_stock.xml', 'examples/cml210_stock_changes.xml'])('%s is read with every offer that has a stock', (name) => {
  const offers = offersIn(name);
  const { rows } = take(name);
  expect(offers.length).toBeGreaterThan(0);
  expect(rows.map(({ goodId, quantity }) => [goodId, quantity])).toEqual(offers.filter(({ Количество }) => Количество !== undefined).map(({ Ид, Количество }) => [Ид, Number(Количество)]));
});

withSamples.each(['samples_1c_official/orders.xml', 'samples_1c_official/import.xml', 'examples/cml210_import.xml', 'examples/cml208_commission_report_cp1251.xml'])('%s has no stocks and is refused', (name) => {
  expect(() => take(name)).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }) as Error);
});

withSamples('the statement of the examples is read whole, and its sums agree', () => {
  const text = readText(bytesOf('examples/bank_1c_to_kl.txt'), isStatement) ?? '';
  const statement = readStatement(text);
  expect(statement).toMatchObject({ isWhole: true, bad: [], payments: [{ number: '123456', kopecks: 15_234_055, isIncoming: true, payer: { inn: '9714053621' } }] });
  expect(mismatches(statement)).toEqual([]);
});
