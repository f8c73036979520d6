import type { MultipartFile } from '@fastify/multipart';
import { Misfit } from '@pearls/contracts';
import { DomainError } from '@pearls/domain';
import type { ServiceRequest, UploadedFile } from './request.js';

/** The largest file a service takes, in bytes. */
export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;

/** Reads the one file of a multipart request, bounded in size; its content is not trusted yet. */
export async function readUpload(request: ServiceRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new DomainError(415, 'multipart-needed', 'A file is needed', 'Send the file as multipart/form-data in the field "file".');
  const part: MultipartFile | undefined = await request.file({ limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 0 } }).catch(didNotArrive);
  if (!part || part.fieldname !== 'file') throw new Misfit([{ pointer: '/file', code: 'missing', message: 'Choose a file.' }]);
  const bytes = await part.toBuffer().catch(didNotArrive);
  if (bytes.length === 0) throw new Misfit([{ pointer: '/file', code: 'empty', message: 'This file is empty. Choose another one.' }]);
  return { fileName: part.filename.normalize('NFC'), mediaType: part.mimetype, bytes };
}

function didNotArrive({ code }: { code?: string }): never {
  if (code === 'FST_REQ_FILE_TOO_LARGE') throw new DomainError(413, 'file-too-large', 'File too large', 'A file may have 25 MB at most.');
  throw new DomainError(400, 'not-readable', 'Not readable', 'The file did not arrive whole, or came with more than one. Send it again.');
}
