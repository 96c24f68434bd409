import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { markOrders } from '.';

export const words: WordsOf<typeof markOrders> = {
  title: 'Промаркировать заказы',
  about: 'Коды «Честный знак», УИН, IMEI, GTIN, срок годности и номера ДТ заказов: впишите или вставьте их из сканера, проверьте и отправьте.',
  row: 'один вид кода одного заказа',
  columns: {
    createdAt: columns.assembly.createdAt,
    scheme: { header: 'Схема', note: 'FBS, DBS — везёте сами, DBW — курьер WB, PICKUP — самовывоз.' },
    article: columns.supplierArticle,
    title: columns.title,
    supplyId: columns.fbsSupplyId,
    order: columns.assemblyId,
    mark: { header: 'Вид кода', note: 'sgtin — «Честный знак», uin — УИН, imei, gtin, expiration — срок годности, customsDeclaration — номер ДТ. Нужен другой — добавьте строку.' },
    value: { header: 'Код', note: 'Что указано, как было при обновлении листа «Маркировка FBS».' },
    newValue: { header: 'Новый код', note: 'Впишите код. Несколько — через пробел. Срок: 12.09.2030. Номер ДТ вне FBS: номер, пробел и код страны. Пусто — оставить, «-» — убрать.' },
    decision: { header: 'Проверка', note: 'Принял ли WB код. Пока обязательный код не принят, поставку не отправить.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
  },
  values: { decision: columns.labelDecisions },
};
