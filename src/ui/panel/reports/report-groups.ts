import type { ReportView } from '../../../app/panel/view';

interface ReportsOfGroup {
  id: ReportView['group'];
  reports: ReportView[];
  /** How many of them are switched on. */
  on: number;
}

/** @param names of the groups, in the order in which they are shown */
export function reportGroups(reports: readonly ReportView[], names: Readonly<Record<ReportView['group'], string>>): ReportsOfGroup[] {
  return (Object.keys(names) as ReportView['group'][]).map((id) => {
    const own = reports.filter(({ group }) => group === id);
    return { id, reports: own, on: own.filter(({ isOn }) => isOn).length };
  });
}
