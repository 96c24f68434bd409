import { addOnWorlds, type AddOnWorld } from '../../support/add-on-world';
import { type ActionsPage, enter, withDraft } from '../../support/actions';

const makeWorld = addOnWorlds({ articles: 12, days: 30, ordersPerDay: 4, seed: 7, plain: true });

const STOCKS = 'Изменить остатки';
const ANSWERS = 'Ответить на отзывы';
const BIDS = 'Изменить ставки';
const CAMPAIGNS = 'Управлять кампаниями';

const made = async (world: AddOnWorld, request: string): Promise<number> => (await world.requests()).filter((one) => one.startsWith(request)).length;

describe('stocks', () => {
  const drafted = async (): Promise<{ world: AddOnWorld; page: ActionsPage }> => {
    const world = await makeWorld();
    return { world, page: withDraft(world, 'setStocks', ['cards', 'sellerWarehouses', 'fbsStocks']) };
  };

  it('are set, an empty cell leaves them and 0 takes off sale, and go back', async () => {
    const { world, page } = await drafted();
    const amounts = world.rows(STOCKS, 'Количество').map(([amount]) => Number(amount));
    enter(world, STOCKS, 'Новое количество', [amounts[0] as number + 5, '', 0, -1, 1.5]);
    expect(page.check('setStocks').plan).toMatchObject({ changes: amounts[2] === 0 ? 1 : 2, refusedCount: 2 });
    const sent = page.send();
    expect(sent.plan).toMatchObject({ ending: 'Отправлено.', hasGoneWell: true });
    page.drive(page.wish({ kind: 'undo', plan: sent.journal[0]?.plan as string }));
    expect(page.send().plan).toMatchObject({ hasGoneWell: true });
    world.host.clock.advance(3_600_000);
    world.refresh();
    expect(world.rows('Остатки по моим складам', 'Количество').map(([amount]) => Number(amount)).sort()).toEqual([...amounts].sort());
  });

  it('that WB answers with 204 and does not change are never called done', async () => {
    const { world, page } = await drafted();
    await world.wb.settings({ isForgetful: true });
    enter(world, STOCKS, 'Новое количество', [77_777]);
    page.check('setStocks');
    expect(page.send().plan).toMatchObject({ counts: { sent: 1, done: 0, waiting: 1 } });
  });

  it('of a warehouse that WB is working on stop everything, and say why', async () => {
    const { world, page } = await drafted();
    await world.wb.settings({ busyWarehouses: world.rows(STOCKS, 'ID склада').map(([id]) => Number(id)) });
    enter(world, STOCKS, 'Новое количество', [77_777]);
    page.check('setStocks');
    const { plan, stop } = page.send();
    expect(plan?.ending).toContain('WB отказался принять всё сразу.');
    expect(stop).toContain('Отправка остановилась сама');
  });
});

describe('answers', () => {
  const drafted = async (): Promise<{ world: AddOnWorld; page: ActionsPage }> => {
    const world = await makeWorld();
    return { world, page: withDraft(world, 'answerFeedbacks', ['feedbacks', 'cards']) };
  };

  it('are sent word for word, once, and cannot be taken back', async () => {
    const { world, page } = await drafted();
    enter(world, ANSWERS, 'Ваш ответ', ['Спасибо, ждём вас снова!', '=1+1', 'а']);
    const { plan } = page.check('answerFeedbacks');
    expect([plan?.changes, plan?.refused.map(({ why }) => why).sort()]).toEqual([1, ['В ячейке ошибка формулы.', 'Текст слишком короткий для WB.']]);
    const sent = page.send();
    expect(sent.plan).toMatchObject({ ending: 'Отправлено.', counts: { sent: 1, done: 1 } });
    expect(sent.journal[0]).toMatchObject({ canUndo: false, whyNot: 'Ответ вернуть нельзя. Ответ на отзыв WB даёт один раз изменить: «Исправить ответы».' });
    expect(() => page.wish({ kind: 'undo', plan: sent.journal[0]?.plan as string })).toThrow('Это вернуть нельзя.');
    expect(page.check('answerFeedbacks').plan).toMatchObject({ changes: 0, same: 1 });
    enter(world, ANSWERS, 'Ваш ответ', ['Ещё раз спасибо!']);
    expect(page.check('answerFeedbacks').plan?.refused.map(({ why }) => why)).toContain('На этот отзыв уже есть ответ.');
    expect(await made(world, 'POST /api/v1/feedbacks/answer')).toBe(1);
  });

  it.each([
    ['lost on its way there', { status: 504, body: {} }],
    ['broken on its way back', 'reset' as const],
  ])('of which one is %s are never sent again by machine', async (_name, answer) => {
    const { world, page } = await drafted();
    enter(world, ANSWERS, 'Ваш ответ', ['Спасибо за отзыв!', 'Спасибо и вам!']);
    page.check('answerFeedbacks');
    await world.wb.setFaults([{ match: { path: '/api/v1/feedbacks/answer' }, at: 1, answer }]);
    const { plan } = page.send();
    expect(plan).toMatchObject({ counts: { sent: 2, done: 1, unknown: 1 } });
    expect(await made(world, 'POST /api/v1/feedbacks/answer')).toBe(2);
  });
});

describe('advertising', () => {
  it('bids are set by article and place, within the cap, and go back', async () => {
    const world = await makeWorld();
    const page = withDraft(world, 'setBids', ['advertArticles', 'cards']);
    const bids = world.rows(BIDS, 'Ставка').map(([bid]) => Number(bid));
    page.wish({ kind: 'limits', limits: { priceChangePercent: 30, highestBid: Math.max(...bids) + 10 } });
    enter(world, BIDS, 'Новая ставка', [bids[0] as number + 0.5, 90_000, '', bids[3] as number + 1]);
    const { plan } = page.check('setBids');
    expect([plan?.changes, plan?.refused.map(({ why }) => why)]).toEqual([2, ['Ставка выше той, что вы разрешили в ограничениях.']]);
    const sent = page.send();
    expect(sent.plan).toMatchObject({ ending: 'Отправлено.', counts: { sent: 2, done: 2 } });
    page.drive(page.wish({ kind: 'undo', plan: sent.journal[0]?.plan as string }));
    expect(page.send().plan).toMatchObject({ counts: { done: 2 } });
  });

  it('campaigns are paused and started by words, where WB allows it', async () => {
    const world = await makeWorld();
    const page = withDraft(world, 'steerCampaigns', ['advertArticles', 'cards']);
    const states = world.rows(CAMPAIGNS, 'Сейчас').map(([state]) => state);
    expect(states).toContain('Активна');
    enter(world, CAMPAIGNS, 'Что сделать', states.map((state) => (state === 'Активна' ? 'Пауза' : 'пауза')));
    const active = states.filter((state) => state === 'Активна').length;
    expect(page.check('steerCampaigns').plan).toMatchObject({ changes: active });
    const sent = page.send();
    expect(sent.plan).toMatchObject({ ending: 'Отправлено.', counts: { done: active } });
    page.drive(page.wish({ kind: 'undo', plan: sent.journal[0]?.plan as string }));
    expect(page.send().plan).toMatchObject({ counts: { done: active } });
    enter(world, CAMPAIGNS, 'Что сделать', ['убрать']);
    expect(page.check('steerCampaigns').plan?.refused.map(({ why }) => why)).toContain('Такого слова здесь нет. Какие есть, сказано в заметке к заголовку.');
  });
});
