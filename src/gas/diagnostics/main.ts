/** What only a build with `--diagnostics` has: one function a step of docs/live-check.md, run in the editor, which prints what it saw. */
export { check13UnpackedSize } from './archives';
export { WB_CHECK, WB_CHECK_ROWS } from './cells';
export { check05HoldTheLock, check06TryTheLock, check07Triggers, check08Consent, check09Language } from './execution';
export { check01TextsOfGoogle, textsOfGoogle } from './google-texts';
export { check02PingsOfWb, check11CallsOfTheDay } from './network';
export { check10ErrorInPage, throwForPage } from './page';
export { check03WholeColumns, check04SpeedOfCells, check12MarksUntilRefused } from './sheets';
