import { Component, ElementRef, afterRenderEffect, computed, effect, inject, model, signal, untracked, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Language, Session } from '@pearls/web';
import { placesToGo } from '../frame/places-to-go';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';
import { fitting, type Command } from './command';
import { KnownPeople } from './known-people';
import { KnownThings } from './known-things';

const PAUSE = 120;

/** Everything by its name: pages, actions, applications, places and people. */
@Component({
  selector: 'app-command-palette',
  templateUrl: './command-palette.html',
  styleUrl: './command-palette.css',
})
export class CommandPalette {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly standing = inject(Standing);
  private readonly things = inject(KnownThings);
  private readonly people = inject(KnownPeople);
  protected readonly words = inject(Words);

  readonly open = model(false);
  protected readonly typed = signal('');
  private readonly at = signal(0);

  private readonly commands = computed<Command[]>(() => [
    ...this.pages(),
    ...this.actions(),
    ...this.applications(),
    ...this.placeCommands(),
    ...this.personCommands(),
  ]);
  private readonly found = computed(() => {
    const typed = this.typed().trim();
    return typed ? fitting(this.commands(), typed) : this.commands().filter(({ group }) => group === 'go' || group === 'act');
  });
  protected readonly groups = computed(() => {
    const order: Command['group'][] = this.typed().trim()
      ? ['applications', 'places', 'people', 'go', 'act']
      : ['go', 'act'];
    return order
      .map((group) => ({ group, commands: this.found().filter((command) => command.group === group) }))
      .filter(({ commands }) => commands.length > 0);
  });
  private readonly flat = computed(() => this.groups().flatMap(({ commands }) => commands));
  protected readonly current = computed(() => this.flat()[Math.min(this.at(), this.flat().length - 1)]);
  protected readonly count = computed(() => this.words.say('palette.found', { count: this.flat().length }));

  constructor() {
    afterRenderEffect(() => {
      const element = this.dialog().nativeElement;
      if (this.open() && !element.open) {
        element.showModal();
        element.querySelector('input')?.select();
      }
      if (!this.open() && element.open) element.close();
    });
    effect(() => {
      if (this.open()) untracked(() => void this.things.refresh().catch(() => undefined));
    });
    effect((onCleanup) => this.ask(this.typed().trim(), onCleanup));
    afterRenderEffect(() => {
      const current = this.current();
      if (current && this.open()) this.dialog().nativeElement.querySelector(`[id="${this.idOf(current)}"]`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected idOf(command: Command): string {
    return `palette-${command.id.replace(/[^\w-]/g, '-')}`;
  }

  protected type(text: string): void {
    this.typed.set(text);
    this.at.set(0);
  }

  protected key(event: KeyboardEvent): void {
    const last = this.flat().length - 1;
    const moves: Record<string, number> = { ArrowDown: this.at() + 1, ArrowUp: this.at() - 1, PageDown: this.at() + 8, PageUp: this.at() - 8 };
    const target = moves[event.key];
    if (target !== undefined) {
      event.preventDefault();
      this.at.set(target > last && event.key === 'ArrowDown' ? 0 : target < 0 && event.key === 'ArrowUp' ? last : Math.max(0, Math.min(last, target)));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      this.take(this.current());
    }
  }

  protected point(command: Command): void {
    this.at.set(this.flat().indexOf(command));
  }

  protected take(command: Command | undefined): void {
    if (!command) return;
    this.open.set(false);
    this.typed.set('');
    this.at.set(0);
    command.run();
  }

  protected pressedOutside(event: MouseEvent): void {
    if (event.target === this.dialog().nativeElement) this.open.set(false);
  }

  private ask(typed: string, onCleanup: (tidy: () => void) => void): void {
    if (typed.length < 2) return;
    const abort = new AbortController();
    const pause = setTimeout(() => {
      void this.things.findPlaces(typed, abort.signal).catch(() => undefined);
      void this.people.find(typed, abort.signal).catch(() => undefined);
    }, PAUSE);
    onCleanup(() => {
      clearTimeout(pause);
      abort.abort();
    });
  }

  private go(...link: string[]): () => void {
    return () => void this.router.navigate(link);
  }

  private pages(): Command[] {
    return placesToGo
      .flatMap(({ places }) => places)
      .filter(({ roles }) => this.standing.holdsAny(roles))
      .map(({ link, key }) => ({ id: `go${link}`, group: 'go', label: this.words.say(`${key}.title`), run: this.go(link) }));
  }

  private actions(): Command[] {
    const acts: Command[] = this.language.offered
      .filter(({ code }) => code !== this.language.current())
      .map(({ code, name }) => ({
        id: `speak-${code}`,
        group: 'act',
        label: this.words.say('palette.speak', { language: name }),
        alias: 'language valoda',
        run: () => void this.language.choose(code),
      }));
    if (this.standing.mayAct())
      acts.unshift(
        { id: 'new-cycle', group: 'act', label: this.words.say('newCycle.heading'), run: this.go('/cycles/new') },
        { id: 'new-place', group: 'act', label: this.words.say('newPlace.heading'), run: this.go('/places/new') },
      );
    return [
      ...acts,
      { id: 'account', group: 'act', label: this.words.say('palette.account'), run: () => location.assign('/account') },
      { id: 'sign-out', group: 'act', label: this.words.say('frame.signOut'), run: () => void this.session.signOut() },
    ];
  }

  private applications(): Command[] {
    const room = this.standing.isStaff() ? '/applications' : '/assessments';
    return this.things.applications().filter(({ state }) => state !== 'started' && state !== 'not_submitted').map(({ id, placeName, reference, state, country, cycleId }) => ({
      id: `application-${id}`,
      group: 'applications',
      label: placeName,
      detail: `${reference} · ${this.words.say(`applicationState.${state}`)}`,
      alias: `${this.words.country(country)} ${cycleId}`,
      run: this.go(room, id),
    }));
  }

  private placeCommands(): Command[] {
    if (!this.standing.isStaff()) return [];
    return this.things.places().map(({ id, displayName, country, names }) => ({
      id: `place-${id}`,
      group: 'places',
      label: displayName,
      detail: this.words.country(country),
      alias: names.map(({ name }) => name).join(' '),
      run: this.go('/places', id),
    }));
  }

  private personCommands(): Command[] {
    return this.people.met().map(({ id, name, email }) => ({
      id: `person-${id}`,
      group: 'people',
      label: name,
      detail: email,
      run: this.go('/people', id),
    }));
  }
}
