import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one participant said of an event. Shown without its person. */
@Entity('event_feedback')
export class EventFeedbackEntity {
  @PrimaryColumn('uuid') readonly eventId!: string;
  @PrimaryColumn('uuid') readonly personId!: string;
  @Column('int') useful!: number;
  @Column('text') takeAway!: string;
}
