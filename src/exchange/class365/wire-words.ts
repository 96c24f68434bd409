/** WB in the name of a partner, and a new good's kind. */
export const WB_NAME = 'РВБ';
export const GOOD_KIND = '1';
