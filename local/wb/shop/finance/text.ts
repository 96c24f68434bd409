/** Rows of a realization report as JSON text, fields in the order of the schema. */
import { type FinanceField, financeFields } from '../../facts/facts';
import type { PlannedRow } from './plan';
import { amountsOf, amountTexts, type Fields, orderPart, rowPart, type RowSource, salePart, SALES } from './row';
import { type Kind, kinds } from './operations';
import type { Order } from '../orders';
import type { Report } from './reports';

/** The part that the rows of one order share; they stand together, so remembering the last one is enough. */
class OrderParts {
  private order: Order | null = null;
  private hasItem = false;
  private part: Fields = {};

  constructor(private readonly source: RowSource) {}

  of(order: Order, kind: Kind): Fields {
    if (order !== this.order || kind.hasItem !== this.hasItem) {
      this.part = orderPart(this.source, order, kind);
      this.order = order;
      this.hasItem = kind.hasItem;
    }
    return this.part;
  }
}

/** Fields that are not what they are by default. Layers instead of one object: merging them took most of the time of a page. */
function layersOf(source: RowSource, parts: OrderParts, report: Report, row: PlannedRow, place: number): Fields[] {
  const kind: Kind = kinds[row.kind];
  const layers: Fields[] = [amountTexts(amountsOf(source, row, place))];
  if (row.order && SALES.has(row.kind)) layers.push(salePart(source, row.order, row.kind));
  if (row.order) layers.push(parts.of(row.order, kind));
  layers.push(rowPart(report, row, kind, place));
  return layers;
}

function valueIn(layers: readonly Fields[], field: string): unknown {
  for (const layer of layers) {
    const value = layer[field];
    if (value !== undefined) return value;
  }
  return undefined;
}

interface Slot { field: string; label: string; fallback: string | undefined }

function fallbackOf({ type, money, required }: FinanceField): string | undefined {
  if (!required) return undefined;
  if (money) return '"0"';
  return { integer: '0', number: '0', boolean: 'false' }[type] ?? '""';
}

/** The schema as JSON text: 100,000 rows a page are too many to make 89 properties each. */
const slots: readonly Slot[] = financeFields.map((fact) => ({ field: fact.field, label: `"${fact.field}":`, fallback: fallbackOf(fact) }));

export type RowWriter = (report: Report, row: PlannedRow, place: number) => string;

/** @param wanted names to keep, in the order of the schema; empty keeps whole rows */
export function rowWriter(source: RowSource, wanted: ReadonlySet<unknown>): RowWriter {
  const kept = wanted.size === 0 ? slots : slots.filter(({ field }) => wanted.has(field));
  const orderParts = new OrderParts(source);
  return (report, row, place) => {
    const layers = layersOf(source, orderParts, report, row, place);
    const parts: string[] = [];
    for (const { field, label, fallback } of kept) {
      const value = valueIn(layers, field);
      // The digits of a daily report id do not fit into a number.
      const text = field === 'reportId' ? report.id : value === undefined ? fallback : JSON.stringify(value);
      if (text !== undefined) parts.push(label + text);
    }
    return `{${parts.join(',')}}`;
  };
}
