import type { HighlightLook } from '../../ports/highlights';
import { type ReportId, reportById } from '../../reports';
import type { Highlight } from '../../reports/report';
import { wording } from '../../sheet/cells/readable';
import { placedColumns } from '../../sheet/columns/layout';
import type { TableColumn } from '../../sheet/table-spec';
import type { Services } from '../services';
import { reportSpec } from './report-spec';

/** Rows that are not understood want a look on any report. */
const ODD: Highlight = { column: 'odd', above: 0, tone: 'care' };

/** Colours what wants a look on the sheet of a report: beside a word or a sign that says so, because not everybody sees colours. */
export function drawHighlights({ workbook, locale, highlights }: Pick<Services, 'highlights' | 'locale' | 'workbook'>, id: ReportId): void {
  const sheet = workbook.find(id);
  if (sheet === null) return;
  const { columns } = reportSpec(id, locale);
  const { layout, headerRow } = placedColumns(sheet, reportSpec(id, locale));
  const looks = [...(reportById(id).highlights ?? []), ODD].flatMap((highlight): HighlightLook[] => {
    const spec = columns.find((column) => column.id === highlight.column);
    const column = layout.get(highlight.column);
    if (spec === undefined || column === undefined) return [];
    return criteriaOf(highlight, spec).map((when) => ({ id: `${highlight.column} ${JSON.stringify(when)}`, column, headerRow: headerRow ?? 1, tone: highlight.tone, when }));
  });
  highlights.draw(id, looks);
}

function criteriaOf(highlight: Highlight, column: TableColumn): HighlightLook['when'][] {
  if ('is' in highlight) return highlight.is.map((code) => ({ text: String(wording(column, code)) }));
  return ['below' in highlight ? { below: highlight.below } : { above: highlight.above }];
}
