import type { FormulaEngine } from '../../../local/host/formula-engine';
import type { RunContext, RunResult } from '../../../local/host';
import { addOnWorlds, type AddOnWorld } from '../../support/add-on-world';

export const SHOP = { articles: 10, days: 35, ordersPerDay: 8, seed: 7 };

/** A spreadsheet with everything imported, once for a test file. */
export function importedWorld(engine?: FormulaEngine): () => AddOnWorld {
  const makeWorld = addOnWorlds(SHOP, { engine });
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
