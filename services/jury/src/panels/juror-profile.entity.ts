import type { JurorProfileDraft } from '@pearls/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a juror is introduced in one cycle. */
@Entity('juror_profiles')
export class JurorProfileEntity implements JurorProfileDraft {
  @PrimaryColumn('text') readonly cycleId!: string;
  @PrimaryColumn('uuid') readonly personId!: string;
  @Column('text') name!: string;
  @Column('text') job!: string;
  @Column('text') organisation!: string;
  @Column('text') country!: string;
  @Column('text') expertise!: string;
  @Column('text') statement!: string;
  @Column('int') version = 0;

  static of(cycleId: string, personId: string) {
    return Object.assign(new JurorProfileEntity(), { cycleId, personId });
  }

  describe({ name, job, organisation, country, expertise, statement }: JurorProfileDraft) {
    Object.assign(this, { name, job, organisation, country, expertise, statement, version: this.version + 1 });
  }
}
