import type { PanelChange } from '../../../app/panel/view';
import { Notice } from '../../parts/notice';
import { Switch } from '../../parts/switch';
import { call } from '../../server';
import { useTexts } from '../../texts';
import { AlertRule } from './alert-rule';
import { usePanel } from '../context';
import { HealthLine } from './health-line';
import { SheetButton } from '../sheet-button';
import { useAnswer } from '../use-answer';

/** What is worth a look in the tables, and when to tell of it. */
export function Alerts() {
  const { alerts, data, loading } = useTexts();
  const { view: { settings }, state, commands } = usePanel();
  const { value, problem, again } = useAnswer(() => call('alertLines'));
  const isBusy = state.saving !== '';
  // Tokens stand below, with everything else that is known of them.
  const lines = value?.filter(({ id }) => id !== 'token') ?? null;

  async function change(wanted: PanelChange): Promise<void> {
    if (await commands.change(wanted, wanted.kind)) again();
  }

  return (
    <section class="setting">
      <h2>{alerts.title}</h2>
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      {lines === null && problem === '' && <p class="soft" role="status">{loading}</p>}
      {lines?.length === 0 && <p class="soft" role="status">{settings.alerts.some(({ isOn }) => isOn) ? alerts.calm : alerts.off}</p>}
      <ul class="lines">
        {lines?.map(({ id, level, text, advice, sheet }, at) => {
          const isLast = lines[at + 1]?.id !== id;
          return (
            <HealthLine key={text} level={level} text={text} advice={isLast ? advice : ''}>
              {isLast && sheet !== null && <SheetButton id={sheet} look="small">{data.openSheet}</SheetButton>}
            </HealthLine>
          );
        })}
      </ul>
      <details>
        <summary>{alerts.choose}</summary>
        {settings.alerts.map((rule) => <AlertRule key={rule.id} rule={rule} isBusy={isBusy} onChange={(wanted) => void change(wanted)} />)}
        {settings.isMailed !== null && (
          <div class="rule">
            <div class="head">
              <b>{alerts.mail}</b>
              <Switch isOn={settings.isMailed} name={alerts.mail} about="mail-note" isBusy={isBusy} onChange={(isMailed) => void change({ kind: 'mail', isMailed })} />
            </div>
            <p id="mail-note" class="soft small">{alerts.mailNote}</p>
          </div>
        )}
      </details>
    </section>
  );
}
