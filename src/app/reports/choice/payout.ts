import type { ChoiceTexts } from '../../../locales/dialogs';
import { ofShop, SHOP } from './formulas';

/** Where the last payout stands, beside what is chosen: its heading, and the labels below it. */
export const PAYOUT = { row: 3, column: 3 } as const;

/** Its sum, the end of its week, WB's reports and when the last of them was made, as the report of periods has them for 28 days: of the chosen shop, or of all together, which have no report in common. */
export function payoutFormulas(of: (columnId: string) => string, { all, periods, payout }: ChoiceTexts): string[] {
  const row = `${of('shop')};${SHOP(all)};${of('period')};"${periods.days28}"`;
  const isIn = `${ofShop(of('shop'), all)}*(${of('period')}="${periods.days28}")`;
  const latest = (columnId: string): string => `=IF(COUNTIFS(${row};${of(columnId)};">0")=0;"";MAXIFS(${of(columnId)};${row}))`;
  return [
    `=IF(COUNTIFS(${row};${of('payoutTo')};">0")=0;"";SUMIFS(${of('payout')};${row}))`,
    latest('payoutTo'),
    `=IF(COUNTIFS(${row})>1;"${payout.choose}";IFERROR(INDEX(FILTER(${of('payoutReports')};${isIn});1);""))`,
    latest('payoutMade'),
  ];
}
