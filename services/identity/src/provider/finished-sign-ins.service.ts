import { Injectable } from '@nestjs/common';
import { Clock } from '@pearls/domain';
import { DataSource } from 'typeorm';
import { hashed } from '../keys/proof.js';
import { SignInEntity } from '../sign-in/sign-in.entity.js';

interface Row {
  person_id: string;
  methods: string[];
}

/** Sign-ins whose steps are done and whose browser now comes back for its session. */
@Injectable()
export class FinishedSignIns {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async find(uid: string, proof: string): Promise<SignInEntity | undefined> {
    const signIn = await this.db.manager.findOneBy(SignInEntity, { uid, finished: true });
    return signIn?.isShownBy(proof, this.clock.now()) ? signIn : undefined;
  }

  /** Takes it, once. */
  async take(uid: string, proof: string): Promise<{ personId: string; methods: string[] } | undefined> {
    const [rows] = await this.db.query<[Row[], number]>(`delete from sign_ins where uid = $1 and proof_hash = $2 and finished and expires_at > $3 returning person_id, methods`, [uid, hashed(proof), this.clock.now()]);
    return rows[0] && { personId: rows[0].person_id, methods: rows[0].methods };
  }

  /** Gives it to the sign-in that another browser began for it. */
  async move(from: string, proof: string, to: string): Promise<boolean> {
    const [, moved] = await this.db.query<[unknown[], number]>(`update sign_ins set uid = $3 where uid = $1 and proof_hash = $2 and finished and expires_at > $4`, [from, hashed(proof), to, this.clock.now()]);
    return moved > 0;
  }
}
