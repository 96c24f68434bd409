import type { CommissionLine } from '../commission/commission';
import { kopecks, type refTo } from '../moysklad/entity';

export interface Position {
  assortment: ReturnType<typeof refTo>;
  quantity: number;
  price: number;
  reward: number;
}

/**
 * A line as positions whose sums are the line's to the kopeck: МойСклад multiplies price and quantity, and where no price of whole kopecks
 * gives the sum, one piece stands apart and takes what is left over.
 */
export function positionsOf({ quantity, sum, reward }: CommissionLine, assortment: Position['assortment']): Position[] {
  const [total, kept] = [kopecks(sum), kopecks(reward)];
  const price = Math.round(total / quantity);
  if (price * quantity === total || quantity < 2) return [{ assortment, quantity, price: quantity === 1 ? total : price, reward: kept }];
  const rest = quantity - 1;
  const share = Math.round((kept * rest) / quantity);
  return [{ assortment, quantity: rest, price, reward: share }, { assortment, quantity: 1, price: total - price * rest, reward: kept - share }];
}
