/** The names that CommerceML and EnterpriseData give to things, and what 1С knows WB by. */
export const WB_NAME = 'ООО «РВБ»';
export const PIECE = 'шт';
export const PIECE_NAME = 'Штука';
export const PIECE_CODE = '796';
export const VAT = 'НДС';
export const COMMERCE_INFORMATION = 'КоммерческаяИнформация';
export const CONTRACT = 'Оферта WB';
export const NAMELESS = 'Товар без артикула WB';
