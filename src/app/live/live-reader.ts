import { type DatasetId, datasetById } from '../../datasets';
import { type Reader, readerOver } from '../../sheet/reader';
import type { TableSpec } from '../../sheet/table-spec';
import { joinColumns, type JoinedTable } from '../../sync/join';
import { isWbError } from '../../wb/errors';
import type { Services } from '../services';
import { isLivePermitted } from '../state/own-choices';
import { columnsOff, settingsOf } from '../state/settings';
import { type ConnectedShop, connectedShops } from '../shops/shops';
import { fetchOutcome, FIRST_CALL_BY_MS } from './fetch';
import type { AskingServices, JoinedTables } from './memory-world';
import { keepOutcome, keptOutcome, notReady, type Outcome, type Rows, rowsOf } from './outcome';

export type LiveServices = AskingServices & Pick<Services, 'cache' | 'formulaLock'>;

/** Longer than an execution: what is not there by then, nobody is asking for any more. */
const UNDER_WAY_MS = 35_000;

interface Asking {
  spec: TableSpec;
  /** How a formula reads another dataset. */
  readerOf(id: DatasetId): Reader;
  startedAtMs: number;
}

/**
 * A dataset that the file has not imported, as WB has it now, where the file's settings allow that; no rows where not.
 * Its rows are kept for all cells and users of the file as long as WB does not renew them.
 * @throws UserActionError FORMULA_NOT_READY, FORMULA_TOO_LONG, FORMULA_OWNER_…, TOKEN_…; DefectError  at the first read
 */
export function liveReader(services: LiveServices, asking: Asking): Reader {
  const { spec } = asking;
  return withoutColumns(readerOver(spec, () => {
    if (!isLivePermitted(services, spec.tag)) return [];
    return ([] as Rows).concat(...connectedShops(services).map((shop) => rowsOfShop(services, shop, asking)));
  }), () => columnsOff(datasetById(spec.tag), settingsOf(services).datasets[spec.tag]));
}

/** A column that the sheet would not have, nobody shall see here either. */
function withoutColumns(reader: Reader, columnsOf: () => readonly string[]): Reader {
  let known: readonly string[] | null = null;
  const has = (columnId: string): boolean => reader.has(columnId) && !(known = known ?? columnsOf()).includes(columnId);
  return {
    ...reader,
    has,
    read: (columnIds, days) => {
      const gone = columnIds.flatMap((id, at) => (has(id) ? [] : [at]));
      const rows = reader.read(columnIds, days);
      for (const row of rows) for (const at of gone) row[at] = '';
      return rows;
    },
  };
}

function rowsOfShop(services: LiveServices, shop: ConnectedShop, asking: Asking): Rows {
  const { cache, clock, formulaLock } = services;
  const name = `live ${shop.id} ${asking.spec.tag}`;
  const kept = keptOutcome(cache, name, clock.nowMs());
  if (kept !== null && !('isUnderWay' in kept)) return rowsOf(kept);
  const joined = joinedOf(shop, asking);
  const asked = formulaLock.exclusively(() => keptOutcome(cache, name, clock.nowMs()) ?? askAlone(services, name, { ...asking, shop, joined }));
  return rowsOf(asked === null ? notReady(asking.spec.title(), clock.nowMs() + UNDER_WAY_MS) : asked.result);
}

/** The one execution that asks. Where nothing can be kept, every cell would ask: then none does. */
function askAlone(services: LiveServices, name: string, wanted: Asking & { shop: ConnectedShop; joined: JoinedTables }): Outcome {
  const { cache, clock } = services;
  const { spec, startedAtMs } = wanted;
  const underWay: Outcome = { ...notReady(spec.title(), clock.nowMs() + UNDER_WAY_MS), isUnderWay: true };
  if (clock.nowMs() >= startedAtMs + FIRST_CALL_BY_MS) return underWay;
  keepOutcome(cache, name, underWay, UNDER_WAY_MS);
  if (keptOutcome(cache, name, clock.nowMs()) === null) return { rows: [] };
  const outcome = fetchOutcome(services, wanted);
  const { freshForMs } = datasetById(spec.tag).source;
  if (keepOutcome(cache, name, outcome, 'rows' in outcome ? freshForMs : outcome.untilMs - clock.nowMs())) return outcome;
  const tooLarge: Outcome = { code: 'FORMULA_TOO_LONG', details: { sheet: spec.title() }, untilMs: clock.nowMs() + freshForMs };
  keepOutcome(cache, name, tooLarge, freshForMs);
  return tooLarge;
}

/**
 * Without the joined table rows lack what WB does not send with them; what will be there soon is waited for. None is asked for rows
 * that are left to the import.
 */
function joinedOf({ label }: ConnectedShop, { spec, readerOf }: Asking): JoinedTables {
  const { joins = [], routes } = datasetById(spec.tag).source;
  if (!routes.some(({ isQuick }) => isQuick === true)) return new Map();
  const tables = [...new Set(joins.map(({ table }) => table))];
  return new Map(tables.map((table) => {
    const columns = ['shop', ...new Set(joins.filter((join) => join.table === table).flatMap(joinColumns))];
    return [table, { columns, rows: rowsOfJoined(table as DatasetId, columns, label, readerOf) }];
  }));
}

function rowsOfJoined(table: DatasetId, columns: readonly string[], label: string, readerOf: Asking['readerOf']): JoinedTable {
  try {
    return readerOf(table).read(columns).filter(([shop]) => shop === label);
  } catch (error) {
    if (isWbError(error) && error.code !== 'FORMULA_NOT_READY') return [];
    throw error;
  }
}
