import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { brandPlaces } from '.';

const share = 'В ячейке доля: 18 % — это 0,18.';

export const words: WordsOf<typeof brandPlaces> = {
  title: 'Бренд в категориях',
  about: 'Какую долю продаж категории даёт ваш бренд и какое место занимает. Доли и мест других брендов WB через API не показывает.',
  row: 'один ваш бренд в одной категории',
  columns: {
    brand: columns.brand,
    category: columns.category,
    share: { header: 'Доля по сумме, %', note: `Средняя доля бренда в сумме продаж категории за последние 7 дней, с листа «Доля бренда в продажах». ${share}` },
    shareBefore: { header: 'Доля раньше, %', note: `То же за 7 дней перед ними. ${share}` },
    shareChange: { header: 'Изменилась, п. п.', note: 'Доля минус доля раньше, в процентных пунктах: было 2 %, стало 3 % — это 1.' },
    shareMonth: { header: 'Доля за 28 дней, %', note: `Средняя доля по сумме за 28 дней. ${share}` },
    pieces: { header: 'Доля по штукам, %', note: `Средняя доля бренда в проданных штуках за последние 7 дней. ${share}` },
    place: { header: 'Место', note: 'Место бренда в категории в последний день.' },
    placeBefore: { header: 'Место раньше', note: 'Место бренда неделей раньше.' },
    placeBest: { header: 'Лучшее место', note: 'Самое высокое место за все дни, которые есть на листе.' },
    lastDay: { header: 'Последний день', note: 'День, по который есть данные. WB считает их с опозданием.' },
    odd: { header: 'Непонятых строк', note: 'Строки без дня или без доли. Обычно 0.' },
    days: { header: 'Дней', note: 'За сколько дней есть данные.' },
    line: { header: 'Код строки', note: 'Служебное: по нему строка находится.' },
  },
};
