/** Something that labels can be printed of: the orders of a supply, its boxes, or the supply itself. */
export interface LabelChoice {
  /** Sent back as it is. */
  id: string;
  text: string;
  count: number;
}

export interface LabelFile {
  name: string;
  base64: string;
}

/** Some labels of a choice; `next` asks for those after them, null after the last. */
export interface LabelPage {
  files: LabelFile[];
  next: number | null;
}

/** As pictures, or in the only form in which WB draws those of its own couriers for DBS. */
export type LabelFormat = 'png' | 'svg' | 'pdf';
