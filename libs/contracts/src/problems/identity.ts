import type { ProblemPage } from './problem-page.js';

/** Refusals around people, teams and signing in. */
export const identityProblems: Readonly<Record<string, ProblemPage>> = {
  'address-not-confirmed': { title: 'Confirm your address first', means: 'The account exists, but nobody has shown yet that its e-mail address is theirs.', todo: 'Sign in by mail: the code in it confirms the address. If no mail arrives, ask the secretariat to confirm the account.' },
  'address-taken': { title: 'The address is in use', means: 'Another account uses this e-mail address already.', todo: 'Sign in to that account, or choose another address.' },
  'code-not-matching': { title: 'The code does not fit', means: 'The code was mistyped, was used before, or has run out.', todo: 'Check it, or ask for a new one. A code of an app is good for half a minute and once; a code of a mail for fifteen minutes and once.' },
  'email-change-over': { title: 'Replaced by a later change', means: 'This change of address was replaced by a later one.', todo: 'Ask for a new code.' },
  'hats-clash': { title: 'These two roles do not go together', means: 'Whoever assesses applications or accompanies candidates cannot judge plans in the same cycle, and the other way round.', todo: 'Revoke the other role first, or grant this one for another cycle alone.' },
  'invitation-expired': { title: 'The invitation has run out', means: 'An invitation holds for seven days.', todo: 'Ask the person who invited you to send it again.' },
  'invitation-settled': { title: 'The invitation is settled', means: 'It was accepted, refused or taken back before.', todo: 'If you belong to the team already, you find it among your teams. Otherwise ask for a new invitation.' },
  'last-administrator': { title: 'Somebody must administer', means: 'This would leave the platform without an administrator.', todo: 'Make somebody else an administrator first.' },
  'last-owner': { title: 'A team needs an owner', means: 'This would leave the team without anybody who can look after it.', todo: 'Hand the team over to another member first.' },
  'member-already': { title: 'A member already', means: 'This person is a member of the team.', todo: 'Nothing needs doing; the role can be changed in the list of members.' },
  'no-enrolment': { title: 'Nothing to finish', means: 'No second factor is being enrolled, or the enrolment was begun anew meanwhile.', todo: 'Begin the enrolment again and scan the new picture.' },
  'no-second-factor': { title: 'No second factor to reset', means: 'No authenticator app is enrolled for this account.', todo: 'Nothing needs doing: where a role asks for one, it is enrolled at the next sign-in.' },
  'own-account': { title: 'Not on your own account', means: 'What the back office does about people it does about others, so that two look at it.', todo: 'Ask a colleague.' },
  'own-team': { title: 'The team is yours already', means: 'A team is handed over to another member.', todo: 'Choose another member.' },
  'owner-needed': { title: 'An owner must do this', means: 'Only an owner of the team can do this.', todo: 'Ask an owner; the list of members shows who they are.' },
  'password-not-matching': { title: 'Address or password is not right', means: 'Either the e-mail address or the password does not fit. Which one is not said, so that nobody can find out who has an account.', todo: 'Try again, sign in by mail, or set a new password.' },
  'role-held': { title: 'The role is held already', means: 'This person holds this role with the same limits.', todo: 'Nothing needs doing.' },
  'role-not-grantable': { title: 'Not yours to grant', means: 'Your own role does not include granting or revoking this one.', todo: 'Ask an administrator.' },
  'scope-unknown': { title: 'There is no such scope', means: 'A partner system can be given only scopes that open something.', todo: 'The list of scopes says which there are and what each opens.' },
  'second-factor-enrolled': { title: 'Enrolled already', means: 'An authenticator app is enrolled for this account.', todo: 'Show its code. If the device is lost, ask an administrator to reset the second factor.' },
  'second-factor-needed': { title: 'The second factor stays', means: 'A role of yours is protected by a second factor, so it cannot be removed.', todo: 'Enrol another app instead; that replaces the old one.' },
  'sign-in-over': { title: 'Begin again', means: 'This sign-in was begun in another browser or took too long.', todo: 'Begin it again; nothing is lost.' },
  'team-kind': { title: 'Not a team to open yourself', means: 'Teams of contact points and partner organisations are opened by the secretariat.', todo: 'Write to the secretariat.' },
  'weak-password': { title: 'Choose another password', means: 'The password is too short, too common, or holds your address.', todo: 'Take at least 12 characters: several words that do not belong together are good.' },
};
