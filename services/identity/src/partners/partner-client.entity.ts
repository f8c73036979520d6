import type { Country, PartnerAction } from '@pearls/contracts';
import type { StateOf } from '@pearls/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';
import { hashed } from '../keys/proof.js';
import { partnerClientLifecycle } from './partner-client.lifecycle.js';

/** A system of a partner, with the scopes it may ask for. Secrets are random and kept as hashes. */
@Entity('partner_clients')
export class PartnerClientEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('text') readonly name!: string;
  @Column('text') readonly contact!: string;
  @Column('text', { nullable: true }) readonly country: Country | null = null;
  @Column('text', { array: true }) readonly scopes!: string[];
  @Column('text') readonly state: StateOf<typeof partnerClientLifecycle> = 'open';
  @Column('text', { nullable: true }) readonly secretHash: string | null = null;
  @Column('timestamptz', { nullable: true }) readonly secretIssuedAt: Date | null = null;
  @Column('text', { nullable: true }) readonly formerSecretHash: string | null = null;
  @Column('timestamptz', { nullable: true }) readonly formerSecretUntil: Date | null = null;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) readonly closedAt: Date | null = null;

  static open(draft: { name: string; contact: string; country?: Country; scopes: string[] }, at: Date) {
    const { name, contact, country, scopes } = draft;
    return Object.assign(new PartnerClientEntity(), { name, contact, country: country ?? null, scopes: [...new Set(scopes)].sort(), createdAt: at });
  }

  get hasSecret() {
    return this.secretHash !== null;
  }

  get actions(): PartnerAction[] {
    return this.state === 'open' ? ['renew-secret', 'close'] : [];
  }

  renewSecret(secret: string, keepFormerHours: number, at: Date) {
    const former = keepFormerHours > 0 && this.secretHash ? { formerSecretHash: this.secretHash, formerSecretUntil: new Date(at.getTime() + keepFormerHours * 3_600_000) } : { formerSecretHash: null, formerSecretUntil: null };
    Object.assign(this, former, { state: partnerClientLifecycle.next(this.state, 'renewSecret'), secretHash: hashed(secret), secretIssuedAt: at });
  }

  close(at: Date) {
    Object.assign(this, { state: partnerClientLifecycle.next(this.state, 'close'), secretHash: null, formerSecretHash: null, formerSecretUntil: null, closedAt: at });
  }

  /** The hashes of the secrets that open the door at that moment. */
  hashesAt(at: Date): string[] {
    const former = this.formerSecretHash && this.formerSecretUntil && this.formerSecretUntil > at ? [this.formerSecretHash] : [];
    return this.secretHash ? [this.secretHash, ...former] : [];
  }
}
