import { driveRefresh } from '../../local/start/drive';
import { once } from './figure';
import { type Seller, withSeller } from './seller';

/** Each over everything that its sheet has. */
const FORMULAS: readonly (readonly [name: string, args: readonly unknown[]])[] = [
  ['WB_STOCKS', []], ['WB_ORDERS', []], ['WB_FINANCE', []], ['WB_TABLE', ['Остатки']],
];

/** Service calls by formula, over an imported shop of 300 articles and 90 days. */
export const formulaCalls = once(() => withSeller('personal', {}, async (seller) => {
  driveRefresh(seller.addOn, () => undefined);
  const first: Record<string, number> = {};
  const cached: Record<string, number> = {};
  for (const [name, args] of FORMULAS) {
    seller.addOn.document.cache.clear();
    for (const calls of [first, cached]) calls[name] = callsOf(seller, name, args);
  }
  return { first, cached };
}));

function callsOf({ host, addOn: { document, user } }: Seller, name: string, args: readonly unknown[]): number {
  const result = host.callCustomFunction(name, [...args], { document, user });
  if (result.kind !== 'ok') throw new Error(`${name} ended as ${result.kind}`);
  return result.stats.serviceCalls;
}
