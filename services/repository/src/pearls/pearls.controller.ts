import { Body, Controller, Param, Query } from '@nestjs/common';
import { pearls, type PearlFilter, type PearlWords, type TitleEarlyEnd } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Exports } from '../open-data/exports.service.js';
import { Pearls } from './pearls.service.js';

@Controller()
export class PearlsController {
  constructor(
    private readonly pearls: Pearls,
    private readonly exports: Exports,
  ) {}

  @Route(pearls.listPearls)
  list(@Caller() caller: CallerType, @Query() filter: PearlFilter) {
    return this.pearls.list(caller, filter);
  }

  @Route(pearls.exportPearlsCsv)
  csv(@Caller() caller: CallerType) {
    return this.exports.pearlsCsv(caller);
  }

  @Route(pearls.exportPearlsJson)
  json(@Caller() caller: CallerType) {
    return this.exports.pearlsJson(caller);
  }

  @Route(pearls.readPearl)
  read(@Caller() caller: CallerType, @Param('place') place: string, @Param('year') year: string) {
    return this.pearls.read(caller, place, year);
  }

  @Route(pearls.verifyTitle)
  verify(@Caller() caller: CallerType, @Param('place') place: string, @Param('year') year: string) {
    return this.pearls.verify(caller, place, year);
  }

  @Route(pearls.editPearl)
  edit(@Caller() caller: CallerType, @Param('place') place: string, @Param('year') year: string, @Version() version: number, @Body() words: PearlWords) {
    return this.pearls.edit(caller, place, year, version, words);
  }

  @Route(pearls.endTitle)
  end(@Caller() caller: CallerType, @Param('place') place: string, @Param('year') year: string, @Body() end: TitleEarlyEnd) {
    return this.pearls.endEarly(caller, place, year, end);
  }
}
