import type { ExchangeWords } from '../exchange';
import { partyFindings, partyOptions, vatOption } from '../one-c/ru';

export const words: ExchangeWords = {
  title: '1С: номенклатура',
  about: 'Все размеры карточек с артикулом и штрихкодом, чтобы в 1С было что находить.',
  counted: 'Товаров: {count}',
  steps: [
    'БП: Номенклатура → «Загрузить» → из файла, вид «Таблица». Повторная загрузка находит товар по артикулу и штрихкоду.',
    'CommerceML (import.xml) нужен сторонним программам: сама 1С такой файл в «Обмене с сайтом» не загружает.',
  ],
  untried: 'На живой 1С не проверено. Проверка за пять минут: оставьте в файле две строки и загрузите их в копию базы.',
  options: { format: { label: 'Формат', choices: { table: 'Таблица xlsx', commerceml: 'CommerceML 2.10, import.xml' } }, vat: vatOption, ...partyOptions },
  findings: { ...partyFindings, noTable: 'Листа «Карточки» нет или он пуст: включите его на вкладке «Данные» и обновите.', noBarcode: 'Размеров без штрихкода: {count}.' },
};
