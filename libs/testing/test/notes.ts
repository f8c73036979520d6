import { Body, Controller, Injectable, Module, Param } from '@nestjs/common';
import { fact, get, Id, operations, post, put, question, Text, Whole } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { On, Questions, type Told } from '@pearls/messaging';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { Caller, policy, Route, Version, type ServiceDefinition } from '@pearls/service';
import { Column, DataSource, Entity, PrimaryColumn, type EntityManager, type MigrationInterface, type QueryRunner } from 'typeorm';
import { v7 } from 'uuid';

/* The smallest service that stands on the whole kit: people write notes, and a listener counts them. */

export class NoteDraft {
  @Text({ max: 200 }) text!: string;
}

export class Note {
  @Id() id!: string;
  @Text({ max: 200 }) text!: string;
  @Whole({ min: 1, max: 1e9 }) version!: number;
}

class Asked {
  @Text({ max: 20 }) word!: string;
}

export const notes = operations('notes', {
  write: post('/notes', { summary: 'Write a note', body: NoteDraft, reply: Note }),
  edit: put('/notes/:id', { summary: 'Change a note', body: NoteDraft, edits: true, reply: Note }),
  read: get('/notes/:id', { summary: 'Read a note', reply: Note }),
  ask: get('/echo', { summary: 'Ask a service that is not there', reply: NoteDraft }),
  promiseMore: get('/promise', { summary: 'A reply that breaks its contract', reply: Note }),
});

class NoteFact {
  @Id() noteId!: string;
  @Whole({ min: 1, max: 1e9 }) version!: number;
}

export const NoteWritten = fact('notes.note-written', NoteFact);
export const ThingHappened = fact('elsewhere.thing-happened', NoteFact);
export const echo = question('nowhere.echo', Asked, NoteDraft);

@Entity('notes')
export class NoteEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') text!: string;
  @Column('text') secret = 'nobody outside may know';
  @Column('int') version = 1;
}

class CreateNotes1764000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table notes (id uuid primary key, text text not null, secret text not null, version integer not null);
      create table readings (note_id uuid primary key, times integer not null, version integer not null);
    `);
  }
  async down(db: QueryRunner) {
    await db.query(`drop table readings; drop table notes`);
  }
}

/** Which facts the listener cannot take at the moment. */
export const trouble = new Set<string>();
/** During which facts the connection to the database breaks. */
export const breaks = new Set<string>();
/** What the listener was told, in the order it heard it. */
export const heard: Told[] = [];

@Injectable()
export class Notes {
  constructor(
    private readonly db: DataSource,
    private readonly questions: Questions,
  ) {}

  write(caller: CallerType, { text }: NoteDraft) {
    return transaction(this.db, caller, async (tx) => {
      const note = await tx.save(Object.assign(new NoteEntity(), { text }));
      await tell(tx, caller, NoteWritten, note.id, { noteId: note.id, version: 1 });
      return note;
    });
  }

  edit(caller: CallerType, id: string, version: number, { text }: NoteDraft) {
    return transaction(this.db, caller, async (tx) => {
      const note = await lock(tx, NoteEntity, { id });
      sameVersion(note, version);
      Object.assign(note, { text, version: version + 1 });
      await tell(tx, caller, NoteWritten, note.id, { noteId: id, version: note.version });
      return tx.save(note);
    });
  }

  read(id: string) {
    return find(this.db.manager, NoteEntity, { id });
  }

  ask() {
    return this.questions.ask(echo, { word: 'hello' });
  }
}

@Injectable()
export class Readings {
  @On(NoteWritten)
  written(data: NoteFact, tx: EntityManager, told: Told) {
    return count(data, tx, told);
  }

  @On(ThingHappened)
  happened(data: NoteFact, tx: EntityManager, told: Told) {
    return count(data, tx, told);
  }
}

async function count({ noteId, version }: NoteFact, tx: EntityManager, told: Told) {
  await tx.query(`insert into readings values ($1, 1, $2) on conflict (note_id) do update set times = readings.times + 1, version = $2`, [noteId, version]);
  // Fails after it has written: what it wrote must go with it.
  if (trouble.has(noteId)) throw new Error('The pen broke');
  if (breaks.has(noteId)) await tx.query(`select pg_terminate_backend(pg_backend_pid())`);
  heard.push(told);
}

@Controller()
export class NotesController {
  constructor(private readonly notes: Notes) {}

  @Route(notes.write)
  write(@Caller() caller: CallerType, @Body() draft: NoteDraft) {
    return this.notes.write(caller, draft);
  }

  @Route(notes.edit)
  edit(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() draft: NoteDraft) {
    return this.notes.edit(caller, id, version, draft);
  }

  @Route(notes.read)
  read(@Param('id') id: string) {
    return this.notes.read(id);
  }

  @Route(notes.ask)
  ask() {
    return this.notes.ask();
  }

  @Route(notes.promiseMore)
  promiseMore() {
    return { id: v7(), text: 'long '.repeat(100), version: 0 };
  }
}

@Module({ controllers: [NotesController], providers: [Notes, Readings] })
class NotesModule {}

export const notesService: ServiceDefinition = {
  name: 'notes',
  module: NotesModule,
  policy: policy(notes, { write: ['person'], edit: ['person'], read: ['person'], ask: ['person'], promiseMore: ['person'] }),
  facts: [NoteWritten],
  entities: [NoteEntity],
  migrations: [CreateNotes1764000000000],
};
