import { Person } from './person.js';

interface Note {
  topics: string;
  advice: string;
  whoReads: 'Shared with the team' | 'Mentors only';
}

/** The national contact of a town: looks after it, reads along, and keeps a log. */
export class ContactPoint extends Person {
  /** Writes down a call, on the page of the candidate. */
  async writesDown({ topics, advice, whoReads }: Note) {
    await this.clicks('Write a session down');
    await this.chooses('Call');
    await this.fills('What was it about?', topics);
    await this.fills(/^Advice/, advice);
    await this.chooses(whoReads);
    await this.clicks('Save the note');
    await this.seesHeading(topics);
  }

  /** Looks anew at what is said beside the section that is open. */
  async opensTheConversations() {
    await this.opens(this.page.url());
    await this.page.getByRole('tab', { name: /^Conversations/ }).click();
  }

  /** Begins a conversation beside the section that is open. */
  async comments(text: string) {
    await this.opensTheConversations();
    await this.fills('Write a comment', text);
    await this.clicks('Tell team and contact');
    await this.page.getByRole('article').filter({ hasText: text }).waitFor();
  }
}
