const SERVER_ONLY = ['@nestjs/*', 'typeorm', '@nats-io/*', 'pg', 'fastify', '@fastify/*', 'nodemailer', 'oidc-provider', 'pino'];

/** Who may know whom. */
export const boundaries = {
  allow: [],
  allowCircularSelfDependency: true,
  enforceBuildableLibDependency: false,
  banTransitiveDependencies: false,
  depConstraints: [
    { sourceTag: 'side:any', onlyDependOnLibsWithTags: ['side:any'], bannedExternalImports: [...SERVER_ONLY, '@angular/*'] },
    { sourceTag: 'side:browser', onlyDependOnLibsWithTags: ['side:browser', 'side:any'], bannedExternalImports: SERVER_ONLY },
    { sourceTag: 'side:server', onlyDependOnLibsWithTags: ['side:server', 'side:any'], bannedExternalImports: ['@angular/*', '@jsverse/*'] },
    { sourceTag: 'kind:contracts', onlyDependOnLibsWithTags: ['kind:contracts'], allowedExternalImports: ['class-validator', 'class-transformer'] },
    { sourceTag: 'kind:domain', onlyDependOnLibsWithTags: ['kind:contracts'], allowedExternalImports: ['class-validator', 'fast-check'] },
    { sourceTag: 'kind:reference', onlyDependOnLibsWithTags: ['kind:contracts'] },
    { sourceTag: 'kind:kit', onlyDependOnLibsWithTags: ['kind:kit', 'kind:domain', 'kind:contracts'] },
    { sourceTag: 'kind:web', onlyDependOnLibsWithTags: ['kind:domain', 'kind:contracts'] },
    { sourceTag: 'kind:ui', onlyDependOnLibsWithTags: [], bannedExternalImports: ['@jsverse/*'] },
    { sourceTag: 'kind:portal', onlyDependOnLibsWithTags: ['kind:web', 'kind:ui', 'kind:contracts', 'kind:reference'] },
    { sourceTag: 'kind:service', onlyDependOnLibsWithTags: ['kind:kit', 'kind:domain', 'kind:contracts', 'kind:reference'] },
    { sourceTag: 'kind:journeys', onlyDependOnLibsWithTags: ['kind:kit', 'kind:local', 'kind:domain', 'kind:contracts', 'kind:reference'] },
    { sourceTag: 'kind:local', onlyDependOnLibsWithTags: ['*'] },
  ],
};
