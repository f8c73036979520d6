import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { applications } from '@pearls/contracts';
import { PearlConfirmationPanel } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Api, Texts } from '@pearls/web';
import { OpenApplication } from '../application/open-application';

/** It is handed in: the reference, the receipt, and what happens next and when. */
@Component({
  selector: 'app-confirmation-page',
  imports: [PearlButton, PearlConfirmationPanel, PearlMoment, RouterLink],
  templateUrl: './confirmation-page.html',
})
export class ConfirmationPage {
  private readonly api = inject(Api);
  protected readonly open = inject(OpenApplication);
  protected readonly t = inject(Texts).t;
  protected readonly home = this.open.home;
  protected readonly receipt = computed(() =>
    this.api.url(applications.readReceipt, { params: { id: this.open.id() ?? '' } }),
  );
  protected readonly zone = computed(() => this.open.deadline()?.zone ?? 'Europe/Berlin');
  protected readonly decision = computed(() =>
    this.open.cycle()?.timetable.find(({ key }) => key === 'pre-selection-published'),
  );
}
