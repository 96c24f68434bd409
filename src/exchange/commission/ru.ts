import { reportFindings } from '../wb-report/ru';

/** What is said of a report of an agent, whichever file it goes into. */
export const commissionSums = {
  goods: 'Продано товаров', back: 'Возвращено товаров', others: 'Прочее в «Реализовано»: компенсации и поправки', rounding: 'Округление строк', retailAmount: 'Реализовано по WB',
  reward: 'Вознаграждение WB', rewardRounding: 'Округление вознаграждения', vat: 'НДС по строкам', vatRounding: 'НДС по строкам минус НДС с итога',
};

export const commissionFindings = {
  ...reportFindings,
  nameless: 'Строк без артикула и штрихкода: {count}. В 1С выберите для них товар сами.',
  others: 'Без товара, в строки документа не вошли: {operations}. Компенсации проводят отдельно: доход для УСН, без НДС.',
};
