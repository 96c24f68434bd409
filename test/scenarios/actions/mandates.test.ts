import { serialOfMs } from '../../../src/wb/time/moscow-time';
import { type ActionsPage, enter, withDraft } from '../../support/actions';
import { addOnWorlds, type AddOnWorld } from '../../support/add-on-world';
import { type RunningMoySklad, startMoySklad } from '../../../local/moysklad/spawn';
import { Panel } from '../../support/panel';

const makeWorld = addOnWorlds({ articles: 12, days: 30, ordersPerDay: 4, seed: 7, plain: true });

const PLAN = 'План цен';
const ANSWERS = 'Ответить на отзывы';
const TEMPLATES = { rating5: 'Спасибо за отзыв о «{товар}»!', rating4: 'Спасибо за отзыв о «{товар}»!', rating3: '', rating2: '', rating1: '' };

const sent = async (world: AddOnWorld, request: string): Promise<number> => (await world.requests()).filter((one) => one.startsWith(request)).length;
const UPLOAD = 'POST /api/v2/upload/task';
const ANSWER = 'POST /api/v1/feedbacks/answer';
const STOCKS = 'PUT /api/v3/stocks/';

describe('a plan of prices', () => {
  /** The first row costs ten roubles more in two hours, for two hours; the second one begins then and stays. */
  async function planned(): Promise<{ world: AddOnWorld; page: ActionsPage; prices: number[] }> {
    const world = await makeWorld();
    const page = withDraft(world, 'planPrices', ['prices', 'cards']);
    const prices = world.rows(PLAN, 'Цена').map(([price]) => Number(price));
    const at = (hours: number): Date => new Date(world.host.clock.nowMs() + hours * 3_600_000);
    enter(world, PLAN, 'Новая цена', [prices[0] as number + 10, prices[1] as number + 20]);
    enter(world, PLAN, 'С какого времени', [at(2), at(2)]);
    enter(world, PLAN, 'Вернуть', [at(4.5)]);
    return { world, page, prices };
  }

  const priceNow = async (world: AddOnWorld, row: number): Promise<unknown> => {
    const nmID = world.rows(PLAN, 'Артикул WB')[row]?.[0];
    const body = await world.askWb({ method: 'POST', host: 'discounts-prices-api', path: '/api/v2/list/goods/filter', body: { nmList: [nmID] } });
    return (body as { data: { listGoods: { sizes: { price: number }[] }[] } }).data.listGoods[0]?.sizes[0]?.price;
  };

  it('sends nothing when it is confirmed, then each row at its hour, and what was before comes back', async () => {
    const { world, page, prices } = await planned();
    expect(page.check('planPrices').plan).toMatchObject({ changes: 2 });
    const given = page.send();
    expect(given.plan).toMatchObject({ ending: 'План принят: строки уйдут сами в своё время.', counts: { sent: 0 } });
    expect(given.actions.find(({ id }) => id === 'planPrices')?.mandates).toMatchObject([{ title: 'План цен', text: expect.stringContaining('ждут: 2') as string }]);
    world.letHoursPass(1);
    expect(await sent(world, UPLOAD)).toBe(0);
    world.letHoursPass(2);
    expect([await priceNow(world, 0), await priceNow(world, 1)]).toEqual([prices[0] as number + 10, prices[1] as number + 20]);
    expect(page.view().journal[0]?.text).toMatch(/^\d\d\.\d\d \d\d:\d\d · План цен · 2 товара( · \+\d+ % в среднем)? · по разрешению · загрузка WB № \d+$/);
    world.letHoursPass(3);
    expect([await priceNow(world, 0), await priceNow(world, 1)]).toEqual([prices[0], prices[1] as number + 20]);
    expect(page.view().journal[0]?.text).toMatch(/^вернули: /);
    expect(await sent(world, UPLOAD)).toBe(2);
  });

  it('tells of a row that somebody has changed since, and does not send it', async () => {
    const { world, page, prices } = await planned();
    page.check('planPrices');
    page.send();
    enter(world, PLAN, 'Новая цена', [prices[0] as number + 11]);
    world.letHoursPass(3);
    expect([await priceNow(world, 0), await priceNow(world, 1)]).toEqual([prices[0], prices[1] as number + 20]);
    world.letHoursPass(1);
    expect(page.view().actions.find(({ id }) => id === 'planPrices')?.mandates[0]?.told).toMatch(/1 строку на листе с тех пор изменили/);
  });

  it.each([
    ['was revoked', (page: ActionsPage) => page.wish({ kind: 'revoke', id: page.view().actions.find(({ id }) => id === 'planPrices')?.mandates[0]?.id as string })],
    ['was stopped', (page: ActionsPage) => page.wish({ kind: 'stop' })],
    ['was switched off', (page: ActionsPage) => page.wish({ kind: 'switch', isOn: false })],
  ])('sends nothing after it %s', async (_name, end) => {
    const { world, page } = await planned();
    page.check('planPrices');
    page.send();
    end(page);
    world.letHoursPass(4);
    expect(await sent(world, UPLOAD)).toBe(0);
  });
});

