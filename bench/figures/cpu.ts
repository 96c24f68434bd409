import { cpuMs, cpuRatio } from '../support/cpu';
import { type Figure, SIZES } from '../support/figure';
import { parseToArrays, responseToPlan } from '../support/finance-cpu';
import { financePages } from '../support/finance-pages';

const PAGE_ROWS = 25_000;
const PAGES = 4;
const TURNS = 7;

export const cpu: Figure = {
  id: 'cpu',
  what: '100,000 finance rows: CPU of response → rows → plan ÷ (JSON.parse + arrays)',
  goal: 1.5,
  measure: () => {
    const pageOf = financePages();
    const pages = Array.from({ length: PAGES }, (_, at) => pageOf(PAGE_ROWS, at * PAGE_ROWS));
    const over = (work: (text: string) => number) => () => pages.forEach((text) => work(text));
    const { ratio, workMs, yardstickMs } = cpuRatio(over(responseToPlan), over(parseToArrays), TURNS);
    const small = pageOf(SIZES[0], 0);
    const page = pages[0] as string;
    return {
      value: ratio,
      note: `${workMs.toFixed(0)} ms ÷ ${yardstickMs.toFixed(0)} ms in the middle one of ${TURNS} turns, in pages of ${PAGE_ROWS} rows`,
      growth: {
        of: 'ms',
        points: [
          { rows: SIZES[0], value: cpuMs(() => responseToPlan(small)) },
          { rows: SIZES[1], value: workMs },
          { rows: SIZES[2], value: cpuMs(() => { for (let rows = 0; rows < SIZES[2]; rows += PAGE_ROWS) responseToPlan(page); }) },
        ],
      },
    };
  },
};
