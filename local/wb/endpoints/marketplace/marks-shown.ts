import type { AssemblyOrder } from '../../shop/assembly';
import type { Shop } from '../../shop/shop';

const KEYS = ['uin', 'imei', 'gtin', 'expiration', 'customsDeclaration'];

/** Marks of an order: every order wants a code of «Честный знак», and shows what else the seller has given. */
export function marksShown({ changesOfOrders }: Shop, { id, order }: AssemblyOrder): object[] {
  const usual = order.n % 2 === 0 ? [`010460${id}`] : [];
  const shown = (key: string, values: readonly string[]): object[] => values.map((value) => ({ key, value, decision: `${key}Introduced` }));
  const sgtins = changesOfOrders.marksOf(id, 'sgtin') ?? usual;
  return [
    ...(sgtins.length === 0 ? [{ key: 'sgtin', value: null, decision: 'required' }] : shown('sgtin', sgtins)),
    ...KEYS.flatMap((key) => shown(key, changesOfOrders.marksOf(id, key) ?? [])),
  ];
}
