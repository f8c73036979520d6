import type { PearlProfile } from '@pearls/contracts/repository';

/** What is said of a Pearl besides what its profile holds. */
export interface PearlWords {
  name: string;
  description: string;
  url: string;
  reference?: string;
}

/** A Pearl in schema.org: a page about a town whose administration holds the award. */
export function aboutPearl(one: PearlProfile, { name, description, url, reference }: PearlWords): Record<string, unknown> {
  const city = {
    '@type': 'City',
    '@id': `${url}#place`,
    name: one.placeName,
    ...(one.names.length > 1 && { alternateName: one.names.map((each) => each.name) }),
    address: { '@type': 'PostalAddress', addressCountry: one.country },
    ...(one.latitude !== undefined && one.longitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: one.latitude, longitude: one.longitude } }),
  };
  return {
    '@type': 'WebPage',
    name,
    description,
    url,
    about: city,
    mainEntity: {
      '@type': 'GovernmentOrganization',
      name: one.placeName,
      location: { '@id': city['@id'] },
      award: `BSR Cultural Pearl ${one.titleYear}`,
      ...(reference && { identifier: reference }),
    },
  };
}
