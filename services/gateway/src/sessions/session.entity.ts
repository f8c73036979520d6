import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One sign-in of one person in one browser. The cookie's value is not in here: only its hash. */
@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('uuid') id!: string;
  /** SHA-256 of the cookie's value. */
  @Index('sessions_cookie', { unique: true }) @Column('text', { name: 'cookie_hash' }) cookieHash!: string;
  @Index('sessions_person') @Column('text', { name: 'person_id' }) personId!: string;
  /** Sealed with the gateway's key. */
  @Column('text', { name: 'refresh_token' }) refreshToken!: string;
  /** Browser and system in plain words. */
  @Column('text') device!: string;
  /** Holds a role that sees other people's data: shorter limits apply. */
  @Column('boolean') privileged!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt!: Date;
  @Index('sessions_end') @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
}