describe('answers from templates', () => {
  const drafted = async (): Promise<{ world: AddOnWorld; page: ActionsPage }> => {
    const world = await makeWorld();
    return { world, page: withDraft(world, 'answerFeedbacks', ['feedbacks', 'cards']) };
  };

  it('go out each hour, to the ratings that have one, with the seller\'s words alone, and once', async () => {
    const { world, page } = await drafted();
    const ratings = world.rows(ANSWERS, 'Оценка').map(([rating]) => Number(rating));
    page.wish({ kind: 'allow', mandate: 'answersFromTemplates', shop: world.sid, days: 30, terms: TEMPLATES });
    world.letHoursPass(3);
    const answered = (await world.wb.log()).filter(({ path, method }) => path === '/api/v1/feedbacks/answer' && method === 'POST').map(({ body }) => body as { id: string; text: string });
    expect(new Set(answered.map(({ id }) => id)).size).toBe(answered.length);
    expect(answered.length).toBeGreaterThanOrEqual(ratings.filter((rating) => rating >= 4).length);
    expect(answered.every(({ text }) => /^Спасибо за отзыв о «[^{}]+»!$/.test(text))).toBe(true);
  });

  it('can be looked at first, and are sent by a person then', async () => {
    const { world, page } = await drafted();
    const proposed = page.drive(page.wish({ kind: 'propose', mandate: 'answersFromTemplates', shop: world.sid, terms: TEMPLATES }));
    const changes = proposed.plan?.changes ?? 0;
    expect([proposed.plan?.stage, changes > 0]).toEqual(['ready', true]);
    expect(await sent(world, ANSWER)).toBe(0);
    expect(page.send().plan).toMatchObject({ counts: { sent: changes, done: changes } });
  });

  it.each<[string, Partial<{ days: number; terms: object; mandate: string }>, string]>([
    ['for longer than ninety days', { days: 91 }, '90'],
    ['without any template', { terms: { ...TEMPLATES, rating5: '', rating4: '' } }, 'Разрешение не дано'],
    ['with a text where none belongs', { terms: { ...TEMPLATES, rating5: 7 } }, 'Разрешение не дано'],
  ])('are not allowed %s', async (_name, spoilt, message) => {
    const { world, page } = await drafted();
    const asked = { kind: 'allow', mandate: 'answersFromTemplates', shop: world.sid, days: 30, terms: TEMPLATES, ...spoilt };
    expect(() => page.wish(asked as never)).toThrow(message);
    world.letHoursPass(2);
    expect(await sent(world, ANSWER)).toBe(0);
  });

  it('end with their day', async () => {
    const { world, page } = await drafted();
    page.wish({ kind: 'allow', mandate: 'answersFromTemplates', shop: world.sid, days: 1, terms: TEMPLATES });
    world.host.clock.advance(25 * 3_600_000);
    world.letHoursPass(2);
    expect(await sent(world, ANSWER)).toBe(0);
    expect(page.view().actions.find(({ id }) => id === 'answerFeedbacks')?.mandates).toEqual([]);
  });

  it('of an execution that died at any call are never sent twice', async () => {
    const { world, page } = await drafted();
    page.wish({ kind: 'allow', mandate: 'answersFromTemplates', shop: world.sid, days: 30, terms: TEMPLATES });
    const survived = [40, 70, 100, 130, 160].filter((killAtCall) => {
      world.host.faults = () => ({ killAtCall });
      try {
        world.letHoursPass(1);
        return true;
      } catch {
        return false;
      }
    });
    world.host.faults = null;
    expect(survived.length).toBeLessThan(3);
    world.letHoursPass(2);
    const ids = (await world.wb.log()).filter(({ path, method }) => path === '/api/v1/feedbacks/answer' && method === 'POST').map(({ body }) => (body as { id: string }).id);
    expect([ids.length > 0, new Set(ids).size]).toEqual([true, ids.length]);
  });
});

