import { Component, signal } from '@angular/core';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlCard, PearlDetails, PearlStat, PearlStepper } from '@pearls/ui/reading';
import { PearlTab, PearlTabs } from '@pearls/ui/tabs';
import { PearlMoment, PearlTimeline, type TimelinePhase } from '@pearls/ui/time';

@Component({
  selector: 'app-reading-section',
  imports: [
    PearlBreadcrumbs,
    PearlCard,
    PearlDetails,
    PearlMoment,
    PearlStat,
    PearlStatus,
    PearlStepper,
    PearlTab,
    PearlTabs,
    PearlTimeline,
  ],
  templateUrl: './reading-section.html',
})
export class ReadingSection {
  protected readonly soon = new Date(Date.now() + 30 * 3_600_000);
  protected readonly tab = signal<string | undefined>('plan');
  protected readonly phases: readonly TimelinePhase[] = [
    { key: 'call', label: 'Open call', when: '1 September – 15 November 2026', state: 'past' },
    {
      key: 'pre',
      label: 'Pre-selection',
      when: '16 November – 18 December 2026',
      note: 'Your application is being assessed.',
      state: 'current',
    },
    { key: 'dev', label: 'Development of action plans', when: 'January – May 2027', state: 'next' },
    { key: 'jury', label: 'Jury and announcement', when: 'June – September 2027', state: 'next' },
  ];
}
