import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';

describe('work by hand on the page', () => {
  let served: Served;
  let sheet: Spreadsheet;

  beforeAll(async () => {
    served = await Served.with({ port: 0, standIn: { port: 1, startMs: Date.UTC(2026, 0, 5, 9) }, demoToken: null });
    sheet = await served.open();
    for (const [at, fruit] of ['груша', 'яблоко', 'абрикос'].entries()) await sheet.type(at + 2, 1, fruit);
    await sheet.expectCell(4, 1, 'A4: абрикос');
  });
  afterAll(() => served?.stop());

  it('typed values are read by the Russian locale and formulas are calculated by the host', async () => {
    await sheet.type(2, 2, '12,5');
    await sheet.type(3, 2, '=B2*2');
    await sheet.expectCell(2, 2, 'B2: 12,5');
    await sheet.expectCell(3, 2, 'B3: 25');
    await sheet.type(5, 2, '31.12.2026');
    await sheet.expectCell(5, 2, 'B5: 31.12.2026');
  });

  it('rows are sorted', async () => {
    await sheet.clickCell(2, 1);
    await sheet.choose('Данные', /А → Я/);
    await sheet.expectCell(2, 1, 'A2: абрикос');
    await sheet.expectCell(4, 1, 'A4: яблоко');
  });

  it('cells are copied and cleared', async () => {
    await sheet.copyCell([2, 1], [7, 3], 'C7: абрикос');
    await sheet.expectCell(7, 3, 'C7: абрикос');
    await sheet.page.keyboard.press('Delete');
    await sheet.expectCell(7, 3, /^C7:\s*$/);
  });

  it('a column moves what is right of it', async () => {
    await sheet.clickCell(2, 1);
    await sheet.choose('Вставка', 'Столбец слева');
    await sheet.expectCell(2, 2, 'B2: абрикос');
  });

  it('sheets are added, renamed and deleted', async () => {
    await sheet.choose('Вставка', 'Лист');
    await sheet.expectTabs(['Лист1', 'Лист2']);
    await sheet.renameTab('Лист2', 'Мой лист');
    await sheet.expectTabs(['Лист1', 'Мой лист']);
    await sheet.deleteTab('Мой лист');
    await sheet.expectTabs(['Лист1']);
  });

  it('another window shows the same spreadsheet', async () => {
    const other = await served.open();
    await sheet.type(9, 1, 'новое');
    await other.expectCell(9, 1, 'A9: новое');
    await other.page.close();
  });
});
