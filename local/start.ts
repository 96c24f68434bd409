import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NativeFormulaEngine } from './formulas/host-engine';
import { type Clock, LocalHost, RealClock, VirtualClock } from './host';
import { AddOn } from './start/add-on';
import { driveRefresh } from './start/drive';
import { readOptions, type StartOptions, USAGE } from './start/options';
import { measureRefresh, type RefreshReport, reportOf } from './start/report';
import { progressBars, table } from './start/terminal';
import { startStandIn } from './wb/spawn';
import { mintToken, uuidOf } from './wb/token';
import { writeXlsx } from './workbook/write-xlsx';

const ROOT = path.resolve(__dirname, '..');
const TOKEN_DAYS = 180;

/** Fills a workbook from WB, or from its stand-in, through the very files that clasp would push. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.token !== null) return run(options, options.token, hostWith(new RealClock()));
  const { articles, days, seed, financeRows } = options;
  const standIn = await startStandIn({ articles, days, seed, financeRows });
  try {
    const { startMs } = await standIn.control.now();
    const expMs = startMs + TOKEN_DAYS * 86_400_000;
    const token = mintToken({ type: options.tokenType, categories: 'all', sid: uuidOf('shop'), expMs });
    const resolveHost = () => ({ hostname: '127.0.0.1', port: standIn.port });
    run(options, token, hostWith(new VirtualClock(startMs), resolveHost));
  } finally {
    await standIn.stop();
  }
}

function run({ refreshes, xlsxFile, reportFile }: StartOptions, token: string, host: LocalHost): void {
  const user = host.createUser('seller@example.com', { locale: 'ru' });
  const addOn = new AddOn(host, host.createDocument('WB Таблицы', user), user);
  addOn.open();
  print(`${addOn.connect(token)}\n`);
  const reports: RefreshReport[] = [];
  for (let number = 1; number <= refreshes; number += 1) {
    if (refreshes > 1) print(`\nRefresh ${number} of ${refreshes}`);
    reports.push(measureRefresh(addOn, () => driveRefresh(addOn, progressBars(process.stdout))));
    print(`\n${table(reports[reports.length - 1] as RefreshReport)}`);
  }
  writeXlsx(addOn.document.snapshot(), inFolder(xlsxFile));
  print(`\nWorkbook: ${xlsxFile}`);
  if (reportFile !== null) writeFileSync(inFolder(reportFile), `${JSON.stringify(reportOf(reports), null, 2)}\n`);
  host.dispose();
}

function hostWith(clock: Clock, resolveHost?: () => { hostname: string; port: number }): LocalHost {
  const formulaEngine = new NativeFormulaEngine({ now: () => new Date(clock.nowMs()) });
  return new LocalHost({ distDir: path.join(ROOT, 'dist'), clock, resolveHost, formulaEngine });
}

function inFolder(file: string): string {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  return file;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 1;
});
