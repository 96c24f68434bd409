import { useState } from 'preact/hooks';
import type { DatasetView } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { useTexts } from '../../texts';
import { usePanel } from '../context';

/** Which columns the sheet has; saved together, because each saving asks the server. */
export function Columns({ dataset: { id, columns } }: { dataset: DatasetView }) {
  const { data } = useTexts();
  const { actions, state } = usePanel();
  const saved = columns.filter(({ isOn }) => !isOn).map((column) => column.id);
  const [without, setWithout] = useState(saved);
  const isChanged = saved.length !== without.length || saved.some((column) => !without.includes(column));
  const toggle = (column: string, isOn: boolean): void => setWithout(isOn ? without.filter((one) => one !== column) : [...without, column]);
  return (
    <fieldset>
      <legend>{data.columns} <span class="soft">{fill(data.columnsCount, { on: columns.length - without.length, all: columns.length })}</span></legend>
      <div class="columns">
        {columns.map((column) => (
          <label key={column.id} class="check">
            <input type="checkbox" checked={!without.includes(column.id)} disabled={column.isKey}
              onChange={({ currentTarget }) => toggle(column.id, currentTarget.checked)} />
            <span>{column.caption}{column.isKey && <span class="soft"> · {data.key}</span>}</span>
          </label>
        ))}
      </div>
      {isChanged && (
        <>
          <p class="soft small">{data.columnsNote}</p>
          <button class="main" disabled={state.saving !== ''} onClick={() => void actions.change({ kind: 'columns', id, without }, id)}>{data.saveColumns}</button>
        </>
      )}
    </fieldset>
  );
}
