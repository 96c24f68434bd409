/**
 * Globals of Apps Script that reach a service or the document. A test compares the list with @types/google-apps-script.
 * Plain constants (`MimeType`, `Charset`) are in it too: a script that reads one while loading cannot load elsewhere.
 */
export const SERVICE_GLOBALS = [
  'Browser', 'CacheService', 'CalendarApp', 'CardService', 'Charset', 'Charts', 'ConferenceDataService', 'ContactsApp',
  'ContentService', 'DataStudioApp', 'DigestAlgorithm', 'DocumentApp', 'DriveApp', 'FormApp', 'GmailApp', 'GroupsApp',
  'HtmlService', 'Jdbc', 'LanguageApp', 'LinearOptimizationService', 'LockService', 'Logger', 'MacAlgorithm', 'MailApp',
  'Maps', 'MimeType', 'PropertiesService', 'RsaAlgorithm', 'ScriptApp', 'ScriptProperties', 'Session', 'SitesApp',
  'SlidesApp', 'SpreadsheetApp', 'UrlFetchApp', 'UserProperties', 'Utilities', 'XmlService',
];