describe('lower bids', () => {
  it('are proposed where advertising has eaten too much, within the floor', async () => {
    const world = await makeWorld();
    const page = withDraft(world, 'setBids', ['advertArticles', 'advertStats', 'campaigns', 'cards']);
    const terms = { above: 1, lower: 10, floor: 1 };
    const { plan } = page.drive(page.wish({ kind: 'propose', mandate: 'bidsByShare', shop: world.sid, terms }));
    expect(plan?.changes).toBeGreaterThan(0);
    expect(plan?.averagePercent).toBe(-10);
    expect(() => page.wish({ kind: 'propose', mandate: 'bidsByShare', shop: world.sid, terms: { ...terms, floor: 100_000 } })).toThrow('сейчас менять нечего');
  });
});

describe('stock from the books', () => {
  const FBS = 'Остатки по моим складам';
  const TOKEN = 'canary4f1c9d7e2b8a6053ms';
  let moysklad: RunningMoySklad;
  beforeAll(async () => { moysklad = await startMoySklad(); });
  afterAll(() => moysklad.stop());
  const makeConnected = addOnWorlds({ articles: 6, days: 10, ordersPerDay: 2, seed: 11, plain: true }, { others: (hostname) => (hostname === 'api.moysklad.ru' ? { hostname: '127.0.0.1', port: moysklad.port } : null) });

  /** Of each barcode the books have so many pieces more than of the one before. */
  const inBooks = async (world: AddOnWorld, times: number): Promise<string[]> => {
    const barcodes = [...new Set(world.rows(FBS, 'Баркод').map(([barcode]) => String(barcode)))].slice(0, 3);
    const product = barcodes.map((barcode, at) => ({ id: `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`, name: `Товар ${at}`, article: `Т-${at}`, barcodes: [{ ean13: barcode }] }));
    await moysklad.seed({ token: TOKEN, stock: Object.fromEntries(product.map(({ id }, at) => [id, at * times])), things: { product } });
    return barcodes;
  };

  it('is entered on the draft by one click, where a person may change it before it is checked', async () => {
    const world = await makeConnected();
    const page = withDraft(world, 'setStocks', ['cards', 'sellerWarehouses', 'fbsStocks']);
    const panel = new Panel(world);
    panel.connectSystem('moysklad', { token: TOKEN });
    const barcodes = await inBooks(world, 3);
    panel.talk('moysklad-stock');
    const { offer } = page.wish({ kind: 'offer', mandate: 'stocksFromAccount', shop: world.sid });
    const warehouse = offer?.terms[0]?.options[0]?.value as string;
    page.wish({ kind: 'fill', mandate: 'stocksFromAccount', shop: world.sid, terms: { warehouse, reserve: 2, cap: 3 } });
    const drafted = world.rows('Изменить остатки', 'Баркод', 'Новое количество', 'ID склада');
    expect(barcodes.map((barcode) => drafted.find(([one, , id]) => String(one) === barcode && String(id) === warehouse)?.[1])).toEqual([0, 1, 3]);
    expect(drafted.filter(([, entered]) => entered !== '')).toHaveLength(3);
    expect(await sent(world, STOCKS)).toBe(0);
    expect(page.check('setStocks').plan).toMatchObject({ stage: 'ready', refused: [] });
  });

  it('goes each hour to one warehouse, less the reserve, up to the cap, and is asked for anew', async () => {
    const world = await makeConnected();
    const page = withDraft(world, 'setStocks', ['cards', 'sellerWarehouses', 'fbsStocks']);
    const panel = new Panel(world);
    panel.connectSystem('moysklad', { token: TOKEN });
    const barcodes = await inBooks(world, 3);
    panel.talk('moysklad-stock');
    const { offer } = page.wish({ kind: 'offer', mandate: 'stocksFromAccount', shop: world.sid });
    const warehouse = offer?.terms[0]?.options[0]?.value as string;
    page.wish({ kind: 'allow', mandate: 'stocksFromAccount', shop: world.sid, days: 90, terms: { warehouse, reserve: 2, cap: 3 } });
    const amounts = (): unknown[] => {
      world.refresh();
      const rows = world.rows(FBS, 'Баркод', 'Количество', 'ID склада').filter(([, , id]) => String(id) === warehouse);
      return barcodes.map((barcode) => rows.find(([one]) => String(one) === barcode)?.[1]);
    };
    world.letHoursPass(2);
    expect(amounts()).toEqual([0, 1, 3]);
    await inBooks(world, 1);
    world.letHoursPass(2);
    expect(amounts()).toEqual([0, 0, 0]);
  });
});

it('serials of the plan are those of sheets', () => {
  expect(serialOfMs(Date.parse('2026-12-12T07:00:00Z')) % 1).toBeCloseTo(10 / 24);
});
