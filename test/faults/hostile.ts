import fc from 'fast-check';
import { datasetById } from '../../src/datasets';
import { choice } from '../../src/locales/ru/choice';
import { errors } from '../../src/locales/ru/errors';
import { chooseDatasets } from '../support/choices';
import { Drive } from './lab/drive';
import type { Case, MakeFamily } from './lab/family';
import { hostileBody, hostileValue, LONG } from './lab/hostile-values';
import { hostilePages, PAGES } from './lab/hostile-pages';
import type { Lab, LabWorld } from './lab/lab';

const ROWS = 60;
/** Pages of hostile values, with about two thousand values each, and whole answers. */
const SIZES = { sample: { pages: 2, bodies: 6 }, all: { pages: 16, bodies: 150 } };
const MAX_CELL = 50_000;

/** Any JSON value in any field, and any JSON value for an answer, through the built add-on into the cells. */
export const hostile: MakeFamily = (lab, { all, random }) => {
  const { pages, bodies } = all ? SIZES.all : SIZES.sample;
  const seed = () => Math.floor(random() * 2 ** 31);
  const cells = Array.from({ length: pages }, () => pageCase(lab, seed()));
  const shapes = Array.from({ length: bodies }, () => bodyCase(lab, seed()));
  return [{ title: 'hostile values', cases: cells }, { title: 'hostile answers', cases: shapes }];
};

function pageCase(lab: Lab, seed: number): Case {
  const values = fc.sample(hostileValue, { numRuns: ROWS * 60, seed });
  values[seed % values.length] = LONG;
  const one: Case = {
    name: `rows of hostile values, seed ${seed}`,
    run: () => {
      const world = lab.world({ pages: 'whole' });
      world.connect();
      const pushed = hostilePages(world, ROWS, values);
      const lines = new Drive(world, 'panel').run();
      one.inputs = pushed.values;
      const short = lines.filter(({ id }) => id in PAGES && ourCount(world, id) < ROWS).map(({ id }) => `${id}: ${ourCount(world, id)} rows of ${ROWS}`);
      return [...codesAmiss(lines), ...lines.filter(({ state }) => state === 'failed').map(({ id, text }) => `${id} failed: ${text}`), ...short, ...cellsAmiss(world), ...pushed.lostDigits()];
    },
  };
  return one;
}

function ourCount({ document }: LabWorld, id: string): number {
  return document.workbook.rows(PAGES[id]?.title ?? '').length - 1;
}

/** Whatever the first call of a dataset gets, and what begins with its path, such as the calls of a report. */
function bodyCase(lab: Lab, seed: number): Case {
  const paths = [...new Set(lab.datasets.map(datasetById).flatMap(({ source }) => source.routes.map(({ paging }) => paging.call(null).path)))];
  const bodies = fc.sample(hostileBody, { numRuns: paths.length, seed });
  return {
    name: `hostile answers, seed ${seed}`,
    inputs: paths.length,
    run: () => {
      const world = lab.world({ pages: 'whole' });
      chooseDatasets(world, lab.datasets);
      world.connect();
      world.standIn.faults.set(paths.map((path, at) => ({ match: { path }, answer: { status: 200, bodyBase64: Buffer.from(JSON.stringify(bodies[at])).toString('base64') } })));
      return [...codesAmiss(new Drive(world, 'panel').run()), ...cellsAmiss(world)];
    },
  };
}

/** A crash without a code is one that nobody foresaw. */
function codesAmiss(lines: readonly { id: string; text: string }[]): string[] {
  const begin = errors.UNEXPECTED.what.split('[')[0] as string;
  return lines.filter(({ text }) => text.includes(begin) || /undefined|\[object/.test(text)).map(({ id, text }) => `${id}: ${text}`);
}

/** Its formulas are our own: they name columns, and no cell of data is part of one. */
const OWN_FORMULAS = choice.title;

/** No formula comes from data, no cell holds more than Google lets it. */
function cellsAmiss({ document }: LabWorld): string[] {
  return document.workbook.sheetNames().flatMap((name) => [
    ...document.workbook.formulas(name).flat().filter((text) => text !== '' && name !== OWN_FORMULAS).map((text) => `«${name}» has the formula ${text.slice(0, 60)}`),
    ...document.workbook.rows(name).flat().filter((cell) => String(cell).length > MAX_CELL).map(() => `«${name}» has a cell of more than ${MAX_CELL} characters`),
  ]);
}
