import type { ColumnWords } from '../../tables/words';

export const lock = {
  locked: { header: 'Закрыт', note: 'Впишите «да», когда период сдан. Тогда строка больше не меняется, что бы WB ни прислал. Сотрите, и она пересчитается.' },
  lockState: { header: 'После закрытия', note: 'Изменил ли WB что-нибудь после того, как вы закрыли период. Названа первая строка расчёта, которая теперь другая.' },
  sinceLock: { header: 'Изменение итога', note: 'Насколько «Итого» по нынешним данным WB больше закрытого. С минусом — меньше. В закрытую строку это не попадает.' },
};

export function lockStates<Id extends string>(compared: readonly Id[], columns: Readonly<Record<Id, ColumnWords>>): Record<string, string> {
  return { same: 'без изменений', absent: 'строк отчёта больше нет', ...Object.fromEntries(compared.map((id) => [`other ${id}`, `изменилось: ${columns[id].header}`])) };
}
