/** Words in WB's own answers that we have to tell apart. They are data of the wire, not texts for people. */

/** Goods on their way to buyers, among the warehouses of `warehouse_remains`. */
export const IN_WAY_TO_CLIENT = 'В пути до получателей';
/** Goods on their way back. */
export const IN_WAY_FROM_CLIENT = 'В пути возвраты на склад WB';
/** The sum of the real warehouses. */
const TOTAL_IN_WAREHOUSES = 'Всего находится на складах';

/** Names in the warehouse list of `warehouse_remains` that are no warehouses (https://dev.wildberries.ru/openapi/reports). */
export const PSEUDO_WAREHOUSES: readonly string[] = [IN_WAY_TO_CLIENT, IN_WAY_FROM_CLIENT, TOTAL_IN_WAREHOUSES];

/** `docTypeName` of a finance row that counts for the seller; rows of services have it empty. */
export const SALE_DOCUMENT = 'Продажа';
/** `docTypeName` of a finance row that counts against the seller. */
export const RETURN_DOCUMENT = 'Возврат';
