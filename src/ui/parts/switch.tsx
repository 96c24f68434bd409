interface SwitchProps {
  isOn: boolean;
  name: string;
  /** Id of what explains it. */
  about?: string;
  isBusy: boolean;
  onChange(isOn: boolean): void;
}

export function Switch({ isOn, name, about, isBusy, onChange }: SwitchProps) {
  return (
    <input type="checkbox" role="switch" class="switch" checked={isOn} disabled={isBusy} aria-label={name} aria-describedby={about}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
  );
}
