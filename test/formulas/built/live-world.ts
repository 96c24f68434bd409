import type { AddOnWorld } from '../../support/add-on-world';

/** The requests that WB has got since `work` began, without the token's and the host's part. */
export async function requestsOf(world: AddOnWorld, work: () => void): Promise<string[]> {
  await world.wb.clearLog();
  work();
  return world.requests();
}

/** The sheets that a refresh makes are gone, and with them the import; what is connected stays. */
export function withoutImport({ document }: AddOnWorld): void {
  document.model.sheets.filter(({ name }) => name !== 'Лист1').forEach((sheet) => document.model.removeSheet(sheet));
  document.cache.clear();
}
