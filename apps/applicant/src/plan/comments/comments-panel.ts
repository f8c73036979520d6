import {
  Component,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import type { CommentThread, CommentWall } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlChoice, PearlField, type ChoiceOption } from '@pearls/ui/forms';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Deed, Language, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { Colleagues } from '../../writing/colleagues';
import { OpenPlan } from '../open-plan';
import { Threads } from '../threads';
import { ThreadCard } from './thread-card';

const LONGEST = 5000;

/** The conversations about a section or a record, and the way to begin one. The wall is chosen before a word is written. */
@Component({
  selector: 'app-comments-panel',
  imports: [
    PearlButton,
    PearlChoice,
    PearlDetails,
    PearlField,
    PearlLoading,
    ThreadCard,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './comments-panel.html',
  styleUrl: './comments-panel.css',
})
export class CommentsPanel {
  private readonly open = inject(OpenPlan);
  private readonly colleagues = inject(Colleagues);
  private readonly say = inject(Language).localised;
  private readonly box = viewChild<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly threads = inject(Threads);
  protected readonly t = inject(Texts).t;
  protected readonly limit = LONGEST;

  readonly section = input.required<string>();
  readonly recordId = input<string>();

  protected readonly deed = new Deed();
  protected readonly all = computed(() => this.threads.about(this.section(), this.recordId()));
  protected readonly current = computed(() => this.all().filter(({ state }) => state === 'open'));
  protected readonly settled = computed(() => this.all().filter(({ state }) => state === 'resolved'));

  /** Whoever is not of the team is its contact and has one wall alone. */
  protected readonly ofTeam = computed(() => this.colleagues.isMine());
  protected readonly mayBegin = computed(() => this.open.may('comment'));
  protected readonly wall = linkedSignal<boolean, CommentWall>({
    source: this.ofTeam,
    computation: (ofTeam) => (ofTeam ? 'team' : 'contact'),
  });
  protected readonly walls = computed<readonly ChoiceOption<CommentWall>[]>(() => [
    {
      value: 'team',
      label: this.t('plan.comments.wall.team'),
      hint: this.t('plan.comments.wallHint.team'),
    },
    {
      value: 'contact',
      label: this.t('plan.comments.wall.contact'),
      hint: this.t('plan.comments.wallHint.contact'),
    },
  ]);
  protected readonly text = signal('');
  private readonly attempted = signal(false);
  protected readonly error = computed(() =>
    this.attempted() && !this.text().trim() ? this.t('plan.comments.writeFirst') : undefined,
  );

  /** The question a conversation is about. */
  protected about({ field }: CommentThread): string | undefined {
    if (!field) return undefined;
    const record = this.recordId() && this.open.record(this.recordId() ?? '');
    const definition = record ? this.open.definition(record.kind) : this.open.section(this.section());
    return this.say(definition?.fields.find(({ key }) => key === field)?.label) || undefined;
  }

  protected async begin(): Promise<void> {
    this.attempted.set(true);
    const text = this.text().trim();
    if (!text) return this.box()?.nativeElement.focus();
    const recordId = this.recordId();
    const draft = { section: this.section(), wall: this.wall(), text, ...(recordId && { recordId }) };
    if (!(await this.deed.run(() => this.threads.begin(draft), this.t('plan.comments.sent')))) return;
    this.text.set('');
    this.attempted.set(false);
  }
}
