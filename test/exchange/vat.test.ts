import { XMLParser } from 'fast-xml-parser';
import { decode } from 'iconv-lite';
import { commissionReport } from '../../src/exchange/1c-commission-report';
import type { Handover } from '../../src/exchange/exchange';
import { bytesOf, type ExchangeFile } from '../../src/exchange/files/file';
import { chosenOf } from '../../src/exchange/options';
import { financeShop } from '../reports/finance-shop';
import type { Fields } from '../reports/tables';
import { exchangeTablesOf } from './exchange-tables';

/** The tax is inside the price: its share is rate : (100 + rate), п. 4 ст. 164 НК. Rates that a line may have, п. 2–3 and п. 8 there. */
const RATES = [5, 7, 10, 20, 22];
const SELLER = [{ name: 'ООО «Пример»', tin: '7701234567', sid: '1' }];

function handed(finance: readonly Fields[], report: string, vat: number, format: string): Handover {
  const unit = commissionReport();
  return unit.prepare(exchangeTablesOf({ finance, seller: SELLER }), chosenOf(unit.options, { report, kpp: '770101001', vat: String(vat), returns: 'negative', format }), {});
}

interface TaxedLine { kopecks: number; tax: number }
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'Товар' || name === 'Строка' });
/** Nought has no sign here. */
const unsigned = (amount: number): number => amount + 0;
const kopecks = (text: unknown): number => unsigned(Math.round(Number(text) * 100));
const taxInside = (sum: number, rate: number): number => unsigned(Math.sign(sum) * Math.round((Math.abs(sum) * rate) / (100 + rate)));

function textOf(file: ExchangeFile): string {
  const bytes = Buffer.from(bytesOf(file));
  return decode(bytes, /encoding="([^"]+)"/.exec(bytes.toString('latin1'))?.[1] ?? 'utf-8');
}

interface Rows { Строка?: { Сумма: string; СуммаНДС: string }[] }

/** Lines of a file, returns with a minus. */
function linesOf(file: ExchangeFile): TaxedLine[] {
  const parsed = parser.parse(textOf(file)) as {
    КоммерческаяИнформация?: { Документ: { Товары: { Товар?: { Сумма: string; Налоги: { Налог: { Сумма: string } } }[] } } };
    Message?: { Body: { 'Документ.ОтчетКомиссионера': { Товары?: Rows; ВозвратыПокупателей?: Rows } } };
  };
  if (parsed.КоммерческаяИнформация !== undefined) return (parsed.КоммерческаяИнформация.Документ.Товары.Товар ?? []).map(({ Сумма, Налоги }) => ({ kopecks: kopecks(Сумма), tax: kopecks(Налоги.Налог.Сумма) }));
  const { Товары, ВозвратыПокупателей } = parsed.Message?.Body['Документ.ОтчетКомиссионера'] ?? {};
  const signed = (rows: Rows | undefined, sign: number): TaxedLine[] => (rows?.Строка ?? []).map(({ Сумма, СуммаНДС }) => ({ kopecks: unsigned(sign * kopecks(Сумма)), tax: unsigned(sign * kopecks(СуммаНДС)) }));
  return [...signed(Товары, 1), ...signed(ВозвратыПокупателей, -1)];
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

describe.each(['commerceml', 'enterprisedata-1.17'])('the tax in a file of %s', (format) => {
  it('is that of each line, together what the page says, and off the tax of the total by no more than the page says', () => {
    const differences: number[] = [];
    for (let seed = 1; seed <= 12; seed += 1) {
      const rate = RATES[seed % RATES.length] as number;
      const finance = financeShop(seed, { decimals: seed % 2 === 0 ? 2 : 3, rows: 250 });
      for (const report of new Set(finance.map(({ reportId }) => String(reportId)))) {
        const made = handed(finance, report, rate, format);
        const files = made.count === 0 ? [] : made.files();
        const currencies = [...new Set(made.sums.map(({ currency }) => currency))];
        for (const [at, file] of files.entries()) {
          const lines = linesOf(file);
          for (const line of lines) expect({ seed, report, ...line }).toEqual({ seed, report, kopecks: line.kopecks, tax: taxInside(line.kopecks, rate) });
          const shown = (id: string): number => (made.sums.find((one) => one.id === id && one.currency === currencies[at])?.parts ?? 0) / 100;
          const [byLines, ofTotal] = [sum(lines.map(({ tax }) => tax)), taxInside(sum(lines.map((line) => line.kopecks)), rate)];
          expect({ seed, report, tax: shown('vat'), rounding: shown('vatRounding') }).toEqual({ seed, report, tax: byLines, rounding: byLines - ofTotal });
          differences.push(byLines - ofTotal);
        }
      }
    }
    // Shops in which nothing is left over would show nothing of the rounding.
    expect(differences.filter((one) => one !== 0).length).toBeGreaterThan(3);
  });
});

it('is shown as a line of its own where lines and total do not agree, and only there', () => {
  const sale = (sku: string, retailAmount: number): Fields => ({ reportId: '7', currency: 'RUB', rrDate: 46_350, docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, nmId: 101, vendorCode: 'A', title: 'Т', techSize: '0', sku, retailAmount, forPay: 1 });
  const taxes = (finance: readonly Fields[]) => handed(finance, '7', 20, 'commerceml').sums.filter(({ id }) => id.startsWith('vat')).map(({ id, parts }) => [id, parts / 100]);
  // 0.09 · 20 / 120 = 0.015, so 2 kopecks a line, and of both 0.18 · 20 / 120 = 0.03.
  expect(taxes([sale('1', 0.09), sale('2', 0.09)])).toEqual([['vat', 4], ['vatRounding', 1]]);
  expect(taxes([sale('1', 1.2), sale('2', 1.2)])).toEqual([['vat', 40]]);
});
