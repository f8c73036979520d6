import type { ProblemPage } from './problem-page.js';

/** Refusals that any service may give, and those of the one door. */
export const everyServiceProblems: Readonly<Record<string, ProblemPage>> = {
  'busy': { title: 'Busy', means: 'Somebody else is changing the same thing at this moment.', todo: 'Wait a second and send it again. With the same Idempotency-Key it has one effect.' },
  'dead-letter-settled': { title: 'Settled already', means: 'This dead letter was replayed or discarded before.', todo: 'Read the list again; nothing needs doing.' },
  'file-too-large': { title: 'File too large', means: 'A file may have 25 MB at most.', todo: 'Make the file smaller, for example by lowering the resolution of its pictures, or split it.' },
  'forged-request': { title: 'Not from a page of ours', means: 'A request that changes something must come from a page of the platform and carry the header `x-pearls: 1`. This one did not.', todo: 'Open the page again and repeat what you did. A system of your own uses a token instead of a session.' },
  'idempotency-key-missing': { title: 'Idempotency-Key needed', means: 'A request that creates something needs a key, so that it has one effect however often it is sent.', todo: 'Send a header `Idempotency-Key` with 8 to 200 printable characters: a new one for each new request, the same one when you repeat it.' },
  'idempotency-key-reused': { title: 'Idempotency-Key used before', means: 'The key was sent before with another request.', todo: 'Use a new key for a new request.' },
  'if-match-missing': { title: 'Say which version', means: 'An edit must say which version it was made on, so that nobody’s text is overwritten.', todo: 'Read the thing, make your change and send its `ETag` in the header `If-Match`.' },
  'illegal-move': { title: 'Not possible now', means: 'The thing is in a state that does not allow this.', todo: 'Read it again: its `actions` name what is possible now.' },
  'in-flight': { title: 'Being worked on', means: 'The same request was sent a moment ago and is not finished.', todo: 'Send it again in a moment with the same Idempotency-Key; you get the reply of the first.' },
  'invalid-input': { title: 'Something needs changing', means: 'Fields of the request are missing, unknown or not in the expected form. Nothing was saved.', todo: 'The list `errors` names each field and says what to change.' },
  'media-type': { title: 'Media type not taken', means: 'The content is of a kind this operation does not read.', todo: 'Send `application/json`, or `multipart/form-data` where a file is wanted.' },
  'multipart-needed': { title: 'A file is needed', means: 'This operation takes a file.', todo: 'Send it as `multipart/form-data` in the field `file`.' },
  'not-answering': { title: 'Not available', means: 'A part of the platform does not answer at the moment. What was saved is kept.', todo: 'Try again after the time that `Retry-After` names.' },
  'not-found': { title: 'Not found', means: 'There is nothing here, or it is not yours to see: both look the same.', todo: 'Check the address. If a colleague sent it, ask to be invited to the team.' },
  'not-readable': { title: 'Not readable', means: 'The request could not be read.', todo: 'Check that its body is valid JSON in UTF-8.' },
  'our-fault': { title: 'Our fault', means: 'Something went wrong on our side. What was saved before is kept.', todo: 'Try again. If it stays, tell us the trace id of the answer: it leads us to the place.' },
  'role-missing': { title: 'Not allowed', means: 'Your role does not include this.', todo: 'Ask the secretariat when you think it should.' },
  'scope-missing': { title: 'Scope missing', means: 'The partner system’s token does not hold the scope this needs.', todo: 'Ask for a token with the scope; the secretariat grants scopes to partner systems.' },
  'sign-in-needed': { title: 'Sign in', means: 'Nobody is signed in, or the sign-in is over. What you saved is kept.', todo: 'Sign in and repeat what you did.' },
  'sign-in-unavailable': { title: 'Sign-in not available', means: 'The sign-in does not answer at the moment. What you saved is kept.', todo: 'Try again shortly.' },
  'stale-version': { title: 'A newer version exists', means: 'Somebody saved a newer version in between. Nothing of yours was overwritten, and nothing of theirs.', todo: 'Read the newer version, compare both, then save again on its `ETag`.' },
  'too-large': { title: 'Too large', means: 'The request is larger than this operation takes.', todo: 'Send less at once.' },
  'too-many-requests': { title: 'Too many requests', means: 'That was too often in a short time.', todo: 'Wait as long as `Retry-After` says. `RateLimit-Remaining` tells how many requests are left before it happens.' },
  'unreachable': { title: 'No connection', means: 'The platform could not be reached from your device. What you typed is kept in this browser.', todo: 'Check your connection; the page sends what is waiting as soon as it is back.' },
};
