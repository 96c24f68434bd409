import type { Texts } from '../locale';
import { categories, connect, permissions, tokenTypes } from './connect';
import { events, renewed, replaced } from './journal';
import { messages, progress } from './progress';
import { rules } from './rules';

export const texts: Texts = { tokenTypes, categories, permissions, rules, events, renewed, replaced, connect, progress, messages,
  schedule: { label: 'Повторять само', hint: 'Начинается с ближайшего нажатия «Передать»; идёт от вашего имени вместе с ежечасным обновлением. «Нет» и «Передать» — больше не повторять.', never: 'Нет', hours: 'Раз в {count} ч' },
  refusals: {
    tooLarge: 'Сразу столько она не берёт: выберите меньше дней.',
    encoding: 'Ответы она даёт только сжатыми, и запрос дошёл до неё без этой просьбы: передайте ещё раз, а если повторится, напишите нам.',
    contractType: 'Договор в ней не того типа: нужен «Договор комиссии».',
    period: 'Не подходит период отчёта.',
    contractAgent: 'Договор в ней заключён с другим контрагентом.',
    contractOrganization: 'Договор в ней заключён от другой организации.',
    bundle: 'Товар узнан как комплект, а комплектов в отчёте комиссионера не бывает: впишите на «Соответствия» код товара.',
  },
  systems: {
    moysklad: { name: 'МойСклад', fields: { token: { label: 'Токен', hint: '«Настройки» → «Токены» → «+ Токен».' } } },
    bitrix24: { name: 'Битрикс24', fields: { webhook: { label: 'Адрес вебхука', hint: 'Целиком: https://портал.bitrix24.ru/rest/1/код/. Права вебхука: CRM (crm) и «Торговый каталог» (catalog).' } } },
    class365: {
      name: 'Класс365', fields: {
        address: { label: 'Адрес', hint: 'Как в браузере: имя.class365.ru или имя.business.ru.' },
        appId: { label: 'ID приложения', hint: '«Настройки» → «Интеграции»: app_id, только цифры.' },
        secret: { label: 'Секретный ключ', hint: 'Там же, secret.' },
      },
    },
    fresh: {
      name: '1С:Фреш', fields: {
        address: { label: 'Адрес приложения', hint: 'Из строки браузера: https://1cfresh.com/a/ea/123456.' },
        user: { label: 'Пользователь OData', hint: 'Обычно odata.user.' },
        password: { label: 'Пароль OData', hint: 'Его задаёт администратор, латиницей.' },
      },
    },
  },
};
