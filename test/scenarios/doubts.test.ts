import { LocalHost, VirtualClock } from '../../local/host';
import { failureOf } from '../../src/ui/server';
import { type AddOnWorld, addOnWorlds, START_MS } from '../support/add-on-world';

/** What no document of Google's decides is right both ways: see local/host/doubts.ts. */
const makeWorld = addOnWorlds({ articles: 5, days: 7, ordersPerDay: 1 });

function unsure(world: AddOnWorld, doubts: Partial<LocalHost['doubts']>): AddOnWorld {
  Object.assign(world.host.doubts, doubts);
  return world;
}

it.each([[false], [true]])('the code of an error reaches the page, whether or not the error\'s name does: %s', async (pageGetsErrorName) => {
  const { host, document, user } = unsure(await makeWorld(), { pageGetsErrorName });
  const told = (name: string, args: unknown[]) => {
    const result = host.run(name, args, { document, user, mode: 'sidebar' });
    return result.kind === 'ok' ? null : failureOf(host.failureOf(result));
  };
  expect(told('connectShop', ['x'])).toEqual({ code: 'TOKEN_NOT_A_TOKEN', text: expect.stringMatching(/^Это не похоже на токен Wildberries\. /) as string });
  expect(told('startRefresh', [])).toEqual({ code: 'NO_SHOP', text: expect.stringMatching(/^Магазин ещё не подключён\. /) as string });
});

it.each([[false], [true]])('sheets are made and found again, whether or not coordinates name a whole column: %s', async (wholeColumnByCoordinates) => {
  const world = unsure(await makeWorld(), { wholeColumnByCoordinates });
  world.connect();
  world.refresh();
  const sheets = () => world.document.model.sheets.map(({ name }) => name);
  const before = sheets();
  expect(world.rows('Карточки').length).toBeGreaterThan(0);
  world.host.clock.advance(7 * 3_600_000);
  world.refresh();
  expect(sheets()).toEqual(before);
});

describe.each([[false], [true]])('formulas, whether or not a finder of marks is refused to them: %s', (formulasFindMarks) => {
  let world: AddOnWorld;
  let article: unknown;
  beforeAll(async () => {
    world = unsure(await makeWorld(), { formulasFindMarks });
    world.connect();
    world.refresh();
    [[article]] = world.rows('Карточки', 'Артикул WB') as [[unknown]];
  });
  const answers = () => {
    const { document, host, user } = world;
    // Nothing that was kept for six hours is there any more.
    host.clock.advance(7 * 3_600_000);
    return ([['WB_STOCKS'], ['WB_CARD', article], ['WB_UPDATED']] as [string, ...unknown[]][]).map(([name, ...args]) => {
      const result = host.callCustomFunction(name, args, { document, user });
      return result.kind === 'ok' ? result.value : `refused: ${JSON.stringify(result)}`;
    });
  };

  // One after the other, on the same sheets.
  it.each([
    ['a column stands elsewhere', (title: string) => world.document.workbook.userMoveColumn(title, 3, 1)],
    ['a column is called otherwise', (title: string) => world.document.workbook.userSet(title, 1, 4, 'Моё название')],
    ['columns of the user stand between', (title: string) => world.document.workbook.userInsertColumn(title, 3, 2)],
    ['a copy stands before it', (title: string) => { world.document.workbook.userDuplicate(title); world.document.workbook.userMove(`Копия ${title}`, 0); }],
    ['a sheet has another name', (title: string) => world.document.workbook.userRename(title, `Мой ${title}`)],
  ])('answer the same when %s', (_change, change) => {
    const usual = answers();
    expect(usual.filter((one) => /^refused/.test(String(one)))).toEqual([]);
    ['Карточки', 'Заказы', 'Остатки'].forEach(change);
    expect(answers()).toEqual(usual);
  });
});

it('takes the worse answer where nothing is said, and Google\'s list of services where it leaves something open', () => {
  const host = new LocalHost({ distDir: 'dist', clock: new VirtualClock(START_MS) });
  expect(host.doubts).toEqual({ pageGetsErrorName: false, wholeColumnByCoordinates: false, formulasReadFiles: true, formulasFindMarks: false });
  host.dispose();
});
