/** What otherwise lies beside the script, by name; null unless the build puts all into one file and writes this module anew (build/one-file.mjs). */
export const filesInside: Readonly<Record<string, () => string>> | null = null;
