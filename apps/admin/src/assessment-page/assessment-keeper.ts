import { computed, inject, signal, type WritableSignal } from '@angular/core';
import { preSelection, type Assessment, type AssessmentDraft } from '@pearls/contracts';
import type { SaveState } from '@pearls/ui/feedback';
import { Api, ApiProblem } from '@pearls/web';

const PAUSE = 1500;
const AGAIN_AFTER = 5000;

/** Keeps the own assessment of one application: what is written saves by itself, on the version it was written on. */
export class AssessmentKeeper {
  private readonly api = inject(Api);
  private readonly known: WritableSignal<Assessment>;
  private readonly draft = signal<AssessmentDraft>({ scores: {}, remarks: {}, comment: '' });
  private readonly at = signal<SaveState>('saved');
  private readonly fault = signal<ApiProblem | null>(null);
  private readonly other = signal<Assessment | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | undefined;
  private dirty = false;

  readonly state = this.at.asReadonly();
  readonly problem = this.fault.asReadonly();

  /** A newer version from another window; until it is settled nothing is saved. */
  readonly newer = this.other.asReadonly();
  readonly scores = computed(() => this.draft().scores);
  readonly remarks = computed(() => this.draft().remarks);
  readonly comment = computed(() => this.draft().comment ?? '');
  readonly isFinal = computed(() => this.known().state === 'final');
  readonly savedAt = computed(() => this.known().savedAt);
  readonly mayFinalise = computed(() => this.known().actions.includes('finalise'));

  constructor(
    readonly applicationId: string,
    assessment: Assessment,
  ) {
    this.known = signal(assessment);
    this.draft.set(draftOf(assessment));
  }

  score(code: string, points: number): void {
    this.write({ scores: { ...this.scores(), [code]: points } });
  }

  remark(code: string, text: string): void {
    this.write({ remarks: { ...this.remarks(), [code]: text } });
  }

  say(comment: string): void {
    this.write({ comment });
  }

  /** Saves what is not saved yet, at once; with `leaving` the request outlives the page. */
  async save(leaving = false): Promise<void> {
    clearTimeout(this.timer);
    if (this.saving) await this.saving;
    if (!this.dirty || this.other() || this.isFinal()) return;
    this.saving = this.put(leaving).finally(() => (this.saving = undefined));
    await this.saving;
  }

  /** Makes it final; everything is saved before. */
  async finalise(): Promise<void> {
    await this.save();
    if (this.dirty) throw this.fault() ?? ApiProblem.unreachable('');
    const params = { id: this.applicationId };
    if (!this.known().id) this.take(await this.api.send(preSelection.saveMyAssessment, { params, body: this.draft(), version: 0 }));
    this.take(await this.api.send(preSelection.finaliseMyAssessment, { params }));
  }

  /** Goes on with what stands here; the other window's text is replaced. */
  async keepMine(): Promise<void> {
    const newer = this.other();
    if (!newer) return;
    this.known.set(newer);
    this.other.set(null);
    this.dirty = true;
    await this.save();
  }

  /** Takes what the other window saved. */
  takeNewer(): void {
    const newer = this.other();
    if (!newer) return;
    this.other.set(null);
    this.dirty = false;
    this.take(newer);
    this.draft.set(draftOf(newer));
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private write(changes: Partial<AssessmentDraft>): void {
    if (this.isFinal()) return;
    this.draft.update((draft) => ({ ...draft, ...changes }));
    this.dirty = true;
    this.at.set('unsaved');
    this.later(PAUSE);
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  private async put(keepalive: boolean): Promise<void> {
    const params = { id: this.applicationId };
    this.dirty = false;
    this.at.set('saving');
    this.fault.set(null);
    try {
      const version = this.known().version;
      this.take(await this.api.send(preSelection.saveMyAssessment, { params, body: this.draft(), version, keepalive }));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.dirty = true;
      await this.refused(error);
    }
  }

  private async refused(problem: ApiProblem): Promise<void> {
    if (problem.status === 412) {
      this.at.set('unsaved');
      this.other.set(await this.api.send(preSelection.readMyAssessment, { params: { id: this.applicationId } }));
      return;
    }
    const passing = problem.status === 0 || problem.status === 503 || problem.status === 429;
    this.at.set(problem.status === 0 ? 'offline' : 'failed');
    this.fault.set(problem.status === 0 ? null : problem);
    if (passing) this.later(AGAIN_AFTER);
  }

  private take(assessment: Assessment): void {
    this.known.set(assessment);
    this.at.set(this.dirty ? 'unsaved' : 'saved');
    if (this.dirty) this.later(PAUSE);
  }
}

const draftOf = ({ scores, remarks, comment }: Assessment): AssessmentDraft => ({ scores: { ...scores }, remarks: { ...remarks }, comment: comment ?? '' });
