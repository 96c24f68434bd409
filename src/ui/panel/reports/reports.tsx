import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { Presets } from './presets';
import { ReportItem } from './report-item';

/** What is counted from the sheets. */
export function Reports() {
  const { reports: texts } = useTexts();
  const { view: { reports } } = usePanel();
  return (
    <>
      <Presets />
      <p class="soft">{texts.lead}</p>
      {reports.map((report) => <ReportItem key={report.id} report={report} />)}
    </>
  );
}
