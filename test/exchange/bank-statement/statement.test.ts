import { mismatches } from '../../../src/exchange/bank-statement/control-sums';
import { isStatement, readStatement } from '../../../src/exchange/bank-statement/statement';
import { knownAsWb } from '../../../src/exchange/bank-statement/wb-payer';
import { readText } from '../../../src/exchange/encoding/read-text';
import { encoded } from '../encode';

/** Source of the format and of every tolerance: the parser of 1С:Бухгалтерия 3.0.198 («ОбменСБанкомВФормате1С») and v8.1c.ru's page of the format. */
const OWN = '40702810900000000001';
const WB_ACCOUNT = '40702810000000000002';

const HEAD = ['1CClientBankExchange', 'ВерсияФормата=1.03', 'Кодировка=Windows', 'Отправитель=Тест', 'Получатель=', `РасчСчет=${OWN}`];
const TOTALS = ['СекцияРасчСчет', 'ДатаНачала=02.11.2026', 'ДатаКонца=08.11.2026', `РасчСчет=${OWN}`, 'НачальныйОстаток=1000.00', 'ВсегоПоступило=152340.55', 'ВсегоСписано=0.00', 'КонечныйОстаток=153340.55', 'КонецРасчСчет'];
const DOCUMENT = [
  'СекцияДокумент=Платежное поручение', 'Номер=123456', 'Дата=05.11.2026', 'Сумма=152340.55', `ПлательщикСчет=${WB_ACCOUNT}`, 'Плательщик=ИНН 9714053621 ООО "РВБ"', 'ПлательщикИНН=9714053621',
  'ПлательщикКПП=507401001', `ПолучательСчет=${OWN}`, 'ДатаПоступило=06.11.2026', 'Получатель=ООО "Пример"', 'ПолучательИНН=7701234567', 'НазначениеПлатежа=Оплата по договору', 'КонецДокумента',
];
const NOVEMBER_6 = 46_332;

const file = (...lines: readonly string[]) => [...lines, 'КонецФайла', ''].join('\r\n');
const without = (lines: readonly string[], begin: string) => lines.filter((line) => !line.startsWith(begin));
const withLine = (lines: readonly string[], line: string) => lines.map((one) => (one.startsWith(line.slice(0, line.indexOf('=') + 1)) ? line : one));
const whole = file(...HEAD, ...TOTALS, ...DOCUMENT);
const only = (text: string) => {
  const { payments } = readStatement(text);
  expect(payments).toHaveLength(1);
  return payments[0] as (typeof payments)[number];
};

