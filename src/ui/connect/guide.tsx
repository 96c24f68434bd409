import type { ComponentChildren } from 'preact';
import type { DatasetView } from '../../app/panel/view';
import { useTexts } from '../texts';
import { neededCategories } from './needed-categories';

interface GuideProps {
  datasets: readonly DatasetView[];
  onChoose(id: string, isOn: boolean): void;
  /** The last step. */
  children: ComponentChildren;
}

/** The way through WB's cabinet, with no more categories than the chosen data needs. */
export function Guide({ datasets, onChoose, children }: GuideProps) {
  const { connect } = useTexts();
  return (
    <ol class="guide">
      <li>
        {connect.cabinet} <a href="https://seller.wildberries.ru/" target="_blank" rel="noopener noreferrer">{connect.cabinetLink}</a>
        <p class="soft small">{connect.owner}</p>
      </li>
      <li>{connect.type}</li>
      <li>
        {connect.categories}
        <ul class="needed">
          {neededCategories(datasets).map(({ id, name, titles }) => <li key={id}><b>{name}</b> <span class="soft">{titles.join(', ')}</span></li>)}
        </ul>
        <details>
          <summary>{connect.choose}</summary>
          {datasets.map(({ id, title, isOn }) => (
            <label key={id} class="check">
              <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)} /> {title}
            </label>
          ))}
        </details>
      </li>
      <li>{children}</li>
    </ol>
  );
}
