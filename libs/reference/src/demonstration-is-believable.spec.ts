import { applicationFields, applicationForm, type FormField } from './application-form/index.js';
import { demonstrationCycle, demonstrationPeople, demonstrationTeams } from './demonstration/index.js';
import { isWithin } from './nuts/index.js';
import { findPlace } from './places/index.js';

const { timetable, rules } = demonstrationCycle;
const instant = (key: string) => Date.parse(timetable.find((date) => date.key === key)?.at ?? '');
const submitted = demonstrationTeams.filter(({ application }) => application.state === 'submitted');
const members = demonstrationTeams.flatMap((team) => team.members);

/** What is wrong with an answer, if anything. */
function fault(field: FormField, answer: unknown): string | undefined {
  if (answer === undefined) return field.required ? 'missing' : undefined;
  const offered = (field.options ?? []).map((option) => option.key);
  switch (field.kind) {
    case 'text':
    case 'long-text':
      if (typeof answer !== 'string' || answer.trim() !== answer || answer === '') return 'no text';
      return answer.length > (field.maxCharacters ?? 0) ? `${answer.length} characters` : undefined;
    case 'number':
      return typeof answer === 'number' && answer >= (field.min ?? 0) && answer <= (field.max ?? Infinity)
        ? undefined
        : 'no number';
    case 'choice':
      return offered.includes(String(answer)) ? undefined : `${String(answer)} is not offered`;
    case 'choices':
      return Array.isArray(answer) &&
        answer.length <= (field.maxItems ?? 0) &&
        answer.every((one) => offered.includes(String(one)))
        ? undefined
        : 'wrong choices';
    case 'table':
      return Array.isArray(answer) &&
        answer.every((row) =>
          (field.columns ?? []).every((column) => {
            const cell = (row as Record<string, unknown>)[column.key];
            if (cell === undefined) return !column.required;
            if (column.kind === 'choice') return column.options?.some((option) => option.key === cell);
            return column.kind === 'number'
              ? typeof cell === 'number'
              : typeof cell === 'string' && cell.length <= (column.maxCharacters ?? 0);
          }),
        )
        ? undefined
        : 'wrong rows';
    case 'consent':
      return answer === true ? undefined : 'not given';
    default:
      return undefined;
  }
}

describe('the demonstration cycle', () => {
  it('keeps its dates in order, the deadline at 23:59 in Berlin', () => {
    const instants = timetable.map(({ at }) => Date.parse(at));
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
    const wall = new Intl.DateTimeFormat('sv', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    expect(wall.format(instant('call-closes'))).toBe('2027-01-29 23:59');
    expect(wall.format(instant('plans-due'))).toBe('2027-08-31 23:59');
    expect(wall.format(instant('results-published'))).toBe('2027-10-20 10:00');
    expect(wall.format(instant('title-year-starts'))).toBe('2028-01-01 00:00');
  });
});

describe('the people of the demonstration', () => {
  it('are one administrator, two of the secretariat, four assessors and an auditor', () => {
    const count = (role: string) => demonstrationPeople.filter((person) => person.role === role).length;
    expect(['administrator', 'secretariat', 'assessor', 'auditor'].map(count)).toEqual([1, 2, 4, 1]);
  });

  it('have addresses of their own that can reach nobody', () => {
    const emails = [...demonstrationPeople, ...members].map((person) => person.email);
    expect(new Set(emails).size).toBe(emails.length);
    for (const email of emails) expect(email).toMatch(/^[a-z.]+@[a-z-]+\.example$/);
    expect(JSON.stringify(demonstrationTeams)).not.toMatch(/@(?![a-z-]+\.example)/);
  });
});

describe('the applications of the demonstration', () => {
  it('come from places inside the territory that are not excluded', () => {
    for (const { placeId } of demonstrationTeams) {
      expect(
        isWithin(findPlace(placeId)?.nuts3 ?? '', [...rules.territory.countries, ...rules.territory.nuts]),
      ).toBe(true);
      expect(rules.territory.excludedPlaces).not.toContain(placeId);
    }
  });

  it('are five submitted and three being written, within the call', () => {
    expect(submitted).toHaveLength(5);
    expect(demonstrationTeams).toHaveLength(8);
    for (const { application } of demonstrationTeams) {
      expect(Date.parse(application.startedAt)).toBeGreaterThan(instant('call-opens'));
      expect(Date.parse(application.submittedAt ?? application.startedAt)).toBeLessThan(
        instant('call-closes'),
      );
    }
  });

  it.each(submitted.map((team) => [team.key, team] as const))(
    'of %s are complete and valid',
    (_, { application }) => {
      for (const section of applicationForm.sections) {
        for (const field of section.fields) {
          expect([field.key, fault(field, application.answers[section.key]?.[field.key])]).toEqual([
            field.key,
            undefined,
          ]);
        }
      }
    },
  );

  it.each(demonstrationTeams.map((team) => [team.key, team] as const))(
    'of %s answer only what the form asks',
    (_, { application }) => {
      for (const [key, answers] of Object.entries(application.answers)) {
        const asked = applicationForm.sections.find((section) => section.key === key)?.fields ?? [];
        for (const [field, answer] of Object.entries(answers)) {
          const question = asked.find((one) => one.key === field);
          expect([field, question?.key]).toEqual([field, field]);
          if (question) expect([field, fault(question, answer)]).toEqual([field, undefined]);
        }
      }
    },
  );

  it('never repeat one another', () => {
    const texts = demonstrationTeams.flatMap(({ application }) =>
      Object.entries(application.answers).flatMap(([, answers]) =>
        applicationFields
          .filter((field) => field.kind === 'long-text' && field.key in answers)
          .flatMap((field) => String(answers[field.key]).split('\n\n')),
      ),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});
