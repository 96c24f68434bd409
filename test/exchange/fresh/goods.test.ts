import { Fresh } from '../../../local/fresh/fresh';
import type { FreshSeed } from '../../../local/fresh/fresh';
import { freshGoods } from '../../../src/exchange/fresh-goods';
import type { ExchangeTables, Place } from '../../../src/exchange/exchange';
import { readSystemAnswer } from '../../../src/systems/answer';
import { wireOf } from '../../../src/systems/request';
import type { Fields } from '../../reports/tables';
import { exchangeTablesOf } from '../exchange-tables';

const key = (at: number): string => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`;
const SECRET = { address: '1cfresh.com/a/sbm/1', user: 'odata.user', password: 'canary1cfresh' };
const tools = { md5: () => '', base64: (text: string) => Buffer.from(text).toString('base64') };
const unit = freshGoods();

/** Talks to the end, its rows kept as the sheet keeps them. */
function talk(seed: Pick<FreshSeed, 'things' | 'closed'>, before: readonly Fields[] = []): { rows: Fields[]; findings: unknown[] } {
  const system = new Fresh();
  system.seed({ host: '1cfresh.com', application: '/a/sbm/1', user: SECRET.user, password: SECRET.password, ...seed });
  const rows = new Map(before.map((row) => [`${String(row['source'])} ${String(row['goodId'])}`, row]));
  const findings: unknown[] = [];
  let place: Place | null = null;
  for (let turn = 0; turn < 50; turn += 1) {
    const tables: ExchangeTables = { ...exchangeTablesOf({}, { reports: { accountStock: [...rows.values()] } }), nowMs: Date.UTC(2026, 11, 14, 9, turn) };
    const { request, read } = unit.next(place, tables, {}) as Extract<ReturnType<typeof unit.next>, { request: unknown }>;
    const { host, path, headers } = wireOf(request, SECRET, tools);
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const { status, body } = system.answers({ method: 'GET', host, url: new URL(`https://${host}${path}`), headers: lower, text: '', atMs: 0 });
    const reply = read(readSystemAnswer(request.call, { answer: { status, text: JSON.stringify(body), headers: {}, bytes: 1 } }));
    for (const row of [reply.rows ?? []].flat().flatMap(({ rows: some }) => some as Fields[])) {
      const id = `${String(row['source'])} ${String(row['goodId'])}`;
      rows.set(id, { ...rows.get(id), ...row });
    }
    // In one batch all rows have the same columns: what one lacks would be cleared on the sheet.
    for (const { rows: some } of [reply.rows ?? []].flat()) expect(new Set(some.map((row) => Object.keys(row).sort().join())).size).toBeLessThan(2);
    findings.push(...reply.findings ?? []);
    place = reply.place;
    if (place === null) return { rows: [...rows.values()], findings };
  }
  throw new Error('it does not end');
}

const good = (at: number, words: Fields = {}): Fields => ({ Ref_Key: key(at), Code: String(at).padStart(8, '0'), Description: `Товар ${at}`, Артикул: `A${at}`, IsFolder: false, DeletionMark: false, ...words });

it('gives goods with all barcodes, sizes that are kinds of a good by their own, over many pages', () => {
  const goods = Array.from({ length: 601 }, (_one, at) => good(at));
  const barcodes = [
    ...goods.map(({ Ref_Key: of }, at) => ({ Штрихкод: `46000000${String(at).padStart(5, '0')}`, Номенклатура_Key: of })),
    { Штрихкод: '4700000000001', Номенклатура_Key: key(0), Характеристика_Key: '00000000-0000-0000-0000-000000000000' }, { Штрихкод: '4700000000002', Номенклатура_Key: key(0), Характеристика_Key: key(7000) },
  ];
  const { rows, findings } = talk({ things: { Catalog_Номенклатура: goods, InformationRegister_ШтрихкодыНоменклатуры: barcodes } });
  expect(findings).toEqual([]);
  expect(rows).toHaveLength(602);
  const of = (id: string) => rows.find(({ goodId }) => goodId === id);
  expect(of(key(0))).toMatchObject({ source: 'fresh', title: 'Товар 0', article: 'A0', barcode: '4600000000000 4700000000001' });
  expect(of(`${key(0)}#${key(7000)}`)).toMatchObject({ title: 'Товар 0', barcode: '4700000000002' });
  expect(of(key(600))).toMatchObject({ barcode: '4600000000600' });
});

it('passes over folders and what is marked for deletion, and takes what is gone out of the search', () => {
  const things = { Catalog_Номенклатура: [good(1), good(2, { IsFolder: true }), good(3, { DeletionMark: true })], InformationRegister_ШтрихкодыНоменклатуры: [{ Штрихкод: '1', Номенклатура_Key: key(3) }] };
  const before: Fields[] = [{ source: 'fresh', goodId: key(3), title: 'Был', barcode: '1', article: 'A3', readAt: 46_000 }, { source: 'moysklad', goodId: 'x', barcode: '9', article: 'M', readAt: 46_000 }];
  const { rows } = talk({ things }, before);
  expect(rows.map(({ goodId, barcode, article }) => [goodId, barcode, article])).toEqual([[key(3), '', ''], ['x', '9', 'M'], [key(1), '', 'A1']]);
});

it('knows goods by their articles alone where barcodes are not published', () => {
  const { rows, findings } = talk({ things: { Catalog_Номенклатура: [good(1)] }, closed: ['InformationRegister_ШтрихкодыНоменклатуры'] });
  expect([rows.length, findings]).toEqual([1, [{ code: 'noBarcodes' }]]);
});
