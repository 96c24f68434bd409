import { useState } from 'preact/hooks';
import type { DatasetPage } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { useTexts } from '../../texts';
import { usePanel } from '../context';

type ColumnView = DatasetPage['columns'][number];

/** Of more a person looks for one by its name. */
const FEW = 12;

const idsOf = (columns: readonly ColumnView[]): string[] => columns.map(({ id }) => id);

/** Which columns the sheet has; saved together, because each saving asks the server. */
export function Columns({ id, columns }: { id: string; columns: readonly ColumnView[] }) {
  const { data } = useTexts();
  const { commands, state } = usePanel();
  const [saved, setSaved] = useState(idsOf(columns.filter(({ isOn }) => !isOn)));
  const [without, setWithout] = useState(saved);
  const [word, setWord] = useState('');
  const isChanged = saved.length !== without.length || saved.some((column) => !without.includes(column));
  const toggle = (column: string, isOn: boolean): void => setWithout(isOn ? without.filter((one) => one !== column) : [...without, column]);
  const save = async (): Promise<void> => {
    if (await commands.change({ kind: 'columns', id, without }, id)) setSaved(without);
  };
  return (
    <fieldset>
      <legend>{data.columns} <span class="soft">{fill(data.columnsCount, { on: columns.length - without.length, all: columns.length })}</span></legend>
      {columns.length > FEW && (
        <div class="head">
          <input type="search" value={word} placeholder={data.findColumn} aria-label={data.findColumn} onInput={({ currentTarget }) => setWord(currentTarget.value)} />
          <button class="quiet" onClick={() => setWithout(idsOf(columns.filter(({ isUsual }) => !isUsual)))}>{data.usualColumns}</button>
          <button class="quiet" onClick={() => setWithout(idsOf(columns.filter(({ isPersonal }) => isPersonal)).filter((one) => without.includes(one)))}>{data.allColumns}</button>
        </div>
      )}
      <div class="columns">
        {columns.filter(({ caption }) => caption.toLowerCase().includes(word.trim().toLowerCase())).map((column) => (
          <label key={column.id} class="check">
            <input type="checkbox" checked={!without.includes(column.id)} disabled={column.isKey}
              onChange={({ currentTarget }) => toggle(column.id, currentTarget.checked)} />
            <span>{column.caption}{column.isKey && <span class="soft"> · {data.key}</span>}{column.isPersonal && <span class="soft"> · {data.personal}</span>}</span>
          </label>
        ))}
      </div>
      {columns.some(({ isPersonal }) => isPersonal) && <p class="why small">{data.personalNote}</p>}
      {isChanged && (
        <>
          <p class="soft small">{data.columnsNote}</p>
          <button class="main" disabled={state.saving !== ''} onClick={() => void save()}>{data.saveColumns}</button>
        </>
      )}
    </fieldset>
  );
}
