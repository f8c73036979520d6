import { Location } from '@angular/common';
import { Service, computed, inject } from '@angular/core';
import { Router } from '@angular/router';

/** Where the reader is: path and query, without the language in front. */
@Service()
export class Here {
  private readonly router = inject(Router);
  private readonly location = inject(Location);

  readonly url = computed(() => {
    this.router.lastSuccessfulNavigation();
    return this.router.url;
  });

  /** A path as it stands in an address, for forms that work without script. */
  readonly address = (path: string): string => this.location.prepareExternalUrl(path);
}
