import { Injectable } from '@nestjs/common';
import type { Language } from '@pearls/contracts';
import type { Text } from '@pearls/reference';
import { playbookPhases, type Tool } from '@pearls/reference/playbook';
import { FileReply, Press } from '@pearls/service';
import { Playbook } from './playbook.service.js';
import { worksheetTemplate } from './worksheet-template.js';

const WORDS = {
  en: { who: 'Who', time: 'Time', place: 'Place', date: 'Date', written: 'Filled in by', scale: ['not at all', 'fully'], page: 'page' },
  lv: { who: 'Kas', time: 'Laiks', place: 'Vieta', date: 'Datums', written: 'Aizpildīja', scale: ['nemaz', 'pilnībā'], page: 'lapa' },
} as const;

/** Worksheets to print: tagged PDF with room to write by hand. */
@Injectable()
export class Worksheets {
  constructor(
    private readonly playbook: Playbook,
    private readonly press: Press,
  ) {}

  set(key: string, language: Language | undefined) {
    const tool = this.playbook.find(key);
    // What the platform is complete in; a sheet half in another language helps nobody.
    const spoken = language === 'lv' ? 'lv' : 'en';
    return new FileReply(this.press.set(worksheetTemplate, matterOf(tool, spoken)), 'application/pdf', `${key}-${spoken}.pdf`, 'inline');
  }
}

function matterOf(tool: Tool, language: 'en' | 'lv') {
  const say = (text: Text) => text[language];
  const { worksheet } = tool;
  return {
    language,
    words: WORDS[language],
    phase: say(playbookPhases.find(({ key }) => key === tool.phase)!.title),
    tool: say(tool.title),
    who: say(tool.who),
    time: say(tool.time),
    title: say(worksheet.title),
    intro: say(worksheet.intro),
    blocks: worksheet.blocks.map(({ kind, label, hint, rows, columns = [], items = [] }) => ({ kind, label: say(label), hint: hint ? say(hint) : '', rows: rows ?? (kind === 'lines' ? 3 : 0), columns: columns.map(say), items: items.map(say) })),
  };
}
