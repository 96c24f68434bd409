import type { TokenView } from '../../../../app/panel/view';
import { fill } from '../../../../locales/fill';
import { dateText } from '../../../format';
import { Confirm } from '../../../parts/confirm';
import { Icon } from '../../../parts/icon';
import { useTexts } from '../../../texts';
import { usePanel } from '../../context';

interface TokenCardProps {
  token: TokenView;
  /** The shop's only one: it goes with the shop. */
  isOnly: boolean;
  shop: { id: string; label: string };
}

/** What a token opens and how long, and never the token itself. */
export function TokenCard({ token, isOnly, shop }: TokenCardProps) {
  const texts = useTexts();
  const { state, commands } = usePanel();
  return (
    <div class="token">
      <p><b>{texts.tokenTypes[token.type]}</b> {texts.shops.token} · {token.isReadOnly ? texts.shops.readOnly : texts.shops.canWrite}</p>
      <Expiry token={token} />
      {token.isRejected && <p class="bad small">{texts.shops.rejected}</p>}
      <ul class="chips">
        {token.categories.map(({ id, name, isOpen }) => (
          <li key={id} class={isOpen ? 'open' : 'shut'}>
            <Icon name={isOpen ? 'check' : 'cross'} />{name}<span class="unseen">: {isOpen ? texts.shops.open : texts.shops.closed}</span>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button onClick={() => commands.askForToken(shop.label)}>{texts.shops.rotate}</button>
        {!isOnly && (
          <Confirm name={texts.shops.remove} question={texts.shops.askRemove} yes={texts.shops.yesRemove} isBusy={state.saving !== ''}
            onYes={() => void commands.change({ kind: 'removeToken', shopId: shop.id, tokenId: token.id }, token.id)} />
        )}
      </div>
    </div>
  );
}

/** Two weeks before the end it stands out. */
const SOON_DAYS = 14;

function Expiry({ token: { expiresAtMs, daysLeft, ageDays } }: { token: TokenView }) {
  const { shops, language } = useTexts();
  const { view } = usePanel();
  const date = dateText(expiresAtMs, language);
  const isOver = expiresAtMs <= view.nowMs;
  return (
    <p class={daysLeft <= SOON_DAYS ? 'bad small' : 'soft small'}>
      {isOver ? fill(shops.expired, { date }) : fill(shops.expires, { date, days: daysLeft })}
      {ageDays !== null && ageDays > 0 && <><br />{fill(shops.age, { days: ageDays })}</>}
    </p>
  );
}
