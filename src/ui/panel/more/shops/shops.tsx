import { fill } from '../../../../locales/fill';
import { Confirm } from '../../../parts/confirm';
import { useTexts } from '../../../texts';
import { usePanel } from '../../context';
import { Lines } from '../health';
import { TokenCard } from './token-card';

export function Shops() {
  const { shops: texts, refresh } = useTexts();
  const { view, state, commands } = usePanel();
  return (
    <>
      {view.shops.map(({ id, label, tokens }) => (
        <section key={id} class="card" aria-label={label}>
          <h2>{label}</h2>
          {tokens.length === 0 && <button class="main" onClick={() => commands.askForToken(label)}>{refresh.connectNew}</button>}
          {tokens.map((token) => <TokenCard key={token.id} token={token} isOnly={tokens.length === 1} shop={{ id, label }} />)}
          <Confirm name={texts.removeShop} question={fill(texts.askRemoveShop, { shop: label })} yes={texts.yesRemove} isBusy={state.saving !== ''}
            onYes={() => void commands.change({ kind: 'removeShop', shopId: id }, id)} />
        </section>
      ))}
      <Lines name="peopleLines" />
      <button class="wide" onClick={() => commands.askForToken('')}>{texts.add}</button>
    </>
  );
}
