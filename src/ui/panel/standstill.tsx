import { fill } from '../../locales/fill';
import { Notice } from '../parts/notice';
import { useTexts } from '../texts';
import { usePanel } from './context';

/** What keeps the refresh from going on by itself: permissions that Google lacks, or an hourly run that does not come. */
export function Standstill() {
  const { view: { consent, hourlyStopped } } = usePanel();
  const texts = useTexts();
  if (consent !== null) {
    return (
      <Notice mood="bad">
        {fill(texts.consent.missing, { list: consent.missing.join(', ') })}{' '}
        <a href={consent.url} target="_blank" rel="noopener">{texts.consent.give}</a>
      </Notice>
    );
  }
  return hourlyStopped === '' ? null : <Notice mood="warning">{hourlyStopped}</Notice>;
}
