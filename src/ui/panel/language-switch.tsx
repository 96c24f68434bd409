import { LANGUAGE_LABEL, LANGUAGE_NAMES } from '../../locales/panel/languages';
import { useTexts } from '../texts';
import { usePanel } from './context';

export function LanguageSwitch() {
  const { settings } = useTexts();
  const { view, state, commands } = usePanel();
  return (
    <div class="languages" role="group" aria-label={LANGUAGE_LABEL}>
      {([null, 'ru', 'en'] as const).map((language) => (
        <button key={language} lang={language ?? undefined} aria-pressed={view.settings.language === language} disabled={state.saving !== ''}
          onClick={() => void commands.change({ kind: 'language', language }, 'language')}>
          {language === null ? settings.byAccount : LANGUAGE_NAMES[language]}
        </button>
      ))}
    </div>
  );
}
