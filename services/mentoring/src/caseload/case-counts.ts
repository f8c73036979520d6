/** What the log and the reports of a candidate add up to. */
export interface CaseCounts {
  applicationId: string;
  sessions: number;
  minutes: number;
  lastSessionOn: string | null;
  openSteps: number;
  lateSteps: number;
  nextStepOn: string | null;
  oldestLateOn: string | null;
  lateReports: number;
}

/** Counts for many candidates at once: `$1` their applications, `$2` today. */
export const CASE_COUNTS = `
  select c.application_id as "applicationId", l.sessions, l.minutes, l.last_on as "lastSessionOn",
         s.open as "openSteps", s.late as "lateSteps", s.next_on as "nextStepOn", s.oldest_late_on as "oldestLateOn",
         (select count(*)::int from check_ins i where i.application_id = c.application_id and i.state = 'opened' and i.due_on < $2::date)
         + (select count(*)::int from final_reports f where f.application_id = c.application_id and f.state = 'opened' and f.due_on < $2::date) as "lateReports"
    from candidates c,
         lateral (select count(*)::int as sessions, coalesce(sum(minutes), 0)::int as minutes, max(held_on)::text as last_on
                    from sessions where application_id = c.application_id) l,
         lateral (select count(*)::int as open, (count(*) filter (where t.due_on < $2::date))::int as late,
                         (min(t.due_on) filter (where t.due_on >= $2::date))::text as next_on, (min(t.due_on) filter (where t.due_on < $2::date))::text as oldest_late_on
                    from steps t join sessions n on n.id = t.session_id where n.application_id = c.application_id and t.done_at is null) s
   where c.application_id = any($1)`;
