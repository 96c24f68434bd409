import { object } from '../../service/param';
import { methodsOf, type Method } from '../../service/service-class';
import { ChartBuilder, ChartRef, newChart } from './chart';
import type { SheetRef } from './refs';

const on = methodsOf<SheetRef>();

export const chartMethods = {
  newChart: on.pure([[]], (_, self) => new ChartBuilder(self, newChart())),
  getCharts: on.read([[]], (_, self) => self.sheet.charts.map((chart) => new ChartRef(self, chart))),
  insertChart: on.write([[object(ChartRef)]], (_, self, chart) => {
    chart.model.id = self.sheet.workbook.takeId();
    self.sheet.charts.push(chart.model);
  }),
  updateChart: on.write([[object(ChartRef)]], (_, self, chart) => {
    self.sheet.charts = self.sheet.charts.map((other) => (other.id === chart.model.id ? chart.model : other));
  }),
  removeChart: on.write([[object(ChartRef)]], (_, self, chart) => {
    self.sheet.charts = self.sheet.charts.filter((other) => other.id !== chart.model.id);
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Sheet]?: Method };
