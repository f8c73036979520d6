export const ADDRESS = 'http://localhost:8080';

/** The headers of a browser that is signed in. */
export const browserOf = (cookie: string) => ({ 'cookie': `pearls=${cookie}`, 'x-pearls': '1', 'origin': ADDRESS, 'sec-fetch-site': 'same-origin' });
