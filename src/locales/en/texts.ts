import type { Texts } from '../locale';
import { categories, connect, permissions, tokenTypes } from './connect';
import { events, renewed, replaced } from './journal';
import { messages, progress } from './progress';
import { rules } from './rules';

export const texts: Texts = { tokenTypes, categories, permissions, rules, events, renewed, replaced, connect, progress, messages,
  schedule: { label: 'Repeat by itself', hint: 'From the next “Hand over” on, in your name, with the hourly refresh. “No” and “Hand over” end it.', never: 'No', hours: 'Every {count} h' },
  refusals: {
    tooLarge: 'It does not take so much at once: choose fewer days.',
    encoding: 'It gives its answers packed only, and the request reached it without asking for that: hand over again, and if it happens once more, write to us.',
    contractType: 'The contract there is of another type: it must be “Договор комиссии”.',
    period: 'The period of the report does not suit it.',
    contractAgent: 'The contract there is with another counterparty.',
    contractOrganization: 'The contract there is another organization’s.',
    bundle: 'A good is matched with a bundle, and there are no bundles in a commission report: write the code of a good on “Matches”.',
  },
  systems: {
    moysklad: { name: 'MoySklad', fields: { token: { label: 'Token', hint: '“Настройки” → “Токены” → “+ Токен”.' } } },
    bitrix24: { name: 'Bitrix24', fields: { webhook: { label: 'Address of the webhook', hint: 'All of it: https://portal.bitrix24.ru/rest/1/code/. It needs the rights CRM (crm) and Trade catalog (catalog).' } } },
    class365: {
      name: 'Class365', fields: {
        address: { label: 'Address', hint: 'As in the browser: name.class365.ru or name.business.ru.' },
        appId: { label: 'Id of the application', hint: '“Настройки” → “Интеграции”: app_id, digits only.' },
        secret: { label: 'Secret key', hint: 'In the same place, secret.' },
      },
    },
    fresh: {
      name: '1C:Fresh', fields: {
        address: { label: 'Address of the application', hint: 'From the browser: https://1cfresh.com/a/ea/123456.' },
        user: { label: 'OData user', hint: 'Usually odata.user.' },
        password: { label: 'OData password', hint: 'An administrator sets it, in Latin letters.' },
      },
    },
  },
};
