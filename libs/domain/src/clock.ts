/** Tells what time it is. Services run on the database's clock; tests freeze it. */
export abstract class Clock {
  abstract now(): Date;
}

/** A clock that stands until it is moved. */
export class FrozenClock extends Clock {
  constructor(private at: Date) {
    super();
  }

  now() {
    return new Date(this.at);
  }

  travelTo(instant: string | Date) {
    this.at = new Date(instant);
  }

  advance(milliseconds: number) {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}
