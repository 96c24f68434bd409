import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { shipSupplies } from '.';

export const words: WordsOf<typeof shipSupplies> = {
  title: 'Way of shipping supplies',
  about: 'How, where and when FBS supplies go. Since 2026-10-01 WB takes none from Russian sellers without it.',
  row: 'one FBS supply that is still open',
  columns: {
    createdAt: { header: 'Created', note: 'When the supply was made, Moscow time.' },
    name: { header: 'Name', note: 'How you have called the supply.' },
    way: { header: 'How', note: 'Enter: ourselves, or carrier.' },
    point: { header: 'Point', note: 'Enter the number of the shipping point: WB’s cabinet has it beside the address.' },
    day: { header: 'Day', note: 'Enter the day of shipping: 05.12.2026.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    supplyId: columns.fbsSupplyId,
  },
  values: { way: { selfShipping: 'ourselves', transportCompany: 'carrier' } },
};
