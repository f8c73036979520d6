import { Component, DOCUMENT, computed, inject, input, output } from '@angular/core';
import {
  planTemplates,
  scoreSheets,
  type PanelCriterion,
  type PlanSectionDefinition,
  type PlanToRead,
} from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { Api, Language, Texts, WebAnswer, WebFailure, type AnswerFile } from '@pearls/web';
import { scrollingPaneOf, showInPane } from '../parts/show-in-pane';
import { PlanRecords } from './plan-records';
import { recordName } from './record-name';
import { sealedContent } from './sealed-content';

/** The sealed plan, section by section; what answers a criterion can be marked and scrolled to. */
@Component({
  selector: 'app-plan-reader',
  imports: [PearlLoading, PlanRecords, WebAnswer, WebFailure],
  templateUrl: './plan-reader.html',
  styleUrl: './plan-reader.css',
})
export class PlanReader {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  readonly panelId = input.required<string>();
  readonly plan = input.required<PlanToRead>();
  readonly criteria = input.required<readonly PanelCriterion[]>();

  /** Sections to mark. */
  readonly lit = input<readonly string[]>([]);

  /** The reader has gone to a section by its name. */
  readonly jumped = output<string>();

  protected readonly content = computed(() => sealedContent(this.plan().content));
  protected readonly title = computed(() => {
    const title = this.content().answers['cover']?.['title'];
    return typeof title === 'string' ? title : '';
  });
  protected readonly template = this.api.read(planTemplates.readTemplate, () => ({
    params: { version: String(this.content().templateVersion) },
  }));
  readonly sections = computed<readonly PlanSectionDefinition[]>(() =>
    this.template.hasValue() ? this.template.value().sections : [],
  );
  protected readonly nameOf = computed(() => {
    const definitions = this.template.hasValue() ? this.template.value().records : [];
    const names = new Map(
      this.content().records.map((record) => [record.id, recordName(record, definitions)]),
    );
    return (id: string) => names.get(id);
  });

  protected codesOf(section: string): string {
    return this.criteria()
      .filter(({ parts }) => parts.includes(section))
      .map(({ code }) => code)
      .join(' · ');
  }

  protected definitionsOf({ records }: PlanSectionDefinition) {
    return this.template.hasValue()
      ? this.template.value().records.filter(({ kind }) => records.includes(kind))
      : [];
  }

  protected filesOf(field: string): AnswerFile[] {
    return this.files().filter((file) => file.field === field);
  }

  private readonly files = computed(() =>
    this.content().annexes.map((annex) => ({
      ...annex,
      address: this.api.url(scoreSheets.readAnnex, {
        params: { id: this.panelId(), planId: this.plan().planId, annexId: annex.id },
      }),
    })),
  );

  /** Brings a section into view; with `quietly` the focus stays where it is. */
  show(section: string, quietly = false): void {
    const target = this.document.getElementById(`part-${section}`);
    if (!target) return;
    if (!quietly || scrollingPaneOf(target)) showInPane(target);
    if (!quietly) target.focus({ preventScroll: true });
  }
}
