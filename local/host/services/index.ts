import { ServiceRegistry } from '../service/registry';
import { blobClass } from './blob';
import { cacheClass, cacheServiceClass } from './cache';
import { htmlOutputClass, htmlServiceClass, htmlTemplateClass } from './html';
import { responseClass } from './http-response';
import { lockClass, lockServiceClass } from './lock';
import { loggerClass } from './logger';
import { mailAppClass } from './mail';
import { propertiesClass, propertiesServiceClass } from './properties';
import { authorizationClass, clockBuilderClass, scriptAppClass, triggerBuilderClass, triggerClass } from './script-app';
import { sessionClass } from './session';
import { spreadsheetAppClass } from './spreadsheet/app';
import { chartBuilderClass, chartClass, chartsClass } from './spreadsheet/chart';
import { spreadsheetEnums } from './spreadsheet/enums';
import { groupClass } from './spreadsheet/column-groups';
import { criteriaBuilderClass, criteriaClass, filterClass } from './spreadsheet/filter';
import { finderClass, locationClass, metadataClass } from './spreadsheet/metadata';
import { protectionClass } from './spreadsheet/protection';
import { rangeClass } from './spreadsheet/range';
import { rangeListClass } from './spreadsheet/range-list';
import { sheetClass } from './spreadsheet/sheet';
import { namedRangeClass, spreadsheetClass } from './spreadsheet/spreadsheet';
import { formatRuleBuilderClass, formatRuleClass } from './spreadsheet/conditional-format';
import { validationBuilderClass, validationClass } from './spreadsheet/validation';
import { menuClass, promptClass, uiClass } from './ui';
import { urlFetchClass } from './url-fetch';
import { userClass } from './user-ref';
import { utilitiesClass } from './utilities';

const classes = [
  spreadsheetAppClass, spreadsheetClass, sheetClass, rangeClass, rangeListClass, namedRangeClass, filterClass, criteriaClass,
  criteriaBuilderClass, groupClass, protectionClass, metadataClass, locationClass, finderClass, chartClass, chartBuilderClass, chartsClass,
  validationClass, validationBuilderClass, formatRuleClass, formatRuleBuilderClass, uiClass, menuClass, promptClass, htmlServiceClass, htmlOutputClass, htmlTemplateClass,
  urlFetchClass, responseClass, propertiesServiceClass, propertiesClass, cacheServiceClass, cacheClass, lockServiceClass, lockClass,
  scriptAppClass, triggerClass, triggerBuilderClass, clockBuilderClass, authorizationClass, sessionClass, userClass, utilitiesClass,
  blobClass, loggerClass, mailAppClass,
];

const enums = {
  ...spreadsheetEnums,
  ChartType: ['TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO', 'HISTOGRAM', 'RADAR', 'LINE', 'ORG', 'PIE',
    'SCATTER', 'SPARKLINE', 'STEPPED_AREA', 'TABLE', 'TREEMAP', 'WATERFALL'],
  Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
  ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
  AuthorizationStatus: ['REQUIRED', 'NOT_REQUIRED'],
  EventType: ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'],
  TriggerSource: ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'],
  WeekDay: ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'],
  Charset: ['US_ASCII', 'UTF_8'],
  DigestAlgorithm: ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
};

export const allServices = new ServiceRegistry(classes, enums);
