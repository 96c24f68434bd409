import { requestBody } from '../../../local/wb/request-body';
import { formPayload } from '../../../src/wb/request/form';

/** RFC 7578: each part between lines with the boundary, its name in Content-Disposition. */
it('is a part for each text', () => {
  expect(formPayload({ replySign: 'a:1', message: 'Да' })).toEqual({
    contentType: 'multipart/form-data; boundary=wb-sheets',
    payload: '--wb-sheets\r\nContent-Disposition: form-data; name="replySign"\r\n\r\na:1\r\n--wb-sheets\r\nContent-Disposition: form-data; name="message"\r\n\r\nДа\r\n--wb-sheets--\r\n',
  });
});

it.each([['two\nlines'], ['--wb-sheets--\r\n'], ['\r\n--wb-sheets\r\nContent-Disposition: form-data; name="replySign"\r\n\r\nx'], ['wb-sheets-'], ['«кавычки» "и"']])('keeps %j whole', (message) => {
  const { contentType, payload } = formPayload({ replySign: 'sign', message });
  expect(requestBody(contentType, payload)).toEqual({ replySign: 'sign', message });
});
