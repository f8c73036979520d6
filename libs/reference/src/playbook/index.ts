export { playbookPhases } from './phases.js';
export { findTool, playbookTools } from './tools/index.js';
export type { Phase, PhaseKey, Step, Tool, Worksheet, WorksheetBlock } from './tool.js';
