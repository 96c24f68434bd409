import { type Paper, printedPage } from './sheets';

/** Has the browser print them: the frame goes when the person has done with its dialog. */
export function printPictures(pictures: readonly string[], paper: Paper): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  frame.srcdoc = printedPage(pictures, paper);
  frame.onload = () => {
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
    frame.contentWindow?.print();
  };
  document.body.append(frame);
}
