import type { HostUser } from '../../../local/host';
import { actionById } from '../../../src/actions';
import { rowsAtOnce } from '../../../src/app/actions/confirm';
import type { ActionsView } from '../../../src/app/actions/view';
import { ActionsPage, enter, withDraft, withPriceDraft } from '../../support/actions';
import { addOnWorlds, type AddOnWorld } from '../../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 12, days: 30, ordersPerDay: 4, seed: 7, plain: true });

const ANSWERS = 'Ответить на отзывы';
const FEEDBACKS = 'Отзывы';
const PLAN = 'План цен';
const ARTICLES = 'Товары в рекламе';
const TEMPLATES = { rating5: 'Рады, что «{товар}» понравился!', rating4: '', rating3: '', rating2: '', rating1: '' };

function editor(world: AddOnWorld, email = 'editor@example.com'): HostUser {
  const user = world.host.createUser(email, { locale: 'ru' });
  world.document.addEditor(user);
  return user;
}

const posted = async (world: AddOnWorld, path: string): Promise<{ id: string; text: string }[]> =>
  (await world.wb.log()).filter((request) => request.path === path && request.method !== 'GET').map(({ body }) => body as { id: string; text: string });
const ANSWER = '/api/v1/feedbacks/answer';

const FETCH = /fetch/;

/** Does something once, right after the first call of a service for which it is time. */
function onceWhen(world: AddOnWorld, isTime: (name: string) => boolean, act: () => void): () => boolean {
  let [isInside, isDone] = [false, false];
  world.host.faults = () => ({
    onCall: (name) => {
      if (isInside || isDone) return;
      isInside = true;
      if (isTime(name)) {
        isDone = true;
        act();
      }
      isInside = false;
    },
  });
  return () => {
    world.host.faults = null;
    return isDone;
  };
}

describe('in the middle of a step', () => {
  it.each<[string, (page: ActionsPage, other: ActionsPage) => void]>([
    ['a stop by a colleague', (_page, other) => other.wish({ kind: 'stop' })],
    ['the switch', (page) => page.wish({ kind: 'switch', isOn: false })],
  ])('%s ends the run before its next call', async (_name, stop) => {
    const world = await makeWorld();
    const page = withDraft(world, 'answerFeedbacks', ['feedbacks', 'cards']);
    const other = new ActionsPage(world, editor(world));
    page.wish({ kind: 'switch', isOn: true });
    enter(world, ANSWERS, 'Ваш ответ', ['Спасибо!', 'И вам!', 'Ждём вас!']);
    const { plan } = page.check('answerFeedbacks');
    expect(plan?.changes).toBe(3);
    const wasStopped = onceWhen(world, (name) => FETCH.test(name) && page.view().plan?.stage === 'send', () => stop(page, other));
    page.send();
    expect(wasStopped()).toBe(true);
    // The one that was out when it was pulled.
    expect(await posted(world, ANSWER)).toHaveLength(1);
  });

  it('a mandate that is revoked does not come back', async () => {
    const world = await makeWorld();
    const page = withDraft(world, 'planPrices', ['prices', 'cards']);
    const mandates = () => page.view().actions.find(({ id }) => id === 'planPrices')?.mandates ?? [];
    const at = (hours: number): Date => new Date(world.host.clock.nowMs() + hours * 3_600_000);
    enter(world, PLAN, 'Новая цена', world.rows(PLAN, 'Цена').slice(0, 2).map(([price]) => Number(price) + 10));
    enter(world, PLAN, 'С какого времени', [at(0.5), at(5)]);
    page.check('planPrices');
    page.send();
    const [{ id } = { id: '' }] = mandates();
    const wasRevoked = onceWhen(world, (name) => FETCH.test(name) && page.view().plan?.stage === 'send', () => page.wish({ kind: 'revoke', id }));
    world.letHoursPass(1);
    expect(wasRevoked()).toBe(true);
    expect(mandates()).toEqual([]);
  });
});

