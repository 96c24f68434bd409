import { inKopecks } from '../../wb/money/amount';
import { weeklyDetail } from '../1c-weekly-detail';
import { commissionReport } from '../1c-commission-report';
import { oneCServices } from '../1c-services';
import { VAT_RATES } from '../commission/vat';
import { type Chosen, defineFileOut, type ExchangeTables, type FileOut, type Handover, type Option, type Paper, type Texts } from '../exchange';
import { bytesOf, type ExchangeFile } from '../files/file';
import { fileName } from '../files/file-name';
import { zipped } from '../files/zip';
import { PARTY_OPTIONS } from '../one-c/parties';
import { chosenOf } from '../options';
import { pageOf } from './page';
import { fileOfPaper, papersOf } from './papers';
import { reconciliationFile } from './reconciliation';
import { othersOfWeek } from './week';

/** Units whose files lie in the archive, with what is chosen for them and not by a person. The first tells the sums. */
const PARTS: readonly { unit: () => FileOut; fixed: Chosen }[] = [
  { unit: commissionReport, fixed: { format: 'commerceml' } },
  { unit: commissionReport, fixed: { format: 'enterprisedata-1.17' } },
  { unit: weeklyDetail, fixed: {} },
  { unit: oneCServices, fixed: {} },
];

/** Everything that an accountant books a weekly report by, in one file. */
export const accountantArchive = () => defineFileOut({
  id: 'accountant-archive',
  system: 'accountant',
  inputs: ['finance'],
  options: [
    { id: 'report', kind: 'wbReport', isNeeded: true },
    { id: 'vat', kind: 'choice', choices: VAT_RATES, usual: 'none' },
    { id: 'serviceVat', kind: 'choice', choices: ['none', '20', '22'], usual: '22' },
    ...PARTY_OPTIONS,
  ],
  prepare,
});

function prepare(tables: ExchangeTables, chosen: Chosen, texts: Texts): Handover {
  const made = PARTS.map(({ unit, fixed }) => prepareWith(unit(), tables, { ...chosen, rewardVat: chosen['serviceVat'] as string, ...fixed }));
  const findings = [...new Map(made.flatMap((part) => part.findings).map((finding) => [finding.code, finding])).values()];
  if (findings.some(({ code }) => code === 'noRows')) return { count: 0, sums: [], findings: [{ code: 'noRows', isBlocking: true }], files: () => [] };
  const whole = made.filter((part) => !part.findings.some(({ isBlocking }) => isBlocking === true));
  const others = findings.filter(({ code }) => code !== 'noServices').map(({ code, details }) => ({ code, ...(details === undefined ? {} : { details }) }));
  const sums = made[0]?.sums ?? [];
  const sameWeek = othersOfWeek(tables, chosen['report'] as string).join(', ');
  const papers = papersOf(tables, chosen['report'] as string).map(({ id }) => id);
  const insides = (given: readonly Paper[]): ExchangeFile[] => {
    const files = [...whole.flatMap((part) => part.files()), reconciliationFile(tables, chosen['report'] as string, texts), ...given.map((paper, at) => fileOfPaper(paper, at, texts))];
    return [...new Map(files.map((file) => [file.name, file])).values()];
  };
  return {
    count: whole.length + 2,
    sums,
    findings: [...(sameWeek === '' ? [] : [{ code: 'sameWeek', details: { reports: sameWeek } }]), ...others, papers.length === 0 ? { code: 'noDocuments' } : { code: 'papers', details: { count: papers.length } }],
    papers,
    files: (given = []) => {
      const files = insides(given);
      const page = pageOf(tables, { report: chosen['report'] as string, files, sums: sums.map((sum) => ({ ...sum, amount: inKopecks(sum.parts) })), isWhole: whole.length === made.length, others: sameWeek, papers: given.map(({ id }) => id) }, texts);
      return [{ name: fileName(['WB', tables.shop, chosen['report'] as string], '.zip'), mime: 'application/zip', bytes: zipped([page, ...files].map((file) => ({ name: file.name, bytes: bytesOf(file) }))) }];
    },
  };
}

/** A unit with those of the choices that it declares. */
function prepareWith(unit: FileOut, tables: ExchangeTables, chosen: Chosen): Handover {
  const isOwn = ([id]: [string, string]): boolean => unit.options.some((option: Option) => option.id === id);
  return unit.prepare(tables, chosenOf(unit.options, Object.fromEntries(Object.entries(chosen).filter(isOwn))), {});
}
