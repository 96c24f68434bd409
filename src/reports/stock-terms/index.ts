import { coded, id, number, technical, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { defineReport } from '../report';
import { stockTerms, TERM_IDS, TERMS } from './terms';

/** What people set once for all goods: how long a supply takes, where classes end, over what time they are counted. */
export const stockTermsReport = () => defineReport({
  table: defineTable({
    id: 'stockTerms',
    columns: [coded(text('name', 260)), typed(number('value', 110)), number('usual', 130), number('holds', 130), coded(text('about', 480)), technical(id('term'))],
    key: ['term'],
    write: 'snapshot',
  }),
  group: 'goods',
  inputs: ['orders'],
  presets: ['sales', 'warehouse'],
  isOffByDefault: true,
  reads: ['stockTerms'],
  rows: (tables) => {
    const holds = stockTerms(tables);
    return TERM_IDS.map((term) => ({ term, name: term, about: term, usual: TERMS[term].usual, holds: holds[term] }));
  },
});