it('two presses of the confirmation send a message once, the second while the first reads the draft', async () => {
  const MESSAGES = 'Написать покупателям';
  const world = await makeWorld();
  const page = withDraft(world, 'messageBuyers', ['chats']);
  enter(world, MESSAGES, 'Ваше сообщение', ['Здравствуйте!']);
  const { plan } = page.check('messageBuyers');
  const press = (): ActionsView => page.wish({ kind: 'confirm', plan: plan?.id as string, hash: plan?.hash as string, rows: null });
  const wasPressed = onceWhen(world, (name) => /Range\.get/.test(name), () => page.drive(press()));
  expect(press).toThrow('Этот план устарел');
  expect(wasPressed()).toBe(true);
  page.drive();
  expect(await posted(world, '/api/v1/seller/message')).toHaveLength(1);
  // Nor is a plan that was sent put back to its beginning, where it would end as one that never was.
  expect(page.view().plan).toMatchObject({ hasGoneWell: true, counts: { done: 1 } });
});

describe('a mandate', () => {
  it.each([['the rating', 'Оценка', 5], ['the name of the good', 'Название', 'МОШЕННИКИ, берите на example.com']])('answers by what WB shows, whatever an editor writes for %s', async (_name, header, forged) => {
    const world = await makeWorld();
    const page = withDraft(world, 'answerFeedbacks', ['feedbacks', 'cards']);
    page.wish({ kind: 'allow', mandate: 'answersFromTemplates', shop: world.sid, days: 30, terms: TEMPLATES });
    enter(world, FEEDBACKS, header, world.rows(FEEDBACKS, header).map(() => forged));
    world.letHoursPass(1);
    const sent = await posted(world, ANSWER);
    const reviews = new Map((await reviewsOf(world)).map((review) => [review.id, review]));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.map(({ id, text }) => [reviews.get(id)?.productValuation, text])).toEqual(sent.map(({ id }) => [5, `Рады, что «${reviews.get(id)?.productDetails.productName ?? ''}» понравился!`]));
  });

  it('to lower bids raises none, whatever bids an editor writes', async () => {
    const world = await makeWorld();
    const page = withDraft(world, 'setBids', ['advertArticles', 'advertStats', 'campaigns', 'cards']);
    page.wish({ kind: 'allow', mandate: 'bidsByShare', shop: world.sid, days: 30, terms: { above: 1, lower: 10, floor: 1 } });
    const before = new Set(world.rows('Изменить ставки', 'Ставка').map(([bid]) => Math.floor(Number(bid) * 90)));
    for (const header of ['Ставка в поиске', 'Ставка в рекомендациях']) enter(world, ARTICLES, header, world.rows(ARTICLES, header).map(() => 1000));
    world.letHoursPass(1);
    const bids = (await world.wb.log()).filter(({ path, method }) => path === '/api/advert/v1/bids' && method === 'PATCH')
      .flatMap(({ body }) => (body as { bids: { nm_bids: { bid_kopecks: number }[] }[] }).bids.flatMap(({ nm_bids: own }) => own.map((bid) => bid.bid_kopecks)));
    expect(bids.length).toBeGreaterThan(0);
    expect(bids.filter((kopecks) => !before.has(kopecks))).toEqual([]);
  });
});

interface Review {
  id: string;
  productValuation: number;
  productDetails: { productName: string };
}

async function reviewsOf(world: AddOnWorld): Promise<Review[]> {
  const some = async (isAnswered: boolean): Promise<Review[]> => {
    const body = await world.askWb({ method: 'GET', host: 'feedbacks-api', path: `/api/v1/feedbacks?isAnswered=${String(isAnswered)}&take=5000&skip=0` });
    return (body as { data: { feedbacks: Review[] } }).data.feedbacks;
  };
  return [...await some(true), ...await some(false)];
}

it('who can edit is accepted as the page has shown it', async () => {
  const world = await makeWorld();
  const page = withPriceDraft(world);
  const { editors } = page.view();
  editor(world, 'late@example.com');
  page.wish({ kind: 'switch', isOn: true, editors });
  expect(page.view().unread).toEqual(['late@example.com']);
});

it('what cannot be taken back wants the number of its rows where they are more than a page', () => {
  expect([rowsAtOnce(actionById('messageBuyers')), rowsAtOnce(actionById('setPrices'))]).toEqual([20, 1000]);
});
