import { allActions, type ActionId } from '../../src/actions';
import type { Action } from '../../src/actions/action';
import type { Locale } from '../../src/locales/locale';
import { actionCalls } from './action-calls';
import { table } from './markdown';

/** For README.ru.md: the sheets on which people say what is to be sent. */
export function actionsTable(ru: Locale): string {
  return table(['Лист действия', 'Для чего он'], allActions().map(({ id }) => [`«${ru.headers()[id as ActionId].title}»`, ru.notes()[id as ActionId].about ?? '']));
}

/** For docs/actions.md: what each action can do, its limits, and what cannot be taken back. */
export function actionsText(ru: Locale): string {
  return allActions().map((action) => {
    const id = action.id as ActionId;
    const { about = '', row, columns: notes } = ru.notes()[id];
    const { columns: headers } = ru.headers()[id];
    const rows = action.table.columns.map((column) => [headers[column.id] ?? column.id, `${notes[column.id] ?? ''}${column.isTyped === true ? ' **Заполняете вы.**' : ''}`]);
    return [
      `## ${ru.headers()[id].title}`,
      about,
      `Строка — ${row}. Нужна категория токена «${ru.texts().categories[action.category]}» без отметки «Только для чтения»${action.inputs.length === 0 ? '' : ` и листы ${action.inputs.map((one) => `«${ru.headers()[one].title}»`).join(', ')}`}.`,
      `${action.isIdempotent ? 'Оборвавшуюся отправку можно повторить: сначала читаем, что показывает WB.' : 'Машина не повторяет её никогда: если отправка оборвалась, читаем WB и говорим, что известно.'} ${undoText(ru, action)}`,
      table(['Колонка', 'Что это'], rows),
      table(['Вызов', 'Для чего'], actionCalls(action).map(({ call: { method, path, kind } }) => [`${method} ${path}`, kind === 'write' ? 'меняет' : 'читает'])),
    ].join('\n\n');
  }).join('\n\n');
}

function undoText(ru: Locale, { cannotUndo }: Action): string {
  return cannotUndo === undefined ? 'Вернуть можно: прежние значения уходят той же дорогой, новым планом.' : ru.actions().cannotUndo[cannotUndo];
}
