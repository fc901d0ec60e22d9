/** All that comes behind the first screen. */
export { createSession } from './session.ts';
export { takeFiles } from './take-files.ts';
