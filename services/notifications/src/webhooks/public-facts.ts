import { fieldsOf, PublicCycleFact, PublicEvent, PublicPractice, PublicProfile, PublicStory, PublicTitles, WEBHOOK_FACTS, type Class, type WebhookFact } from '@pearls/contracts';

/** What of each fact leaves the house: less than what rooms tell each other, ids of teams and plans stay inside. */
export const PUBLIC_FACTS: Record<WebhookFact, { says: string; data: Class }> = {
  'applications.cycle-announced': { says: 'A cycle is announced: its dates and rules can be read.', data: PublicCycleFact },
  'applications.call-opened': { says: 'Towns can apply.', data: PublicCycleFact },
  'applications.call-closed': { says: 'The call has closed.', data: PublicCycleFact },
  'jury.titles-published': { says: 'The titles are public.', data: PublicTitles },
  'mentoring.event-announced': { says: 'An event for everybody is announced.', data: PublicEvent },
  'repository.practice-published': { says: 'A practice can be found and used.', data: PublicPractice },
  'repository.pearl-profile-opened': { says: 'A Pearl has its page.', data: PublicProfile },
  'repository.story-published': { says: 'A story is published.', data: PublicStory },
};

export const describeFacts = () => WEBHOOK_FACTS.map((type) => ({ type, says: PUBLIC_FACTS[type].says, carries: fieldsOf(PUBLIC_FACTS[type].data).map(({ name }) => name) }));
