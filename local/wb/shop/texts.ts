/** Words of a shop, and the texts that spreadsheets like to spoil. */

/** Seller's articles that a spreadsheet takes for a formula, a date, a number or a boolean. */
export const HOSTILE_VENDOR_CODES: readonly string[] = [
  '=1+1', '+79990000000', '-10', '@ivan', '00123', '01.02.2026', '1e5', '10%', 'таб\tвнутри', 'две\nстроки',
  '👟 кроссовки', '\u200Fשלום', '«кавычки»', '"двойные"', "'апостроф", ' пробелы по краям ', '1/2', 'TRUE', '#REF!',
  '=HYPERLINK("https://example.com";"x")', '1 000,50', '12:30', '0x1F', '2,5', '1-2', 'ИСТИНА', '{1;2}', 'a;b,c', '9007199254740993',
];

export const HOSTILE_TITLES: readonly string[] = [
  '=СУММ(A1:A9)', '+ подарок', '- скидка 10%', '@акция', '007', '31.12.2025', '3E8', '100%', 'Кружка\tсиняя', 'Плед\r\n200×220',
  '🎁 Набор 👨‍👩‍👧', '\u200Fכובע\u200E', '«Снежная королева»', 'Книга "Война и мир"', "О'Генри", '', ' Свеча ', '<b>Плед</b>', 'Чай & кофе',
];

export const HOSTILE_BRANDS: readonly string[] = ['=Brand', '+Plus', '-Minus', '@home', '0010', '1.5', '«Ёлка»', '', 'Тест "О"', '😀', '50%'];

export const BRANDS: readonly string[] = ['Тестовый бренд', 'Северный дом', 'Example', 'Полянка', 'Двор и сад', 'Ночная смена'];

/** What a plain shop calls its goods. */
export const TITLE_WORDS: readonly string[] = ['Утро', 'Север', 'Прогулка', 'Лаванда', 'Сосна', 'Вечер', 'Маяк', 'Облако', 'Мята', 'Янтарь'];

export const SUBJECTS: readonly { id: number; name: string; category: string; isSized: boolean }[] = [
  { id: 105, name: 'Кроссовки', category: 'Обувь', isSized: true },
  { id: 192, name: 'Футболки', category: 'Одежда', isSized: true },
  { id: 69, name: 'Платья', category: 'Одежда', isSized: true },
  { id: 812, name: 'Кружки', category: 'Посуда', isSized: false },
  { id: 2050, name: 'Пледы', category: 'Дом', isSized: false },
  { id: 3756, name: 'Свечи', category: 'Дом', isSized: false },
];

export const CITIES: readonly { city: string; region: string; district: string }[] = [
  { city: 'Москва', region: 'Москва', district: 'Центральный федеральный округ' },
  { city: 'Санкт-Петербург', region: 'Санкт-Петербург', district: 'Северо-Западный федеральный округ' },
  { city: 'Казань', region: 'Республика Татарстан', district: 'Приволжский федеральный округ' },
  { city: 'Екатеринбург', region: 'Свердловская область', district: 'Уральский федеральный округ' },
  { city: 'Новосибирск', region: 'Новосибирская область', district: 'Сибирский федеральный округ' },
  { city: 'Краснодар', region: 'Краснодарский край', district: 'Южный федеральный округ' },
];

export const SELLER_WAREHOUSES: readonly { id: number; name: string; region: string }[] = [
  { id: 1745949, name: 'Мой склад', region: 'Москва' },
  { id: 1745950, name: '=Склад 2', region: 'Московская область' },
  { id: 1745951, name: 'Склад «Юг»', region: 'Краснодарский край' },
];

/** Names of campaigns; WB itself ends the usual one with a space. */
export const CAMPAIGN_NAMES: readonly string[] = [
  'Кампания от 28.08.2026 ', '=Распродажа', '+20% к ставке', '-50% на зиму', '01.02.2026', '«Ёлка»; поиск', 'Поиск, "топ"', '@бренд', '', '1e5',
];

export const REVIEW_TEXTS: readonly string[] = [
  'Спасибо, всё подошло', 'Хорошее качество, беру второй раз', 'Цвет как на фото', 'Размер в размер', 'Упаковано аккуратно',
  '=СУММ(A1:A9)', '+', '-', '5', 'Первая строка\nвторая строка', 'Отлично!!! 👍🏽', '"кавычки", запятая; точка с запятой', '\u200Fתודה', '  пробелы  ', '00123',
];

export const REVIEW_ANSWERS: readonly string[] = ['Спасибо за отзыв!', 'Нам жаль. Напишите нам в чат.', '=Спасибо', 'Ждём вас снова\n— команда магазина'];
