import fc from 'fast-check';
import { BASE, Books } from '../../../local/moysklad/books';
import { addPositions, saveDocument, shown } from '../../../local/moysklad/documents';
import { moyskladReport } from '../../../src/exchange/moysklad-report';
import { positionsOf } from '../../../src/exchange/moysklad-report/positions';
import { syncIdOf } from '../../../src/exchange/moysklad/sync-id';
import type { Place } from '../../../src/exchange/exchange';
import type { SystemRequest } from '../../../src/systems/request';
import { exchangeTablesOf } from '../exchange-tables';
import type { Fields } from '../../reports/tables';

const [ORGANIZATION, AGENT, CONTRACT] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333'];
const ref = (type: string, id: string) => ({ meta: { href: `${BASE}/entity/${type}/${id}`, type, mediaType: 'application/json' } });
const goodId = (at: number) => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`;
const CHOSEN = { report: '700001', overhead: 'yes', organization: '' };
/** More than two arrays of a thousand hold, and returns that fill one and a bit. */
const [SOLD, RETURNED] = [2345, 1010];

const row = (at: number, docTypeName: string): Fields => ({
  reportId: '700001', currency: 'RUB', docTypeName, sellerOperName: docTypeName, rrDate: 46_300, quantity: 1, retailAmount: 100 + at, forPay: 80 + at, nmId: at + 1, vendorCode: `A${at}`, sku: String(4_600_000_000_000 + at), title: 'Т', techSize: '0',
});
const tables = exchangeTablesOf(
  { finance: [...Array.from({ length: SOLD }, (_one, at) => row(at, 'Продажа')), ...Array.from({ length: RETURNED }, (_one, at) => row(at, 'Возврат'))] },
  { reports: { accountStock: Array.from({ length: SOLD }, (_one, at) => ({ source: 'moysklad', goodId: `product/${goodId(at)}`, barcode: String(4_600_000_000_000 + at), article: '' })) } },
);

function books(): Books {
  const made = new Books();
  made.add('organization', { id: ORGANIZATION, name: 'ООО' });
  made.add('counterparty', { id: AGENT, inn: '9714053621' });
  made.add('contract', { id: CONTRACT, contractType: 'Commission', agent: ref('counterparty', AGENT), ownAgent: ref('organization', ORGANIZATION) });
  for (let at = 0; at < SOLD; at += 1) made.add('product', { id: goodId(at) });
  return made;
}

/** МойСклад's answer; null where there is no such thing. */
function answer(own: Books, { call, params = {}, body }: SystemRequest): unknown {
  const [, , type = '', , part] = call.path.split('/');
  if (call.path.includes('/syncid/')) {
    const found = own.list(type).find(({ syncId }) => syncId === params['syncId']);
    return found === undefined ? null : shown(type, found);
  }
  if (call.method === 'GET') return { rows: own.list(type) };
  return part === undefined ? shown(type, saveDocument(own, type, body)) : addPositions(own, type, params['id'] as string, part === 'positions' ? 'positions' : 'returnToCommissionerPositions', body);
}

/** Talks to the end. @param isLost whether nobody learns what became of the n-th call; `true` where it was done all the same */
function talk(own: Books, isLost: (at: number) => 'done' | 'undone' | null): number {
  const unit = moyskladReport();
  let place: Place | null = null;
  for (let at = 0; at < 200; at += 1) {
    const turn = unit.next(place, tables, CHOSEN);
    if ('findings' in turn) return at;
    const lost = isLost(at);
    const body = lost === 'undone' ? undefined : answer(own, turn.request);
    if (lost !== null) {
      place = turn.ifUnsure ?? place;
      continue;
    }
    const reply = turn.read(body);
    if (reply.place === null) return at;
    place = reply.place;
  }
  throw new Error('it has no end');
}

const sizes = (own: Books) => own.list('commissionreportin').map(({ positions, returnToCommissionerPositions }) => [(positions as unknown[]).length, (returnToCommissionerPositions as unknown[]).length]);

describe('a report of more than a thousand lines', () => {
  it('comes in parts, each once', () => {
    const own = books();
    talk(own, () => null);
    expect(sizes(own)).toEqual([[SOLD, RETURNED]]);
    talk(own, () => null);
    expect(sizes(own)).toEqual([[SOLD, RETURNED]]);
  });

  it('has every line once, whichever answers are lost and whether the work was done', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('done', 'undone', null), { maxLength: 25 }), (losses) => {
      const own = books();
      talk(own, (at) => losses[at] ?? null);
      expect(sizes(own)).toEqual([[SOLD, RETURNED]]);
    }), { numRuns: 15 });
  });
});

describe('WB there', () => {
  const findings = (counterparties: readonly string[]) => {
    const own = books();
    counterparties.forEach((name, at) => own.add('counterparty', { id: goodId(9000 + at), name, inn: '9714053621' }));
    const unit = moyskladReport();
    const turn = unit.next({ organization: ORGANIZATION }, tables, CHOSEN);
    if (!('request' in turn)) throw new Error('nothing is asked');
    return turn.read(answer(own, turn.request));
  };

  it('is one counterparty: of two neither is taken', () => {
    expect(findings([])).toEqual({ place: { organization: ORGANIZATION, agent: AGENT } });
    expect(findings(['РВБ ООО'])).toMatchObject({ place: null, findings: [{ code: 'whichAgent', details: { inn: '9714053621' }, isBlocking: true }] });
  });
});

describe('the contract', () => {
  const contract = (at: number, name: string, fields: object = {}) => ({ id: goodId(8000 + at), name, contractType: 'Commission', agent: ref('counterparty', AGENT), ownAgent: ref('organization', ORGANIZATION), ...fields });
  const chosenOf = (contracts: readonly ReturnType<typeof contract>[], name = '') => {
    const turn = moyskladReport().next({ organization: ORGANIZATION, agent: AGENT }, tables, { ...CHOSEN, contract: name });
    if (!('request' in turn)) throw new Error('nothing is asked');
    return turn.read({ rows: contracts });
  };
  const place = (at: number) => ({ place: { organization: ORGANIZATION, agent: AGENT, contract: goodId(8000 + at) } });
  const [first, second] = [contract(1, 'К-1 от 01.02.2025'), contract(2, 'К-2')];

  it('is the only one that there is, without a question', () => {
    expect(chosenOf([first])).toEqual(place(1));
    const others = [contract(3, 'S', { contractType: 'Sales' }), contract(4, 'A', { archived: true }), contract(5, 'O', { ownAgent: ref('organization', AGENT) }), contract(6, 'B', { agent: ref('counterparty', ORGANIZATION) })];
    expect(chosenOf([...others, first])).toEqual(place(1));
    expect(chosenOf(others)).toEqual({ place: null, findings: [{ code: 'noContract', details: {}, isBlocking: true }] });
  });

  it('is, of several, the one that a person has named', () => {
    const asked = { place: null, findings: [{ code: 'whichContract', details: { names: 'К-1 от 01.02.2025, К-2' }, isBlocking: true }] };
    expect(chosenOf([first, second])).toEqual(asked);
    expect(chosenOf([first, second], 'К-3')).toEqual(asked);
    expect(chosenOf([first, second], ' к-2 ')).toEqual(place(2));
    expect(chosenOf([second, second], 'К-2')).toMatchObject({ place: null });
  });
});

describe('positions', () => {
  const kopecks = fc.integer({ min: 0, max: 10_000_000 });
  it('come to the sum and the reward of their line, in whole kopecks', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), kopecks, fc.integer({ min: -100_000, max: 1_000_000 }), (quantity, sum, reward) => {
      const made = positionsOf({ nmId: '', article: '', barcode: '', name: '', quantity, price: 0, sum: sum / 100, reward: reward / 100 }, ref('product', goodId(1)));
      expect(made.reduce((all, one) => all + one.price * one.quantity, 0)).toBe(sum);
      expect(made.reduce((all, one) => all + one.reward, 0)).toBe(reward);
      expect(made.reduce((all, one) => all + one.quantity, 0)).toBe(quantity);
      expect(made.every(({ price, reward: kept, quantity: pieces }) => Number.isInteger(price) && Number.isInteger(kept) && pieces > 0)).toBe(true);
    }));
  });
});

describe('a number of ours', () => {
  it('is an UUID, the same for the same number and another for every other', () => {
    const ids = Array.from({ length: 5000 }, (_one, at) => syncIdOf('customerorder', String(at)));
    expect(new Set(ids).size).toBe(5000);
    expect(ids.every((id) => /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/.test(id))).toBe(true);
    expect(syncIdOf('customerorder', '7')).toBe(ids[7]);
    expect(syncIdOf('commissionreportin', '7')).not.toBe(ids[7]);
  });
});
