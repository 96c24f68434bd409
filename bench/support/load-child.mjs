import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import vm from 'node:vm';

/** Loads a script in one fresh context after the other, with nothing else in the process. */
const LOADS = 201;
const code = readFileSync(process.argv[2], 'utf8');

const loads = Array.from({ length: LOADS }, (_, run) => {
  const context = vm.createContext({});
  // Another text each time, or V8 finds the compiled code of the last one. It compares texts of one length from their beginning:
  // with the number at the end, the comparing would be a quarter of the time.
  const text = `// ${run}\n${code}`;
  const startMs = performance.now();
  new vm.Script(text).runInContext(context);
  return performance.now() - startMs;
}).sort((a, b) => a - b);

process.stdout.write(JSON.stringify({ medianMs: loads[(LOADS - 1) / 2], bestMs: loads[0], loads: LOADS }));
