import { applications } from '@pearls/contracts';
import { anApplicant } from '@pearls/testing';
import { aTownWriting, startWithOpenCall, type OpenCall, type Town } from './builders.js';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('A file', () => {
  let service: OpenCall;
  let town: Town;
  beforeAll(async () => {
    service = await startWithOpenCall();
    town = await aTownWriting(service);
  });
  afterAll(() => service.end());

  const attach = (name: string, bytes: Buffer, field = 'letter') => service.as(town)(applications.attach, { params: { id: town.application.id }, query: { field }, file: { name, type: 'application/pdf', bytes } });
  const files = async () => (await service.as(town)(applications.read, { params: { id: town.application.id } })).attachments;

  it('is kept, listed, read back and removed', async () => {
    const kept = await attach('Vēstule.pdf', pdf);
    expect(kept).toMatchObject({ field: 'letter', fileName: 'Vēstule.pdf', mediaType: 'application/pdf', size: pdf.length });
    expect(await files()).toMatchObject([{ id: kept.id, sha256: kept.sha256 }]);
    const params = { id: town.application.id, attachmentId: kept.id };
    const answer = await service.answer(town, applications.readAttachment, { params });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''V%C4%93stule\.pdf$/);
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    await expect(service.as(anApplicant())(applications.readAttachment, { params })).rejects.toMatchObject({ status: 404 });
    await service.as(town)(applications.detach, { params });
    expect(await files()).toEqual([]);
  });

  it.each([
    ['a web page with another name', 'letter.pdf', Buffer.from('<html><script>alert(1)</script></html>'), 415],
    ['a drawing that can carry script', 'map.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 415],
    ['a program', 'letter.pdf', Buffer.from('MZ\u0090\0\u0003\0\0\0'), 415],
    ['a picture that pretends to be a document', 'letter.pdf', png, 422],
    ['an archive', 'letter.zip', Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'), 415],
    ['nothing at all', 'letter.pdf', Buffer.alloc(0), 400],
  ])('is refused when it is %s', async (_, name, bytes, status) => {
    await expect(attach(name, bytes)).rejects.toMatchObject({ status });
    expect(await files()).toEqual([]);
  });

  it('loses folders and direction tricks from its name', async () => {
    const kept = await attach('../../etc/\u202efdp.letter.png', png);
    expect(kept.fileName).toBe('fdp.letter.png');
    await service.as(town)(applications.detach, { params: { id: town.application.id, attachmentId: kept.id } });
  });

  it('belongs to a question that takes files, and to no more than it takes', async () => {
    await expect(attach('a.pdf', pdf, 'why')).rejects.toMatchObject({ problem: { type: '/problems/no-such-question' } });
    await attach('a.pdf', pdf);
    await attach('b.pdf', pdf);
    await expect(attach('c.pdf', pdf)).rejects.toMatchObject({ problem: { type: '/problems/too-many-files' } });
  });

  it('of more than 25 MB is refused with a sentence', async () => {
    await expect(attach('large.pdf', Buffer.concat([pdf, Buffer.alloc(25 * 1024 * 1024)]))).rejects.toMatchObject({ status: 413, problem: { type: '/problems/file-too-large' } });
  });
});
