import { useState } from 'preact/hooks';
import type { PanelChange, SettingsView } from '../../../app/panel/view';
import { Switch } from '../../parts/switch';
import { useTexts } from '../../texts';

interface AlertRuleProps {
  rule: SettingsView['alerts'][number];
  isBusy: boolean;
  onChange(change: PanelChange): void;
}

/** Whether to tell of one thing, and from which number on. An empty field brings back the usual number. */
export function AlertRule({ rule: { id, isOn, threshold }, isBusy, onChange }: AlertRuleProps) {
  const { name, about, limit } = useTexts().alerts.rules[id];
  // What is being typed outlives an answer that comes meanwhile.
  const [typed, setTyped] = useState<string | null>(null);
  const choose = (next: number | null, isOnNext = isOn) => onChange({ kind: 'alert', id, isOn: isOnNext, threshold: next });
  return (
    <div class="rule">
      <div class="head">
        <b>{name}</b>
        <Switch isOn={isOn} name={name} about={'about-' + id} isBusy={isBusy} onChange={(isOnNext) => choose(threshold, isOnNext)} />
      </div>
      <p id={'about-' + id} class="soft small">{about}</p>
      <label class="head small">
        {limit}
        <input type="number" min="0" step={Number.isInteger(threshold) ? 1 : 0.1} value={typed ?? threshold} disabled={isBusy || !isOn}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
          onChange={({ currentTarget: { value, validity } }) => {
            if (!validity.valid) return;
            setTyped(null);
            choose(value === '' ? null : Number(value));
          }} />
      </label>
    </div>
  );
}
