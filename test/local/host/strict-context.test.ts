import { makeWorld, errorOf, valueOf } from './world';

const world = makeWorld({ files: {
  'Names.js': 'var counter = 0; function count() { return ++counter; } function hidden_() {} var arrow = () => 1; let lexical = () => 2; var notAFunction = 3;',
} });
const runNamed = (name: string) => world.host.run(name, [], { document: world.document, user: world.owner, mode: 'menu' });

describe('globals that Apps Script does not have', () => {
  it.each(['setTimeout', 'setInterval', 'queueMicrotask', 'URL', 'URLSearchParams', 'fetch', 'TextEncoder', 'TextDecoder', 'Buffer', 'process',
    'require', 'module', 'crypto', 'structuredClone', 'btoa', 'atob', 'performance', 'AbortController', 'SharedArrayBuffer', 'Atomics', 'WeakRef',
    'DriveApp', 'GmailApp'])('%s is not defined', (name) => {
    expect(world.error(`return ${name};`)).toBe(`${name} is not defined`);
  });
});

describe('methods newer than ES2020', () => {
  it.each(['[1].at', '[1].findLast', '[1].toSorted', '"a".at', '"a".replaceAll', 'Object.hasOwn', 'Object.groupBy', 'Promise.any',
    'new Int8Array(1).at', 'new Int8Array(1).toSorted', 'new ArrayBuffer(1).resize', 'Array.fromAsync'])('%s is undefined', (expression) => {
    expect(world.value(`return typeof (${expression});`)).toBe('undefined');
  });

  it.each(['[1].flat()', 'Object.fromEntries([])', '"a".padStart(2)', 'globalThis', 'Promise.allSettled'])('%s exists', (expression) => {
    expect(world.value(`return typeof (${expression}) !== 'undefined';`)).toBe(true);
  });
});

describe('no way out', () => {
  it.each([
    ['the constructor of a service method', "SpreadsheetApp.getActive.constructor('return typeof process')()"],
    ['the constructor of a value', "SpreadsheetApp.getActive().getSheets().constructor.constructor('return typeof process')()"],
    ['the console', "console.log.constructor('return typeof process')()"],
    ['an error', "(() => { try { SpreadsheetApp.getActive().getSheetByName(1); } catch (e) { return e.constructor.constructor('return typeof process')(); } })()"],
    ['Date', "Date.constructor('return typeof process')()"],
    ['Date.now', "Date.now.constructor('return typeof process')()"],
    ['a handle', "SpreadsheetApp.constructor.constructor('return typeof process')()"],
    ['an enum', "SpreadsheetApp.ProtectionType.SHEET.constructor.constructor('return typeof process')()"],
  ])('%s stays in the context', (_, expression) => {
    expect(world.value(`return ${expression};`)).toBe('undefined');
  });

  it('does not show host frames through prepareStackTrace', () => {
    expect(world.value(`
      Error.prepareStackTrace = (_, frames) => frames.map((f) => { try { const fn = f.getFunction(); return fn ? fn.constructor('return typeof process')() : f.constructor.constructor('return typeof process')(); } catch (e) { return 'undefined'; } });
      const seen = new Error('x').stack; delete Error.prepareStackTrace;
      return seen.every((s) => s === 'undefined');`)).toBe(true);
  });

  it('shows stacks of its own files only', () => {
    const stack = String(world.value("try { SpreadsheetApp.getActive().getSheetByName(1); } catch (e) { return e.stack; }"));
    expect(stack.split('\n').slice(1).every((line) => line.includes('Code.js') || line.includes('anonymous'))).toBe(true);
  });

  it('turns a stack overflow inside a service call into an error of the script', () => {
    expect(world.value(`
      let seen = true;
      function dive() { try { dive(); } catch (e) { try { SpreadsheetApp.getActive(); } catch (f) { seen = seen && f instanceof Error; } throw e; } }
      try { dive(); } catch (e) { seen = seen && e instanceof Error; }
      return seen;`)).toBe(true);
  });

  it('keeps working when the script replaces built-ins', () => {
    expect(world.value(`
      JSON.parse = JSON.stringify = () => { throw new Error('mine'); };
      return SpreadsheetApp.getActive().getName();`)).toBe('Магазин');
  });
});

describe('values of the services', () => {
  it('are arrays, dates and errors of the script', () => {
    expect(world.value(`
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange(1, 1).setValue(new Date(0));
      const values = sheet.getRange(1, 1).getValues();
      let error; try { sheet.getRange(0, 1); } catch (e) { error = e; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, error instanceof Error];
    `)).toEqual([true, true, true, true]);
  });

  it('throw for members that are not emulated, and answer the language quietly', () => {
    expect(world.error('SpreadsheetApp.getActive().getBandings();')).toBe('not emulated: Spreadsheet.getBandings');
    expect(world.error('SpreadsheetApp.BandingTheme;')).toBe('not emulated: SpreadsheetApp.BandingTheme');
    expect(world.error('return console.table([]);')).toBe('not emulated: console.table');
    expect(world.value("const s = SpreadsheetApp.getActive(); return [String(s), typeof s.then, JSON.stringify({ s })];")).toEqual(['Spreadsheet', 'undefined', '{"s":{}}']);
  });

  it('have enums that are the same object each time', () => {
    expect(world.value(`
      const { ProtectionType } = SpreadsheetApp;
      return [ProtectionType.SHEET === ProtectionType.SHEET, String(ProtectionType.SHEET), ProtectionType.RANGE.ordinal()];`)).toEqual([true, 'SHEET', 0]);
  });
});

describe('entry points', () => {
  it('start with fresh globals each time', () => {
    expect([valueOf(runNamed('count')), valueOf(runNamed('count'))]).toEqual([1, 1]);
  });

  it('may be declared in any form', () => {
    expect([valueOf(runNamed('arrow')), valueOf(runNamed('lexical'))]).toEqual([1, 2]);
  });

  it.each(['hidden_', 'missing', 'notAFunction', 'parseInt', 'Object', 'count()', 'a b', ''])('%p is not found', (name) => {
    expect(errorOf(runNamed(name))).toBe(`Script function not found: ${name}`);
  });

  it('run pending continuations', () => {
    const { host, document, owner } = makeWorld({ files: { 'Async.js': 'async function later() { await null; console.log("after"); }' } });
    host.run('later', [], { document, user: owner, mode: 'menu' });
    expect(host.logs.map((line) => line.text)).toEqual(['after']);
  });

  it('report an error of the top level', () => {
    const { error } = makeWorld({ files: { 'Bad.js': 'throw new RangeError("at load");' } });
    expect(error('return 1;')).toBe('at load');
  });
});
