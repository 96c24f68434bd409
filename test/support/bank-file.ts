import { encoded } from '../exchange/encode';

/** The seller's own account in made-up statements. */
export const OWN_ACCOUNT = '40702810900000000001';

export interface BankLine {
  /** As `06.11.2026`. */
  day: string;
  amount: number;
  payer: string;
  inn: string;
  purpose?: string;
}

/** A statement of incoming payments as a bank exports it for 1С, in base64. */
export function bankFile(lines: readonly BankLine[], { from, to }: { from: string; to: string }): string {
  const sum = lines.reduce((all, { amount }) => all + Math.round(amount * 100), 0);
  const text = [
    '1CClientBankExchange', 'ВерсияФормата=1.03', 'Кодировка=Windows', `ДатаНачала=${from}`, `ДатаКонца=${to}`, `РасчСчет=${OWN_ACCOUNT}`,
    'СекцияРасчСчет', `ДатаНачала=${from}`, `ДатаКонца=${to}`, `РасчСчет=${OWN_ACCOUNT}`, 'НачальныйОстаток=0.00', `ВсегоПоступило=${(sum / 100).toFixed(2)}`, 'ВсегоСписано=0.00',
    `КонечныйОстаток=${(sum / 100).toFixed(2)}`, 'КонецРасчСчет',
    ...lines.flatMap(({ day, amount, payer, inn, purpose = 'Оплата' }, at) => [
      'СекцияДокумент=Платежное поручение', `Номер=${at + 1}`, `Дата=${day}`, `Сумма=${amount.toFixed(2)}`, `Плательщик=${payer}`, `ПлательщикИНН=${inn}`,
      'ПлательщикСчет=40702810000000000002', `ПолучательСчет=${OWN_ACCOUNT}`, `ДатаПоступило=${day}`, `НазначениеПлатежа=${purpose}`, 'КонецДокумента',
    ]),
    'КонецФайла', '',
  ].join('\r\n');
  return Buffer.from(encoded(text, 'windows-1251')).toString('base64');
}
