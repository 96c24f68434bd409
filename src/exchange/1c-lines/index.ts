import { type Commission, type CommissionLine, commissionsOf } from '../commission/commission';
import { commissionFindings, commissionSums } from '../commission/findings';
import { VAT_RATES, type VatRate } from '../commission/vat';
import { type Chosen, defineFileOut, type ExchangeTables, type Handover } from '../exchange';
import type { ExchangeFile } from '../files/file';
import { NO_VAT } from '../1c-services/wire-words';
import { PIECE } from '../one-c/wire-words';
import type { Row } from '../../reports/report';
import { tableFile } from '../xlsx/table-file';
import { LINES, RETURNED_LINES, UNF_CAPTIONS, UT_CAPTIONS } from './wire-words';

/** Lines of the report of the agent as a table, which УНФ reads by captions and УТ by places. */
export const oneCLines = () => defineFileOut({
  id: '1c-lines',
  system: '1c',
  inputs: ['finance'],
  options: [
    { id: 'report', kind: 'wbReport', isNeeded: true },
    { id: 'layout', kind: 'choice', choices: ['unf', 'ut'], usual: 'unf' },
    { id: 'vat', kind: 'choice', choices: VAT_RATES, usual: 'none' },
  ],
  prepare,
});

function prepare(tables: ExchangeTables, { report = '', layout = '', vat = '' }: Chosen): Handover {
  const commissions = commissionsOf(tables, report);
  const count = commissions.reduce((lines, { sold, returned }) => lines + sold.length + returned.length, 0);
  if (count === 0) return { count, sums: [], findings: [{ code: 'noRows', isBlocking: true }], files: () => [] };
  const write = layout === 'ut' ? utFiles : unfFiles;
  return {
    count,
    sums: commissions.flatMap((commission) => commissionSums(commission, vat as VatRate)),
    findings: commissionFindings(tables, commissions),
    files: () => commissions.flatMap((commission, at) => write(commission, at === 0 ? report : `${report}-${commission.currency}`, vat as VatRate)),
  };
}

function unfFiles({ sold, returned }: Commission, number: string, vat: VatRate): ExchangeFile[] {
  const line = ({ barcode, article, name, quantity, price, sum, reward }: CommissionLine, isReturn: boolean): Row => [
    barcode, article, name, isReturn ? '' : quantity, isReturn ? quantity : '', PIECE, price, vat === 'none' ? NO_VAT : `${vat}%`, isReturn ? '' : sum, isReturn ? sum : '', reward,
  ];
  return [tableFile([number, LINES], LINES, UNF_CAPTIONS, [...sold.map((one) => line(one, false)), ...returned.map((one) => line(one, true))])];
}

/** УТ has one column of quantity: what came back is a file of its own. */
function utFiles({ sold, returned }: Commission, number: string): ExchangeFile[] {
  const line = ({ barcode, article, name, quantity, price }: CommissionLine): Row => [barcode, '', article, name, quantity, price];
  const parts = [[LINES, sold], [RETURNED_LINES, returned]] as const;
  return parts.filter(([, lines]) => lines.length > 0).map(([title, lines]) => tableFile([number, title], title, UT_CAPTIONS, lines.map(line)));
}
