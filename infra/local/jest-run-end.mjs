import { endTestRun } from './src/test-servers.ts';

/** After all tests. */
export default endTestRun;
