/** What the platform itself did. Who opens one of these pages opens others: they come together. */
export { AuditPage } from '../audit-page/audit-page';
export { DeadLettersPage } from '../dead-letters-page/dead-letters-page';
export { MailboxPage } from '../mailbox-page/mailbox-page';
export { MessagePage } from '../message-page/message-page';
