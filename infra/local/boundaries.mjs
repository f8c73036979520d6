const SERVER_ONLY = ['@nestjs/*', 'typeorm', '@nats-io/*', 'pg', 'fastify', '@fastify/*', 'nodemailer', 'oidc-provider', 'openid-client', 'pino'];

/** Who may know whom (docs/adr/0009): the options of `@nx/enforce-module-boundaries`. */
export const boundaries = {
  allow: [],
  allowCircularSelfDependency: true,
  // Its tests stand on the kit, and the kit's tests on its servers.
  ignoredCircularDependencies: [['@pearls/local', '@pearls/testing']],
  // It brings services up by name, so that a portal can be built without them.
  checkDynamicDependenciesExceptions: ['^@pearls/'],
  depConstraints: [
    { sourceTag: 'side:any', onlyDependOnLibsWithTags: ['side:any'], bannedExternalImports: [...SERVER_ONLY, '@angular/*', '@jsverse/*'] },
    { sourceTag: 'side:browser', onlyDependOnLibsWithTags: ['side:browser', 'side:any'], bannedExternalImports: SERVER_ONLY },
    { sourceTag: 'side:server', onlyDependOnLibsWithTags: ['side:server', 'side:any'], bannedExternalImports: ['@angular/*', '@jsverse/*'] },
    { sourceTag: 'kind:contracts', onlyDependOnLibsWithTags: ['kind:contracts'], allowedExternalImports: ['class-validator', 'class-transformer', 'fast-check'] },
    { sourceTag: 'kind:domain', onlyDependOnLibsWithTags: ['kind:contracts'], allowedExternalImports: ['class-validator', 'fast-check'] },
    { sourceTag: 'kind:reference', onlyDependOnLibsWithTags: ['kind:contracts'] },
    { sourceTag: 'kind:kit', onlyDependOnLibsWithTags: ['kind:kit', 'kind:domain', 'kind:contracts'] },
    { sourceTag: 'kind:ui', onlyDependOnLibsWithTags: [], bannedExternalImports: ['@jsverse/*'] },
    { sourceTag: 'kind:web', onlyDependOnLibsWithTags: ['kind:ui', 'kind:domain', 'kind:contracts'] },
    { sourceTag: 'kind:portal', onlyDependOnLibsWithTags: ['kind:web', 'kind:ui', 'kind:contracts', 'kind:reference'] },
    { sourceTag: 'kind:service', onlyDependOnLibsWithTags: ['kind:kit', 'kind:domain', 'kind:contracts', 'kind:reference'] },
    // The journeys walk through everything, on both sides of the door.
    { sourceTag: 'kind:journeys', onlyDependOnLibsWithTags: ['*'] },
    { sourceTag: 'kind:local', onlyDependOnLibsWithTags: ['*'] },
  ],
};

/** The same, with one kind that another may know besides. */
export const besides = (kind, known) => ({
  ...boundaries,
  depConstraints: boundaries.depConstraints.map((rule) => (rule.sourceTag === kind ? { ...rule, onlyDependOnLibsWithTags: [...rule.onlyDependOnLibsWithTags, known] } : rule)),
});
