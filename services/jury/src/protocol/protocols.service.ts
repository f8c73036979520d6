import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { ProtocolFilter } from '@pearls/contracts';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { NotFound, type Caller } from '@pearls/domain';
import { find } from '@pearls/persistence';
import { FileReply } from '@pearls/service';
import { DataSource } from 'typeorm';
import type { PanelEntity } from '../panels/panel.entity.js';
import { Standings } from '../panels/standings.service.js';
import type { DecisionRecord } from './decision-record.js';
import { protocolFacts } from './protocol-facts.js';
import { protocolTemplate } from './protocol-template.js';
import { ProtocolEntity } from './protocol.entity.js';

/** The decision on record: as a tagged PDF (PDF/UA-1) and as the sealed file it was computed from. For an untied chair and the back office. */
@Injectable()
export class Protocols {
  private compiler?: NodeCompiler;

  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
  ) {}

  async list(caller: Caller, { panelId }: ProtocolFilter) {
    const panel = await this.readable(caller, panelId);
    const protocols = await this.db.manager.find(ProtocolEntity, { where: { panelId }, order: { number: 'DESC' } });
    const stands = panel.state === 'decided' || panel.state === 'published';
    return { items: protocols.map((one, index) => ({ ...one, cycleId: panel.cycleId, standing: stands && index === 0 })) };
  }

  async read(caller: Caller, id: string) {
    const { panel, protocol } = await this.one(caller, id);
    return new FileReply(this.write(protocolFacts(JSON.parse(protocol.sealed) as DecisionRecord, protocol.sha256)), 'application/pdf', `jury-${panel.cycleId}-decision-${protocol.number}.pdf`);
  }

  async readSealed(caller: Caller, id: string) {
    const { panel, protocol } = await this.one(caller, id);
    return new FileReply(Buffer.from(protocol.sealed), 'application/json', `jury-${panel.cycleId}-decision-${protocol.number}.json`);
  }

  private async one(caller: Caller, id: string) {
    const protocol = await find(this.db.manager, ProtocolEntity, { id });
    return { protocol, panel: await this.readable(caller, protocol.panelId) };
  }

  private async readable(caller: Caller, panelId: string): Promise<PanelEntity> {
    const standing = await this.standings.of(caller, panelId);
    if (standing.as === 'member' && !(await this.standings.presides(caller, standing))) throw new NotFound();
    return standing.panel;
  }

  private write(facts: object): Buffer {
    this.compiler ??= NodeCompiler.create({ workspace: emptyWorkspace() });
    const compiled = this.compiler.compile({ mainFileContent: protocolTemplate, inputs: { protocol: JSON.stringify(facts) } });
    if (!compiled.result) throw new Error(`The protocol could not be set: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
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
