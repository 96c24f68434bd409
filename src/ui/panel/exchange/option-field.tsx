import type { OptionView } from '../../../app/exchange/view';

interface OptionFieldProps {
  option: OptionView;
  value: string;
  onChange(value: string): void;
}

/** One thing to be chosen, in the way of its kind. */
export function OptionField({ option: { id, kind, label, hint, choices, isNeeded }, value, onChange }: OptionFieldProps) {
  const about = hint === '' ? undefined : 'hint-' + id;
  const take = ({ currentTarget }: { currentTarget: { value: string } }): void => onChange(currentTarget.value);
  const field = choices.length > 0
    ? (
      <select value={value} aria-describedby={about} onChange={take}>
        {!isNeeded && value === '' && <option value="" />}
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
      </select>
    )
    : kind === 'day' ? <input type="date" value={value} aria-describedby={about} onInput={take} /> : <input type="text" value={value} aria-describedby={about} onInput={take} />;
  return (
    <>
      <label>{label}{field}</label>
      {about !== undefined && <p id={about} class="soft small">{hint}</p>}
    </>
  );
}
