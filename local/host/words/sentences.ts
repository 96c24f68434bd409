/** What Google says, by what the services of this host throw: `{}` is a part that is put in and never translated. */
export interface Sentence {
  en: string;
  ru: string;
  /** Google says it in English to everybody: authors in Japan, Thailand and Vietnam quote it so. */
  isEverywhereEnglish?: true;
}

/**
 * Russian as it was seen in logs of Russian projects (`seen`), else as Google would put it: nothing may depend on these words.
 * Seen: RomainVialard/ErrorHandler, src/ErrorHandler.gs.js, and public files that quote their logs, looked up 2026-11-29.
 */
const seen: readonly Sentence[] = [
  {
    en: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    ru: 'Эта область защищена. Чтобы изменить ее, обратитесь к владельцу таблицы.',
  },
  { en: "We're sorry, a server error occurred. Please wait a bit and try again.", ru: 'К сожалению, произошла ошибка сервера. Подождите немного и повторите попытку.' },
  { en: "We're sorry, a server error occurred while reading from storage. Error code {}.", ru: 'К сожалению, произошла ошибка сервера: {}' },
  { en: 'A sheet with the name "{}" already exists. Please enter another name.', ru: 'Лист "{}" уже существует. Введите другое название.' },
  { en: 'Document {} is missing (perhaps it was deleted, or you don\'t have read access?)', ru: 'Документ {} отсутствует (возможно, он был удален)' },
  { en: 'Service invoked too many times for one day: {}.', ru: 'Служба была вызвана слишком много раз за день: {}.' },
  { en: 'Address unavailable: {}', ru: 'Адрес недоступен: {}' },
  {
    en: 'Specified permissions are not sufficient to call {}. Required permissions: {}',
    ru: 'У вас нет разрешения на вызов функции "{}". Требуемые разрешения: {}',
  },
  {
    en: 'This action would increase the number of cells in the workbook above the limit of {} cells.',
    ru: 'Это действие невозможно: количество ячеек в книге превысит максимально допустимое ({})',
  },
  { en: 'Limit Exceeded: URLFetch URL Length.', ru: '', isEverywhereEnglish: true },
];

