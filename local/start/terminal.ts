import type { DatasetLine } from './add-on';
import type { DatasetReport, RefreshReport } from './report';

const BAR = 20;

/** Redraws one bar a dataset in a terminal; elsewhere prints a line when a dataset ends. */
export function progressBars(output: NodeJS.WriteStream): (datasets: readonly DatasetLine[]) => void {
  let drawn = 0;
  const told = new Set<string>();
  return (datasets) => {
    if (output.isTTY) {
      if (drawn > 0) output.write(`\u001b[${drawn}A`);
      for (const line of datasets) output.write(`\u001b[2K${barLine(line)}\n`);
      drawn = datasets.length;
    } else {
      for (const line of datasets.filter(isEnded)) if (!told.has(line.shop + line.id)) output.write(`${barLine(line)}\n`);
      for (const line of datasets.filter(isEnded)) told.add(line.shop + line.id);
    }
  };
}

function barLine(line: DatasetLine): string {
  const filled = Math.round(BAR * share(line));
  return `${pad(line.title, 14)} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${line.stateText}`;
}

/** WB never says how many pages are left, so a running bar comes closer to full with every call. */
function share(line: DatasetLine): number {
  return isEnded(line) ? 1 : line.calls / (line.calls + 2);
}

function isEnded({ state }: DatasetLine): boolean {
  return state !== 'queued' && state !== 'running';
}

/** The table at the end of a refresh. */
export function table({ datasets, cellsWritten, journalCellsWritten, executions, virtualSeconds }: RefreshReport): string {
  const rows = [['dataset', 'sheet', 'rows', 'received', 'calls', 'state', 'next allowed'], ...datasets.map(cells)];
  const widths = (rows[0] as string[]).map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  const lines = rows.map((row) => row.map((text, column) => pad(text, widths[column] as number)).join('  ').trimEnd());
  const summary = `${cellsWritten} data cells and ${journalCellsWritten} journal cells written, ${executions} executions, ${duration(virtualSeconds)}`;
  return [...lines, '', summary].join('\n');
}

function cells({ id, sheet, rows, received, calls, state, nextAllowedAt }: DatasetReport): string[] {
  return [id, sheet, String(rows), String(received), String(calls), state, nextAllowedAt === null ? '–' : nextAllowedAt.replace('.000', '')];
}

function duration(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return `${hours > 0 ? `${hours} h ` : ''}${minutes} min ${seconds % 60} s`;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - text.length));
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
