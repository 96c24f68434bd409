/** Name of the cell that formulas take as their stamp: one in all languages, because formulas carry it. */
export const STAMP_NAME = 'WB_Обновлено';
