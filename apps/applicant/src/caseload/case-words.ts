import { Service, inject } from '@angular/core';
import type { Case, Light, LightReason } from '@pearls/contracts';
import type { StatusTone } from '@pearls/ui/feedback';
import { Texts } from '@pearls/web';

const TONES: Record<Light, StatusTone> = { calm: 'good', watch: 'attention', act: 'bad' };

/** How it stands with a candidate, in words. */
@Service()
export class CaseWords {
  private readonly texts = inject(Texts);

  tone(light: Light): StatusTone {
    return TONES[light];
  }

  /** Why the light is as it is; in the server's words where the portal has none. */
  reason({ code, params, text }: LightReason): string {
    const key = `caseload.reasons.${code}`;
    if (!this.texts.has(key)) return text;
    const count = Object.values(params).find((value) => typeof value === 'number');
    return this.texts.t(key, { ...params, ...(count !== undefined && { count }) });
  }

  stage({ plan, pearl }: Case): string {
    return this.texts.t(pearl ? 'caseload.stages.pearl' : `caseload.stages.${plan}`);
  }
}
