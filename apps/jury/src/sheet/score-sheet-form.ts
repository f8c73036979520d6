import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
  viewChildren,
} from '@angular/core';
import type { PanelCriterion, PlanSectionDefinition } from '@pearls/contracts';
import { PearlCheckbox, PearlField, type Problem } from '@pearls/ui/forms';
import { PearlDetails } from '@pearls/ui/reading';
import { Formats, Language, Shortcuts, Texts, type ClashField, type DraftKeeper } from '@pearls/web';
import { CriterionCard, type PlanPart } from './criterion-card';
import { needsComment } from './needs-comment';
import {
  CONVINCING,
  OVERALL,
  PRIVATE,
  commentField,
  isConvincing,
  scoreField,
  scoreIn,
  textIn,
} from './sheet-fields';

const MOST = 5;

/** The own sheet: every criterion with its points, the comments, and whether the plan is very convincing. */
@Component({
  selector: 'app-score-sheet-form',
  imports: [CriterionCard, PearlCheckbox, PearlDetails, PearlField],
  templateUrl: './score-sheet-form.html',
})
export class ScoreSheetForm {
  private readonly formats = inject(Formats);
  private readonly injector = inject(Injector);
  private readonly cards = viewChildren(CriterionCard);
  private readonly overallBox = viewChild<ElementRef<HTMLElement>>('overallBox');
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  readonly criteria = input.required<readonly PanelCriterion[]>();
  readonly sections = input<readonly PlanSectionDefinition[]>([]);
  readonly keeper = input.required<DraftKeeper>();
  readonly disabled = input(false);

  /** The reader turned to a criterion: the sections that answer it. */
  readonly entered = output<readonly string[]>();
  readonly sought = output<string>();

  protected readonly fields = { overall: OVERALL, private: PRIVATE, convincing: CONVINCING };
  protected readonly current = linkedSignal({ source: this.keeper, computation: () => -1 });
  protected readonly attempted = linkedSignal({ source: this.keeper, computation: () => false });
  private readonly answers = computed(() => this.keeper().answers());
  protected readonly convincing = computed(() => isConvincing(this.answers()));
  protected readonly scored = computed(
    () => this.criteria().filter(({ code }) => this.score(code) !== undefined).length,
  );
  protected readonly total = computed(() => {
    if (this.scored() < this.criteria().length) return undefined;
    const weighted = this.criteria().reduce(
      (sum, { code, weight }) => sum + (this.score(code) ?? 0) * weight,
      0,
    );
    const weights = this.criteria().reduce((sum, { weight }) => sum + weight, 0);
    return this.formats.number((weighted / (weights * MOST)) * 100, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  });

  /** The fields by the names their writer knows, for two versions side by side. */
  readonly clashFields = computed<readonly ClashField[]>(() => {
    const text = (value: unknown) => (typeof value === 'string' && value ? value.split('\n') : []);
    const points = (value: unknown) => (typeof value === 'number' ? [this.formats.number(value)] : []);
    const yesNo = (value: unknown) => [
      this.t(value === true ? 'sheet.isConvincing' : 'sheet.isNotConvincing'),
    ];
    return [
      ...this.criteria().flatMap(({ code, label }) => [
        { key: scoreField(code), label: `${code} ${this.say(label)}`, lines: points },
        { key: commentField(code), label: this.t('sheet.comment', { code }), lines: text },
      ]),
      { key: OVERALL, label: this.t('sheet.overall'), lines: text },
      { key: PRIVATE, label: this.t('sheet.private'), lines: text },
      { key: CONVINCING, label: this.t('sheet.convincing'), lines: yesNo },
    ];
  });

  score(code: string): number | undefined {
    return scoreIn(this.answers(), code);
  }

  protected comment(code: string): string {
    return textIn(this.answers(), commentField(code));
  }

  protected text(field: string): string {
    return textIn(this.answers(), field);
  }

  protected write(field: string, value: unknown): void {
    this.keeper().write(field, value);
  }

  protected writeScore(code: string, points: number): void {
    this.write(scoreField(code), points);
  }

  protected writeComment(code: string, words: string): void {
    this.write(commentField(code), words);
  }

  protected partsOf({ parts }: PanelCriterion): PlanPart[] {
    return parts.flatMap((key) => {
      const section = this.sections().find((one) => one.key === key);
      return section ? [{ key, label: this.say(section.title) }] : [];
    });
  }

  protected enter(index: number): void {
    if (index === this.current()) return;
    this.current.set(index);
    this.entered.emit(this.criteria()[index]?.parts ?? []);
  }

  /** What is missing before the sheet can be final, each with the way there. */
  check(): Problem[] {
    this.attempted.set(true);
    const problems = this.criteria().flatMap(({ code }, index): Problem[] => {
      const score = this.score(code);
      if (score === undefined)
        return [
          { message: this.t('sheet.scoreMissing', { code }), target: () => this.cards()[index]?.focus() },
        ];
      if (needsComment(score) && !this.comment(code).trim())
        return [
          {
            message: this.t('sheet.commentMissing', { code }),
            target: () => this.cards()[index]?.focusComment(),
          },
        ];
      return [];
    });
    if (this.lacksOverall())
      problems.push({
        message: this.t('sheet.overallMissing'),
        target: () => this.overallBox()?.nativeElement.focus(),
      });
    return problems;
  }

  protected readonly lacksOverall = computed(() => !this.text(OVERALL).trim());

  /** J and K go on and back, 0 to 5 score, a point adds or takes the half, N writes a comment. Says whether it was one of them. */
  press(key: string): boolean {
    const index = Math.max(this.current(), 0);
    const code = this.criteria()[index]?.code;
    if (key === 'j') this.go(this.current() < 0 ? 0 : Math.min(index + 1, this.criteria().length - 1));
    else if (key === 'k') this.go(Math.max(index - 1, 0));
    else if (key === 'n') this.cards()[index]?.focusComment();
    else if (code && !this.disabled() && /^[0-5]$/.test(key)) this.give(index, Number(key));
    else if (code && !this.disabled() && (key === '.' || key === ',')) this.half(index);
    else return false;
    return true;
  }

  private half(index: number): void {
    const score = this.score(this.criteria()[index]?.code ?? '');
    if (score === undefined || score === MOST) return;
    this.give(index, Number.isInteger(score) ? score + 0.5 : Math.floor(score));
  }

  private give(index: number, points: number): void {
    this.writeScore(this.criteria()[index]?.code ?? '', points);
    // Who has gone on in the meantime is not called back.
    const focus = () => Math.max(this.current(), 0) === index && this.cards()[index]?.focusPoints();
    afterNextRender(focus, { injector: this.injector });
  }

  private go(index: number): void {
    this.cards()[index]?.focus();
    this.enter(index);
  }
}
