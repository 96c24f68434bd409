import { allDatasets } from '../../src/datasets';
import { finance } from '../../src/datasets/finance';
import type { DatasetId } from '../../src/datasets';
import type { WireRow } from '../../src/tables/table';
import { localeFor } from '../support/locales';

const LANGUAGES = ['ru', 'en'];

/** Each column with its words, in both languages. */
const worded = LANGUAGES.flatMap((language) => {
  const [headers, notes] = [localeFor(language).headers(), localeFor(language).notes()];
  return allDatasets().flatMap(({ table }) => table.columns.map(({ id, kind }) => {
    const words = (of: { columns: object }): string => String((of.columns as Record<string, string>)[id]);
    return { at: `${language} ${table.id}.${id}`, kind, currency: table.currency, header: words(headers[table.id as DatasetId]), note: words(notes[table.id as DatasetId]) };
  }));
});

it('says roubles of no sum whose row names its currency', () => {
  expect(worded.filter(({ currency, header, note }) => currency !== undefined && /₽/.test(header + note)).map(({ at }) => at)).toEqual([]);
});

it('calls what is a share in the cell a share, and nothing else', () => {
  const isInPercents = (note: string): boolean => /процент|percent/i.test(note);
  expect(worded.filter(({ kind, note }) => kind === 'percent' && isInPercents(note)).map(({ at }) => at)).toEqual([]);
});

/** Operations of services and the fields that carry their money: the accounting rules collected from public code over WB's reports. */
const OPERATIONS = [
  ['Логистика', 'deliveryService'], ['Хранение', 'paidStorage'], ['Платная приемка', 'paidAcceptance'], ['Штраф', 'penalty'], ['Удержание', 'deduction'],
  ['Корректировка вознаграждения', 'additionalPayment'], ['Возмещение за выдачу и возврат товаров на ПВЗ', 'ppvzReward'],
  ['Возмещение издержек по перевозке/по складским операциям с товаром', 'rebillLogisticCost'], ['Разовое изменение срока перечисления', 'paymentSchedule'],
  ['Компенсация скидки по программе лояльности', 'cashbackDiscount'], ['Стоимость участия в программе лояльности', 'cashbackCommissionChange'],
  ['Сумма баллов, удержанных по программе лояльности', 'cashbackAmount'], ['Авансовая оплата за товар без движения', 'forPay'],
] as const;

/** What a new sheet shows of a row in its columns of money. */
function shownMoney(row: WireRow): number[] {
  const columns = finance().table.columns.filter(({ kind, isOptional }) => kind === 'money' && isOptional !== true);
  return columns.map(({ id, from }) => Number(from === undefined ? row[id] : from(row))).filter((amount) => amount !== 0 && !Number.isNaN(amount));
}

it.each(OPERATIONS)('a row of «%s» shows its number on a new sheet, once', (sellerOperName, field) => {
  const nothing = Object.fromEntries(OPERATIONS.map(([, id]) => [id, '0']));
  expect(shownMoney({ ...nothing, sellerOperName, [field]: '-12.345' })).toEqual([-12.345]);
});
