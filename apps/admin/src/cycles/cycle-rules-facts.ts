import { Component, computed, inject, input } from '@angular/core';
import type { CycleRules } from '@pearls/contracts';
import { Words } from '../words/words';

/** The rules of a cycle in words. */
@Component({
  selector: 'app-cycle-rules-facts',
  template: `
    <dl class="facts">
      @for (fact of facts(); track fact.key) {
        <dt>{{ words.say('rule.' + fact.key) }}</dt>
        <dd>{{ fact.value }}</dd>
      }
    </dl>
  `,
})
export class CycleRulesFacts {
  protected readonly words = inject(Words);
  readonly rules = input.required<CycleRules>();
  readonly contact = input.required<string>();

  protected readonly facts = computed(() => {
    const { territory, ...rules } = this.rules();
    const none = this.words.say('rule.none');
    return [
      { key: 'countries', value: this.words.list(territory.countries.map(this.words.country)) || none },
      { key: 'nuts', value: territory.nuts.join(', ') || none },
      { key: 'excludedPlaces', value: territory.excludedPlaces.join(', ') || none },
      { key: 'partnerPlaces', value: rules.partnerPlaces.join(', ') || none },
      { key: 'basePlaces', value: this.words.number(rules.basePlaces) },
      { key: 'extraPlaces', value: this.words.number(rules.extraPlaces) },
      { key: 'perCountryCap', value: this.words.number(rules.perCountryCap) },
      { key: 'teamsAcrossCountries', value: this.words.say(rules.teamsAcrossCountries ? 'rule.yes' : 'rule.no') },
      { key: 'restAfterTitle', value: this.words.say('rule.cycles', { count: rules.restAfterTitle }) },
      { key: 'assessmentsNeeded', value: this.words.number(rules.assessmentsNeeded) },
      { key: 'selectionLine', value: `${this.words.number(rules.selectionLine)} %` },
      { key: 'contact', value: this.contact() },
    ];
  });
}
