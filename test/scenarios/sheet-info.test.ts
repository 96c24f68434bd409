import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { withDraft } from '../support/actions';
import { Panel } from '../support/panel';
import { headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 5, days: 7, ordersPerDay: 1 });

describe('«Что это за лист?»', () => {
  let world: AddOnWorld;
  beforeEach(async () => {
    world = await makeWorld();
    world.connect();
    world.refresh();
  });

  function ask(sheet: string, title = 'Что это за лист?', user = world.user): string[] {
    const { document, host } = world;
    document.activeSheetId = document.workbook.sheet(sheet).id;
    document.ui.answers.push({ button: 'OK' });
    expect(host.run('menuSheetInfo', [], { document, user, mode: 'menu' }).kind).toBe('ok');
    const asked = document.ui.asked.at(-1);
    expect(asked?.title).toBe(title);
    return (asked?.message ?? '').split(/\n+/);
  }

  it('tells of a dataset what a row is, how fresh it is, what must stay and what comes from elsewhere', () => {
    expect(ask('Остатки')).toEqual([
      '«Остатки» загружен с Wildberries. Строка — один размер товара на одном складе WB. Закончившийся остаётся с нулём.',
      'Строк сейчас: 5.',
      'Данные от 23.11.2026 09:00 по Москве. Новее WB даст после 23.11.2026 09:00.',
      'Обновляется само раз в час, чаще — из меню.',
      'Строки узнаём по колонкам: Магазин, Артикул WB, ID размера, Баркод, Склад. Удалять их нельзя.',
      'С листа «Карточки» взяты: Артикул продавца, Баркод, Размер, ID размера, Название, Бренд, Предмет.',
      'Колонки и заголовки можно переставлять, переименовывать и скрывать. Свои колонки, строки и заметки добавляйте где угодно: обновление их не меняет.',
      'Описание данных у WB: https://dev.wildberries.ru/openapi/analytics',
    ]);
  });

  it('knows a renamed sheet, a renamed column and a deleted one', () => {
    const { workbook } = world.document;
    workbook.userRename('Остатки', 'Склад');
    workbook.userRename('Карточки', 'Товары');
    const headers = headersOf(workbook.sheet('Склад'));
    workbook.userSet('Склад', 1, headers.indexOf('Доступно') + 1, 'Шт.');
    workbook.userDeleteColumn('Склад', headers.indexOf('Бренд') + 1);
    expect(ask('Склад')).toEqual(expect.arrayContaining([
      expect.stringContaining('«Склад» загружен с Wildberries.'),
      'С листа «Товары» взяты: Артикул продавца, Баркод, Размер, ID размера, Название, Бренд, Предмет.',
      'Нет на листе: Бренд. Удалённая колонка сама не возвращается.',
      'Переименованы: Доступно → Шт.. Мы их узнаём, данные приходят как раньше.',
    ]));
  });

  it('tells shops apart and says which is not loaded', () => {
    world.connect({ sid: '00000000-0000-4000-8000-000000000002' });
    expect(ask('Заказы').filter((line) => /^Данн/.test(line))).toEqual([
      expect.stringMatching(/^Данные магазина «=Магазин «Пример»» от 23\.11\.2026/), expect.stringMatching(/^Данных магазина «.+» ещё нет\.$/),
    ]);
  });

  it('speaks English to whom reads it', () => {
    const reader = world.host.createUser('accountant@example.com', { locale: 'en' });
    world.document.editors.push(reader);
    expect(ask('Заказы', 'What is this sheet?', reader)).toEqual([
      '“Заказы” comes from Wildberries. A row is one ordered piece. Cancelled orders stay, marked so.',
      'Rows now: 7.',
      'Refreshed by itself every hour, sooner from the menu.',
      'Rows are found by the columns Магазин, Номер заказа (srid). They must not be deleted.',
      'From the sheet “Карточки”: Название.',
      expect.stringMatching(/^Not on the sheet: Price before discounts, ₽,/),
      expect.stringMatching(/^Columns and headers may be moved/),
      'WB describes the data here: https://dev.wildberries.ru/openapi/reports',
    ]);
  });

  it('says of pages, drafts and the made-up shop what they are, and of what is asked to be refreshed too', async () => {
    const other = await makeWorld();
    other.addOn.choose('menuConnect');
    withDraft(other, 'setPrices', ['prices', 'cards', 'orders', 'sales']);
    new Panel(other).change({ kind: 'report', id: 'summary', isOn: true });
    other.refresh();
    new Panel(other).change({ kind: 'example', isShown: true });
    const { document, host, user } = other;
    const answers = (sheet: string): [string, unknown] => {
      document.activeSheetId = document.workbook.sheet(sheet).id;
      document.ui.answers.push({ button: 'OK' });
      host.run('menuSheetInfo', [], { document, user, mode: 'menu' });
      const told = document.ui.asked.at(-1)?.message ?? '';
      host.run('menuRefreshSheet', [], { document, user, mode: 'menu' });
      return [told, document.ui.toasts.at(-1)?.message];
    };
    for (const [sheet, begins] of [['Сводка', 'Это «Сводка»: обычные формулы'], ['Старт', 'Здесь первые шаги'], ['Изменить цены', 'Это черновик.'], ['Пример: Заказы', 'Это лист придуманного магазина.']] as const) {
      const [told, toast] = answers(sheet);
      expect([sheet, told.startsWith(begins), toast]).toEqual([sheet, true, told]);
    }
  });

  it('says of the journal, of the user\'s sheet and of a copy of ours what they are', () => {
    world.document.workbook.userDuplicate('Заказы', 'Копия');
    expect([ask('Журнал'), ask('Лист1'), ask('Копия')]).toEqual([
      ['Это журнал: сюда записываем, что и когда обновлялось, что не получилось и что делать. Строки можно удалять.'],
      ['Это ваш лист: мы ничего на нём не меняем. Копия нашего листа — тоже ваша и больше не обновляется.'],
      ['Это ваш лист: мы ничего на нём не меняем. Копия нашего листа — тоже ваша и больше не обновляется.'],
    ]);
  });
});
