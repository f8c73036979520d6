import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { programmePartners } from '@pearls/reference/history';
import { Formats, Texts } from '@pearls/web';
import { Calls } from '../calls/calls';

/** Whom to ask, and which organisations stand behind the programme. */
@Component({
  selector: 'app-contact-page',
  imports: [RouterLink],
  template: `
    <div class="measure">
      <h1>{{ t('contact.heading') }}</h1>
      <p class="lead">{{ t('contact.lead') }}</p>
      <p class="address">
        @if (contact(); as address) {
          <a [href]="'mailto:' + address">{{ address }}</a>
        } @else if (calls.list.error()) {
          {{ t('contact.unknown') }}
        } @else {
          &nbsp;
        }
      </p>
      <p>{{ t('contact.trace') }}</p>
      <p>{{ t('contact.first') }} <a routerLink="/check">{{ t('nav.check') }}</a> · <a routerLink="/how-it-works">{{ t('nav.how') }}</a></p>
      <h2>{{ t('contact.partners') }}</h2>
      <p>{{ t('contact.partnersText') }}</p>
      <dl>
        @for (group of partners(); track group.country) {
          <div>
            <dt>{{ group.name }}</dt>
            @for (partner of group.partners; track partner.key) {
              <dd>{{ partner.name }}@if (partner.role === 'lead') { ({{ t('contact.leads') }})}</dd>
            }
          </div>
        }
      </dl>
    </div>
  `,
  styles: `
    .address {
      min-block-size: 2rem;
      font-size: var(--size-l);
    }

    dl > div {
      padding-block: var(--space-3);
      border-block-start: 1px solid var(--line);
    }

    dt {
      font-weight: 600;
    }

    dd {
      margin: 0;
    }
  `,
})
export class ContactPage {
  protected readonly t = inject(Texts).t;
  protected readonly calls = inject(Calls);
  private readonly formats = inject(Formats);

  protected readonly contact = computed(() => this.calls.current()?.contact);
  protected readonly partners = computed(() =>
    [...Map.groupBy(programmePartners, (partner) => partner.country)]
      .map(([country, partners]) => ({ country, name: this.formats.country(country), partners }))
      .sort((one, other) => one.name.localeCompare(other.name)),
  );
}
