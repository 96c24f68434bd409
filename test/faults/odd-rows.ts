import { datasetById } from '../../src/datasets';
import { FINGERPRINT } from '../../src/sheet/columns/look';
import { chooseDatasets } from '../support/choices';
import { Drive } from './lab/drive';
import type { Case, MakeFamily } from './lab/family';
import type { Lab, LabWorld } from './lab/lab';
import { ODD_PAGES, oddAnswers, type Edit } from './lab/odd-pages';
import { ODD_KINDS, oddRow, type OddKind } from './lab/odd-kinds';
import { pick } from './lab/random';
import { ourRows } from './lab/tables';

const SAMPLE = 2;
/** Of the datasets with most fields a part. */
const FIELDS = 30;
/** A card or good has several sizes, and a campaign's row as many lines as it has days and articles: 27 of one campaign here. */
const ROWS_OF_ONE = 30;
/** How a dataset may end that all rows of which lack a field. */
const TOLD = /KEY_MISSING|FIELD_MISSING|WB_UNKNOWN_SHAPE/;

type Rows = Readonly<Record<string, readonly string[]>>;

/** Every field of every dataset's rows in every odd way: one field of each dataset in a run, in one of its rows or in all of them. */
export const oddRows: MakeFamily = (lab, { all, random }) => {
  let clean: { rows: Rows; fields: Readonly<Record<string, readonly string[]>> } | null = null;
  const expected = () => (clean = clean ?? cleanOf(lab));
  const nths = Array.from({ length: FIELDS }, (_, nth) => nth);
  // Where a dataset has more fields, another kind begins with others of them.
  const cases = ODD_KINDS.flatMap((kind, place) => nths.map((nth) => caseOf(lab, kind, nth + place * FIELDS, expected)));
  return [{ title: 'odd rows of WB', cases: all ? cases : pick(cases, SAMPLE, random) }];
};

function caseOf(lab: Lab, kind: OddKind, nth: number, expected: () => ReturnType<typeof cleanOf>): Case {
  const one: Case = {
    name: `${kind.name}, field ${nth + 1} of every dataset`,
    run: () => {
      const { rows, fields } = expected();
      const chosen = Object.entries(fields).flatMap(([id, names]) => (names.length === 0 ? [] : [{ id, field: names[nth % names.length] as string }]));
      one.inputs = chosen.length;
      const world = begun(lab);
      oddAnswers(world, Object.fromEntries(chosen.map(({ id, field }): [string, Edit] => [id, (page) => oddRow(page, kind, field, ODD_PAGES[id]?.inner)])));
      const lines = new Drive(world, 'panel').run();
      return chosen.flatMap(({ id, field }) => amiss(world, kind, { id, field }, lines, rows)).concat(strangers(lines, chosen.map(({ id }) => id)));
    },
  };
  return one;
}

function begun(lab: Lab): LabWorld {
  const world = lab.world({ pages: 'whole' });
  chooseDatasets(world, lab.datasets);
  world.connect();
  return world;
}

/** What stands in the sheets when WB sends nothing odd, and the fields of its rows. */
function cleanOf(lab: Lab): { rows: Rows; fields: Readonly<Record<string, readonly string[]>> } {
  const world = begun(lab);
  const fields: Record<string, readonly string[]> = {};
  const watch = (id: string): Edit => (page) => {
    const inner = ODD_PAGES[id]?.inner;
    const first = page[0] ?? {};
    const list = inner === undefined ? [] : Object.keys((first[inner] as Record<string, unknown>[])[0] ?? {});
    fields[id] = [...new Set([...Object.keys(first), ...list])];
    return page;
  };
  oddAnswers(world, Object.fromEntries(Object.keys(ODD_PAGES).map((id) => [id, watch(id)])));
  new Drive(world, 'panel').run();
  return { rows: Object.fromEntries(Object.keys(ODD_PAGES).map((id) => [id, linesOf(world, id)])), fields };
}

/** Own columns only: what a join fills is another dataset's matter. */
function linesOf({ document }: LabWorld, id: string): string[] {
  const joined = (datasetById(id).source.joins ?? []).flatMap(({ take }) => Object.keys(take));
  return ourRows(document, id, [FINGERPRINT, ...joined]);
}

type Line = ReturnType<Drive['run']>[number];

function amiss(world: LabWorld, kind: OddKind, { id, field }: { id: string; field: string }, lines: readonly Line[], expected: Rows): string[] {
  const line = lines.find((one) => one.id === id);
  const name = `${id}.${field}`;
  if (line === undefined) return [`${name}: it never ended`];
  const code = world.journal('Лист', 'Код').find(([sheet, told]) => sheet === line.title && told !== '')?.[1] ?? '';
  if (line.state === 'failed') return kind.isOfAll && TOLD.test(String(code)) ? [] : [`${name}: failed with ${String(code)}: ${line.text}`];
  if (line.state !== 'done') return [`${name}: ended as ${line.state}`];
  if (kind.isOfAll) return [];
  const now = linesOf(world, id);
  const before = new Set(expected[id]);
  const [gone, twice] = [[...before].filter((one) => !now.includes(one)).length, now.length - new Set(now).size];
  return [
    ...(gone > ROWS_OF_ONE ? [`${name}: ${gone} good rows are gone of ${before.size}`] : []),
    ...(twice > before.size - new Set(before).size ? [`${name}: ${twice} rows are there twice`] : []),
    ...(now.length < before.size && !/пропущено/.test(world.journal('Что случилось и что делать').flat().join()) ? [`${name}: ${before.size - now.length} rows are missing without a word`] : []),
  ];
}

/** Datasets whose rows were not touched are none the worse for it. */
function strangers(lines: readonly Line[], touched: readonly string[]): string[] {
  return lines.filter(({ id, state }) => !touched.includes(id) && id !== 'financeByArticle' && state === 'failed').map(({ id, text }) => `${id} failed: ${text}`);
}
