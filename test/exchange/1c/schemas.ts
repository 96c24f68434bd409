import { existsSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** Schemas of 1С, which may not lie in this repository; `README.md` there tells where each is from. */
const FOLDER = path.resolve(__dirname, '../../../../shared/exchange');

const FILES = {
  'CommerceML 2.10': 'CommerceML_2.10.xsd',
  'CommerceML 2.09': 'CML209.XSD.xml',
  'EnterpriseData 1.17': 'generated/EnterpriseData_1.17_OtchetKomissionera.xsd',
  'EnterpriseData 1.8': 'generated/EnterpriseData_1.8_OtchetKomissionera.xsd',
} as const;

export type Schema = keyof typeof FILES;

export const hasSchemas = existsSync(FOLDER);

if (!hasSchemas) writeSync(process.stderr.fd, 'schemas of 1С: LEFT OUT, because ../shared/exchange is not beside the repository\n');

/** Tests that need the schemas; where they are not, the run says so. */
export const withSchemas = hasSchemas ? it : it.skip;

/** What a schema finds wrong with each document. @param documents in UTF-8 */
export async function problemsOf(documents: readonly string[], schema: Schema): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    schema: [{ fileName: 'schema.xsd', contents: readFileSync(path.join(FOLDER, FILES[schema]), 'utf8') }],
    initialMemoryPages: 1024, maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ message }) => message);
}
