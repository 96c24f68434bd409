/** One good as a stock system tells of it. */
export interface AccountGood {
  /** How the system itself calls it: a code, or `uuid#uuid` of a good and its variant. */
  id: string;
  barcode: string;
  article: string;
  title: string;
  /** Null where the file does not say. */
  quantity: number | null;
  /** What a piece costs, in roubles; null where the file does not say. */
  cost: number | null;
  /** The barcode of WB's good that it is, where somebody has said so in the file; '' elsewhere. */
  wbBarcode: string;
  /** What lies where, by the names of warehouses. */
  warehouses: readonly { name: string; quantity: number }[];
}

export interface AccountStock {
  goods: readonly AccountGood[];
  /** Lines without a good's code, or without a stock. */
  bad: number;
  /** Only what has changed: what is not in it stays. */
  isPart: boolean;
}
