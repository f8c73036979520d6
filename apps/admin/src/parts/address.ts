import { Service, inject } from '@angular/core';
import { Router } from '@angular/router';

/** The part of the address behind the question mark: what is filtered and chosen stands there, so that it can be shared. */
@Service()
export class Address {
  private readonly router = inject(Router);

  /** Changes some of it; null takes one away. */
  readonly narrow = (changes: Readonly<Record<string, string | null>>): void => {
    void this.router.navigate([], { queryParams: changes, queryParamsHandling: 'merge', replaceUrl: true });
  };

  /** Takes some of it away. */
  readonly drop = (...names: string[]): void => this.narrow(Object.fromEntries(names.map((name) => [name, null])));
}
