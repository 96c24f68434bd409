/** How far an order is, in the few steps that stages and states of other systems tell apart. */
export const ORDER_STAGES = ['new', 'assembling', 'delivering', 'sold', 'cancelled'] as const;

export type OrderStage = (typeof ORDER_STAGES)[number];

/** In either word of WB's; its pages of assembly orders, fields `supplierStatus` and `wbStatus`. */
const CANCELLED = /cancel|declined|defect|reject/;
const SOLD = /^(?:sold|receive)$/;
const DELIVERING = /^(?:complete|deliver|prepare|sorted|ready_for_pickup|postponed_delivery|accepted_by_carrier|sent_to_carrier)$/;

export function stageOf(supplierStatus: string, wbStatus: string): OrderStage {
  const words = [supplierStatus, wbStatus];
  if (words.some((word) => CANCELLED.test(word))) return 'cancelled';
  if (words.some((word) => SOLD.test(word))) return 'sold';
  if (words.some((word) => DELIVERING.test(word))) return 'delivering';
  return supplierStatus === 'confirm' ? 'assembling' : 'new';
}
