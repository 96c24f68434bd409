import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { setPhotos } from '.';

export const words: WordsOf<typeof setPhotos> = {
  title: 'Фото карточек',
  about: 'Порядок и замена фото по ссылкам. WB копирует их к себе и заменяет все прежние.',
  row: 'одна карточка товара',
  columns: {
    photo: { header: 'Первое фото', note: 'Какое фото первое сейчас, как было при обновлении листа карточек.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    newLinks: { header: 'Новые фото', note: 'Впишите все ссылки по порядку, по одной в строке: до 30 фото и одно видео. Ссылка прямо на файл: …/1.jpg. Google Диск, Яндекс Диск и Dropbox не подходят.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
  },
};
