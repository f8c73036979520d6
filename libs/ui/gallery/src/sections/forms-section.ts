import { Component, signal } from '@angular/core';
import { FormField, FormRoot, email, form, maxLength, required } from '@angular/forms/signals';
import { PearlCombobox, type ComboboxOption } from '@pearls/ui/combobox';
import { PearlSaveState } from '@pearls/ui/feedback';
import {
  PearlCheckbox,
  PearlChoice,
  PearlChoices,
  PearlDate,
  PearlErrorSummary,
  PearlField,
  PearlFile,
  PearlForm,
  PearlRepeater,
  PearlRow,
  PearlScale,
  type ChoiceOption,
  type FileEntry,
} from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { places } from '../places';

type Country = 'DE' | 'FI' | 'LV';

interface Partner {
  readonly organisation: string;
  readonly role: string;
}

@Component({
  selector: 'app-forms-section',
  imports: [
    FormField,
    FormRoot,
    PearlButton,
    PearlCheckbox,
    PearlChoice,
    PearlChoices,
    PearlCombobox,
    PearlDate,
    PearlErrorSummary,
    PearlField,
    PearlFile,
    PearlForm,
    PearlRepeater,
    PearlRow,
    PearlSaveState,
    PearlScale,
  ],
  templateUrl: './forms-section.html',
})
export class FormsSection {
  protected readonly answers = signal({
    place: '',
    contact: '',
    motivation: '',
    country: null as Country | null,
    languages: [] as string[],
    foundedOn: '',
    agreed: false,
  });
  protected readonly sent = signal('');
  protected readonly form = form(
    this.answers,
    (path) => {
      required(path.place, { message: 'Choose the place that applies' });
      required(path.contact, { message: 'Enter the e-mail address of the contact person' });
      email(path.contact);
      required(path.motivation, { message: 'Say why your town wants to take part' });
      maxLength(path.motivation, 300);
      required(path.country, { message: 'Choose a country' });
      required(path.agreed, { message: 'Confirm that your council supports the application' });
    },
    { submission: { action: async () => this.sent.set('Sent. Everything was complete.') } },
  );

  protected readonly countries: readonly ChoiceOption<Country>[] = [
    { value: 'DE', label: 'Germany', hint: 'Schleswig-Holstein and Mecklenburg-Vorpommern' },
    { value: 'FI', label: 'Finland' },
    { value: 'LV', label: 'Latvia' },
  ];
  protected readonly spoken: readonly ChoiceOption<string>[] = [
    { value: 'sv', label: 'Swedish' },
    { value: 'fi', label: 'Finnish' },
    { value: 'se', label: 'Northern Sámi' },
    { value: 'none', label: 'Cannot be chosen', disabled: true },
  ];

  protected readonly points = signal<number | null>(3.5);
  protected readonly anchors = [
    'No link to culture is described.',
    'Culture is named as decoration.',
    'Some tools are named, without reasons.',
    'Tools are chosen for the challenge and explained.',
    'Tools and artists shape the plan from the start.',
    'Culture carries the whole plan, in a way others will copy.',
  ];

  protected readonly found = signal<readonly ComboboxOption[]>(places);
  protected readonly files = signal<readonly FileEntry[]>([
    {
      id: '1',
      name: 'Ratsbeschluss-Kulturentwicklungsplanung.pdf',
      bytes: 1_480_000,
      state: 'stored',
      href: 'forms',
    },
    { id: '2', name: 'letter-of-support.docx', bytes: 82_000, state: 'uploading', percent: 46 },
    {
      id: '3',
      name: 'photo.tiff',
      bytes: 48_000_000,
      state: 'failed',
      message: 'This type is not accepted. Save it as PNG or JPEG.',
    },
  ]);
  protected readonly partners = signal<readonly Partner[]>([
    { organisation: 'Kulturzentrum Speicher e. V.', role: 'Workshops' },
    { organisation: 'Jakobstads bibliotek – Pietarsaaren kirjasto', role: 'Meeting place' },
  ]);

  protected search(query: string): void {
    const wanted = query.toLowerCase();
    this.found.set(places.filter(({ label }) => label.toLowerCase().includes(wanted)));
  }

  protected keep(files: File[]): void {
    const stored = files.map(({ name, size }, index): FileEntry => ({
      id: `${name}-${Date.now()}-${index}`,
      name,
      bytes: size,
      state: 'stored',
    }));
    this.files.update((before) => [...before, ...stored]);
  }

  protected drop(file: FileEntry): void {
    this.files.update((files) => files.filter(({ id }) => id !== file.id));
  }

  protected addPartner(): void {
    this.partners.update((rows) => [...rows, { organisation: '', role: '' }]);
  }

  protected removePartner(index: number): void {
    this.partners.update((rows) => rows.toSpliced(index, 1));
  }

  protected movePartner({ from, to }: { from: number; to: number }): void {
    this.partners.update((rows) => {
      const moved = rows[from];
      return moved ? rows.toSpliced(from, 1).toSpliced(to, 0, moved) : rows;
    });
  }

  protected changePartner(index: number, change: Partial<Partner>): void {
    this.partners.update((rows) => rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
  }
}
