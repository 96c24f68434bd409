import { ScriptError } from '../../service/errors';
import { any, int, member, object, str } from '../../service/param';
import { methodsOf, serviceClass, type Method } from '../../service/service-class';
import { HostObject } from '../../service/values';
import type { ChartModel } from '../../workbook/sheet';
import { RangeRef, SheetRef } from './refs';

export class ChartRef extends HostObject {
  readonly className = 'EmbeddedChart';
  constructor(readonly parent: SheetRef, readonly model: ChartModel) {
    super();
  }
}

export class ChartBuilder extends HostObject {
  readonly className = 'EmbeddedChartBuilder';
  constructor(readonly parent: SheetRef, readonly model: ChartModel) {
    super();
  }
}

export const newChart = (): ChartModel => ({ id: 0, kind: 'column', ranges: [], anchor: { row: 1, column: 1 }, options: {}, numHeaders: 0 });

const copyOf = (model: ChartModel): ChartModel =>
  ({ ...model, ranges: [...model.ranges], anchor: { ...model.anchor }, options: { ...model.options } });

const chartTypes: Record<string, ChartModel['kind']> = { LINE: 'line', COLUMN: 'column', BAR: 'bar', PIE: 'pie' };

function change(builder: ChartBuilder, changed: Partial<ChartModel>): ChartBuilder {
  Object.assign(builder.model, changed);
  return builder;
}

const on = methodsOf<ChartBuilder>();
const as = (kind: ChartModel['kind']): Method => on.pure([[]], (_, self) => change(self, { kind }));

export const chartBuilderClass = serviceClass<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>(
  { name: 'EmbeddedChartBuilder', path: 'SpreadsheetApp.EmbeddedChartBuilder' },
  {
    setChartType: on.pure([[member('ChartType')]], (_, self, type) => change(self, { kind: chartTypes[type] ?? notEmulated(type) })),
    asLineChart: as('line'),
    asColumnChart: as('column'),
    asBarChart: as('bar'),
    asPieChart: as('pie'),
    addRange: on.pure([[object(RangeRef)]], (_, self, range) =>
      change(self, { ranges: [...self.model.ranges, { sheetId: range.parent.sheetId, area: { ...range.area } }] })),
    clearRanges: on.pure([[]], (_, self) => change(self, { ranges: [] })),
    getRanges: on.pure([[]], (_, self) => rangesOf(self.parent, self.model)),
    setPosition: on.pure([[int, int, int, int]], (_, self, row, column) => change(self, { anchor: { row, column } })),
    setOption: on.pure([[str, any]], (_, self, option, value) => change(self, { options: { ...self.model.options, [option]: value } })),
    setNumHeaders: on.pure([[int]], (_, self, numHeaders) => change(self, { numHeaders })),
    build: on.pure([[]], (_, self) => new ChartRef(self.parent, copyOf(self.model))),
  },
);

function notEmulated(type: string): never {
  throw new ScriptError(`not emulated: ChartType.${type}`, 'Error');
}

const rangesOf = (parent: SheetRef, model: ChartModel) =>
  model.ranges.map(({ sheetId, area }) => new RangeRef(new SheetRef(parent.document, sheetId), { ...area }));

const onChart = methodsOf<ChartRef>();

export const chartClass = serviceClass<GoogleAppsScript.Spreadsheet.EmbeddedChart>(
  { name: 'EmbeddedChart', path: 'SpreadsheetApp.EmbeddedChart' },
  {
    getChartId: onChart.pure([[]], (_, self) => self.model.id || null),
    getRanges: onChart.read([[]], (_, self) => rangesOf(self.parent, self.model)),
    modify: onChart.read([[]], (_, self) => new ChartBuilder(self.parent, copyOf(self.model))),
    getNumHeaders: onChart.read([[]], (_, self) => self.model.numHeaders),
  },
);

export const chartsClass = serviceClass<typeof GoogleAppsScript.Charts>({ name: 'Charts', global: 'Charts', enums: { ChartType: 'ChartType' } }, {});
