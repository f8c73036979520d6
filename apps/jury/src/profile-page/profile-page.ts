import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, validateStandardSchema } from '@angular/forms/signals';
import { JurorProfileDraft, jurors, panels, type JurorProfile, type Panel } from '@pearls/contracts';
import { PearlEmpty, PearlLoading, Toasts } from '@pearls/ui/feedback';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import {
  Api,
  Formats,
  Language,
  Session,
  Texts,
  WebFailure,
  WebRefusal,
  bodyOf,
  formRules,
  sending,
} from '@pearls/web';

const EMPTY: JurorProfileDraft = {
  name: '',
  job: '',
  organisation: '',
  country: '',
  expertise: '',
  statement: '',
};

/** Countries jurors come from: those of the Baltic Sea and their neighbours, others by their two letters. */
const COUNTRIES = [
  'DE',
  'DK',
  'EE',
  'FI',
  'IS',
  'LT',
  'LV',
  'NO',
  'PL',
  'SE',
  'AT',
  'BE',
  'CH',
  'CZ',
  'ES',
  'FR',
  'GB',
  'IE',
  'IT',
  'NL',
  'PT',
  'SK',
  'UA',
];

/** How the juror is introduced to the public, in the juror's own words. */
@Component({
  selector: 'app-profile-page',
  imports: [
    FormField,
    FormRoot,
    PearlButton,
    PearlEmpty,
    PearlErrorSummary,
    PearlField,
    PearlForm,
    PearlLoading,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './profile-page.html',
})
export class ProfilePage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  protected readonly t = inject(Texts).t;
  protected readonly say = this.language.localised;

  protected readonly askedPanels = this.api.read(panels.listPanels);
  protected readonly mine = computed<readonly Panel[]>(() =>
    (this.askedPanels.hasValue() ? this.askedPanels.value().items : []).filter(
      ({ cycleId }) => this.session.holds('juror', cycleId) || this.session.holds('chair', cycleId),
    ),
  );
  private readonly picked = signal('');
  protected readonly panel = computed(
    () => this.mine().find(({ id }) => id === this.picked()) ?? this.mine()[0],
  );
  private readonly params = computed(() => {
    const panel = this.panel();
    const person = this.session.person();
    return panel && person ? { id: panel.id, personId: person.id } : undefined;
  });
  protected readonly asked = this.api.read(jurors.readProfile, () => {
    const params = this.params();
    return params && { params };
  });
  protected readonly countries = computed(() =>
    COUNTRIES.map((code) => ({ code, name: this.formats.country(code) })).sort((one, other) =>
      one.name.localeCompare(other.name, this.language.locale()),
    ),
  );

  protected readonly model = signal<JurorProfileDraft>(EMPTY);
  private version = 0;
  private readonly sent = sending(async () => {
    const params = this.params();
    if (!params) return;
    const body = bodyOf(JurorProfileDraft, this.model());
    this.asked.set(await this.api.send(jurors.saveProfile, { params, body, version: this.version }));
    this.toasts.show(this.t('profile.saved'));
  });
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, formRules(JurorProfileDraft));
    },
    { submission: this.sent.submission },
  );
  protected readonly refused = this.sent.refused;

  constructor() {
    effect(() => {
      if (!this.asked.hasValue()) return;
      const profile = this.asked.value();
      untracked(() => this.take(profile));
    });
  }

  protected pick(panel: string): void {
    this.picked.set(panel);
  }

  private take({ version, ...profile }: JurorProfile): void {
    const { name, job, organisation, country, expertise, statement } = profile;
    this.version = version;
    this.model.set({ name, job, organisation, country, expertise, statement });
  }
}
