import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { playbook } from '@pearls/contracts/repository';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { served } from '@pearls/ui/texts/served';
import { Api } from '@pearls/web/api/api';
import { WebFailure } from '@pearls/web/api/web-failure';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';
import { SpokenText } from '../library/spoken-text';
import { tellMachines } from '../served/page-facts';

/** The playbook: six phases from a first question to what stays, each with its tools. */
@Component({
  selector: 'app-playbook-page',
  imports: [PearlLoading, RouterLink, WebFailure],
  templateUrl: './playbook-page.html',
  styleUrl: './playbook-page.css',
})
export class PlaybookPage {
  protected readonly t = inject(Texts).t;
  protected readonly language = inject(Language);
  protected readonly spoken = inject(SpokenText);

  protected readonly phases = inject(Api).read(playbook.readPlaybook);

  constructor() {
    if (served) tellMachines(() => ({ description: this.t('library.playbook.lead') }));
  }
}
