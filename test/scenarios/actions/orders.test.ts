import { type ActionsPage, enter, withDraft } from '../../support/actions';
import { addOnWorlds, type AddOnWorld } from '../../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 12, days: 8, ordersPerDay: 300, seed: 7, plain: true });

const ORDERS = 'Провести заказы';
const MARKS = 'Промаркировать заказы';
const SGTIN = '010460180008500121aBcD';

const column = (world: AddOnWorld, sheet: string, header: string): string[] => world.rows(sheet, header).map(([cell]) => String(cell));
const rowsOf = (world: AddOnWorld, sheet: string): { scheme: string; status: string }[] => {
  const statuses = column(world, sheet, 'Сейчас');
  return column(world, sheet, 'Схема').map((scheme, at) => ({ scheme, status: statuses[at] as string }));
};

describe('orders of all ways of selling', () => {
  const drafted = async (): Promise<{ world: AddOnWorld; page: ActionsPage }> => {
    const world = await makeWorld();
    return { world, page: withDraft(world, 'steerOrders', ['cards', 'sellerWarehouses', 'fbsOrders', 'dbsOrders', 'dbwOrders', 'clickCollectOrders']) };
  };

  it('move on where WB allows it, are told where not, and do not come back', async () => {
    const { world, page } = await drafted();
    const rows = rowsOf(world, ORDERS);
    expect([...new Set(rows.map(({ scheme }) => scheme))].sort()).toEqual(['DBS', 'DBW', 'FBS', 'PICKUP']);
    const wanted = rows.map(({ scheme, status }) => (scheme === 'FBS' || status !== 'Новое' ? '' : 'на сборку'));
    const count = wanted.filter((word) => word !== '').length;
    expect(count).toBeGreaterThan(2);
    const first = rows.findIndex(({ scheme, status }) => scheme === 'FBS' && status === 'Новое');
    enter(world, ORDERS, 'Что сделать', wanted.map((word, at) => (at === first ? 'на сборку' : word)));
    expect(page.check('steerOrders').plan).toMatchObject({ changes: count, refusedCount: 1, refused: [{ why: 'Сейчас WB этого не разрешает: не то состояние.' }] });
    const { plan, journal } = page.send();
    expect(plan).toMatchObject({ ending: 'Отправлено.', counts: { done: count } });
    expect(journal[0]).toMatchObject({ canUndo: false, whyNot: 'Состояние заказа WB назад не возвращает.' });
    world.host.clock.advance(3_600_000);
    world.refresh();
    page.wish({ kind: 'draft', action: 'steerOrders' });
    expect(rowsOf(world, ORDERS).filter(({ scheme, status }) => scheme !== 'FBS' && status === 'Новое')).toEqual([]);
  });

  it('of DBS are given out with the code of the buyer alone, and WB\'s refusal of one stands beside it', async () => {
    const { world, page } = await drafted();
    for (const word of ['на сборку', 'в доставку']) {
      enter(world, ORDERS, 'Что сделать', rowsOf(world, ORDERS).map(({ scheme }) => (scheme === 'DBS' ? word : '')));
      page.check('steerOrders');
      expect(page.send().plan).toMatchObject({ hasGoneWell: true });
      world.host.clock.advance(3_600_000);
      world.refresh();
      page.wish({ kind: 'draft', action: 'steerOrders' });
    }
    const rows = rowsOf(world, ORDERS);
    const onTheWay = rows.flatMap(({ scheme, status }, at) => (scheme === 'DBS' && status === 'Доставляется' ? [at] : []));
    expect(onTheWay.length).toBeGreaterThan(2);
    const [good, bad, without] = onTheWay;
    enter(world, ORDERS, 'Что сделать', rows.map((_row, at) => ([good, bad, without].includes(at) ? 'выдан' : '')));
    enter(world, ORDERS, 'Код покупателя', rows.map((_row, at) => (at === good ? '1234' : at === bad ? '9999' : '')));
    expect(page.check('steerOrders').plan?.refused.map(({ why }) => why)).toEqual(['Впишите код, который назвал покупатель: без него WB этого не примет.']);
    const { plan, stop } = page.send();
    expect(plan).toMatchObject({ counts: { sent: 2, done: 1, refused: 1 }, wbRefused: [{ why: 'Invalid code' }] });
    expect(stop).toContain('Отправка остановилась сама');
    const results = column(world, ORDERS, 'Что вышло');
    expect([results[good as number], results[bad as number]]).toEqual(['WB показывает новое значение', 'Invalid code']);
  });

  it('are cancelled once, whatever becomes of the call', async () => {
    const { world, page } = await drafted();
    const rows = rowsOf(world, ORDERS);
    const own = rows.flatMap(({ scheme, status }, at) => (scheme === 'FBS' && status === 'Новое' ? [at] : [])).slice(0, 2);
    enter(world, ORDERS, 'Что сделать', rows.map((_row, at) => (own.includes(at) ? 'отменить' : '')));
    page.check('steerOrders');
    await world.wb.setFaults([{ match: { method: 'PATCH', path: '/api/v3/orders/*' }, at: 1, answer: { status: 504, body: {} } }]);
    expect(page.send().plan).toMatchObject({ counts: { sent: 2, done: 1, unknown: 1 } });
    expect((await world.requests()).filter((one) => one.startsWith('PATCH /api/v3/orders/')).length).toBe(2);
  });
});

describe('marks', () => {
  it('are set, taken away and brought back, in all ways of selling', async () => {
    const world = await makeWorld();
    const page = withDraft(world, 'markOrders', ['cards', 'fbsOrders', 'fbsLabels', 'dbsOrders', 'dbwOrders', 'clickCollectOrders']);
    const [schemes, values] = [column(world, MARKS, 'Схема'), column(world, MARKS, 'Код')];
    const firsts = ['FBS', 'DBS', 'DBW', 'PICKUP'].map((scheme) => schemes.indexOf(scheme));
    expect(firsts).not.toContain(-1);
    const filled = schemes.findIndex((scheme, at) => scheme === 'FBS' && values[at] !== '' && !firsts.includes(at));
    enter(world, MARKS, 'Новый код', schemes.map((_scheme, at) => (at === filled ? '-' : firsts.includes(at) ? `${SGTIN}${at} ${SGTIN}A${at}` : '')));
    expect(page.check('markOrders').plan).toMatchObject({ changes: 5, refusedCount: 0 });
    const { plan, journal } = page.send();
    expect(plan).toMatchObject({ ending: 'Отправлено.', counts: { done: 5 } });
    page.drive(page.wish({ kind: 'undo', plan: journal[0]?.plan as string }));
    expect(page.send().plan).toMatchObject({ counts: { done: 5 } });
  });

  it('that WB cannot take are refused before anything is sent', async () => {
    const world = await makeWorld();
    const page = withDraft(world, 'markOrders', ['cards', 'fbsOrders', 'fbsLabels']);
    enter(world, MARKS, 'Новый код', ['короткий', `${SGTIN}\nrest`]);
    expect(page.check('markOrders').plan).toMatchObject({ changes: 0, refused: [1, 2].map(() => ({ why: 'Код не того вида, какой принимает WB: проверьте длину и нет ли лишних знаков.' })) });
  });
});
