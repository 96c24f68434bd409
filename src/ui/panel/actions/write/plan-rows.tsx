import type { RowView } from '../../../../app/actions/view';
import { fill } from '../../../../locales/fill';
import { useTexts } from '../../../texts';

interface PlanRowsProps {
  title: string;
  rows: readonly RowView[];
  /** How many there are; the first of them are shown. */
  all: number;
  isOpen: boolean;
  /** How many come before these, where the others can be seen too. */
  from?: number;
  onFrom?(from: number): void;
  isBusy?: boolean;
}

/** So many are shown a time. */
const PAGE = 20;

/** Rows of a plan, each as what it was and what it is to be. */
export function PlanRows({ title, rows, all, isOpen, from = 0, onFrom, isBusy }: PlanRowsProps) {
  const { write } = useTexts().actions;
  if (rows.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <ul class="lines">
        {rows.map((row, at) => (
          <li key={at} class="line">
            <div>
              <b>{row.name === '' ? row.key : row.name}</b>
              {row.values.map(({ title: field, before, after }) => <p key={field} class="small">{field}: {before} → {after}</p>)}
              {row.why !== '' && <p class="small why">{row.why}</p>}
            </div>
            <span class="number">{row.name === '' ? '' : row.key}</span>
          </li>
        ))}
      </ul>
      {all > from + rows.length && <p class="soft small">{fill(write.andMore, { count: all - from - rows.length })}</p>}
      {onFrom !== undefined && all > PAGE && (
        <div class="buttons">
          <button class="small" disabled={isBusy || from === 0} onClick={() => onFrom(from - PAGE)}>{write.rowsBefore}</button>
          <button class="small" disabled={isBusy || from + PAGE >= all} onClick={() => onFrom(from + PAGE)}>{write.rowsAfter}</button>
        </div>
      )}
    </details>
  );
}
