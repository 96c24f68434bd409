/** An exception the script sees. Google's own are named `Exception`. */
export class ScriptError extends Error {
  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}

/** The execution is over: raised by the running call and by every later one. */
export class KilledError extends Error {}

export const noPermission = (what: string) => new ScriptError(`You do not have permission to call ${what}`);

export const outOfBounds = () => new ScriptError('The coordinates of the range are outside the dimensions of the sheet.');
