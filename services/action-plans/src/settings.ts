import { Text } from '@pearls/contracts';
import { ServiceSettings } from '@pearls/service';

/** What action-plans needs to know at boot beside what every service needs. */
export class ActionPlansSettings extends ServiceSettings {
  @Text({ max: 500, description: 'Folder of attached files' }) FILES_FOLDER!: string;
}
