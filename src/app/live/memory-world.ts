import type { StorePort } from '../../ports/store';
import type { WireRow } from '../../tables/table';
import type { Account } from '../../sync/job';
import type { JoinedTable } from '../../sync/join';
import type { RowTable, World } from '../../sync/world';
import { UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { tokenOf } from '../shops/vault';
import { throttlesOf } from '../refresh/world';

/** What asking WB from a formula needs of the services. */
export type AskingServices = Pick<Services, 'clock' | 'documentStore' | 'http' | 'random' | 'session' | 'userStore'>;

const NOTHING_WRITTEN = { added: 0, changed: 0, unchanged: 0 };
const nothing = (): void => undefined;

/** By the id of the table: several joins may read different columns of one. */
export type JoinedTables = ReadonlyMap<string, { columns: readonly string[]; rows: JoinedTable }>;

export interface Memory {
  /** Named in the error of who may not ask. */
  sheet: string;
  /** The tables that the dataset joins, as they are read. */
  joined: JoinedTables;
  /** No call is waited for after this. */
  endsAtMs: number;
  take(rows: readonly WireRow[]): void;
}

/** The engine's world with memory for sheets and nothing to store: in a formula no cell of the file can be written. */
export function memoryWorld(services: AskingServices, { sheet, joined, endsAtMs, take }: Memory): World {
  const { clock, http } = services;
  const tableOf = (id: string): RowTable => ({
    merge: (_shop, rows) => {
      take(rows);
      return NOTHING_WRITTEN;
    },
    retire: () => NOTHING_WRITTEN,
    expect: () => undefined,
    isBlank: () => false,
    rowCount: () => 0,
    read: (columnIds) => {
      const { columns, rows } = joined.get(id) ?? { columns: [], rows: [] };
      const places = columnIds.map((column) => columns.indexOf(column));
      return rows.map((row) => places.map((place) => row[place] ?? ''));
    },
  });
  let token: string | null = null;
  return {
    clock,
    uuid: services.random.uuid,
    http: { send: (request) => http.send({ ...request, timeoutMs: endsAtMs - clock.nowMs() }) },
    tokenOf: ({ id, tokenId }: Account) => (token = token ?? tokenOf(services, { shopId: id, tokenId })),
    throttleOf: throttlesOf({ clock, userStore: accountable(services.userStore, sheet) }),
    tableOf,
    isHalted: () => false,
    forgetTables: nothing,
    flush: nothing,
    save: nothing,
    report: nothing,
  };
}

/**
 * Calls are counted in the owner's store, for all files that spend them. Google lets nobody else write there from a cell
 * ("Custom functions in Google Sheets"), and who cannot count a call must not make it.
 */
function accountable(store: StorePort, sheet: string): StorePort {
  return {
    ...store,
    setAll: (entries) => {
      try {
        store.setAll(entries);
      } catch {
        throw new UserActionError('FORMULA_OWNER_ONLY', { sheet });
      }
    },
  };
}
