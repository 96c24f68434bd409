import { refuse } from './refusal';

type Fields = Readonly<Record<string, unknown>>;

export interface Deal { id: number; fields: Record<string, unknown>; rows: Fields[] }
export interface Product { id: number; iblockId: number; name: string; xmlId: string }
export interface Status { ENTITY_ID: string; STATUS_ID: string; NAME: string; SORT: string; SEMANTICS: string | null }

/** Fields of a deal (`crm.item.fields` of entityTypeId 2) that may be set, and those by which deals may be looked for. */
const SETTABLE = [
  'title', 'categoryId', 'stageId', 'currencyId', 'opportunity', 'isManualOpportunity', 'companyId', 'contactId', 'contactIds', 'begindate', 'closedate', 'sourceId', 'sourceDescription', 'comments',
  'assignedById', 'originatorId', 'originId', 'opened', 'createdTime',
];
const PAGE = 50;
const CATALOG = 23;

/** What a portal holds. Nothing keeps two deals with the same number of origin apart: Bitrix24 does not either. */
export class Portal {
  deals: Deal[] = [];
  products: Product[] = [];
  statuses: Status[] = [];
  private last = 100;

  call(method: string, asked: Fields): { result: unknown; next?: number; total?: number } {
    const known: Readonly<Record<string, (asked: Fields) => { result: unknown; next?: number; total?: number }>> = {
      'crm.status.list': (fields) => this.statusList(fields),
      'crm.item.list': (fields) => this.dealList(fields),
      'crm.item.add': (fields) => this.addDeal(fields),
      'crm.item.update': (fields) => this.updateDeal(fields),
      'crm.item.productrow.set': (fields) => this.setRows(fields),
      'catalog.catalog.list': () => ({ result: { catalogs: [{ id: CATALOG, iblockId: CATALOG, iblockTypeId: 'CRM_PRODUCT_CATALOG', productIblockId: null }, { id: 24, iblockId: 24, iblockTypeId: 'CRM_PRODUCT_CATALOG', productIblockId: CATALOG }] } }),
      'catalog.product.list': (fields) => this.productList(fields),
      'catalog.product.add': (fields) => this.addProduct(fields),
    };
    return (known[method] ?? refuse(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!'))(asked);
  }

  private statusList({ filter }: Fields) {
    const { ENTITY_ID: entity } = Object(filter) as { ENTITY_ID?: string };
    const found = this.statuses.filter(({ ENTITY_ID }) => ENTITY_ID === entity);
    return { result: found, total: found.length };
  }

  private dealList({ entityTypeId, filter, select, start }: Fields) {
    if (Number(entityTypeId) !== 2) refuse(400, 'NOT_FOUND', 'Смарт-процесс не найден');
    if (!Array.isArray(select)) refuse(400, 'INVALID_ARG_VALUE', 'select must be an array');
    const terms = Object.entries(Object(filter) as Record<string, unknown>).map(([name, value]) => {
      const [, prefix = '', field = ''] = /^([@!=<>%]*)(\w+)$/.exec(name) ?? [];
      if (!SETTABLE.includes(field) && field !== 'id') refuse(400, 'INVALID_ARG_VALUE', `Invalid filter: field '${field}' is not allowed in filter`);
      if (prefix === '@' && !Array.isArray(value)) refuse(400, 'INVALID_ARG_VALUE', `Invalid filter: field '${field}' has invalid value`);
      return ({ fields }: Deal) => (prefix === '@' ? (value as unknown[]).map(String) : [String(value)]).includes(String(fields[field]));
    });
    const found = this.deals.filter((deal) => terms.every((term) => term(deal)));
    return page(found.map((deal) => ({ id: deal.id, ...deal.fields, opportunity: sumOf(deal) })), 'items', start);
  }

  private addDeal({ entityTypeId, fields }: Fields) {
    if (Number(entityTypeId) !== 2) refuse(400, 'NOT_FOUND', 'Смарт-процесс не найден');
    const deal: Deal = { id: this.last += 1, fields: this.checked(fields), rows: [] };
    this.deals.push(deal);
    return { result: { item: { id: deal.id, ...deal.fields, opportunity: 0 } } };
  }

  private updateDeal({ entityTypeId, id, fields }: Fields) {
    if (Number(entityTypeId) !== 2) refuse(400, 'NOT_FOUND', 'Смарт-процесс не найден');
    const deal = this.deal(id);
    Object.assign(deal.fields, this.checked({ categoryId: deal.fields['categoryId'], ...Object(fields) as Fields }));
    return { result: { item: { id: deal.id, ...deal.fields } } };
  }

  private checked(given: unknown): Record<string, unknown> {
    const fields = Object(given) as Record<string, unknown>;
    for (const name of Object.keys(fields)) if (!SETTABLE.includes(name)) refuse(400, 'INVALID_ARG_VALUE', `Unknown field ${name}`);
    const funnel = String(fields['categoryId'] ?? '0');
    const entity = funnel === '0' ? 'DEAL_STAGE' : `DEAL_STAGE_${funnel}`;
    if (fields['stageId'] !== undefined && !this.statuses.some(({ ENTITY_ID, STATUS_ID }) => ENTITY_ID === entity && STATUS_ID === fields['stageId'])) refuse(400, 'INVALID_ARG_VALUE', 'Стадия не найдена в этом направлении');
    return { ...fields };
  }

  private setRows({ ownerType, ownerId, productRows }: Fields) {
    if (ownerType !== 'D') refuse(400, 'INVALID_ARG_VALUE', 'ownerType');
    const deal = this.deal(ownerId);
    const rows = Object.values(Object(productRows) as Record<string, Fields>);
    for (const { productId, productName, price, quantity = 1 } of rows) {
      if (productId === undefined && (typeof productName !== 'string' || productName === '')) refuse(400, 'INVALID_ARG_VALUE', 'productId or productName is required');
      if (productId !== undefined && !this.products.some(({ id }) => id === Number(productId))) refuse(400, 'INVALID_ARG_VALUE', 'Товар не найден');
      if (!Number.isFinite(Number(price)) || !(Number(quantity) > 0)) refuse(400, 'INVALID_ARG_VALUE', 'price, quantity');
    }
    deal.rows = rows;
    return { result: { productRows: rows } };
  }

  private deal(id: unknown): Deal {
    return this.deals.find((deal) => deal.id === Number(id)) ?? refuse(400, 'NOT_FOUND', 'Элемент не найден');
  }

  private productList({ select, filter, start }: Fields) {
    const { iblockId, xmlId } = Object(filter) as { iblockId?: unknown; xmlId?: unknown };
    if (!Array.isArray(select) || !select.includes('id') || !select.includes('iblockId')) refuse(400, '200040300010', 'Select must have id and iblockId');
    if (iblockId === undefined) refuse(400, '200040300020', 'The iblockId is required in filter');
    const codes = xmlId === undefined ? null : [xmlId].flat().map(String);
    return page(this.products.filter((one) => one.iblockId === Number(iblockId) && (codes === null || codes.includes(one.xmlId))), 'products', start);
  }

  private addProduct({ fields }: Fields) {
    const { iblockId, name, xmlId = '' } = Object(fields) as Record<string, unknown>;
    if (Number(iblockId) !== CATALOG || typeof name !== 'string' || name === '') refuse(400, '100', 'Required fields: iblockId, name');
    const product = { id: this.last += 1, iblockId: CATALOG, name: String(name), xmlId: String(xmlId) };
    this.products.push(product);
    return { result: { element: product } };
  }
}

function sumOf({ fields, rows }: Deal): number {
  return fields['isManualOpportunity'] === 'Y' ? Number(fields['opportunity']) : rows.reduce((sum, { price, quantity = 1 }) => sum + Number(price) * Number(quantity), 0);
}

function page(found: readonly unknown[], name: string, start: unknown) {
  const from = Number(start ?? 0);
  const next = from + PAGE;
  return { result: { [name]: found.slice(from, next) }, total: found.length, ...(next < found.length ? { next } : {}) };
}
