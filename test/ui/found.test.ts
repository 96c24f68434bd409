import type { DatasetView } from '../../src/app/panel/view';
import { foundIn, type Wanted } from '../../src/ui/panel/data/found';

const NAMES = { sales: 'Продажи', ads: 'Реклама' } as Record<DatasetView['group'], string>;
const dataset = (id: string, group: DatasetView['group'], title: string, isOn: boolean) => ({ id, group, title, isOn }) as DatasetView;
const DATASETS = [dataset('orders', 'sales', 'Заказы', true), dataset('stats', 'ads', 'Статистика рекламы', false), dataset('feed', 'sales', 'Лента заказов', false), dataset('bids', 'ads', 'Ставки, всё', false)];

test.each<[string, Wanted, unknown]>([
  ['all, by groups', { words: '', wereOn: null }, [['sales', '1 of 2', ['orders', 'feed']], ['ads', '0 of 2', ['stats', 'bids']]]],
  ['those that are on', { words: '', wereOn: ['orders'] }, [['sales', '1 of 2', ['orders']]]],
  ['one that was on a moment ago', { words: '', wereOn: ['orders', 'bids'] }, [['sales', '1 of 2', ['orders']], ['ads', '0 of 2', ['bids']]]],
  ['every word, in any order and case, of the name or the group', { words: ' РЕКЛАМА  ставки', wereOn: [] }, [['ads', '0 of 2', ['bids']]]],
  ['a letter that people write in two ways', { words: 'все', wereOn: [] }, [['ads', '0 of 2', ['bids']]]],
  ['nothing', { words: 'поставки', wereOn: null }, []],
])('finds %s', (_name, wanted, expected) => {
  expect(foundIn(DATASETS, wanted, NAMES).map(({ id, on, all, datasets }) => [id, `${on} of ${all}`, datasets.map((one) => one.id)])).toEqual(expected);
});