describe('a statement of the bank', () => {
  it('is read with its accounts and payments', () => {
    expect(readStatement(whole)).toEqual({
      isWhole: true,
      bad: [],
      totals: [{ account: OWN, from: 46_328, to: 46_334, opening: 100_000, cameIn: 15_234_055, wentOut: 0, closing: 15_334_055 }],
      payments: [{
        number: '123456', day: NOVEMBER_6, kopecks: 15_234_055, purpose: 'Оплата по договору', isIncoming: true,
        payer: { name: 'ООО "РВБ"', inn: '9714053621', accounts: [WB_ACCOUNT] },
        receiver: { name: 'ООО "Пример"', inn: '7701234567', accounts: [OWN] },
      }],
    });
  });

  it.each(['windows-1251', 'ibm866', 'utf-8'] as const)('is read in %s, whatever it says of its encoding', (encoding) => {
    expect(readText(encoded(whole, encoding), isStatement)).toBe(whole);
  });

  it.each([
    ['a letter', 'Здравствуйте! Высылаем выписку.'],
    ['an empty file', ''],
    ['a table', 'Дата;Сумма\r\n01.11.2026;100'],
    ['a file with the mark alone', '1CClientBankExchange'],
  ])('is not %s', (_what, text) => {
    expect(isStatement(text)).toBe(false);
  });

  it.each<[string, string]>([
    ['without the end of the document', file(...HEAD, ...TOTALS, ...DOCUMENT.slice(0, -1))],
    ['with keys in other letters', file(...HEAD, ...TOTALS, ...DOCUMENT.map((line) => line.replace(/^[^=]+/, (key) => key.toUpperCase())))],
    ['with blanks before keys and around the sign', file(...HEAD, ...TOTALS, ...DOCUMENT.map((line) => `  ${line.replace('=', ' = ')}`))],
    ['where a key stands twice: the first counts', file(...HEAD, ...TOTALS, ...DOCUMENT.slice(0, -1), 'Сумма=1.00', 'КонецДокумента')],
    ['where the account stands under its other name', file(...HEAD, ...TOTALS, ...DOCUMENT.map((line) => line.replace(/^(Плательщик|Получатель)Счет=/, '$1РасчСчет=')))],
    ['where the number and the KPP stand together', file(...HEAD, ...TOTALS, ...withLine(DOCUMENT, 'ПлательщикИНН=9714053621/507401001'))],
    ['where the number is noughts, and stands in the name', file(...HEAD, ...TOTALS, ...withLine(DOCUMENT, 'ПлательщикИНН=0000000000'))],
    ['where the number stands in the name alone', file(...HEAD, ...TOTALS, ...without(DOCUMENT, 'ПлательщикИНН='))],
    ['where the amount is negative', file(...HEAD, ...TOTALS, ...withLine(DOCUMENT, 'Сумма=-152340.55'))],
    ['where the amount has a comma', file(...HEAD, ...TOTALS, ...withLine(DOCUMENT, 'Сумма=152340,55'))],
    ['where the purpose goes on after a bare line feed', whole.replace('Оплата по договору', 'Оплата\nпо договору')],
    ['where the purpose stands in pieces', file(...HEAD, ...TOTALS, ...without(DOCUMENT, 'НазначениеПлатежа=').slice(0, -1), 'НазначениеПлатежа1=Оплата', 'НазначениеПлатежа2=по договору', 'КонецДокумента')],
    ['with bare line feeds everywhere', whole.replace(/\r\n/g, '\n')],
    ['with bare carriage returns everywhere', whole.replace(/\r\n/g, '\r')],
    ['with empty lines', whole.replace(/\r\n/g, '\r\n\r\n')],
    ['with a mark of the byte order', `\ufeff${whole}`],
    ['where the day it came is lacking', file(...HEAD, ...TOTALS, ...withLine(without(DOCUMENT, 'ДатаПоступило='), 'Дата=06.11.2026'))],
  ])('is read the same %s', (_what, text) => {
    expect(only(text)).toEqual(only(whole));
  });

  it('says that its end is missing', () => {
    expect(readStatement([...HEAD, ...TOTALS, ...DOCUMENT].join('\r\n'))).toEqual({ ...readStatement(whole), isWhole: false });
  });

  it('takes a purpose with a sign after a bare line feed for the purpose', () => {
    expect(only(whole.replace('по договору', '\nномер=5')).purpose).toBe('Оплата номер=5');
  });

  it.each([
    ['Сумма', 'amount', 'Сумма=сто рублей'],
    ['Дата', 'day', 'Дата=вчера'],
    ['a day that is not in the calendar', 'day', 'Дата=31.02.2026'],
  ])('leaves out a document without %s and reads the others', (_what, lacks, line) => {
    const bad = withLine(without(DOCUMENT, 'ДатаПоступило='), line);
    const read = readStatement(file(...HEAD, ...TOTALS, ...bad, ...DOCUMENT));
    expect(read.payments).toEqual(readStatement(whole).payments);
    expect(read.bad).toEqual([{ line: 16, lacks }]);
  });

  it.each([
    ['into the account of the file', DOCUMENT, true],
    ['with a day of coming and no account', without(DOCUMENT, 'ПолучательСчет='), true],
    ['out of the account of the file', [...withLine(withLine(without(DOCUMENT, 'ДатаПоступило='), `ПолучательСчет=${WB_ACCOUNT}`), `ПлательщикСчет=${OWN}`)], false],
    ['out of it, where the bank fills in both days', [...withLine(withLine(DOCUMENT, `ПолучательСчет=${WB_ACCOUNT}`), `ПлательщикСчет=${OWN}`)], false],
  ])('knows money %s', (_what, document, isIncoming) => {
    expect(only(file(...HEAD, ...TOTALS, ...document)).isIncoming).toBe(isIncoming);
  });
});

describe('control sums', () => {
  const sums = (text: string) => mismatches(readStatement(text)).map(({ sum, stated, counted }) => [sum, stated, counted]);

  it('agree', () => expect(sums(whole)).toEqual([]));

  it('tell what did not come through', () => {
    expect(sums(file(...HEAD, ...TOTALS))).toEqual([['cameIn', 15_234_055, 0]]);
  });

  it('tell a rest that does not follow', () => {
    expect(sums(file(...HEAD, ...withLine(TOTALS, 'КонечныйОстаток=153340.56'), ...DOCUMENT))).toEqual([['closing', 15_334_056, 15_334_055]]);
  });

  it('of an account by days are added up', () => {
    const days = [...withLine(withLine(TOTALS, 'ВсегоПоступило=0.00'), 'КонечныйОстаток=1000.00'), ...TOTALS];
    expect(sums(file(...HEAD, ...days, ...DOCUMENT))).toEqual([]);
  });

  it('that the bank does not tell are not compared', () => {
    expect(sums(file(...HEAD, ...without(TOTALS, 'ВсегоПоступило='), ...DOCUMENT))).toEqual([]);
  });
});

describe('WB as a payer', () => {
  it.each([
    ['9714053621', 'ООО "РВБ"', 'inn'], ['7721546864', 'ООО "ВАЙЛДБЕРРИЗ"', 'inn'], ['9714053621', '', 'inn'],
    ['', 'РВБ ООО', 'name'], ['', 'ООО «Вайлдберриз»', 'name'], ['', 'Wildberries LLC', 'name'], ['', 'Общество с ограниченной ответственностью "РВБ"', 'name'],
    ['', 'ООО "СЕРВБЫТ"', null], ['', 'ООО "Вайлдберриз Банк"', null], ['7701234567', 'ООО "РВБ"', null], ['', '', null],
  ])('INN %s, name %s: %s', (inn, name, expected) => {
    expect(knownAsWb({ inn, name, accounts: [] })).toBe(expected);
  });
});
