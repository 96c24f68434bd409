import { closeSync, fchmodSync, openSync, rmSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';

/** A shop's data is for whoever asked for it, not for everybody who has an account on the computer. */
const OWNER_ONLY = 0o600;
/** Text collected before it is compressed: smaller pieces cost calls, bigger ones memory. */
const PIECE_CHARS = 1 << 20;
/** A fixed date, so that one workbook always gives the same bytes. */
const ENTRY_DATE = new Date(2020, 0, 1);

export type Write = (text: string) => void;

/** A zip written part by part: only about a megabyte of it is in memory at any time. */
export class ZipFile {
  private readonly zip: Zip;
  private readonly fd: number;

  private constructor(file: string) {
    this.fd = openSync(file, 'w', OWNER_ONLY);
    // A file that was there keeps the mode that it had.
    fchmodSync(this.fd, OWNER_ONLY);
    this.zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeFully(this.fd, chunk);
    });
  }

  /** Runs `fill` and finishes the file; when it throws, no half-written file stays behind. */
  static create(file: string, fill: (zip: ZipFile) => void): void {
    const zip = new ZipFile(file);
    try {
      fill(zip);
      zip.zip.end();
    } catch (error) {
      zip.zip.terminate();
      rmSync(file, { force: true });
      throw error;
    } finally {
      closeSync(zip.fd);
    }
  }

  add(path: string, text: string): void {
    this.stream(path, (write) => write(text));
  }

  stream(path: string, fill: (write: Write) => void): void {
    const entry = new ZipDeflate(path, { level: 1 });
    entry.mtime = ENTRY_DATE;
    this.zip.add(entry);
    let piece = '';
    fill((text) => {
      piece += text;
      if (piece.length < PIECE_CHARS) return;
      entry.push(Buffer.from(piece, 'utf8'));
      piece = '';
    });
    entry.push(Buffer.from(piece, 'utf8'), true);
  }
}

function writeFully(fd: number, chunk: Uint8Array): void {
  for (let done = 0; done < chunk.length; ) done += writeSync(fd, chunk, done);
}
