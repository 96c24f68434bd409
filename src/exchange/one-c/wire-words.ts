/** The names that CommerceML and EnterpriseData give to things, and what 1С knows WB by. */
export const WB_NAME = 'ООО «РВБ»';
export const PIECE = 'шт';
export const PIECE_NAME = 'Штука';
export const PIECE_CODE = '796';
export const VAT = 'НДС';
export const COMMERCE_INFORMATION = 'КоммерческаяИнформация';
export const CONTRACT = 'Оферта WB';
export const NAMELESS = 'Товар без артикула WB';
/** What kind of a product it is, in a requisite. */
export const [GOOD_KIND, GOOD] = ['ТипНоменклатуры', 'Товар'] as const;
/** A rate that 1С reads where no tax is paid; schemas know numbers only. */
export const NO_VAT_RATE = 'Без НДС';
