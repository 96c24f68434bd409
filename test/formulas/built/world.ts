import type { FormulaEngine } from '../../../local/host/formula-engine';
import type { RunContext, RunResult } from '../../../local/host';
import { FORMULA_NAMES, formulaNamed } from '../../../src/formulas';
import { isReportId, reportById } from '../../../src/reports';
import { addOnWorlds, type AddOnWorld } from '../../support/add-on-world';
import { choose, CORE, noReports } from '../../support/choices';
import { neededBy } from '../../support/dataset-groups';
import { Panel } from '../../support/panel';
import { headersOf } from '../../support/sheet-rows';

export const SHOP = { articles: 10, days: 35, ordersPerDay: 8, seed: 7 };

const SHEETS = FORMULA_NAMES.flatMap((name) => formulaNamed(name).datasets);

/** What formulas read, and what that is made of. */
const READ = SHEETS.flatMap((id) => (isReportId(id) ? [] : [id])).flatMap((id) => [id, ...neededBy(id)]);

/** Reports that formulas read, and those that they are made of. */
const REPORTS = SHEETS.filter(isReportId).flatMap((id) => [id, ...(reportById(id).reads ?? [])]);

/** A spreadsheet with everything imported that formulas read, once for a test file. */
export function importedWorld(engine?: FormulaEngine): () => AddOnWorld {
  const makeWorld = addOnWorlds(SHOP, { engine, datasets: [...CORE, ...READ] });
  let world: AddOnWorld;
  beforeAll(async () => {
    world = await makeWorld();
    choose(world, { reports: { ...noReports(), ...Object.fromEntries(REPORTS.map((id) => [id, { isOff: false }])) } });
    world.connect();
    world.refresh();
    fillInCosts(world);
  });
  return () => world;
}

/** Without costs nobody knows any profit. */
function fillInCosts(world: AddOnWorld): void {
  const { workbook } = world.document;
  const costs = workbook.sheet('Себестоимость');
  const column = headersOf(costs).indexOf('Себестоимость за штуку') + 1;
  for (let row = 2; row <= world.rows('Себестоимость').length + 1; row += 1) workbook.userSet('Себестоимость', row, column, 200 + row);
  new Panel(world).change({ kind: 'makeReport', id: 'profit' });
}

/** One cell's execution of a formula. */
export function run({ host, document, user }: AddOnWorld, name: string, args: unknown[] = [], context: Partial<RunContext> = {}): RunResult {
  return host.run(name, args, { document, user, mode: 'customFunction', ...context });
}

/** What the cell shows, or the message of its error. */
export function shown(world: AddOnWorld, name: string, args: unknown[] = [], context: Partial<RunContext> = {}): unknown {
  const result = run(world, name, args, context);
  if (result.kind === 'killed') throw new Error(result.why);
  return result.kind === 'ok' ? result.value : { error: result.message };
}
