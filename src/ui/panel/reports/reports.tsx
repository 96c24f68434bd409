import { fill } from '../../../locales/fill';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { Presets } from './presets';
import { reportGroups } from './report-groups';
import { ReportItem } from './report-item';

/** What is counted from the sheets. */
export function Reports() {
  const { reports: texts, data } = useTexts();
  const { view: { reports } } = usePanel();
  return (
    <>
      <Presets />
      <p class="soft">{texts.lead}</p>
      {reportGroups(reports, texts.groups).map((group) => (
        <details key={group.id} class="group" open>
          <summary>{texts.groups[group.id]} <span class="soft">{fill(data.groupCount, { on: group.on, all: group.reports.length })}</span></summary>
          {group.reports.map((report) => <ReportItem key={report.id} report={report} />)}
        </details>
      ))}
    </>
  );
}
