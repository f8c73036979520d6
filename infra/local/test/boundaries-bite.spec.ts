import { ESLint } from 'eslint';
import { CHECKOUT } from '../src/places.ts';

// Who may know whom does not need the types of a program.
const eslint = new ESLint({
  cwd: CHECKOUT,
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } }, linterOptions: { noInlineConfig: true } }],
  ruleFilter: ({ ruleId }) => ['@nx/enforce-module-boundaries', 'no-restricted-imports', 'no-restricted-syntax', '@angular-eslint/template/alt-text'].includes(ruleId),
});

const refused = async (filePath: string, text: string) => {
  const [result] = await eslint.lintText(text, { filePath });
  expect(result!.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return result!.messages.map(({ message }) => message.split('\n')[0]);
};
const imports = (...names: string[]) => names.map((name, index) => `import * as a${index} from '${name}';\n`).join('');

process.env['NX_DAEMON'] = 'false';

describe('Who may know whom', () => {
  it.each([
    ['contracts know class-validator alone', 'libs/contracts/src/x.ts', 'uuid'],
    ['contracts know no domain', 'libs/contracts/src/x.ts', '@pearls/domain'],
    ['the domain knows contracts alone', 'libs/domain/src/x.ts', '@pearls/persistence'],
    ['the domain knows no framework', 'libs/domain/src/x.ts', '@nestjs/common'],
    ['the kit knows no service', 'libs/service/src/x.ts', '@pearls/notifications'],
    ['the kit knows no reference data', 'libs/persistence/src/x.ts', '@pearls/reference'],
    ['the kit knows no local platform', 'libs/messaging/src/x.ts', '@pearls/local'],
    ['a service knows no other service', 'services/applications/src/x.ts', '@pearls/identity'],
    ['a service knows no portal kit', 'services/applications/src/x.ts', '@pearls/web'],
    ['a service knows no Angular', 'services/applications/src/x.ts', '@angular/core'],
    ['a portal knows no service', 'apps/website/src/x.ts', '@pearls/applications'],
    ['a portal knows no Nest', 'apps/website/src/x.ts', '@nestjs/common'],
    ['a portal knows no NATS', 'apps/admin/src/x.ts', '@nats-io/transport-node'],
    ['a portal knows no TypeORM', 'apps/applicant/src/x.ts', 'typeorm'],
    ['a portal knows no server', 'apps/applicant/src/x.ts', 'node:fs'],
    ['the design system knows no contract', 'libs/ui/src/x.ts', '@pearls/contracts'],
    ['the design system knows no HTTP', 'libs/ui/src/x.ts', '@angular/common/http'],
    ['the design system knows no portal kit', 'libs/ui/src/x.ts', '@pearls/web'],
    ['the portal kit knows no Nest', 'libs/web/src/x.ts', '@nestjs/common'],
    ['the portal kit knows no server kit', 'libs/web/src/x.ts', '@pearls/messaging'],
  ])('%s', async (_, path, name) => {
    expect(await refused(path, imports(name))).toHaveLength(1);
  });

  it('lets each know what it may', async () => {
    expect(await refused('services/applications/src/x.ts', imports('@pearls/contracts', '@pearls/domain', '@pearls/service', '@pearls/persistence', '@pearls/messaging', '@pearls/reference', '@nestjs/common', 'node:fs'))).toEqual([]);
    expect(await refused('apps/website/src/x.ts', imports('@pearls/web', '@pearls/ui/feedback', '@pearls/contracts', '@pearls/reference', '@angular/core'))).toEqual([]);
    expect(await refused('libs/testing/src/x.ts', imports('@pearls/local', '@pearls/service'))).toEqual([]);
  });
});

describe('What no file may say', () => {
  it.each([
    ['any, outside of a generic', 'libs/domain/src/x.ts', 'export const a: any = 1;'],
    ['markup from text', 'apps/website/src/x.ts', 'export const a = (element: HTMLElement, text: string) => { element.innerHTML = text; };'],
    ['that something is safe', 'apps/website/src/x.ts', 'export const a = (it: { bypassSecurityTrustHtml(text: string): string }) => it.bypassSecurityTrustHtml("");'],
    ['markup in a template', 'apps/website/src/x.html', '<p [innerHTML]="text()"></p>'],
    ['a picture without words', 'apps/website/src/x.html', '<img src="/pearl.svg">'],
    ['that a test stands alone', 'libs/domain/src/x.spec.ts', 'it.only("runs", () => undefined);'],
    ['that a test is left out', 'libs/domain/src/x.spec.ts', 'describe.skip("runs", () => undefined);'],
    ['that a test sleeps', 'libs/domain/src/x.spec.ts', 'await new Promise((resolve) => setTimeout(resolve, 100));'],
    ['that a rule does not hold', 'libs/domain/src/x.ts', '/* eslint-disable */\nexport const a: any = 1;'],
  ])('%s', async (_, path, text) => {
    expect((await refused(path, text)).length).toBeGreaterThanOrEqual(1);
  });

  it('but a generic may take every instance', async () => {
    expect(await refused('libs/domain/src/x.ts', 'export type A = Map<any, any>;')).toEqual([]);
  });
});
