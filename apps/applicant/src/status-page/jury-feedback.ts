import { Component, computed, inject, input } from '@angular/core';
import { titles } from '@pearls/contracts';
import { Api, ApiProblem, Formats, Language, Texts, WebFailure } from '@pearls/web';

const MOST_POINTS = 5;

/** What the jury says about the plan, once the result is public: a mean for each criterion, a band, comments without names. */
@Component({
  selector: 'app-jury-feedback',
  imports: [WebFailure],
  templateUrl: './jury-feedback.html',
  styleUrl: './jury-feedback.css',
})
export class JuryFeedback {
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;
  protected readonly most = MOST_POINTS;

  readonly application = input.required<string>();

  protected readonly asked = inject(Api).read(titles.readFeedback, () => ({
    params: { applicationId: this.application() },
  }));
  protected readonly feedback = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));

  /** A plan that was not judged has no feedback: that is no failure. */
  protected readonly failure = computed(() => {
    const error = this.asked.error();
    return error instanceof ApiProblem && error.status === 404 ? undefined : error;
  });
  protected readonly lines = computed(() =>
    (this.feedback()?.criteria ?? []).map(({ code, label, mean }) => ({
      code,
      label: this.say(label),
      mean,
      words: this.t('feedback.points', {
        mean: this.formats.number(mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
        most: MOST_POINTS,
      }),
    })),
  );
}
