/** What a template may take from the seller's own card, in either language. Nothing that a buyer has written is among it. */
export const TEMPLATE_FIELDS = [['{товар}', 'productName'], ['{артикул}', 'supplierArticle'], ['{item}', 'productName'], ['{article}', 'supplierArticle']] as const;
