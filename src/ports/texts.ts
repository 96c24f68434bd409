/** Files of text that lie beside the script and are read only where they are needed. */
export interface TextsPort {
  /** @param name of the file, without the extension */
  read(name: string): string;
}
