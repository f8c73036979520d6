import type { UploadedFile } from './request.js';
import { DomainError, Unprocessable } from '@pearls/domain';
import { fileTypeFromBuffer } from 'file-type';
import yauzl, { type Entry } from 'yauzl';

const OFFICE = ['docx', 'xlsx', 'odt'] as const;

/** What may be attached: by its content, whatever the name or the sender says. */
export const TAKEN: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

const MAX_ENTRIES = 1_000;
const MAX_INFLATED_BYTES = 200 * 1024 * 1024;
const MAX_RATIO = 100;

/** Looks into a file and says what it is; refuses what is not taken, what pretends, and what would blow up when opened. */
export async function contentOf({ fileName, bytes }: UploadedFile): Promise<{ fileName: string; mediaType: string }> {
  const extension = /\.([a-z0-9]{2,5})$/i.exec(fileName)?.[1]?.toLowerCase().replace('jpeg', 'jpg') ?? '';
  const found = (await fileTypeFromBuffer(bytes))?.ext.replace('jpeg', 'jpg') ?? '';
  if (!(found in TAKEN)) throw new DomainError(415, 'file-kind', 'Kind of file not taken', 'Attach a PDF, a Word, Excel or OpenDocument text file, or a PNG, JPEG or WebP picture.');
  if (extension !== found) throw new Unprocessable('file-pretends', `The name ends in .${extension || '?'}, but the content is ${found.toUpperCase()}. Save the file again in the right format.`);
  if ((OFFICE as readonly string[]).includes(found)) await mustOpenSafely(bytes);
  return { fileName: plainName(fileName), mediaType: TAKEN[found]! };
}

/** A name without folders, control characters or text direction tricks. */
function plainName(name: string) {
  const last = name.split(/[/\\]/).at(-1)!.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').trim();
  const dot = last.lastIndexOf('.');
  return `${last.slice(0, Math.min(dot, 200)) || 'file'}${last.slice(dot)}`;
}

function mustOpenSafely(bytes: Buffer): Promise<void> {
  const refuse = (why: string) => new Unprocessable('file-unsafe', `This file cannot be taken: ${why}. Save it again from your word processor, without macros.`);
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(refuse('it is damaged'));
      let entries = 0;
      let inflated = 0;
      zip.on('error', () => reject(refuse('it is damaged')));
      zip.on('end', () => resolve());
      zip.on('entry', (entry: Entry) => {
        entries += 1;
        inflated += entry.uncompressedSize;
        if (entries > MAX_ENTRIES || inflated > MAX_INFLATED_BYTES || inflated > bytes.length * MAX_RATIO) return reject(refuse('it is far larger inside than outside'));
        if (/vbaProject\.bin$/i.test(entry.fileName)) return reject(refuse('it carries macros'));
        zip.readEntry();
      });
      zip.readEntry();
    });
  });
}
