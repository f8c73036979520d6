import { Column, Entity, PrimaryColumn } from 'typeorm';
import { freshProof, hashed } from '../keys/proof.js';

/** How somebody has shown who they are: password, mail, one-time password of an app (RFC 8176 where it has a name). */
export type Method = 'pwd' | 'mail' | 'otp';

const MINUTES_TO_GO_ON = 10;

/** How far one browser has come in showing who sits before it. Only the holder of the proof goes on. */
@Entity('sign_ins')
export class SignInEntity {
  @PrimaryColumn('text') uid!: string;
  @Column('uuid') readonly personId!: string;
  @Column('text', { array: true }) readonly methods!: Method[];
  @Column('text') readonly proofHash!: string;
  @Column('boolean') readonly finished!: boolean;
  @Column('text', { nullable: true }) readonly returnTo: string | null = null;
  @Column('timestamptz') readonly expiresAt!: Date;

  static write(draft: { uid: string; personId: string; methods: Method[]; finished: boolean; returnTo: string | null }, at: Date) {
    const proof = freshProof();
    const entity = Object.assign(new SignInEntity(), { ...draft, proofHash: hashed(proof), expiresAt: new Date(at.getTime() + MINUTES_TO_GO_ON * 60_000) });
    return { entity, proof };
  }

  isShownBy(proof: string, at: Date) {
    return this.expiresAt > at && this.proofHash === hashed(proof);
  }
}
