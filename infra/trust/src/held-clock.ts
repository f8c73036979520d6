import { Clock } from '@pearls/domain';

/** A clock that goes with the world outside, and stands while it is held: what is read meanwhile is read in one instant. */
export class HeldClock extends Clock {
  private behind = 0;
  private standing: number | undefined;

  now() {
    return new Date(this.standing ?? Date.now() - this.behind);
  }

  hold() {
    this.standing = this.now().getTime();
  }

  /** Moves a held clock on. */
  advance(milliseconds: number) {
    this.standing = this.now().getTime() + milliseconds;
  }

  /** Goes on from where it was held. It never overtakes the world outside: tokens and codes are made there. */
  goOn() {
    this.behind = Math.max(0, Date.now() - this.now().getTime());
    this.standing = undefined;
  }
}
