/** The password of everybody in the demonstration. The people are invented; the platform of one machine prints it. */
export const demonstrationPassword = 'amber-lagoon-2028-choir';

/** The secret of the authenticator app of those in the demonstration whose role asks for one, for any such app. */
export const demonstrationSecondFactor = 'PEARLSPEARLSPEARLSPEARLSPEARLSBA';
