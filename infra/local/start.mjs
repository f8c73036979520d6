import { existsSync } from 'node:fs';

// Plain JavaScript, so that an old Node can read the sentence instead of stumbling over types.
const [major] = process.versions.node.split('.').map(Number);
if (!existsSync(new URL('../../node_modules', import.meta.url))) {
  console.error('The packages are not installed yet: run "npm ci" first.');
  process.exitCode = 1;
} else if (major < 24) {
  console.error(`This is Node ${process.versions.node} and the platform needs 24: start it with "npm start", which brings its own.`);
  process.exitCode = 1;
} else {
  await import('./start.ts');
}
