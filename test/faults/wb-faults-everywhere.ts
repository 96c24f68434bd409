import type { Fault, FaultAnswer } from '../../local/wb/faults';
import { datasetById, type DatasetId } from '../../src/datasets';
import { needsOf } from '../../src/sync/needs';
import { writtenWords } from '../support/locales';
import { raw } from './lab/answers';
import type { Lab } from './lab/lab';
import type { Row } from './wb-faults-table';

type Befalling = Pick<Row, 'name' | 'outcome'> & Pick<Fault, 'answer' | 'at'>;

const titles = writtenWords('ru');
const twice = { from: 1, to: 2 };
const refused = (status: number, detail: string, headers: Record<string, string> = {}): FaultAnswer => ({ status, headers, body: { title: 'refused', detail, status } });

/** What may befall the first call of any dataset, whatever its answers look like. */
const FAULTS: readonly Befalling[] = [
  { name: '429, Retry 60', answer: refused(429, 'limited by c122a060', { 'X-Ratelimit-Retry': '60' }), at: twice, outcome: 'complete' },
  { name: '500', answer: refused(500, 'internal'), at: twice, outcome: 'complete' },
  { name: 'connection reset', answer: 'reset', at: twice, outcome: 'complete' },
  { name: 'truncated JSON', answer: { mutate: 'truncate' }, at: 1, outcome: 'complete' },
  { name: '402', answer: refused(402, 'payment required'), outcome: 'PAYMENT_REQUIRED' },
  { name: '403 of the category', answer: refused(403, 'scope is not allowed for this resource'), outcome: 'CATEGORY_MISSING' },
  { name: '404', answer: refused(404, 'path not found'), outcome: 'WB_METHOD_REMOVED' },
  { name: 'HTML with 200', answer: raw('<html>maintenance</html>', { 'content-type': 'text/html' }), outcome: 'WB_UNREADABLE_ANSWER' },
  { name: 'a text for the answer', answer: raw('"rows"'), outcome: 'WB_UNKNOWN_SHAPE' },
];

/** Each fault befalls the first call of all datasets that a personal token opens, in one refresh. */
export function faultsEverywhere({ datasets }: Lab): Row[] {
  const open = datasets.map(datasetById).flatMap((dataset) => {
    const route = dataset.source.routes.find(({ tokenTypes }) => tokenTypes.includes('personal'));
    return route === undefined ? [] : [{ dataset, route }];
  });
  const paths = [...new Set(open.map(({ route }) => route.paging.call(null).path))];
  const codesFor = (outcome: string) => Object.fromEntries(open.map(({ dataset, route }) => {
    const cannotAsk = needsOf(dataset, route).some(({ isRequired }) => isRequired);
    return [titles[dataset.id as DatasetId].title, cannotAsk ? 'NEEDED_TABLE' : outcome];
  }));
  return FAULTS.map(({ name, outcome, answer, at }): Row => ({
    name, outcome, on: 'everything', also: codesFor(outcome),
    arm: ({ standIn }) => standIn.faults.set(paths.map((path) => ({ match: { path }, answer, ...(at === undefined ? {} : { at }) }))),
  }));
}
