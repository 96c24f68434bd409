/** Words of 1CClientBankExchange (https://v8.1c.ru/tekhnologii/obmen-dannymi-i-integratsiya/standarty-i-formaty/standart-obmena-s-sistemami-klient-banka/), in lower case: keys are compared so. */

export const FILE_MARK = '1cclientbankexchange';
export const ACCOUNT_SECTION = 'секциярасчсчет';
export const ACCOUNT_END = 'конецрасчсчет';
export const DOCUMENT_SECTION = 'секциядокумент';
export const DOCUMENT_END = 'конецдокумента';
export const FILE_END = 'конецфайла';

export const ACCOUNT = 'расчсчет';
export const DATE_FROM = 'датаначала';
export const DATE_TO = 'датаконца';
export const OPENING = 'начальныйостаток';
export const CAME_IN = 'всегопоступило';
export const WENT_OUT = 'всегосписано';
export const CLOSING = 'конечныйостаток';

export const NUMBER = 'номер';
export const DATE = 'дата';
export const AMOUNT = 'сумма';
export const CAME_ON = 'датапоступило';
export const WENT_ON = 'датасписано';

/** What the keys of the two sides of a payment begin with. */
export const PAYER = 'плательщик';
export const RECEIVER = 'получатель';
/** What follows for the side's number as a taxpayer, and its account, which banks exchange at will. */
export const INN = 'инн';
export const ACCOUNTS_OF_SIDE: readonly string[] = ['расчсчет', 'счет'];

export const PURPOSE = 'назначениеплатежа';

/** Values of these go on after a bare line feed. */
export const CONTINUED: ReadonlySet<string> = new Set([PAYER, `${PAYER}1`, RECEIVER, `${RECEIVER}1`, PURPOSE, `${PURPOSE}1`]);

/** What stands in a line without a sign. */
export const BARE_WORD = /^(?:секция|конец)\S*$/i;

/** A file that holds this in its own encoding is read rightly. */
export const TELLS_ENCODING = /^(?:секция(?:расчсчет|документ)|кодировка|версияформата|конецфайла)/im;

/** A taxpayer's number within a name: «ИНН 9714053621 ООО "РВБ"». */
export const INN_IN_NAME = /инн\s*:?\s*(\d{10}(?:\d{2})?)(?!\d)/i;

/**
 * How WB is called as a payer: «ООО "РВБ"», «РВБ ООО», «ООО "Вайлдберриз"». Letters around the short name make another word of it. WB's
 * bank is not WB: others have accounts there too.
 */
export const WB_NAME = /(?<![а-яёa-z])рвб(?![а-яёa-z])|вайлдбер|wildberr?ies/i;
export const BANK_NAME = /(?<![а-яёa-z])(?:банк|bank)(?![а-яёa-z])/i;
