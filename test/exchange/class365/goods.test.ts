import { Class365, type Class365Seed } from '../../../local/class365/class365';
import { class365Goods } from '../../../src/exchange/class365-goods';
import { chosenOf } from '../../../src/exchange/options';
import type { Fields } from '../../reports/tables';
import { Talking } from '../../support/talk';
import { exchangeTablesOf } from '../exchange-tables';

const SECRET = { address: 'romashka.class365.ru', appId: '12345', secret: 'canary7365secret00000000000000ab' };
const CARDS: Fields[] = [1, 2, 3].map((at) => ({ nmID: at, chrtID: at * 10, vendorCode: `A${at}`, title: `Кружка ${at}`, techSize: at === 3 ? 'XL' : '0', barcode: `20384600012${at}` }));
const unit = class365Goods();

function account(): Class365 {
  const made = new Class365();
  const seed: Class365Seed = { host: 'romashka.class365.ru', appId: '12345', secret: SECRET.secret, things: { goods: [{ id: '500', name: 'Своя', part: 'A1' }], barcodes: [] } };
  made.seed(seed);
  return made;
}

const thingsOf = (system: Class365) => (system.state() as { things: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> }).things;
/** The first card is known by its article; a later step sees nothing of what an earlier one has made but what stands there. */
const REPORTS = { accountStock: [{ source: 'class365', goodId: '500', barcode: '', article: 'A1' }] };
const tables = exchangeTablesOf({ cards: CARDS }, { reports: REPORTS });
const later = { ...tables, nowMs: tables.nowMs + 60_000 };

function run(system: Class365, isSteps: boolean, lost: (at: number) => 'done' | 'undone' | null = () => null): number {
  const talking = new Talking(unit, system, SECRET, chosenOf(unit.options, { missing: 'make' }));
  return talking.run((turn) => (isSteps && turn % 4 > 1 ? later : tables), lost).calls;
}

it('makes what is missing once with article and barcode, whichever call is lost', () => {
  const whole = { goods: ['Кружка 2 A2', 'Кружка 3, XL A3', 'Своя A1'], barcodes: ['203846000122', '203846000123'] };
  const shown = (system: Class365) => ({ goods: thingsOf(system)['goods']?.map(({ name, part }) => `${String(name)} ${String(part)}`).sort(), barcodes: thingsOf(system)['barcodes']?.map(({ value }) => value).sort() });
  const system = account();
  const calls = run(system, false);
  expect(shown(system)).toEqual(whole);
  for (let at = 0; at < calls; at += 1) {
    for (const loss of ['done', 'undone'] as const) {
      for (const isSteps of [false, true]) {
        const own = account();
        run(own, isSteps, (call) => (call === at ? loss : null));
        expect({ at, loss, isSteps, ...shown(own) }).toEqual({ at, loss, isSteps, ...whole });
      }
    }
  }
});
