import type { HostUser } from '../../local/host';
import { withoutCode } from '../../local/start/without-code';
import type { ActionId } from '../../src/actions';
import type { ActionsView, ActionWish } from '../../src/app/actions/view';
import type { TokenRequest } from '../../local/wb/token';
import type { DatasetId } from '../../src/datasets';
import type { AddOnWorld } from './add-on-world';
import { ACTION_EXAMPLES } from './action-examples';
import { chooseDatasets } from './choices';

/** The page of actions, as one user of the file makes its calls. */
export class ActionsPage {
  constructor(readonly world: AddOnWorld, private readonly user: HostUser = world.user) {}

  view(): ActionsView {
    return this.call('actionsView');
  }

  /** As the page does, which says whom it has shown. */
  wish(wish: ActionWish): ActionsView {
    return this.call('actionWish', wish.kind === 'switch' && wish.editors === undefined ? { ...wish, editors: this.view().editors } : wish);
  }

  step(): ActionsView {
    return this.call('actionStep');
  }

  /** Steps until a person is next, as the open page does. */
  drive(view = this.view()): ActionsView {
    const { clock } = this.world.host;
    let now = view;
    for (let steps = 0; now.resumeAtMs !== null; steps += 1) {
      if (steps > 500) throw new Error('the plan does not end');
      clock.advance(Math.max(0, now.resumeAtMs - clock.nowMs()));
      now = this.step();
    }
    return now;
  }

  /** Checks the draft of an action on the shop. */
  check(action: string): ActionsView {
    return this.drive(this.wish({ kind: 'check', action, shop: this.world.sid }));
  }

  /** Confirms the plan that is shown, and sends it to its end. */
  send({ plan } = this.view()): ActionsView {
    if (plan === null) throw new Error('no plan');
    return this.drive(this.wish({ kind: 'confirm', plan: plan.id, hash: plan.hash, rows: plan.needsNumber ? plan.changes : null }));
  }

  private call(name: string, ...args: unknown[]): ActionsView {
    const result = this.world.host.run(name, args, { document: this.world.document, user: this.user, mode: 'sidebar' });
    if (result.kind === 'ok') return result.value as ActionsView;
    throw new Error(result.kind === 'error' ? withoutCode(result.message) : `killed: ${result.why}`);
  }
}

/** A world with these datasets on their sheets, the draft of an action, and writing switched on. */
export function withDraft(world: AddOnWorld, action: ActionId, datasets: readonly DatasetId[], token: Partial<TokenRequest> = {}): ActionsPage {
  chooseDatasets(world, datasets);
  world.connect(token);
  world.refresh();
  const page = new ActionsPage(world);
  page.wish({ kind: 'draft', action });
  page.wish({ kind: 'switch', isOn: true });
  return page;
}

/** Fills the draft in as its example says. */
export function enterExample(world: AddOnWorld, action: ActionId): void {
  const { sheet, header, now, values, also = [] } = ACTION_EXAMPLES[action];
  const entered = values(world.rows(sheet, now).map(([cell]) => cell));
  enter(world, sheet, header, entered);
  for (const { header: other, value } of also) {
    const given = typeof value === 'function' ? value(distinct(world.rows('Карточки', 'Артикул WB').map(([cell]) => cell))) : value;
    enter(world, sheet, other, entered.map((one) => (one === '' ? '' : given)));
  }
}

export function withPriceDraft(world: AddOnWorld, token: Partial<TokenRequest> = {}): ActionsPage {
  return withDraft(world, 'setPrices', ['prices', 'cards'], token);
}

export const PRICES = 'Изменить цены';

const distinct = (cells: readonly unknown[]): unknown[] => [...new Set(cells)];

/** Writes into a column of the draft, below its header, as a person does. */
export function enter(world: AddOnWorld, sheet: string, header: string, values: readonly (string | number | boolean | Date)[]): void {
  const { workbook } = world.document;
  const column = (workbook.rows(sheet)[0] as string[]).indexOf(header) + 1;
  if (column === 0) throw new Error(`no column ${header}`);
  values.forEach((value, at) => { if (value !== '') workbook.userSet(sheet, at + 2, column, value as string | number); });
}
