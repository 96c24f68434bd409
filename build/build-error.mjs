/** Something its reader can fix in the sources: the build prints the message without a stack. */
export class BuildError extends Error {
  /**
   * @param {string[]} problems one line each, all that were found at once
   * @param {ErrorOptions} [options]
   */
  constructor(problems, options) {
    super(problems.join('\n'), options);
    this.name = 'BuildError';
  }
}

/** @param {string[]} problems */
export function failOn(problems) {
  if (problems.length > 0) throw new BuildError(problems);
}
