import { demonstrationSecondFactor } from '@pearls/reference/demonstration';
import { generate } from 'otplib';

/** `npm run code`: the code that an authenticator app would show for the demonstration's staff right now. */
console.log(await generate({ secret: demonstrationSecondFactor }));
