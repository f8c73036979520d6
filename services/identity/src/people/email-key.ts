/** How addresses are compared: nobody has two that differ in case alone. */
export const emailKeyOf = (email: string) => email.normalize('NFC').toLowerCase();
