import type { FormulaEngine } from '../../../local/host/formula-engine';
import type { RunContext, RunResult } from '../../../local/host';
import { FORMULA_NAMES, formulaNamed } from '../../../src/formulas';
import { addOnWorlds, type AddOnWorld } from '../../support/add-on-world';
import { CORE } from '../../support/choices';
import { neededBy } from '../../support/dataset-groups';

export const SHOP = { articles: 10, days: 35, ordersPerDay: 8, seed: 7 };

/** What formulas read, and what that is made of. */
const READ = FORMULA_NAMES.flatMap((name) => formulaNamed(name).datasets).flatMap((id) => [id, ...neededBy(id)]);

/** A spreadsheet with everything imported that formulas read, once for a test file. */
export function importedWorld(engine?: FormulaEngine): () => AddOnWorld {
  const makeWorld = addOnWorlds(SHOP, { engine, datasets: [...CORE, ...READ] });
  let world: AddOnWorld;
  beforeAll(async () => {
    world = await makeWorld();
    world.connect();
    world.refresh();
  });
  return () => world;
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
