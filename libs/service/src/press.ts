import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';

/**
 * Sets documents as tagged PDF (PDF/UA-1) with Typst. Whatever people wrote reaches a template as data
 * (`json(bytes(sys.inputs.data))`), never as markup, and the compiler reads no file and no network.
 */
export class Press {
  private compiler?: NodeCompiler;

  /** Sets a template with its data; throws when the two do not fit, which is our bug. */
  set(template: string, data: object): Buffer {
    this.compiler ??= NodeCompiler.create({ workspace: emptyWorkspace() });
    const compiled = this.compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
    if (!compiled.result) throw new Error(`The document could not be set: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
    const pdf = this.compiler.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 });
    this.compiler.evictCache(10);
    return pdf;
  }
}

/** The compiler reads nothing: its workspace is an empty folder. */
function emptyWorkspace() {
  const folder = join(tmpdir(), 'pearls-typst');
  mkdirSync(folder, { recursive: true });
  return folder;
}
