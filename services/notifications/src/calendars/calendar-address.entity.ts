import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a person's calendar can be read from outside, and under which id. What proves an address is computed, not kept. */
@Entity('calendar_addresses')
@Index('calendar_addresses_id', ['id'], { unique: true })
export class CalendarAddressEntity {
  @PrimaryColumn('uuid') readonly personId!: string;
  @Column('uuid') id!: string;
  @Column('timestamptz') issuedAt!: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null = null;
}
