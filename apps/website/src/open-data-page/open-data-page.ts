import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { cycles, places } from '@pearls/contracts/applications';
import { titles } from '@pearls/contracts/jury';
import { programmeEvents } from '@pearls/contracts/mentoring';
import { calendars } from '@pearls/contracts/notifications';
import { pearls, playbook, practices, stories } from '@pearls/contracts/repository';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { served } from '@pearls/ui/texts/served';
import { Api, Texts } from '@pearls/web';
import { tellMachines } from '../served/page-facts';
import { WRITING } from '../served/writing';
import { PEARL_COLUMNS, PRACTICE_COLUMNS } from './columns';

/** What is open, where it lies, and how a partner's system gets more. */
@Component({
  selector: 'app-open-data-page',
  imports: [RouterLink, PearlButton, PearlDetails],
  templateUrl: './open-data-page.html',
  styleUrl: './open-data-page.css',
})
export class OpenDataPage {
  protected readonly t = inject(Texts).t;
  private readonly api = inject(Api);

  protected readonly files = [
    { key: 'pearls', csv: this.api.url(pearls.exportPearlsCsv), json: this.api.url(pearls.exportPearlsJson), columns: PEARL_COLUMNS },
    { key: 'practices', csv: this.api.url(practices.exportCsv), json: this.api.url(practices.exportJson), columns: PRACTICE_COLUMNS },
  ];
  protected readonly feeds = [
    { key: 'practices', atom: this.api.url(practices.readAtom), rss: this.api.url(practices.readRss) },
    { key: 'news', atom: this.api.url(stories.readNewsAtom), rss: this.api.url(stories.readNewsRss) },
  ];
  protected readonly calendar = this.api.url(calendars.readProgrammeCalendar);
  protected readonly examples = [
    { key: 'pearls', url: this.api.url(pearls.listPearls, { query: { year: 2026 } }) },
    { key: 'titles', url: this.api.url(titles.listTitles) },
    { key: 'candidacies', url: this.api.url(places.listCandidacies) },
    { key: 'playbook', url: this.api.url(playbook.readPlaybook) },
    { key: 'events', url: this.api.url(programmeEvents.listEvents) },
    { key: 'cycles', url: this.api.url(cycles.listCycles) },
  ];
  protected readonly latvian = '?language=lv';
  protected readonly scope = 'plans:read';
  protected readonly token = '/oidc/token';
  protected readonly header = 'RateLimit-Remaining';
  private readonly name = computed(() => this.t('openData.heading'));

  constructor() {
    if (!served) return;
    const { origin } = inject(WRITING);
    tellMachines(() => ({
      description: this.t('openData.lead'),
      feed: { title: this.t('openData.feeds.practices'), path: this.feeds[0]!.atom },
      data: {
        '@type': 'DataCatalog',
        name: `BSR Cultural Pearls: ${this.name()}`,
        dataset: this.files.map(({ key, csv, json }) => ({
          '@type': 'Dataset',
          name: this.t(`openData.files.${key}.name`),
          description: this.t(`openData.files.${key}.text`),
          isAccessibleForFree: true,
          ...(key === 'practices' && { license: 'https://creativecommons.org/licenses/by/4.0/' }),
          distribution: [
            { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: origin + csv },
            { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: origin + json },
          ],
        })),
      },
    }));
  }
}
