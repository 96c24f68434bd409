/**
 * Hosts from which WB serves pictures: photos of cards lie on `basket-NN.wbbasket.ru`, those of measurements on `static-basket-NN.wb.ru`
 * too (examples in https://dev.wildberries.ru/openapi/work-with-products and https://dev.wildberries.ru/openapi/analytics).
 */
const OF_WB = /^https:\/\/(?:[a-z0-9-]+\.)+(?:wbbasket|wb|wildberries)\.ru\/[\w./-]+$/;

/** Longer than any that WB has sent. */
const MAX_CHARACTERS = 300;

/** Whether the text is nothing but the address of a picture of WB's: no other letters than these can stand in it, a quotation mark least of all. */
export function isPictureAddress(text: string): boolean {
  return text.length <= MAX_CHARACTERS && OF_WB.test(text);
}
