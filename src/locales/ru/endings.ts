import type { TableWords } from '../../tables/words';
import type { EndingColumnId } from '../locale';

export const endings: TableWords<EndingColumnId> = {
  title: 'Отключения WB',
  row: 'один ваш лист, данные которого WB собирается отключить',
  columns: {
    sheet: { header: 'Лист', note: 'Какие данные WB отключает. Здесь только листы, которые у вас включены.' },
    on: { header: 'Последний день', note: 'После этого дня WB данных не отдаст. Пусто: дату WB не назвал.' },
    announcedOn: { header: 'Объявлено', note: 'Когда WB об этом объявил.' },
    instead: { header: 'Что вместо', note: 'Какой лист заменит этот. Прежние строки остаются.' },
    answer: { header: 'Последний ответ WB', note: 'Когда WB отдал эти данные в последний раз или чем ответил.' },
    method: { header: 'Метод WB', note: 'Что именно отключают, как это называет WB.' },
    replacedBy: { header: 'Новый метод WB', note: 'Чем WB предлагает заменить. Пусто: не назвал.' },
    dataset: { header: 'Код листа', note: 'Служебное название, чтобы строка не повторилась.' },
  },
};
