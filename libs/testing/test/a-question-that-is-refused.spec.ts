import { Controller, Module } from '@nestjs/common';
import { NotFound } from '@pearls/domain';
import { Answer } from '@pearls/messaging';
import { aPerson, eventually, startService, type ServiceUnderTest } from '@pearls/testing';
import { echo, NoteDraft, notes, notesService } from './notes.js';

let defect = false;

@Controller()
class Echoes {
  @Answer(echo)
  async echo(): Promise<NoteDraft> {
    if (defect) throw new TypeError('The pen broke');
    throw new NotFound('There is no echo here.');
  }
}

@Module({ imports: [notesService.module], controllers: [Echoes] })
class NotesWithEchoes {}

describe('A question that is refused', () => {
  let service: ServiceUnderTest;
  const asked = async () => (await (await service.answer(aPerson(), notes.ask)).json()) as object;

  beforeAll(async () => {
    service = await startService({ ...notesService, module: NotesWithEchoes });
  });
  afterAll(() => service.stop());
  beforeEach(() => (defect = false));

  it('reaches who asked as the refusal it is', async () => {
    await eventually(async () => expect(await asked()).toMatchObject({ status: 404, type: '/problems/not-found', detail: 'There is no echo here.' }));
  });

  it('is told apart from a room that fails', async () => {
    defect = true;
    await eventually(async () => expect(await asked()).toMatchObject({ status: 503, type: '/problems/not-answering' }));
  });
});
