import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { wbOffices } from '.';

export const words: WordsOf<typeof wbOffices> = {
  title: 'Пункты сдачи WB',
  row: 'один склад или пункт WB, к которому можно привязать ваш склад',
  columns: {
    name: { header: 'Название', note: 'Как WB называет склад или пункт.' },
    city: { header: 'Город', note: 'Город склада или пункта.' },
    address: { header: 'Адрес', note: 'Куда привозить товар.' },
    federalDistrict: { header: 'Федеральный округ', note: 'Пусто, если пункт за пределами России или округ не указан.' },
    deliveryType: columns.deliveryType,
    cargoType: columns.cargoType,
    selected: { header: 'Уже выбран', note: '«да», если к нему уже привязан ваш склад.' },
    latitude: { header: 'Широта', note: 'Место на карте, градусы.' },
    longitude: { header: 'Долгота', note: 'Место на карте, градусы.' },
    id: { header: 'ID пункта', note: 'Номер склада или пункта внутри WB.' },
  },
  values: { deliveryType: columns.deliveryTypes, cargoType: columns.cargoTypes },
};
