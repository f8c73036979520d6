import { Component, inject, signal } from '@angular/core';
import { PearlConfirm, PearlDialog } from '@pearls/ui/dialog';
import {
  PearlConfirmationPanel,
  PearlEmpty,
  PearlFailure,
  PearlLoading,
  PearlNotification,
  PearlSaveState,
  PearlStatus,
  Toasts,
} from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';

@Component({
  selector: 'app-feedback-section',
  imports: [
    PearlButton,
    PearlConfirm,
    PearlConfirmationPanel,
    PearlDialog,
    PearlEmpty,
    PearlFailure,
    PearlLoading,
    PearlNotification,
    PearlSaveState,
    PearlStatus,
  ],
  templateUrl: './feedback-section.html',
})
export class FeedbackSection {
  protected readonly toasts = inject(Toasts);
  protected readonly dialog = signal(false);
  protected readonly confirming = signal(false);
  protected readonly shown = signal(true);

  protected withdraw(): void {
    this.confirming.set(false);
    this.toasts.show('The application was withdrawn');
  }
}
