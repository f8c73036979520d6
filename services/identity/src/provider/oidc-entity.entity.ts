import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the OpenID provider keeps: interactions, grants, codes, refresh tokens. */
@Entity('oidc_entities')
@Index('oidc_entities_grant', ['grantId'])
@Index('oidc_entities_account', ['accountId'])
@Index('oidc_entities_uid', ['uid'])
@Index('oidc_entities_expiry', ['expiresAt'])
export class OidcEntity {
  @PrimaryColumn('text') readonly model!: string;
  @PrimaryColumn('text') readonly id!: string;
  @Column('jsonb') readonly payload!: object;
  @Column('text', { nullable: true }) readonly grantId!: string | null;
  @Column('text', { nullable: true }) readonly accountId!: string | null;
  @Column('text', { nullable: true }) readonly uid!: string | null;
  @Column('timestamptz', { nullable: true }) readonly consumedAt!: Date | null;
  @Column('timestamptz') readonly expiresAt!: Date;
}
