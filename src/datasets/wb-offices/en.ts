import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { wbOffices } from '.';

export const words: WordsOf<typeof wbOffices> = {
  title: 'WB drop-off points',
  row: 'one warehouse or point of WB that a warehouse of yours can be tied to',
  columns: {
    name: { header: 'Name', note: 'How WB calls the warehouse or point.' },
    city: { header: 'City', note: 'City of the warehouse or point.' },
    address: { header: 'Address', note: 'Where the goods are to be brought.' },
    federalDistrict: { header: 'Federal district', note: 'Empty outside of Russia, and where WB names none.' },
    deliveryType: columns.deliveryType,
    cargoType: columns.cargoType,
    selected: { header: 'Chosen', note: '“yes” where a warehouse of yours is tied to it.' },
    latitude: { header: 'Latitude', note: 'Place on the map, degrees.' },
    longitude: { header: 'Longitude', note: 'Place on the map, degrees.' },
    id: { header: 'Point ID', note: 'Number of the warehouse or point inside WB.' },
  },
  values: { deliveryType: columns.deliveryTypes, cargoType: columns.cargoTypes },
};
