import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NativeFormulaEngine } from '../formulas/host-engine';
import { type Clock, LocalHost, RealClock, VirtualClock } from '../host';
import { writeXlsx } from '../workbook/write-xlsx';
import { act } from './act';
import { AddOn } from './add-on';
import type { Demo } from './demo';
import { EXPORTED, inFolder, requireExport, writeExport } from './export';
import { driveRefresh } from './drive';
import type { StartOptions } from './options';
import { measureRefresh, type RefreshReport, reportOf } from './report';
import { print, progressBars, table } from './terminal';

/** An execution that ends by itself takes minutes of a slow or busy machine, whatever it takes of virtual time. */
const REAL_TIME_LIMIT_MS = 1_800_000;

const DIST = path.resolve(__dirname, '../../dist');

/** Fills a workbook from WB's stand-in, in virtual time. */
export function fillFromStandIn(options: StartOptions, demo: Demo): void {
  fill(options, demo.token, hostOf(demo));
}

/** A spreadsheet that is filled from WB's stand-in, and still open. */
export function filledFromStandIn(options: StartOptions, demo: Demo): AddOn {
  const addOn = connected(demo.token, hostOf(demo));
  refresh(addOn, options);
  return addOn;
}

/** Fills a workbook from WB itself, in real time. */
export function fillFromWb(options: StartOptions, token: string): void {
  fill(options, token, hostWith(new RealClock()));
}

function hostOf({ standIn, startMs }: Demo): LocalHost {
  return hostWith(new VirtualClock(startMs), () => ({ hostname: '127.0.0.1', port: standIn.port }));
}

function fill(options: StartOptions, token: string, host: LocalHost): void {
  const { outFile, reportFile, exportId, choices, act: wanted } = options;
  const addOn = connected(token, host);
  if (wanted !== null) {
    act(addOn, wanted);
    return host.dispose();
  }
  if (exportId !== null) requireExport(addOn, exportId);
  const reports = refresh(addOn, options);
  if (exportId !== null) writeExport(addOn, exportId, choices, outFile);
  else writeWorkbook(addOn, outFile ?? 'out/wb.xlsx');
  if (reportFile !== null) writeFileSync(inFolder(reportFile), `${JSON.stringify(reportOf(reports), null, 2)}\n`);
  host.dispose();
}

function connected(token: string, host: LocalHost): AddOn {
  const user = host.createUser('seller@example.com', { locale: 'ru' });
  const addOn = new AddOn(host, host.createDocument('WB Таблицы', user), user);
  addOn.open();
  addOn.choose('menuConnect');
  print(`${addOn.connect(token)}\n`);
  return addOn;
}

function refresh(addOn: AddOn, { refreshes, datasets, exportId }: StartOptions): RefreshReport[] {
  const chosen = datasets ?? (exportId === null ? null : EXPORTED);
  if (chosen !== null) addOn.switchOn(chosen);
  const reports: RefreshReport[] = [];
  for (let number = 1; number <= refreshes; number += 1) {
    if (refreshes > 1) print(`\nRefresh ${number} of ${refreshes}`);
    reports.push(measureRefresh(addOn, () => driveRefresh(addOn, progressBars(process.stdout))));
    print(`\n${table(reports[reports.length - 1] as RefreshReport)}`);
  }
  return reports;
}

function writeWorkbook(addOn: AddOn, xlsxFile: string): void {
  writeXlsx(addOn.document.snapshot(), inFolder(xlsxFile));
  print(`\nWorkbook: ${xlsxFile}`);
}

function hostWith(clock: Clock, resolveHost?: () => { hostname: string; port: number }): LocalHost {
  const formulaEngine = new NativeFormulaEngine({ now: () => new Date(clock.nowMs()) });
  return new LocalHost({ distDir: DIST, clock, resolveHost, formulaEngine, realTimeLimitMs: REAL_TIME_LIMIT_MS });
}

