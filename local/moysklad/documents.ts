import { type Books, metaOf, named, type Thing } from './books';
import { refuse } from './refusal';

type Fields = Record<string, unknown>;

/** Most elements of one array (general part: «Ограничения»). */
const MOST = 1000;

/** What each kind of document may not lack, and what it may have (OpenAPI specification of JSON API 1.2). */
const KINDS: Readonly<Record<string, { required: readonly string[]; known: readonly string[] }>> = {
  commissionreportin: {
    required: ['organization', 'agent', 'contract', 'commissionPeriodStart', 'commissionPeriodEnd'],
    known: ['syncId', 'name', 'moment', 'externalCode', 'description', 'applicable', 'organization', 'agent', 'contract', 'commissionPeriodStart', 'commissionPeriodEnd', 'rewardType', 'rewardPercent', 'commissionOverhead', 'vatEnabled', 'vatIncluded', 'positions', 'returnToCommissionerPositions', 'state', 'salesChannel', 'project'],
  },
  customerorder: {
    required: ['organization', 'agent'],
    known: ['meta', 'syncId', 'name', 'moment', 'externalCode', 'description', 'applicable', 'organization', 'agent', 'store', 'state', 'positions', 'vatEnabled', 'vatIncluded', 'deliveryPlannedMoment', 'salesChannel'],
  },
};

const GOODS = ['product', 'variant', 'service'];

/** Makes or changes one document, or answers with the one that has the same `syncId`. */
export function saveDocument(books: Books, type: string, sent: unknown): Thing {
  const kind = KINDS[type];
  const fields = Object(sent) as Fields;
  if (kind === undefined) return refuse(404, 1021, `Тип ${type} не найден`);
  for (const name of Object.keys(fields)) if (!kind.known.includes(name)) refuse(400, 1007, `Неизвестное поле '${name}'`, name);
  requireState(books, type, fields);
  const own = named(fields);
  if (own !== null) return changed(books, type, own.id, fields);
  const same = fields.syncId === undefined ? undefined : books.list(type).find(({ syncId }) => syncId === fields.syncId);
  if (same !== undefined) return same;
  for (const name of kind.required) if (fields[name] === undefined || fields[name] === '') refuse(400, 3000, `Ошибка сохранения объекта: поле '${name}' не может быть пустым или отсутствовать`, name);
  for (const name of ['organization', 'agent', 'contract', 'store']) requireThing(books, fields, name);
  if (type === 'commissionreportin') requireContract(books, fields);
  if (typeof fields.name === 'string' && books.list(type).some(({ name }) => name === fields.name)) refuse(412, 3006, `Ошибка сохранения объекта: нарушена уникальность параметра 'name'`, 'name');
  const positions = checkedPositions(books, type, fields.positions);
  const returned = checkedPositions(books, type, fields.returnToCommissionerPositions);
  return books.add(type, { applicable: true, ...fields, positions, returnToCommissionerPositions: returned });
}

/** Adds to what stands there, and never asks whether it stands there already. */
export function addPositions(books: Books, type: string, id: string, part: 'positions' | 'returnToCommissionerPositions', sent: unknown): unknown[] {
  const document = books.find(type, id) ?? refuse(404, 1021, `Объект с типом '${type}' и идентификатором '${id}' не найден`);
  const positions = checkedPositions(books, type, Array.isArray(sent) ? sent : [sent]);
  document[part] = [...document[part] as unknown[], ...positions];
  return positions;
}

/** As the system shows it: lists of positions by their size. */
export function shown(type: string, thing: Thing): Thing {
  const listOf = (part: string) => (Array.isArray(thing[part]) ? { meta: { href: `${metaOf(type, thing.id).href}/${part.toLowerCase()}`, size: thing[part].length, limit: MOST, offset: 0 } } : undefined);
  const [positions, returned] = [listOf('positions'), listOf('returnToCommissionerPositions')];
  return { ...thing, meta: metaOf(type, thing.id), ...(positions === undefined ? {} : { positions }), ...(type === 'commissionreportin' && returned !== undefined ? { returnToCommissionerPositions: returned } : {}) };
}

function changed(books: Books, type: string, id: string, fields: Fields): Thing {
  const document = books.find(type, id) ?? refuse(404, 1021, `Объект с типом '${type}' и идентификатором '${id}' не найден`);
  const { positions, returnToCommissionerPositions } = document;
  return Object.assign(document, { positions, returnToCommissionerPositions }, fields, { meta: undefined });
}

/** A state is one of the account's, named below the metadata of its documents. */
function requireState(books: Books, type: string, { state }: Fields): void {
  if (state === undefined) return;
  const { href, type: named } = Object(Object(state).meta) as { href?: unknown; type?: unknown };
  const [, id = ''] = new RegExp(`/entity/${type}/metadata/states/([\\da-f-]{36})$`).exec(String(href)) ?? [];
  if (named !== 'state' || books.find('state', id) === undefined) refuse(400, 1021, `Поле 'state': объект не найден`, 'state');
}

function requireThing(books: Books, fields: Fields, name: string): void {
  if (fields[name] === undefined) return;
  const reference = named(fields[name]);
  if (reference === null || books.find(reference.type, reference.id) === undefined) refuse(400, 1021, `Поле '${name}': объект не найден`, name);
}

/** The errors that the report of a commission agent has of its own. */
function requireContract(books: Books, fields: Fields): void {
  const contract = books.find('contract', named(fields.contract)?.id ?? '');
  if (contract?.contractType !== 'Commission') refuse(400, 5000, 'Договор должен быть договором комиссии', 'contract');
  if (named(contract?.agent)?.id !== named(fields.agent)?.id) refuse(400, 5002, 'Договор заключён с другим контрагентом', 'contract');
  if (named(contract?.ownAgent)?.id !== named(fields.organization)?.id) refuse(400, 5003, 'Договор заключён другой организацией', 'contract');
  if (String(fields.commissionPeriodStart) > String(fields.commissionPeriodEnd)) refuse(400, 5001, 'Начало периода позже конца', 'commissionPeriodStart');
}

function checkedPositions(books: Books, type: string, sent: unknown): unknown[] {
  const positions = sent === undefined ? [] : Array.isArray(sent) ? sent : refuse(400, 1003, 'Позиции должны быть массивом', 'positions');
  if (positions.length > MOST) refuse(413, 1058, `Превышено максимальное число элементов массива: ${MOST}`);
  for (const position of positions as Fields[]) {
    const good = named(position.assortment);
    if (good === null || !GOODS.includes(good.type) || books.find(good.type, good.id) === undefined) refuse(400, 1021, 'Товар позиции не найден', 'assortment');
    if (!(Number(position.quantity) > 0)) refuse(400, 2007, 'Количество должно быть больше нуля', 'quantity');
    const whole = type === 'commissionreportin' ? ['price', 'reward'] : ['price'];
    for (const name of whole) if (typeof position[name] !== 'number' || !Number.isInteger(position[name])) refuse(400, 2005, `Поле '${name}' не в копейках`, name);
  }
  return positions;
}
