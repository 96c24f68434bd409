import type { Preview } from '../../../app/exchange/view';
import { Notice } from '../../parts/notice';
import { useTexts } from '../../texts';

/** What would go or has come: how much, which sums, what is missing. */
export function PreviewLines({ preview: { counted, sums, findings } }: { preview: Preview }) {
  const { language } = useTexts();
  const money = (amount: number): string => amount.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <div class="card" role="status">
      <p class="lead">{counted}</p>
      {sums.map(({ label, amount, currency }) => <p key={label + currency} class="head"><span>{label}</span><span class="number">{money(amount)} {currency}</span></p>)}
      {findings.map(({ text, isBlocking }) => <Notice key={text} mood={isBlocking ? 'bad' : 'warning'}>{text}</Notice>)}
    </div>
  );
}
