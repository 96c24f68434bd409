import { Fresh, type FreshSeed } from '../../../local/fresh/fresh';
import { freshReport } from '../../../src/exchange/fresh-report';
import { chosenOf } from '../../../src/exchange/options';
import { inKopecks } from '../../../src/wb/money/amount';
import type { Fields } from '../../reports/tables';
import { Talking } from '../../support/talk';
import { exchangeTablesOf } from '../exchange-tables';

const key = (at: number): string => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`;
const SECRET = { address: 'msk1.1cfresh.com/a/ea/4321/ru_RU/', user: 'odata.user', password: 'canary1cfresh password' };
const [ORGANIZATION, AGENT, ROUBLES, CONTRACT] = [key(1), key(2), key(3), key(4)];
const THINGS: FreshSeed['things'] = {
  Catalog_Организации: [{ Ref_Key: ORGANIZATION, Description: 'ООО «Пример»', DeletionMark: false }],
  Catalog_Контрагенты: [{ Ref_Key: AGENT, Description: 'РВБ ООО', ИНН: '9714053621', DeletionMark: false }, { Ref_Key: key(9), Description: 'Другой', ИНН: '7700000000', DeletionMark: false }],
  Catalog_Валюты: [{ Ref_Key: ROUBLES, Code: '643' }],
  Catalog_ДоговорыКонтрагентов: [
    { Ref_Key: key(40), Owner_Key: AGENT, Организация_Key: ORGANIZATION, ВидДоговора: 'СПокупателем', DeletionMark: false },
    { Ref_Key: CONTRACT, Owner_Key: AGENT, Организация_Key: ORGANIZATION, ВидДоговора: 'СКомиссионером', DeletionMark: false },
  ],
  Catalog_Номенклатура: [{ Ref_Key: key(500) }, { Ref_Key: key(501) }],
};
const row = (docTypeName: string, words: Fields): Fields => ({
  reportId: '700001', currency: 'RUB', docTypeName, sellerOperName: docTypeName, rrDate: 46_300, quantity: 1, retailAmount: 100, forPay: 80, nmId: 1, vendorCode: 'A0', sku: '4600000000000', title: 'Т', techSize: '0', ...words,
});
/** Two of one good for a price that no kopecks give, one of another, and one that came back. */
const FINANCE = [row('Продажа', { quantity: 3, retailAmount: 100, forPay: 81.01 }), row('Продажа', { nmId: 2, vendorCode: 'A1', sku: '4600000000001', retailAmount: 250.5, forPay: 200 }), row('Возврат', { retailAmount: 33.33, forPay: 27 })];
const REPORTS = { accountStock: [{ source: 'fresh', goodId: key(500), barcode: '4600000000000', article: 'A0' }, { source: 'fresh', goodId: key(501), barcode: '4600000000001', article: 'A1' }] };
const unit = freshReport();
const tables = exchangeTablesOf({ finance: FINANCE }, { reports: REPORTS });

function application(things: FreshSeed['things'] = {}): Fresh {
  const made = new Fresh();
  made.seed({ host: 'msk1.1cfresh.com', application: '/a/ea/4321', user: SECRET.user, password: SECRET.password, things: { ...THINGS, ...things } });
  return made;
}

type Document = Readonly<Record<string, unknown>>;
const made = (system: Fresh, name = 'Document_ОтчетКомиссионераОПродажах') => (system.state() as { things: Readonly<Record<string, readonly Document[]>> }).things[name] ?? [];
const choose = (given: Readonly<Record<string, string>> = {}) => chosenOf(unit.options, { report: '700001', ...given });
const talk = (system: Fresh, chosen = choose(), own = tables) => new Talking(unit, system, SECRET, chosen).run(() => own);

it('is made once, unposted, its sums those of WB to the kopeck and its tax by the line', () => {
  const system = application();
  expect(talk(system, choose({ vat: '22' })).findings).toEqual([]);
  expect(made(system)).toHaveLength(1);
  expect(made(system)[0]).toMatchObject({
    Posted: false, Организация_Key: ORGANIZATION, Контрагент_Key: AGENT, ДоговорКонтрагента_Key: CONTRACT, ВалютаДокумента_Key: ROUBLES, НомерВходящегоДокумента: '700001', СуммаВключаетНДС: true,
    СуммаДокумента: 350.5, СуммаВознаграждения: 63.16, СтавкаНДСВознаграждения: 'НДС22',
    Товары: [
      // 100 ₽ with 22 % inside: 100 · 22 / 122 = 18.03.
      { LineNumber: '1', Номенклатура_Key: key(500), Количество: 3, Цена: 33.33, Сумма: 100, СтавкаНДС: 'НДС22', СуммаНДС: 18.03, СуммаВознаграждения: 18.99 },
      { LineNumber: '2', Номенклатура_Key: key(501), Количество: 1, Цена: 250.5, Сумма: 250.5, СуммаВознаграждения: 50.5 },
    ],
    ТоварыВозвращенные: [{ LineNumber: '1', Номенклатура_Key: key(500), Количество: 1, Сумма: 33.33, СуммаВознаграждения: 6.33 }],
  });
  // Sold less returned: 100 + 250.50 − 33.33.
  const amounts = Object.fromEntries(unit.check(tables, choose()).sums.map(({ id, parts }) => [id, inKopecks(parts)]));
  expect(amounts).toMatchObject({ retailAmount: 317.17, goods: 350.5, back: 33.33, reward: 63.16 });
});

it('is not made again: the same sums stand, others are named and left alone', () => {
  const system = application();
  talk(system);
  expect(talk(system).findings).toEqual([{ code: 'stands', details: { report: '700001', number: '0000-000001' } }]);
  const changed = exchangeTablesOf({ finance: [...FINANCE, row('Продажа', { retailAmount: 7 })] }, { reports: REPORTS });
  expect(talk(system, choose(), changed).findings).toEqual([{ code: 'changedThere', details: { report: '700001', number: '0000-000001' } }]);
  expect(made(system)).toHaveLength(1);
  const [document = {}] = made(system);
  expect(talk(application({ Document_ОтчетКомиссионераОПродажах: [document, { ...document, Ref_Key: key(900) }] })).findings).toEqual([{ code: 'double', details: { report: '700001', number: '0000-000001' } }]);
  const deleted = application({ Document_ОтчетКомиссионераОПродажах: [{ ...document, DeletionMark: true }] });
  talk(deleted);
  expect(made(deleted)).toHaveLength(2);
});

it('has no double whichever call is lost, done or not, in whichever step', () => {
  const { calls } = talk(application());
  for (let at = 0; at < calls; at += 1) {
    for (const loss of ['done', 'undone'] as const) {
      for (const turnsAStep of [1000, 2, 3]) {
        const own = application();
        new Talking(unit, own, SECRET, choose()).run((turn) => ({ ...tables, nowMs: tables.nowMs + Math.floor(turn / turnsAStep) }), (call) => (call === at ? loss : null));
        expect(made(own)).toHaveLength(1);
      }
    }
  }
});

it('is a document of 1С:УНФ where that is chosen, whose rates are left to it', () => {
  const system = application();
  talk(system, choose({ application: 'trade', vat: '20' }));
  expect(made(system, 'Document_ОтчетКомиссионера')[0]).toMatchObject({
    Договор_Key: CONTRACT, УдержатьКомиссионноеВознаграждение: true, СуммаДокумента: 350.5, СуммаДокументаВозврат: 33.33,
    Запасы: [{ LineNumber: '1', Номенклатура_Key: key(500), Количество: 3, Сумма: 100, Всего: 100 }, { LineNumber: '2' }], ЗапасыВозвраты: [{ LineNumber: '1', Сумма: 33.33 }],
  });
  expect(unit.check(tables, choose({ application: 'trade', vat: '20' })).findings).toContainEqual({ code: 'vatThere' });
  expect(talk(system, choose({ application: 'trade' })).findings).toMatchObject([{ code: 'stands' }]);
});

it.each<[string, FreshSeed['things'], string]>([
  ['no counterparty РВБ', { Catalog_Контрагенты: [] }, 'no-agent'],
  ['two of it', { Catalog_Контрагенты: [THINGS['Catalog_Контрагенты']?.[0] ?? {}, { Ref_Key: key(22), ИНН: '9714053621', DeletionMark: false }] }, 'which-agent'],
  ['one that is marked for deletion', { Catalog_Контрагенты: [{ Ref_Key: AGENT, ИНН: '9714053621', DeletionMark: true }] }, 'no-agent'],
  ['no contract with an agent', { Catalog_ДоговорыКонтрагентов: [THINGS['Catalog_ДоговорыКонтрагентов']?.[0] ?? {}] }, 'no-contract'],
  ['two organizations', { Catalog_Организации: [{ Ref_Key: ORGANIZATION, Description: 'А', DeletionMark: false }, { Ref_Key: key(11), Description: 'Б', DeletionMark: false }] }, 'which-organization'],
])('with %s it says what to do there, and makes nothing', (_what, things, code) => {
  const system = application(things);
  expect(talk(system).findings).toMatchObject([{ code, isBlocking: true }]);
  expect(made(system)).toEqual([]);
});

it('is made by the contract that a person has named, where there are several', () => {
  const contract = (at: number, name: string) => ({ Ref_Key: key(at), Owner_Key: AGENT, Организация_Key: ORGANIZATION, ВидДоговора: 'СКомиссионером', Description: name, DeletionMark: false });
  const things = { Catalog_ДоговорыКонтрагентов: [contract(41, 'К-1'), contract(42, 'К-2')] };
  const [undecided, mistaken, decided] = [application(things), application(things), application(things)];
  expect(talk(undecided).findings).toMatchObject([{ code: 'which-contract', details: { names: 'К-1, К-2' }, isBlocking: true }]);
  expect(talk(mistaken, choose({ contract: 'К-3' })).findings).toMatchObject([{ code: 'no-contract', details: { names: 'К-1, К-2' } }]);
  expect([...made(undecided), ...made(mistaken)]).toEqual([]);
  talk(decided, choose({ contract: 'к-2' }));
  expect(made(decided)).toMatchObject([{ ДоговорКонтрагента_Key: key(42) }]);
});

it('waits for matches of all goods, and needs the rows of the report', () => {
  const bare = exchangeTablesOf({ finance: FINANCE }, {});
  expect(unit.check(bare, choose()).findings).toContainEqual({ code: 'unmatched', details: { count: 2, names: 'A0, A1' }, isBlocking: true });
  expect(unit.check(tables, choose({ report: '1' })).findings).toEqual([{ code: 'noRows', isBlocking: true }]);
  expect(talk(application(), choose({ report: '1' })).findings).toEqual([{ code: 'noRows' }]);
});
