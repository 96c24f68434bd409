/** From the editor, with the spreadsheet open beside it: a window that shows what a page gets of an error. */
export function check10ErrorInPage(): void {
  const page = `<pre id="seen">…</pre><script>
    google.script.run.withFailureHandler(function (error) {
      document.getElementById('seen').textContent = [error.name, error.message, String(error)].join('\\n');
    }).throwForPage();
  </script>`;
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page).setWidth(400).setHeight(120), 'check10');
}

export function throwForPage(): void {
  throw Object.assign(new Error('⟦CODE⟧ text'), { name: 'NAME_OF_ERROR' });
}
