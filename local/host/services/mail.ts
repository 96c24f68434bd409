import { ScriptError } from '../service/errors';
import { str } from '../service/param';
import { methodsOf, serviceClass, type ServiceClass } from '../service/service-class';

const on = methodsOf<ServiceClass>();
const scope = ['https://www.googleapis.com/auth/script.send_mail'];

/** Letters are kept and go nowhere: https://developers.google.com/apps-script/reference/mail/mail-app */
export const mailAppClass = serviceClass<GoogleAppsScript.Mail.MailApp>({ name: 'MailApp', global: 'MailApp' }, {
  sendEmail: on.write([[str, str, str]], (execution, _, to, subject, body) => {
    execution.requireScope('MailApp.sendEmail', scope);
    if (!/^[^\s@]+@[^\s@]+$/.test(to)) throw new ScriptError(`Invalid email: ${to}`);
    execution.host.letters.push({ to, subject, body, from: execution.user.email });
  }),
});
