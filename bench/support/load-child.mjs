import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import vm from 'node:vm';

/** Loads scripts in one fresh context after the other, with nothing else in the process; by turns, because a machine has its moments. */
const LOADS = 101;
const scripts = process.argv.slice(2).map((files) => ({ code: files.split(',').map((file) => readFileSync(file, 'utf8')).join('\n;\n'), loads: [] }));

for (let turn = 0; turn < LOADS; turn += 1) for (const { code, loads } of scripts) loads.push(load(code, turn));

function load(code, turn) {
  const global = {};
  // As in a browser, which is where the libraries expect to be.
  global.self = global;
  const context = vm.createContext(global);
  // Another text each time, or V8 finds the compiled code of the last one. It compares texts of one length from their beginning:
  // with the number at the end, the comparing would be a quarter of the time.
  const text = `// ${turn}\n${code}`;
  const startMs = performance.now();
  new vm.Script(text).runInContext(context);
  return performance.now() - startMs;
}

const median = (loads) => loads.sort((a, b) => a - b)[(LOADS - 1) / 2];
process.stdout.write(JSON.stringify(scripts.map(({ code, loads }) => ({ bytes: Buffer.byteLength(code), medianMs: median(loads), bestMs: loads[0] }))));
