import { type ExchangePages, wantedOf } from './export';

/** Files of docs/exchange/samples: what is handed over by which unit, with what chosen. */
interface Sample {
  unit: string;
  choices: Readonly<Record<string, string>>;
  /** Names in the folder, in the order of the files. */
  files: readonly string[];
}

/** Of the made-up shop, whose today is 2026-11-23. */
const LAST_DAYS = { from: '2026-11-20' };

export const SAMPLES: readonly Sample[] = [
  { unit: 'accountant-archive', choices: {}, files: ['week.zip'] },
  { unit: '1c-weekly-detail', choices: { layout: '85' }, files: ['weekly-detail.xlsx'] },
  { unit: '1c-commission-report', choices: { vat: '22' }, files: ['commission-report-commerceml.xml', 'commission-report-returns.xlsx'] },
  { unit: '1c-commission-report', choices: { format: 'enterprisedata-1.17', vat: '22' }, files: ['commission-report-enterprisedata-1.17.xml'] },
  { unit: '1c-commission-report', choices: { format: 'enterprisedata-1.8', vat: '20', rewardVat: '20' }, files: ['commission-report-enterprisedata-1.8.xml'] },
  { unit: '1c-lines', choices: {}, files: ['lines.xlsx'] },
  { unit: '1c-services', choices: {}, files: ['services.xlsx'] },
  { unit: '1c-orders', choices: { vat: '22', ...LAST_DAYS }, files: ['orders.xml'] },
  { unit: '1c-catalogue', choices: {}, files: ['catalogue.xlsx'] },
  { unit: '1c-catalogue', choices: { format: 'commerceml' }, files: ['catalogue-commerceml.xml'] },
  { unit: 'excel', choices: { table: 'orders', ...LAST_DAYS }, files: ['orders.xlsx'] },
  { unit: 'csv', choices: { table: 'orders', ...LAST_DAYS }, files: ['orders.csv'] },
  { unit: 'bitrix24-csv', choices: {}, files: ['deals.csv'] },
];

/** The files of a sample, made from the sheets as they are, by their names in the folder. */
export function sampleFiles(pages: ExchangePages, { unit, choices, files }: Sample): Record<string, Buffer> {
  const made = pages.exchangeFiles(unit, wantedOf(pages, unit, choices));
  return Object.fromEntries(files.flatMap((file, at) => {
    const base64 = made[at]?.base64;
    return base64 === undefined ? [] : [[file, Buffer.from(base64, 'base64')] as const];
  }));
}
