import { applicantSection, contactsSection } from './applicant-sections.js';
import { closingSection } from './closing-section.js';
import { capacitySection, internationalSection } from './means-sections.js';
import { coreTeamSection, engagementSection } from './people-sections.js';
import { placeSection } from './place-section.js';
import { approachSection, communitySection, impactSection, motivationSection } from './story-sections.js';
import type { FormDefinition, FormField } from './form-definition.js';

/** The application form, version 1: twelve tasks in the order of the task list. */
export const applicationForm: FormDefinition = {
  version: 1,
  sections: [
    placeSection,
    applicantSection,
    contactsSection,
    motivationSection,
    communitySection,
    approachSection,
    impactSection,
    engagementSection,
    coreTeamSection,
    capacitySection,
    internationalSection,
    closingSection,
  ],
};

/** Every field of the application form, in order. */
export const applicationFields: readonly FormField[] = applicationForm.sections.flatMap(
  (section) => section.fields,
);
