declare const ngServerMode: boolean | undefined;

/** The page is being written at the door, for whoever asks; the build of a portal leaves out what stands behind it. */
export const served = typeof ngServerMode !== 'undefined' && ngServerMode;
