import type { OrderStage } from '../fbs-orders/stage';

/** States of orders that a new account of МойСклад has. */
export const USUAL_STATES: Readonly<Record<OrderStage, string>> = { new: 'Новый', assembling: 'Подтвержден', delivering: 'Отгружен', sold: 'Доставлен', cancelled: 'Отменен' };
