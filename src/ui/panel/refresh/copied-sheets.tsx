import { fill } from '../../../locales/fill';
import { Notice } from '../../parts/notice';
import { useTexts } from '../../texts';
import { usePanel } from '../context';

const CHANGE = 'copiedSheets';

/** The one question that a copied file asks: nothing is refreshed before somebody has said whose its sheets are. */
export function CopiedSheets() {
  const { refresh } = useTexts();
  const { state, view, commands } = usePanel();
  const answer = (isAdopted: boolean) => void commands.change({ kind: CHANGE, isAdopted }, CHANGE);
  const isBusy = state.saving === CHANGE;
  return (
    <Notice mood="warning">
      <p>{fill(refresh.copied, { list: view.copiedSheets.join(', ') })}</p>
      <div class="buttons">
        <button class="main" disabled={isBusy} onClick={() => answer(true)}>{refresh.copiedYes}</button>
        <button disabled={isBusy} onClick={() => answer(false)}>{refresh.copiedNo}</button>
      </div>
    </Notice>
  );
}
