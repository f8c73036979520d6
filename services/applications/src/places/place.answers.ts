import { Controller } from '@nestjs/common';
import { placeAsked, type PlaceAsked } from '@pearls/contracts';
import { Answer } from '@pearls/messaging';
import { Places } from './places.service.js';

/** Tells other rooms what a place is called, and where it lies. */
@Controller()
export class PlaceAnswers {
  constructor(private readonly places: Places) {}

  @Answer(placeAsked)
  place({ placeId }: PlaceAsked): Promise<object> {
    return this.places.read(placeId);
  }
}
