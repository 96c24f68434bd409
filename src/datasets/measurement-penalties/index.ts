import { defineDataset } from '../../sync/dataset';
import { always, boolean, changing, dateTime, id, integer, money, number, optional, percent, technical, text } from '../../tables/columns';
import { joined } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { retentionPages } from '../retention-pages';

/** Off until chosen: of interest when WB has measured something that the card calls smaller. */
export const measurementPenalties = () => defineDataset({
  table: defineTable({
    id: 'measurementPenalties',
    columns: [
      dateTime('dtBonus'),
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 220),
      always(money('penaltyAmount', 110)),
      always(changing(money('reversalAmount', 110))),
      changing(boolean('isValid', 120)),
      percent('prcOver', 110),
      number('volume', 110),
      number('volumeSup', 110),
      text('measured', 130, sides('length', 'width', 'height')),
      text('onCard', 130, sides('lengthSup', 'widthSup', 'heightSup')),
      text('photoUrls', 200, joined('photoUrls')),
      optional(text('subjectName')),
      optional(changing(dateTime('isValidDt'))),
      technical(id('dimId')),
    ],
    key: ['dimId', 'dtBonus'],
    mayLack: ['dtBonus'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{ tokenTypes: ['personal', 'service', 'base'], paging: retentionPages(calls.measurementPenalties) }],
    joins: [{ table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    history: { usualDays: 90, kept: { days: 365 } },
    freshForMs: 12 * 3_600_000,
  },
  group: 'money',
  presets: ['accountant', 'warehouse'],
  size: [],
  isOffByDefault: true,
});

/** Length × width × height in centimetres, as people write them; nothing where WB has not all of them. */
function sides(...names: readonly string[]): (row: Readonly<Record<string, unknown>>) => string | null {
  return (row) => (names.every((name) => typeof row[name] === 'number') ? names.map((name) => row[name]).join(' × ') : null);
}
