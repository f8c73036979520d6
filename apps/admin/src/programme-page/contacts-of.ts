import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { assignments, contactPoints, type Assignment, type ContactPoint } from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlEmpty, PearlNotification, PearlStatus } from '@pearls/ui/feedback';
import { PearlCheckbox, PearlField } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Who } from '../people/who';
import { Words } from '../words/words';

/** Who looks after the candidates of a cycle: gaps first, then assignments, then the register of national contacts. */
@Component({
  selector: 'app-contacts-of',
  imports: [RouterLink, PearlDialog, PearlEmpty, PearlNotification, PearlStatus, PearlCheckbox, PearlField, PearlButton, Refusal, Unread, Who],
  templateUrl: './contacts-of.html',
})
export class ContactsOf {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);

  readonly cycle = input.required<string>();

  protected readonly cover = this.api.read(contactPoints.readCover, () => ({ query: { cycle: this.cycle() } }));
  protected readonly gaps = computed(() => (this.cover.hasValue() ? this.cover.value().items.filter(({ gap }) => gap) : []));
  protected readonly assigned = this.api.read(assignments.listAssignments, () => ({ query: { cycle: this.cycle() } }));
  protected readonly register = this.api.read(contactPoints.listContactPoints);
  protected readonly deed = new Deed();

  protected readonly editing = signal<ContactPoint | null>(null);
  protected readonly saving = new Deed(this.editing);
  protected readonly organisation = linkedSignal(() => this.editing()?.organisation ?? '');
  protected readonly webAddress = linkedSignal(() => this.editing()?.webAddress ?? '');
  protected readonly mentors = linkedSignal(() => this.editing()?.mentors ?? true);

  protected async move(assignment: Assignment, how: 'accept' | 'end'): Promise<void> {
    const operation = how === 'accept' ? assignments.acceptAssignment : assignments.endAssignment;
    const done = await this.deed.run(() => this.api.send(operation, { params: { id: assignment.id } }), this.words.say(`programme.assignment.${how}ed`));
    if (!done) return;
    this.assigned.reload();
    this.cover.reload();
  }

  protected async save(): Promise<void> {
    const point = this.editing();
    if (!point) return;
    const body = { organisation: this.organisation().trim(), mentors: this.mentors(), ...(this.webAddress().trim() && { webAddress: this.webAddress().trim() }) };
    const done = await this.saving.run(() => this.api.send(contactPoints.editContactPoint, { params: { id: point.id }, body, version: point.version }), this.words.say('programme.contactSaved'));
    if (!done) return;
    this.editing.set(null);
    this.register.reload();
  }
}
