/** The build wants one; pages are written by `served/server.ts`. */
export { writePage as default } from './served/write-page';
