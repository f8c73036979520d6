import { applications, cycles, type Application, type ApplicationSection, type Message } from '@pearls/contracts';
import { demonstrationTeams, type DemonstrationAnswers } from '@pearls/reference/demonstration';
import { eventually } from '@pearls/testing';
import { Visitor } from './visitor.js';

const WORKSPACE = '/applicant';

/** Somebody who writes the application of a town. */
export class Officer extends Visitor {
  /** The application that is open in the window. */
  get applicationId(): string {
    const id = /\/applications\/([0-9a-f-]{36})/.exec(this.page.url())?.[1];
    if (!id) throw new Error(`No application is open: ${this.page.url()}`);
    return id;
  }

  /** Gives name, address and a password on the page of signing up. */
  async signsUp({ name, email, password }: { name: string; email: string; password: string }) {
    await this.fills('Name', name);
    await this.fills('E-mail address', email);
    await this.fills(/^Password/, password);
    await this.clicks('Sign up');
  }

  /** Types the code that came by mail. */
  async entersTheCodeOf({ code }: Message) {
    await this.fills('Code', code!);
    await this.clicks('Continue');
  }

  async opensTheTasks(id = this.applicationId) {
    await this.opens(`${WORKSPACE}/applications/${id}`);
    await this.seesHeading(/ application$/);
  }

  /** From the list of tasks, so that the page stays and what is unsaved with it. */
  async opensTheSection(title: string) {
    await this.page.getByRole('main').getByRole('link', { name: title, exact: true }).first().click();
    await this.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  }

  /** What a check-in asks about an activity. */
  askedAbout(activity: string) {
    return this.page.getByRole('group', { name: activity });
  }

  /** Says in a check-in what became of an activity. */
  async tells(activity: string, state: 'Done' | 'Running' | 'Moved' | 'Cancelled' | 'Still planned') {
    await this.askedAbout(activity).getByRole('radio', { name: state }).check();
  }

  /** A word in the page of the application: `check`, `status` … */
  async goesTo(page: string, id = this.applicationId) {
    await this.opens(`${WORKSPACE}/applications/${id}/${page}`);
  }

  /** The state of saving, as the page says it. */
  async seesItSaved() {
    await this.page.getByText(/^Saved \d/).waitFor();
  }

  /** What is said about saving moves nothing: who is about to press a box presses that box. */
  async seesTheQuestionsStayWhile(work: () => Promise<void>) {
    const watched = await this.page.evaluateHandle(() => {
      const tops = new Set<number>();
      const watch = () => {
        const questions = document.querySelector('.questions');
        if (!questions) return;
        tops.add(Math.round(questions.getBoundingClientRect().top + scrollY));
        requestAnimationFrame(watch);
      };
      watch();
      return tops;
    });
    await work();
    expect(await watched.evaluate((tops) => [...tops])).toHaveLength(1);
  }

  async completesTheSection() {
    await this.chooses('Yes, it is complete');
    await this.clicks(/^Save and (continue|return)$/);
  }

  /** What the server holds of a section. */
  async readsTheSection(section: string, id = this.applicationId): Promise<ApplicationSection> {
    return this.asks(applications.readSection, { params: { id, section } });
  }

  /** Waits until the server holds an answer. */
  async knowsItArrived(section: string, field: string, text: string, id = this.applicationId) {
    await eventually(async () => expect((await this.readsTheSection(section, id)).answers[field]).toContain(text));
  }

  /** Fills sections through the public interface, as a town with another system would; the section of the place is filled already. */
  async fillsInByInterface(id: string, answers: DemonstrationAnswers, { besides = [] as readonly string[] } = {}) {
    for (const [section, given] of Object.entries(answers)) {
      if (besides.includes(section)) continue;
      const { version, answers: before } = await this.readsTheSection(section, id);
      await this.asks(applications.saveSection, { params: { id, section }, body: { answers: { ...given, ...before }, completed: true }, version });
    }
  }

  /** Starts, fills and hands in a whole application through the public interface. */
  async appliesByInterface(cycleId: string, placeId: string, teamId: string): Promise<Application> {
    const { id } = await this.asks(applications.start, { body: { cycleId, placeId, teamId, applicantKind: 'local-authority' } });
    await this.fillsInByInterface(id, demonstrationAnswers());
    return this.asks(applications.submit, { params: { id }, body: { declared: true } });
  }

  async knowsTheCallIs(open: boolean, cycle: string) {
    await eventually(async () => expect((await this.asks(cycles.readCycle, { params: { cycle } })).isOpen).toBe(open), 60_000);
  }
}

/** A whole form, as one town of the demonstration filled it. */
export const demonstrationAnswers = (town = 'cesvaine'): DemonstrationAnswers => demonstrationTeams.find(({ key }) => key === town)!.application.answers;
