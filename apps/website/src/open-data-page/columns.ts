/** The columns of the files in their order; a journey holds them against what is served. */
export const PEARL_COLUMNS = ['title_year', 'cycle', 'place_id', 'place', 'country', 'status', 'latitude', 'longitude', 'plan_title', 'about', 'page'];

export const PRACTICE_COLUMNS = [
  ...['id', 'slug', 'kind', 'title', 'summary', 'language', 'languages', 'place', 'place_id', 'country', 'latitude', 'longitude', 'population_band'],
  ...['problem', 'what_was_done', 'participation', 'what_changed', 'what_was_hard', 'tips'],
  ...['challenges', 'dimensions', 'tools', 'methods', 'target_groups', 'settings', 'cost_band_euros', 'staff_effort', 'duration'],
  ...['partners', 'funding', 'transferability', 'status', 'started_on', 'ended_on', 'pearl_year', 'playbook_tools', 'links', 'licence', 'written_by', 'published_at'],
];
