import { useState } from 'preact/hooks';
import type { OptionView } from '../../../app/exchange/view';
import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useTexts } from '../../texts';
import { useAnswer } from '../use-answer';

interface ColumnsFieldProps {
  option: OptionView;
  table: string;
  /** Ids with commas between. */
  value: string;
  onChange(value: string): void;
}

/** Columns of the chosen sheet: they are asked for only by who wants to choose. */
export function ColumnsField({ option: { id, label, hint }, table, value, onChange }: ColumnsFieldProps) {
  const { exchange } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p class="soft small" id={'hint-' + id}>{label}. {hint}</p>
      {isOpen ? <ColumnChecks key={table} table={table} value={value} onChange={onChange} /> : <button class="small" aria-describedby={'hint-' + id} onClick={() => setOpen(true)}>{exchange.chooseColumns}</button>}
    </>
  );
}

function ColumnChecks({ table, value, onChange }: Pick<ColumnsFieldProps, 'table' | 'value' | 'onChange'>) {
  const { exchange } = useTexts();
  const { value: columns, problem } = useAnswer(() => call('exchangeColumns', table));
  if (problem !== '') return <Notice mood="bad">{problem}</Notice>;
  if (columns === null) return <p class="soft">{exchange.loading}</p>;
  const chosen = value.split(',').filter((id) => id !== '');
  const turn = (id: string, isOn: boolean): void => onChange((isOn ? [...chosen, id] : chosen.filter((one) => one !== id)).join(','));
  return (
    <div class="columns">
      {columns.map((column) => (
        <label key={column.value} class="check">
          <input type="checkbox" checked={chosen.includes(column.value)} onChange={({ currentTarget }) => turn(column.value, currentTarget.checked)} />
          <span>{column.label}</span>
        </label>
      ))}
    </div>
  );
}
