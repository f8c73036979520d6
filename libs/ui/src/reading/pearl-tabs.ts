import { Tab, TabContent, TabList, TabPanel, Tabs } from '@angular/aria/tabs';
import { NgTemplateOutlet } from '@angular/common';
import { Component, TemplateRef, computed, contentChildren, input, model, viewChild } from '@angular/core';

/** One tab and what it shows. */
@Component({
  selector: 'pearl-tab',
  template: `<ng-template><ng-content /></ng-template>`,
})
export class PearlTab {
  readonly template = viewChild.required(TemplateRef);

  readonly key = input.required<string>();
  readonly label = input.required<string>();

  /** A small number behind the label. */
  readonly count = input<number>();
}

/** A few views of the same thing; `selected` holds the key of the open one. */
@Component({
  selector: 'pearl-tabs',
  imports: [Tabs, TabList, Tab, TabPanel, TabContent, NgTemplateOutlet],
  template: `
    <div ngTabs>
      <div
        ngTabList
        class="list"
        [attr.aria-label]="label()"
        [selectedTab]="open()"
        (selectedTabChange)="choose($event)"
      >
        @for (tab of tabs(); track tab.key()) {
          <button ngTab type="button" [value]="tab.key()">
            {{ tab.label() }}
            @if (tab.count() !== undefined) {
              <span class="count">{{ tab.count() }}</span>
            }
          </button>
        }
      </div>
      @for (tab of tabs(); track tab.key()) {
        <div ngTabPanel class="panel" [value]="tab.key()">
          <ng-template ngTabContent><ng-container [ngTemplateOutlet]="tab.template()" /></ng-template>
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }

    .list {
      display: flex;
      gap: var(--space-1);
      overflow-x: auto;
      border-block-end: 1px solid var(--line-strong);
      scrollbar-width: thin;
    }

    button {
      flex: none;
      min-block-size: var(--target);
      padding: var(--space-2) var(--space-4);
      border: 0;
      border-block-end: 4px solid transparent;
      background: none;
      color: var(--sea);
      font: inherit;
      cursor: pointer;
    }

    button:hover {
      border-block-end-color: var(--line-strong);
    }

    button[aria-selected='true'] {
      border-block-end-color: var(--amber);
      color: var(--ink);
      font-weight: 600;
    }

    button:focus-visible {
      outline-offset: -3px;
      box-shadow: inset 0 0 0 7px var(--halo);
    }

    .count {
      color: var(--ink-soft);
      font-size: var(--size-s);
      font-weight: 400;
    }

    .panel {
      padding-block: var(--space-5);
    }

    .panel[inert] {
      display: none;
    }
  `,
})
export class PearlTabs {
  protected readonly tabs = contentChildren(PearlTab);

  /** What the tabs are about, for screen readers. */
  readonly label = input.required<string>();
  readonly selected = model<string>();
  protected readonly open = computed(() => this.selected() ?? this.tabs()[0]?.key());

  protected choose(key: string | undefined): void {
    if (key !== undefined) this.selected.set(key);
  }
}
