export interface MenuItem {
  label: string;
  /** Name of the global function to call. */
  handler: string;
}

/** A menu within the menu. */
export interface SubMenu {
  label: string;
  items: readonly (MenuItem | 'separator')[];
}

export interface UiPort {
  addMenu(items: readonly (MenuItem | SubMenu | 'separator')[]): void;
  /** @param page name of the built HTML file, without the extension. */
  showSidebar(page: string, title: string): void;
  showDialog(page: string, title: string, size: { widthPx: number; heightPx: number }): void;
  alert(title: string, text: string): void;
  /** Whether the person agrees. */
  confirm(title: string, text: string): boolean;
  /** @param seconds that it stays; Google's usual five without it */
  toast(text: string, title: string, seconds?: number): void;
}

/** Letters to the user whose execution this is, and to nobody else. */
export interface MailPort {
  /** False where the user has not allowed it. */
  isAllowed(): boolean;
  sendToMyself(subject: string, text: string): void;
}

/** Texts and pages that are kept apart from the code and are read only where they are needed. */
export interface TextsPort {
  /** @param name of the file, without the extension */
  read(name: string): string;
}
