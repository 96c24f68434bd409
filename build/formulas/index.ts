import { formulaFunctions } from './functions';

/** What the build writes from the declarations of formulas, by path from the root. */
export function generatedFiles(): Record<string, string> {
  return { 'src/gas/formula-functions.ts': formulaFunctions() };
}
