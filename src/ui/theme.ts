const KEY = 'wb.theme';

/** Light, as the spreadsheet beside it, unless the person has chosen otherwise in this browser; one that keeps nothing stays light. */
export function isDark(): boolean {
  try {
    return localStorage.getItem(KEY) === 'dark';
  } catch {
    return false;
  }
}

export function applyTheme(): void {
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
}

export function chooseTheme(isWanted: boolean): void {
  document.documentElement.dataset.theme = isWanted ? 'dark' : 'light';
  try {
    localStorage.setItem(KEY, isWanted ? 'dark' : 'light');
  } catch {
    // It holds for as long as the page is open.
  }
}
