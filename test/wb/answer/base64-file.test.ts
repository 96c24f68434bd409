import { base64FileIn } from '../../../src/wb/answer/base64-file';
import { readAnswer } from '../../../src/wb/answer/answer';

const file = (fileName: unknown, extension: unknown, document: unknown = 'UEsFBg==') => ({ data: { fileName, extension, document } });

test.each([
  ['Уведомление о выкупе 44841941.zip', 'zip', 'Уведомление о выкупе 44841941.zip'],
  ['Акт', 'xlsx', 'Акт.xlsx'],
  ['Акт.ZIP', 'zip', 'Акт.ZIP'],
  ['../../etc/passwd', 'zip', '_.._etc_passwd.zip'],
  ['act\u202Egnp.exe', 'zip', 'act_gnp.exe.zip'],
  ['a:b*c?"<d>|e\n', '', 'a_b_c___d__e_'],
  [null, 'zip', 'document.zip'],
  [undefined, 7, 'document'],
  ['x'.repeat(400), 'zip', `${'x'.repeat(150)}.zip`],
])('the file %j of %j is saved as %j', (name, extension, saved) => {
  expect(base64FileIn(file(name, extension))).toEqual({ name: saved, base64: 'UEsFBg==' });
});

test.each([null, 'text', {}, { data: null }, file('a', 'zip', ''), file('a', 'zip', 7)])('an answer without a file is of an unknown shape: %j', (body) => {
  expect(() => base64FileIn(body)).toThrow(expect.objectContaining({ code: 'WB_UNKNOWN_SHAPE' }));
});

test.each(['<html>', 'UEsF Bg==', 'UEs=Fg', 'data:;base64,UEsFBg=='])('%j is no file in base64', (document) => {
  expect(() => base64FileIn(file('a', 'zip', document))).toThrow(expect.objectContaining({ code: 'WB_UNREADABLE_ANSWER' }));
});

test('a call says that its answer is a file', () => {
  expect(readAnswer({ status: 200, headers: {}, text: JSON.stringify(file('a', 'zip')) }, 'base64File')).toEqual({ name: 'a.zip', base64: 'UEsFBg==' });
});
