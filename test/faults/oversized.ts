import { errors } from '../../src/locales/ru/errors';
import { chooseDatasets } from '../support/choices';
import { Drive } from './lab/drive';
import type { Case, MakeFamily } from './lab/family';
import type { Lab } from './lab/lab';
import { oddAnswers, ODD_PAGES, type Edit } from './lab/odd-pages';
import { ourRows } from './lab/tables';

const LONG = 'ж'.repeat(20_000);
const MAX_CELL = 50_000;
const FIELDS = { sample: 1, all: 40 };

/** Every text field of what every method answers, 20 KB long: one field of each dataset in a run, in its first row. */
export const oversized: MakeFamily = (lab, { all }) => [
  { title: 'fields of 20 KB', cases: Array.from({ length: all ? FIELDS.all : FIELDS.sample }, (_, nth) => caseOf(lab, nth)) },
];

function caseOf(lab: Lab, nth: number): Case {
  const one: Case = {
    name: `text field ${nth + 1} of every dataset`,
    run: () => {
      const world = lab.world({ pages: 'whole' });
      chooseDatasets(world, lab.datasets);
      world.connect();
      let tried = 0;
      const longer: Edit = ([first = {}, ...others]) => {
        const texts = Object.keys(first).filter((name) => typeof first[name] === 'string');
        const field = texts[nth];
        if (field === undefined) return [first, ...others];
        tried += 1;
        return [{ ...first, [field]: LONG }, ...others];
      };
      oddAnswers(world, Object.fromEntries(Object.keys(ODD_PAGES).map((id) => [id, longer])));
      const lines = new Drive(world, 'panel').run();
      one.inputs = Math.max(1, tried);
      const unforeseen = errors.UNEXPECTED.what.split('[')[0] as string;
      return [
        ...lines.filter(({ state, text }) => state === 'failed' || text.includes(unforeseen)).map(({ id, text }) => `${id}: ${text}`),
        ...lab.datasets.filter((id) => id in ODD_PAGES && ourRows(world.document, id).length === 0).map((id) => `${id} has no rows`),
        ...world.document.workbook.sheetNames().flatMap((name) => world.document.workbook.rows(name).flat().filter((cell) => String(cell).length > MAX_CELL).map(() => `«${name}» has a cell of more than ${MAX_CELL} characters`)),
      ];
    },
  };
  return one;
}
