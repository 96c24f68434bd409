import { outcomeOf, print } from './print';

const SIZES_MB = [10, 40, 60, 100];
const MB = 1024 * 1024;

/** How large a file may be that Google unpacks, and what it says beyond that. */
export function check13UnpackedSize(): void {
  for (const size of SIZES_MB) {
    print(`${size} MB`, outcomeOf(() => {
      const archive = Utilities.zip([Utilities.newBlob(' '.repeat(size * MB), 'text/csv', 'a.csv')]).setContentType('application/zip');
      return Utilities.unzip(archive).map((file) => file.getDataAsString('UTF-8').length);
    }));
  }
}
