/** Readers want to have answered within so many working days. */
export const TARGET_WORKING_DAYS = 10;

/** The day by which a reader wants to have answered: ten working days later, Saturdays and Sundays left out. */
export function answerDueOn(submittedAt: Date): string {
  const day = new Date(submittedAt);
  for (let left = TARGET_WORKING_DAYS; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}
