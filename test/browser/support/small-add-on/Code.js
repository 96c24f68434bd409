function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Sidebar', 'showSidebar').addItem('Dialog', 'showDialog').addItem('Questions', 'askThings').addItem('Trigger', 'addTrigger').addToUi();
}

function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('Small'));
}

function showDialog() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('Page').setWidth(420).setHeight(200), 'Small dialog');
}

function askThings() {
  var ui = SpreadsheetApp.getUi();
  var name = ui.prompt('Name', 'What is your name?', ui.ButtonSet.OK_CANCEL);
  var isSure = ui.alert('Sure?', 'Really ' + name.getResponseText() + '?', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(name.getResponseText() + ' ' + (isSure === ui.Button.YES));
  SpreadsheetApp.getActive().toast('Written', 'Small');
}

function addTrigger() {
  ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create();
}

function onHour() {
  var cell = SpreadsheetApp.getActive().getSheets()[0].getRange('B1');
  cell.setValue(Number(cell.getValue()) + 1);
}

function echo(value) {
  return value;
}

function now() {
  return Date.now();
}

function fail() {
  throw new Error('on purpose');
}

function giveDate() {
  return new Date();
}

function hidden_() {
  return 'hidden';
}
