import { Body, Controller, Param, Query } from '@nestjs/common';
import { places, type CandidacyFilter, type NewPlace, type PlaceDraft, type PlaceQuery } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Places } from './places.service.js';

@Controller()
export class PlacesController {
  constructor(private readonly places: Places) {}

  @Route(places.searchPlaces)
  search(@Query() query: PlaceQuery) {
    return this.places.search(query);
  }

  @Route(places.readPlace)
  read(@Param('place') id: string) {
    return this.places.read(id);
  }

  @Route(places.addPlace)
  add(@Caller() caller: CallerType, @Body() place: NewPlace) {
    return this.places.add(caller, place);
  }

  @Route(places.editPlace)
  edit(@Caller() caller: CallerType, @Param('place') id: string, @Version() version: number, @Body() draft: PlaceDraft) {
    return this.places.edit(caller, id, version, draft);
  }

  @Route(places.listCandidacies)
  candidacies(@Query() filter: CandidacyFilter) {
    return this.places.listCandidacies(filter);
  }
}
