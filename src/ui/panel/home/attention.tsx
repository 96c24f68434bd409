import type { ComponentChildren } from 'preact';
import type { HomeView, TokenView } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import type { PlaceId } from '../../../locales/panel/texts';
import { Icon } from '../../parts/icon';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { SheetButton } from '../sheet-button';

/** Two weeks before its end a token is told of. */
const SOON_DAYS = 14;

/** What is worth a look, each line with the way there; nothing where all is well. */
export function Attention({ of: { ending, mismatches } }: { of: HomeView }) {
  const { home } = useTexts();
  const { view: { reports, shops, nowMs } } = usePanel();
  const tokens = shops.flatMap(({ label, tokens: own }) => own.filter(({ isOwn, daysLeft }) => isOwn && daysLeft <= SOON_DAYS).map((token) => ({ label, token })));
  const notMade = reports.filter(({ isOn, problem }) => isOn && problem !== '');
  if (ending.soon + ending.over + mismatches + tokens.length + notMade.length === 0) return null;
  return (
    <section aria-label={home.attention}>
      <ul class="attention">
        {ending.soon + ending.over > 0 && (
          <li><SheetButton id="runningOut" look="warning"><Icon name="alert" />
            <span>{fill(home.ending, ending)}{ending.over > 0 && ' · ' + fill(home.over, ending)}</span>
          </SheetButton></li>
        )}
        {mismatches > 0 && <li><SheetButton id="payouts" look="warning"><Icon name="alert" /><span>{fill(home.mismatches, { count: mismatches })}</span></SheetButton></li>}
        {tokens.map(({ label, token }) => <PlaceLine key={token.id} place="shops">{tokenText(token, label)}</PlaceLine>)}
        {notMade.map(({ id, title }) => <PlaceLine key={id} place="reports">{fill(home.notMade, { report: title })}</PlaceLine>)}
      </ul>
    </section>
  );

  function tokenText({ expiresAtMs, daysLeft }: TokenView, shop: string): string {
    return expiresAtMs <= nowMs ? fill(home.tokenOver, { shop }) : fill(home.token, { shop, days: daysLeft });
  }
}

function PlaceLine({ place, children }: { place: PlaceId; children: ComponentChildren }) {
  const { commands } = usePanel();
  return <li><button class="warning" onClick={() => commands.show(place)}><Icon name="alert" /><span>{children}</span></button></li>;
}
