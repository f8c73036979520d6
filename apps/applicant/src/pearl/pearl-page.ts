import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import {
  LANGUAGES,
  pearls,
  type Language as LanguageCode,
  type Localised,
  type PracticeLink,
} from '@pearls/contracts';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlField, PearlForm, PearlRepeater, PearlRow } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Language, Texts, WebFailure, WebRefusal } from '@pearls/web';

/** The words of a town on its public page as a Pearl, in English and in its own languages. */
@Component({
  selector: 'app-pearl-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlField,
    PearlForm,
    PearlLoading,
    PearlNotification,
    PearlRepeater,
    PearlRow,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './pearl-page.html',
})
export class PearlPage {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly t = inject(Texts).t;

  /** Key of the place and its title year, from the address. */
  readonly place = input.required<string>();
  readonly year = input.required<string>();

  protected readonly deed = new Deed();
  protected readonly asked = this.api.read(pearls.readPearl, () => ({
    params: { place: this.place(), year: this.year() },
  }));
  protected readonly found = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly mayEdit = computed(() => this.found()?.actions.includes('edit') ?? false);
  protected readonly written = signal<LanguageCode>('en');
  protected readonly languages = computed(() => {
    const names = new Intl.DisplayNames(this.language.locale(), { type: 'language' });
    return LANGUAGES.map((code) => ({ code, name: names.of(code) ?? code }));
  });
  protected readonly lead = linkedSignal<Partial<Localised>>(() => ({ ...this.found()?.lead }));
  protected readonly introduction = linkedSignal<Partial<Localised>>(() => ({
    ...this.found()?.introduction,
  }));
  protected readonly links = linkedSignal<readonly PracticeLink[]>(() => [...(this.found()?.links ?? [])]);
  protected readonly crumbs = computed(() => [{ label: this.t('nav.home'), link: '/' }]);

  protected choose(code: string): void {
    this.written.set(LANGUAGES.find((one) => one === code) ?? 'en');
  }

  protected addLink(): void {
    this.links.update((all) => [...all, { label: '', url: '' }]);
  }

  protected removeLink(index: number): void {
    this.links.update((all) => all.toSpliced(index, 1));
  }

  protected moveLink({ from, to }: { from: number; to: number }): void {
    this.links.update((all) => {
      const link = all[from];
      return link ? all.toSpliced(from, 1).toSpliced(to, 0, link) : all;
    });
  }

  protected changeLink(index: number, part: Partial<PracticeLink>): void {
    this.links.update((all) => all.map((link, at) => (at === index ? { ...link, ...part } : link)));
  }

  protected write(which: 'lead' | 'introduction', text: string): void {
    this[which].update((before) => ({ ...before, [this.written()]: text }));
  }

  protected async save(): Promise<void> {
    const params = { place: this.place(), year: this.year() };
    const lead = spoken(this.lead());
    const introduction = spoken(this.introduction());
    const links = this.links().filter(({ label, url }) => label.trim() || url.trim());
    const body = { links, ...(lead && { lead }), ...(introduction && { introduction }) };
    const saved = await this.deed.run(
      () => this.api.send(pearls.editPearl, { params, body, version: this.found()?.version ?? 0 }),
      this.t('pearl.saved'),
    );
    if (saved) this.asked.set(saved.answer);
  }
}

/** What is written in at least one language; English is always there, be it empty. */
function spoken(text: Partial<Localised>): Localised | undefined {
  const written = Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim()));
  return Object.keys(written).length ? { en: '', ...written } : undefined;
}
