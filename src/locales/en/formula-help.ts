import type { FormulaHelp } from '../../formulas/help';

export const formulaHelp: FormulaHelp = {
  questions: [
    { question: 'How much was ordered yesterday?', formula: '=WB_ORDERS("yesterday"; "total")' },
    { question: 'How many pieces were sold last week?', formula: '=WB_SALES("last week"; "total")' },
    { question: 'For how much was ordered every day?', formula: '=WB_ORDERS("28 days"; "day"; "sum")' },
    { question: 'What is left in the warehouses?', formula: '=WB_STOCKS("all"; ; "warehouse")' },
    { question: 'What runs out, and when?', formula: '=WB_COVER()' },
    { question: 'What does WB pay for each report?', formula: '=WB_PAYOUT("all"; ; "report")' },
    { question: 'What came of October?', formula: '=WB_PAYOUT("october"; "total")' },
    { question: 'What does delivery of one piece cost?', formula: '=WB_FINANCE(A2; "last month"; ; "delivery") / WB_FINANCE(A2; "last month"; ; "pcs")' },
    { question: 'What was spent on advertising?', formula: '=WB_ADS("7 days"; "total"; "spent")' },
    { question: 'What share of orders does advertising take?', formula: '=WB_AD_SHARE("7 days"; "total")' },
    { question: 'On which articles does advertising eat too much?', formula: '=WB_AD_SHARE("28 days"; "article")' },
    { question: 'What share of an article is kept by buyers?', formula: '=WB_BUYOUT(A2; "28 days")' },
    { question: 'What does storage of an article cost?', formula: '=WB_STORAGE(A2; "last month")' },
    { question: 'What have I earned on an article?', formula: '=WB_PROFIT(A2; "last month")' },
    { question: 'What does WB pay for one article?', formula: '=WB_PAYOUT(A2; "last week")' },
    { question: 'What is the margin of an article?', formula: '=WB_MARGIN(A2; "last month")' },
    { question: 'What is the commission on an article?', formula: '=WB_TARIFF(A2)' },
    { question: 'Do formulas understand all rows?', formula: '=WB_CHECK("Finance")' },
    { question: 'Which rows are there?', formula: '=WB_TABLE("Orders"; "Vendor code"; "Cancelled = no")' },
  ],
  names: {
    articles: 'articles', period: 'period', warehouse: 'warehouse', group: 'grouping', measure: 'measure', field: 'column', shop: 'shop',
    dataset: 'sheet', columns: 'columns', conditions: 'conditions', stamp: 'stamp',
  },
  functions: {
    WB_STOCKS: {
      about: 'How many pieces can be ordered from WB’s warehouses: the sum over the sheet “Stocks”.',
      examples: [
        { formula: '=WB_STOCKS(A2:A100)', says: 'the stock of each article in column A' },
        { formula: '=WB_STOCKS(101; "Казань")', says: 'what one warehouse has' },
        { formula: '=WB_STOCKS("all"; ; "warehouse")', says: 'stock by warehouse' },
        { formula: '=WB_STOCKS()', says: 'the table of stocks' },
      ],
    },
    WB_ORDERS: {
      about: 'Orders of a period from the sheet “Orders”: pieces, the sum at the seller’s discounted price, cancellations. Cancelled orders count too.',
      examples: [
        { formula: '=WB_ORDERS(A2:A100; "7 days")', says: 'pieces of each article ordered in the last 7 whole days' },
        { formula: '=WB_ORDERS(101; "7 days"; ; "sum")', says: 'the sum of the orders of one article' },
        { formula: '=WB_ORDERS("all"; "7 days"; "day")', says: 'orders by day' },
      ],
    },
    WB_SALES: {
      about: 'What was bought in a period, from the sheet “Sales”, without returns: pieces and money.',
      examples: [
        { formula: '=WB_SALES(A2:A100; "last week")', says: 'pieces of each article bought' },
        { formula: '=WB_SALES("all"; "month"; "total"; "due")', says: 'one number: what WB owes for the goods' },
        { formula: '=WB_SALES("all"; "month"; "brand")', says: 'sales by brand' },
      ],
    },
    WB_RETURNS: {
      about: 'Returns of a period from the sheet “Sales”: pieces and money without a minus.',
      examples: [
        { formula: '=WB_RETURNS(A2:A100; "month")', says: 'pieces of each article returned' },
        { formula: '=WB_RETURNS("all"; "month"; "article")', says: 'what was returned' },
      ],
    },
    WB_FINANCE: {
      about: 'Sums of WB’s weekly reports from the sheet “Finance”, each with the sign that WB gives it: sales less returns, charges as they are.',
      examples: [
        { formula: '=WB_FINANCE(A2:A100; "last week"; ; "delivery")', says: 'the delivery of each article' },
        { formula: '=WB_FINANCE("all"; ; "total"; "storage")', says: 'one number: all storage' },
        { formula: '=WB_FINANCE("all"; ; "operation"; "due, delivery")', says: 'what the sum is made of' },
      ],
    },
    WB_PAYOUT: {
      about: 'What WB pays out: due for goods less delivery, storage, acceptance, deductions, penalties, corrections, loyalty participation and points. By report it equals the total on the sheet “WB reports”.',
      examples: [
        { formula: '=WB_PAYOUT("all"; ; "report")', says: 'the payout of each report' },
        { formula: '=WB_PAYOUT(A2:A100; "last week")', says: 'the payout of each article' },
        { formula: '=WB_PAYOUT("all"; "last week"; "total")', says: 'one number for the week' },
      ],
    },
    WB_BALANCE: {
      about: 'Money on the seller’s balance, from the sheet “Balance”.',
      examples: [
        { formula: '=WB_BALANCE()', says: 'what is on the balance now' },
        { formula: '=WB_BALANCE("withdraw")', says: 'how much can be withdrawn' },
      ],
    },
    WB_CARD: {
      about: 'What the card of an article says: its title or any other column of the sheet “Cards”.',
      examples: [
        { formula: '=WB_CARD(A2:A100)', says: 'the title of each article' },
        { formula: '=WB_CARD(101; "Brand")', says: 'the brand of one article' },
        { formula: '=WB_CARD("all"; "WB article; Title")', says: 'the list of goods' },
      ],
    },
    WB_PRICE: {
      about: 'Current prices from the sheet “Prices”. Of sizes with different prices the lowest is shown.',
      examples: [
        { formula: '=WB_PRICE(A2:A100)', says: 'the discounted price of each article' },
        { formula: '=WB_PRICE(101; "discount")', says: 'the seller’s discount in percent' },
      ],
    },
    WB_COVER: {
      about: 'For how many days the stock will do when as much is ordered as in the period: stock divided by orders a day without cancelled ones. Empty when nothing was ordered in the period.',
      examples: [
        { formula: '=WB_COVER(A2:A100; "14 days")', says: 'days of stock of each article' },
        { formula: '=WB_COVER()', says: 'the table of all articles over 14 days' },
      ],
      parameters: { period: 'The days by which the speed of orders is counted: “7 days”, “last week”, “month” or dates. If left out, the last 14 whole days.' },
    },
    WB_ADS: {
      about: 'What was spent on advertising of an article and what it brought: a sum over the sheet “Advertising statistics”. Orders are those that WB itself puts down to advertising.',
      examples: [
        { formula: '=WB_ADS(A2:A100; "7 days")', says: 'spent on each article in the last 7 whole days' },
        { formula: '=WB_ADS("all"; "month"; "campaign")', says: 'all numbers by campaign' },
        { formula: '=WB_ADS("all"; "7 days"; "day"; "spent, sum")', says: 'spent and ordered by day' },
      ],
    },
    WB_AD_SHARE: {
      about: 'What was spent by the sheet “Advertising statistics”, divided by the sum of orders or by the sum of buyouts of the same days. The cell holds a share: choose the format “Percent”. Empty where there is nothing to divide by, or where advertising on the sheet begins after the first day of the period.',
      examples: [
        { formula: '=WB_AD_SHARE(A2:A100; "7 days")', says: 'ad share of each article, of its orders' },
        { formula: '=WB_AD_SHARE("all"; "7 days"; "total"; "buyouts")', says: 'one number: ad share of what the shop’s buyers have bought' },
        { formula: '=WB_AD_SHARE("all"; "7 days"; "article"; "orders")', says: 'what the share is made of, by article' },
      ],
    },
    WB_BUYOUT: {
      about: 'Buyout rate: buyouts / (buyouts + returns + cancelled orders) of the period, from the sheets “Sales” and “Orders”. The cell holds a share: choose the format “Percent”. Orders still on their way do not count.',
      examples: [
        { formula: '=WB_BUYOUT(A2:A100; "28 days")', says: 'buyout rate of each article' },
        { formula: '=WB_BUYOUT("all"; ; "article")', says: 'buyouts, returns and cancelled orders by article' },
      ],
    },
    WB_FUNNEL: {
      about: 'Card visits, carts, orders and purchases from the sheet “Funnel by day”. WB remembers a week, the sheet every day that it has imported.',
      examples: [
        { formula: '=WB_FUNNEL(A2:A100; "7 days")', says: 'card visits of each article' },
        { formula: '=WB_FUNNEL("all"; ; "day")', says: 'the funnel of the shop by day' },
      ],
    },
    WB_STORAGE: {
      about: 'What storage of an article at WB cost: a sum over the sheet “Paid storage”, ₽.',
      examples: [
        { formula: '=WB_STORAGE(A2:A100; "last week")', says: 'storage of each article' },
        { formula: '=WB_STORAGE("all"; "month"; "subject")', says: 'storage by subject' },
      ],
    },
    WB_RATING: {
      about: 'The rating of an article from the sheet “Product ratings”: the average of its feedbacks, or that of the card.',
      examples: [
        { formula: '=WB_RATING(A2:A100)', says: 'the average of each article' },
        { formula: '=WB_RATING(101; "card")', says: 'how WB rates the card' },
      ],
    },
    WB_TARIFF: {
      about: 'WB’s commission from the sheet “WB commissions”: by the subject of the card, or by the name of a subject. The cell has a share, choose the format “Percent”.',
      examples: [
        { formula: '=WB_TARIFF(A2:A100)', says: 'the commission on each article that WB stores' },
        { formula: '=WB_TARIFF("Пледы"; "Marketplace (FBS)")', says: 'the commission on a subject with FBS' },
        { formula: '=WB_TARIFF()', says: 'the table of commissions' },
      ],
      parameters: {
        articles: 'WB article, your vendor code, a barcode or the name of a subject: a value, a cell or a range. For all subjects write "all" or nothing.',
        field: 'Name of a column of the sheet “WB commissions”, such as “Marketplace (FBS)”. If left out, “WB warehouse (FBW)”.',
      },
    },
    WB_PROFIT: {
      about: 'Profit of an article after cost, advertising and tax: a sum over the report “Profit”, by month. Empty where the cost of one article is not filled in.',
      examples: [
        { formula: '=WB_PROFIT(A2:A100; "last month")', says: 'profit of each article' },
        { formula: '=WB_PROFIT("all"; ; "month"; "profit, retail, tax")', says: 'profit of the shop by month' },
      ],
      parameters: { period: 'Whole months: “month”, “last month”, “October”, “Q3”. Without it, all months.' },
    },
    WB_MARGIN: {
      about: 'What share of the revenue is left as profit, from the report “Profit”, by month: profit / revenue. With the word “ROI”, profit / (cost of goods + other costs + advertising). The cell holds a share: choose the format “Percent”. Empty where the cost of one article is not filled in.',
      examples: [
        { formula: '=WB_MARGIN(A2:A100; "last month")', says: 'margin of each article' },
        { formula: '=WB_MARGIN("all"; ; "month")', says: 'margin and ROI of the shop by month' },
      ],
      parameters: { period: 'Whole months: “month”, “last month”, “October”, “Q3”. Without it, all months.' },
    },
    WB_UPDATED: {
      about: 'When the data was last refreshed with success, Moscow time. If the result shows as a number, choose the cell format “Date time”.',
      examples: [
        { formula: '=WB_UPDATED("Stocks")', says: 'when the stocks were refreshed' },
        { formula: '=WB_UPDATED()', says: 'the last refresh of any data' },
      ],
      parameters: { dataset: 'Name of the sheet, such as “Stocks” or “Orders”. If left out, any data will do.' },
    },
    WB_TABLE: {
      about: 'A table from any imported sheet: the columns you need and only the rows that meet all conditions.',
      examples: [
        { formula: '=WB_TABLE("Stocks"; "WB article; Warehouse; Available"; "Available > 0")', says: 'what the warehouses have' },
        { formula: '=WB_TABLE("Orders"; "Vendor code"; "Cancelled = no")', says: 'orders that were not cancelled' },
        { formula: '=WB_TABLE("Profit"; "Vendor code; Profit"; "Profit < 0")', says: 'articles that bring a loss' },
      ],
    },
    WB_CHECK: {
      about: 'How many rows of a sheet formulas do not understand: an amount, a currency, a day, a type of document or a letter of a sale that we do not know. Their money is in no WB_ formula. 0: all are understood.',
      examples: [
        { formula: '=WB_CHECK("Finance")', says: 'one number, good to have beside totals' },
        { formula: '=WB_CHECK("Sales"; "last month")', says: 'of a month' },
        { formula: '=WB_CHECK()', says: 'a table: on which sheet, in which column, and what stands there' },
      ],
      parameters: {
        dataset: 'Name of a sheet that formulas add up, such as “Finance” or “Sales”. If left out, a table of all such sheets.',
        period: 'A date, a range of dates or words: “last week”, “month”, “all time”. If left out, 35 days before the last refresh.',
      },
    },
  },
  parameters: {
    articles: 'WB article, your vendor code or a barcode: a value, a cell or a range. Empty cells stay empty. For all articles write "all" or nothing.',
    period: 'A date, a range of two dates, “2026-11-01 - 2026-11-15” or words: “7 days”, “yesterday”, “last week”, “month”. “7 days” are the 7 whole days before the day of the refresh. If left out, all time.',
    warehouse: 'Name of the warehouse as on the sheet; case does not matter. If left out, all warehouses count.',
    group: 'What to group by; the answer is a table: {groupings}. Several words may be given with commas. “Total” gives one number.',
    measure: 'What to count: {measures}. If left out, the first of them, and in a table all.',
    field: 'Name of a column of the sheet “Cards”, such as “Brand”. If left out, “Title”.',
    shop: 'The shop as in the first column of the sheet. If left out, all shops count.',
    dataset: 'Name of the sheet, such as “Stocks” or “Orders”; case does not matter.',
    columns: 'Names of columns with semicolons between, or a range of them. If left out, all.',
    conditions: 'Conditions with semicolons between, or a range of them: “Warehouse = Kazan; Available > 0”. Signs: =, <>, >, <, >=, <=. Dates take periods too: “Order date = 7 days”.',
    stamp: 'The stamp WB_Обновлено: with it the formula is calculated anew after every refresh. “Yesterday” and “7 days” count from its day.',
  },
  inCell: {
    articles: 'WB article, your vendor code or a barcode; a range.',
    period: '“7 days”, “yesterday”, “last week”, “month”, dates.',
    warehouse: 'Warehouse.',
    group: 'Group by: {groupings}.',
    measure: 'What to count: {measures}.',
    field: 'Name of a column of the sheet.',
    shop: 'Shop.',
    dataset: 'Name of the sheet.',
    columns: 'Columns with “;” between, or a range.',
    conditions: 'Conditions with “;” between, or a range: “Warehouse = Kazan; Available > 0”.',
    stamp: 'The stamp WB_Обновлено.',
  },
  separators: 'Arguments are parted by “;”, with English settings by “,”.',
  optional: 'Optional.',
  example: 'Example: {formula}',
  page: {
    title: 'WB_ formulas',
    questions: 'Where to begin',
    question: 'Question',
    rules: 'How they work',
    introduction: [
      'Where a period in words stands first, articles may be left out: `=WB_SALES("7 days")` is of all articles. The letters е and ё are the same.',
      'The formulas read the sheets that the add-on has imported: they do not call Wildberries and need no token. So everybody with access to the spreadsheet sees the numbers. What is not imported a formula can ask of WB, if the owner has allowed that: see [below](#data-that-are-not-imported).',
      'Arguments are parted by semicolons, or by commas in a spreadsheet with English settings: `=WB_SALES(A2; "7 дней")` and `=WB_SALES(A2, "7 days")`. Words may be Russian or English, in any case.',
      'One article gives one value. A range gives as many cells in the same shape, which is faster than a thousand formulas. No article gives a table with headers, which needs free cells to the right and below. An empty cell gives an empty answer. To leave the articles out and still give later arguments, write `"all"`.',
      'An unknown article is an error with a hint in a single cell, an empty cell in a range, and the last row “Not found: …” in a grouped table. An article that has a card but no rows is 0.',
      'A row in which we do not understand the amount, the currency, the type of document or the letter of the sale is never counted as a silent zero. In a table the last row tells of such rows: “Rows not understood: …”. In one cell the number is made of the rows that are understood, so that one odd row does not break your totals; `=WB_CHECK()`, “Health” in the panel and the journal tell of the others. Where no row is understood, there is an error instead of zero, and in a range words in the cell of that article.',
      'The last argument is the stamp `WB_Обновлено`: the name of a cell on the sheet “Journal” into which each refresh writes its time. A formula with the stamp is calculated anew by itself; without it Google shows the old number until you change the formula. The menu item “Add the stamp to formulas” writes it into all formulas that lack it.',
      'A name that fits different goods means the WB article first, then the vendor code, then the barcode.',
    ],
    formula: 'Formula',
    parameter: 'Argument',
    meaning: 'Meaning',
    word: 'Word',
    column: 'Header in tables',
    numbers: 'What can be counted',
    numbersIntroduction: 'Words for the argument “what to count”:',
    periods: 'Periods',
    periodsIntroduction: 'Words count from the day of the stamp, or without one from the day of the last refresh, so that a number never changes by itself. Days are Moscow days, whatever the time zone of the spreadsheet is.',
    named: 'the whole month; without a year the last that has begun. So are “Q3” and “Q3 2026”',
    days: 'so many whole days or weeks (of 7 days) before the day of the refresh, which is not among them',
    errors: 'Errors',
    errorsIntroduction: 'The text of an error shows when the pointer is over the cell.',
    example: 'Data of the examples',
    exampleIntroduction: 'The examples below were calculated by the formulas themselves over this small shop. The stamp is {stamp}. The cells A2:A5 hold: {cells}.',
    closing: [
      '## Data that are not imported',
      'In the panel the owner of the spreadsheet can let formulas ask WB for what the file does not hold. This is off by default: once it is on, any formula of any editor spends calls of the owner’s token.',
      '',
      '- It works for stocks, seller stocks, prices, cards, the balance and the seller. Orders, sales and finance take WB longer than Google waits for a formula (30 seconds): import them.',
      '- All cells together take one call; cards and prices of large shops come in several pages. The answer is kept while WB does not renew it, from half an hour to six hours, and all editors see it meanwhile.',
      '- The call goes with the owner’s token, and only a formula that is calculated for the owner can begin it. Others are told so in the cell.',
      '- Formulas keep the same limits of WB as a refresh. Where WB cannot be asked now, the error names the time. A base token gives prices and cards only.',
      '- As soon as the sheet is imported, the formula reads that and calls WB no more.',
      '',
      '## Who sees what',
      '| Who | Sees | Checked |',
      '|---|---|---|',
      '| the owner and editors, where the add-on is enabled in this spreadsheet | values; no token needed | locally |',
      '| an editor who never installed the add-on, where it is enabled | the same values; may write new formulas | that neither a token nor an installation is needed: locally; that Google runs the formulas: by its documents, needs the live check |',
      '| an editor, where data are not imported and formulas may ask WB | what the owner’s formulas got; after that, to ask the owner to open the file | by Google’s documents and locally, needs the live check |',
      '| anybody, where the add-on is not enabled | `#NAME?` after a recalculation, the last values before | by Google’s documents, needs the live check |',
      '| a viewer without the right to edit | the last values calculated | needs the live check |',
      '| a phone | the last values calculated; no menu | needs the live check |',
      '| who gets an .xlsx file | the last value: Excel gets `IFERROR(__xludf.DUMMYFUNCTION(…), value)` | as observed, needs the live check |',
      '| a copy of the file | formulas read the sheets of the copy where the add-on is enabled in it. It has neither the token nor the leave to ask WB | reading, token and leave: locally; enabling: needs the live check |',
      '',
      'Everything an accountant needs stands on the sheets as plain numbers. Formulas are a convenience on top of them. Before you hand a file to somebody without the add-on, choose “Freeze formulas” in the menu: the values that WB_ formulas show stay in their places.',
    ],
  },
};
