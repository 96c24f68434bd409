import { EVERY_DAY } from '../../src/app/menu/menu';
import { menu } from '../../src/locales/ru/menu';
import type { Row, Window } from './window';

const { title, items } = menu();
const menuRows = EVERY_DAY.flatMap((entry): Row[] => (entry === 'separator' ? [] : [{ text: items[entry[0]], kind: entry[0] === 'connect' ? 'press' : 'dim', indent: 2 }]));

/** The steps of README.ru.md, by the name of the picture. Google's words as its Russian pages have them. */
export const windows: Readonly<Record<string, Window>> = {
  'apps-script': {
    about: 'Новая таблица: меню «Расширения», пункт Apps Script',
    bar: 'Новая таблица Google',
    rows: [
      { text: 'Расширения', kind: 'press' },
      { text: 'Дополнения', kind: 'dim', indent: 1 },
      { text: 'Макросы', kind: 'dim', indent: 1 },
      { text: 'Apps Script', kind: 'press', indent: 1 },
    ],
  },
  'paste': {
    about: 'Редактор: название проекта, файл Код.gs с вставленным текстом и кнопка сохранения',
    bar: 'Apps Script',
    rows: [
      { text: 'Проект без названия: назовите «WB Таблицы»', kind: 'press' },
      { text: 'Файлы', kind: 'dim' },
      { text: 'Код.gs: стереть всё и вставить файл', kind: 'press', indent: 1 },
      { text: '/** wb-sheets … @OnlyCurrentDoc */ "use strict"; …', kind: 'code', indent: 2 },
      { text: 'Сохранить проект', kind: 'press' },
    ],
  },
  'menu': {
    about: 'Таблица после обновления страницы: «Расширения», «WB Таблицы», «Подключить магазин»',
    bar: 'Таблица после обновления страницы',
    rows: [
      { text: 'Расширения', kind: 'press' },
      { text: title, kind: 'press', indent: 1 },
      ...menuRows,
    ],
  },
  'unverified': {
    about: 'Предупреждение «Google не проверил это приложение»: «Дополнительные настройки», затем переход на страницу WB Таблиц',
    bar: 'Вход в аккаунт Google',
    rows: [
      { text: 'Google не проверил это приложение', kind: 'bold' },
      { text: 'Приложение запрашивает доступ к данным вашего аккаунта. Разработчик: вы сами', kind: 'dim' },
      { text: 'Дополнительные настройки', kind: 'press' },
      { text: 'Перейти на страницу «WB Таблицы» (небезопасно)', kind: 'press' },
    ],
  },
  'permissions': {
    about: 'Список разрешений: «Выбрать все» и «Продолжить»',
    bar: 'WB Таблицы: доступ к аккаунту Google',
    rows: [
      { text: 'Выбрать все', kind: 'press' },
      { text: 'таблица, в которой стоит дополнение: читать и писать её', indent: 1 },
      { text: 'внешние службы: запросы в WB и в программы, которые подключите', indent: 1 },
      { text: 'панель и окна: показывать их в таблице', indent: 1 },
      { text: 'работа без вас: обновлять раз в час', indent: 1 },
      { text: 'адрес вашей почты: знать, чей токен подключён', indent: 1 },
      { text: 'Продолжить', kind: 'press' },
    ],
  },
};