const supposed: readonly Sentence[] = [
  { en: 'Service using too much computer time for one day', ru: 'Служба использовала слишком много процессорного времени за день' },
  { en: 'You do not have permission to call {}', ru: 'У вас нет разрешения на вызов {}' },
  { en: 'Service Spreadsheets timed out while accessing document with id {}.', ru: 'Истекло время ожидания сервиса Таблицы при доступе к документу с идентификатором {}.' },
  { en: 'Service Spreadsheets failed while accessing document with id {}.', ru: 'Сбой сервиса Таблицы при доступе к документу с идентификатором {}.' },
  { en: 'Service invoked too many times in a short time: {}. Try {}.', ru: 'Служба была вызвана слишком много раз за короткое время: {}. Попробуйте {}.' },
  { en: 'Bandwidth quota exceeded: {}. Try reducing the rate of data transfer.', ru: 'Превышена квота на пропускную способность: {}. Уменьшите скорость передачи данных.' },
  { en: 'Limit Exceeded: URLFetch Response Size.', ru: 'Превышен лимит: размер ответа URLFetch.' },
  { en: 'Limit Exceeded: URLFetch POST Size.', ru: 'Превышен лимит: размер запроса URLFetch.' },
  { en: 'Limit Exceeded: URLFetch Headers.', ru: 'Превышен лимит: число заголовков URLFetch.' },
  { en: 'Limit Exceeded: URLFetch Header Size.', ru: 'Превышен лимит: размер заголовка URLFetch.' },
  { en: 'Timeout: {}', ru: 'Время ожидания истекло: {}' },
  { en: 'DNS error: {}', ru: 'Ошибка DNS: {}' },
  { en: "UrlFetch calls to {} are not permitted by your admin: the URL is not in the manifest's urlFetchWhitelist", ru: 'Администратор запретил запросы к {}: адреса нет в urlFetchWhitelist' },
  { en: 'Request failed for {} returned code {}. Truncated server response: {}', ru: 'Сбой запроса к {}. Код ответа: {}. Начало ответа сервера: {}' },
  { en: 'Attribute provided with no value: {}', ru: 'Указан атрибут без значения: {}' },
  { en: 'Attribute provided with invalid value: {}', ru: 'Недопустимое значение атрибута: {}' },
  { en: 'Invalid argument: {}', ru: 'Недопустимый аргумент: {}' },
  { en: 'Invalid argument', ru: 'Недопустимый аргумент' },
  { en: 'Argument too large: {}', ru: 'Слишком большой аргумент: {}' },
  {
    en: 'The data you entered in cell {} violates the data validation rules set on this cell.',
    ru: 'Данные, введенные в ячейке {}, не соответствуют правилам проверки данных, заданным для этой ячейки.',
  },
  { en: 'Could not parse text.', ru: 'Не удалось разобрать текст.' },
  { en: 'Could not decode string.', ru: 'Не удалось декодировать строку.' },
  { en: 'Sheet {} not found', ru: 'Лист {} не найден' },
  { en: 'Range not found', ru: 'Диапазон не найден' },
  { en: 'Filter not found.', ru: 'Фильтр не найден.' },
  { en: 'A group does not exist at that index and depth.', ru: 'Группы с таким индексом и глубиной не существует.' },
  { en: 'Developer metadata not found.', ru: 'Метаданные разработчика не найдены.' },
  { en: 'Cell reference out of range', ru: 'Ссылка на ячейку вне диапазона' },
  { en: 'The coordinates of the range are outside the dimensions of the sheet.', ru: 'Координаты диапазона выходят за пределы листа.' },
  { en: 'The number of rows in the range must be at least {}.', ru: 'Число строк в диапазоне должно быть не меньше {}.' },
  { en: 'The number of columns in the range must be at least {}.', ru: 'Число столбцов в диапазоне должно быть не меньше {}.' },
  { en: 'The number of rows or columns to insert must be at least {}.', ru: 'Число вставляемых строк или столбцов должно быть не меньше {}.' },
  {
    en: 'The number of {} in the data does not match the number of {} in the range. The data has {} but the range has {}.',
    ru: 'Число {} в данных не совпадает с числом {} в диапазоне. В данных {}, в диапазоне {}.',
  },
  { en: 'Those {} are out of bounds.', ru: 'Вне границ листа: {}.' },
  { en: 'Sorry, it is not possible to delete all {}.', ru: 'Нельзя удалить все {}.' },
  { en: "You can't freeze all visible {} on the sheet.", ru: 'Нельзя закрепить на листе все видимые {}.' },
  { en: "You can't remove all the sheets in a document.", ru: 'Нельзя удалить все листы документа.' },
  { en: "You can't create a filter in a sheet that already has a filter.", ru: 'Нельзя создать фильтр: на этом листе он уже есть.' },
  { en: "You can't perform a sort on merged cells.", ru: 'Нельзя отсортировать объединенные ячейки.' },
  { en: 'Cannot sort by a column outside of the range.', ru: 'Нельзя сортировать по столбцу вне диапазона.' },
  { en: 'This action would increase the number of columns above the limit of {} columns.', ru: 'Столбцов станет больше, чем можно: {}.' },
  { en: 'Your input contains more than the maximum of {} characters in a single cell.', ru: 'В одной ячейке может быть не больше {} символов.' },
  {
    en: 'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ru: 'Метаданные разработчика можно добавить только к таблице, листу, целой строке или целому столбцу.',
  },
  { en: 'The name "{}" is not a valid name for a range.', ru: 'Имя "{}" не подходит для диапазона.' },
  { en: 'The named range "{}" does not exist.', ru: 'Именованного диапазона "{}" нет.' },
  { en: "The parameters {} don't match the method signature for {}.", ru: 'Параметры {} не подходят методу {}.' },
  { en: 'Script function not found: {}', ru: 'Функция скрипта не найдена: {}' },
  { en: 'Cannot call SpreadsheetApp.getUi() from this context.', ru: 'Метод SpreadsheetApp.getUi() нельзя вызвать в этом контексте.' },
  { en: 'Unexpected error while getting the method or property {} on object {}.', ru: 'Непредвиденная ошибка при получении метода или свойства {} объекта {}.' },
  { en: 'You have exceeded the property storage quota. Please remove some properties and try again.', ru: 'Хранилище свойств переполнено. Удалите часть свойств и повторите попытку.' },
  { en: 'Lock timeout: another process was holding the lock for too long.', ru: 'Время ожидания блокировки истекло: ее слишком долго удерживал другой процесс.' },
  { en: 'Timed out waiting for user response', ru: 'Время ожидания ответа пользователя истекло' },
  { en: 'No HTML file named {} was found.', ru: 'HTML-файл {} не найден.' },
  { en: 'Invalid email: {}', ru: 'Недопустимый адрес электронной почты: {}' },
  { en: 'The clock trigger has no schedule.', ru: 'У триггера нет расписания.' },
  {
    en: 'The add-on attempted an action that is not permitted: an add-on clock trigger may run at most once per hour.',
    ru: 'Дополнение не может запускаться чаще раза в час.',
  },
  {
    en: 'This add-on has created too many time-based triggers in this document for this Google user account.',
    ru: 'Дополнение создало в этом документе слишком много триггеров для этого аккаунта Google.',
  },
  { en: 'The value you passed to {} was invalid. It must be one of {}.', ru: 'Недопустимое значение для {}. Можно: {}.' },
  { en: 'Authorization is required to perform that action.', ru: 'Для этого действия нужно разрешение.' },
];

export const SENTENCES: readonly Sentence[] = [...seen, ...supposed];
