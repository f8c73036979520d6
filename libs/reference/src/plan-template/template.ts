import { juryCriteria } from '../jury/index.js';
import { doingSections } from './doing-sections.js';
import { groundSections } from './ground-sections.js';
import { lastingSections } from './lasting-sections.js';
import { meansSections } from './means-sections.js';
import { planRecords } from './records.js';
import type { PlanSection, PlanSectionText, PlanTemplate } from './plan-definition.js';

/** The criteria of the jury say which sections answer them. */
const besideCriteria = (section: PlanSectionText): PlanSection => ({
  ...section,
  juryCriteria: juryCriteria.filter(({ parts }) => parts.includes(section.key)).map(({ code }) => code),
});

/** The template of a Culture and Resilience Action Plan, version 1: fifteen sections, from the cover to the annexes. */
export const planTemplate: PlanTemplate = {
  version: 1,
  sections: [...groundSections, ...doingSections, ...meansSections, ...lastingSections].map(besideCriteria),
  records: planRecords,
};
