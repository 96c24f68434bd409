import { fill } from '../../../locales/fill';
import { waitText } from '../../format';
import { Notice } from '../../parts/notice';
import { useTexts } from '../../texts';
import { usePanel } from '../context';

/** A shorter first refresh needs no plan. */
const LONG_MS = 3_600_000;
const SHOWN = 6;

/** Before a first refresh that WB's limits draw out for hours or days: what comes when. */
export function FirstPlan() {
  const texts = useTexts();
  const { view: { datasets } } = usePanel();
  const long = datasets.filter(({ isOn, closed, firstRunMs }) => isOn && closed === '' && firstRunMs > LONG_MS).sort((a, b) => b.firstRunMs - a.firstRunMs);
  if (long.length === 0) return null;
  return (
    <Notice mood="warning">
      <p>{texts.refresh.plan}</p>
      <ul>{long.slice(0, SHOWN).map(({ id, title, firstRunMs }) => <li key={id}>{title}: {waitText(firstRunMs, texts)}</li>)}</ul>
      {long.length > SHOWN && <p>{fill(texts.refresh.planMore, { count: long.length - SHOWN })}</p>}
    </Notice>
  );
}
