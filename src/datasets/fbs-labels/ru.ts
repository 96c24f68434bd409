import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbsLabels } from '.';

export const words: WordsOf<typeof fbsLabels> = {
  title: 'Маркировка FBS',
  row: 'один код маркировки одного сборочного задания',
  columns: {
    createdAt: { header: 'Создано', note: 'Когда появилось сборочное задание, время московское.' },
    article: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    kind: { header: 'Вид кода', note: '«Честный знак», УИН, IMEI, GTIN, срок годности или номер ДТ.' },
    value: { header: 'Код', note: 'Что вы указали. Пусто, если код не заполнен.' },
    decision: { header: 'Проверка', note: 'Принял ли WB код. Пока обязательный код не принят, поставку не отправить.' },
    supplyId: columns.fbsSupplyId,
    id: columns.assemblyId,
    key: { header: 'Вид кода у WB', note: 'Как WB называет вид кода.' },
  },
  values: {
    kind: { sgtin: '«Честный знак»', uin: 'УИН', imei: 'IMEI', gtin: 'GTIN', expiration: 'Срок годности', customsDeclaration: 'Номер ДТ' },
    decision: columns.labelDecisions,
  },
};
