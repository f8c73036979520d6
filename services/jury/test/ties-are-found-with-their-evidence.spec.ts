import { programmePartners } from '@pearls/reference/history';
import { isPressing, tiesBetween, type TiedCandidate, type TiedJuror } from '../src/conflicts/ties.js';

const at = new Date('2027-09-01T10:00:00.000Z');
const aJuror = (more: Partial<TiedJuror> = {}): TiedJuror => ({ roles: [], teams: [], ...more });
const aCandidate = (more: Partial<TiedCandidate> = {}): TiedCandidate => ({ cycleId: '2028', teamId: 'team', country: 'LV', placeName: 'Rūjiena', names: ['Rūjiena'], kind: 'town', withinName: 'Valmieras novads', earlier: [], ...more });
const found = (juror: Partial<TiedJuror>, candidate: Partial<TiedCandidate> = {}) => tiesBetween(aJuror(juror), aCandidate(candidate), programmePartners, at).map(({ code, weight }) => `${code} ${weight}`);

const alytusDistrict = { country: 'LT', placeName: 'Alytaus rajonas', names: ['Alytaus rajonas', 'Alytus district'], kind: 'district', withinName: undefined };
const alytusCity = { country: 'LT', placeName: 'Alytus', names: ['Alytus'], kind: 'city', withinName: undefined };

describe('Between a juror and a candidate', () => {
  it('nothing is found where nothing is known', () => {
    expect(found({})).toEqual([]);
    expect(found({ country: 'NO', organisation: 'Urban Institute' })).toEqual([]);
  });

  it('the same country is a soft tie', () => {
    expect(found({ country: 'LV' })).toEqual(['same-country soft']);
  });

  it('an organisation of the name of the place, or of its municipality, is a hard tie', () => {
    expect(found({ organisation: 'Rūjiena town council' })).toEqual(['organisation-of-place hard']);
    expect(found({ organisation: 'Valmieras novada pašvaldība' })).toEqual(['organisation-of-municipality hard']);
    expect(found({ organisation: 'City of Alytus' }, alytusCity)).toContain('organisation-of-place hard');
  });

  it('a city and the district of its name are for a human to tell apart', () => {
    expect(found({ organisation: 'Alytus City Municipality' }, alytusDistrict)).toEqual(['same-name ask', 'partner-that-mentors hard']);
    expect(found({ organisation: 'Alytus district municipality' }, alytusCity)).toEqual(['same-name ask']);
    expect(found({ organisation: 'Alytus district municipality' }, alytusDistrict)).toEqual(['organisation-of-place hard']);
  });

  it('a name in another case asks a human as well', () => {
    expect(found({ organisation: 'Rūjienas apvienības pārvalde' })).toEqual(['same-name ask']);
    expect(found({ organisation: 'Alytaus miesto savivaldybė' }, alytusCity)).toEqual(['same-name ask']);
  });

  it('names that only begin alike are no tie', () => {
    expect(found({ organisation: 'Malmö stad' }, { names: ['Malbork'], placeName: 'Malbork', country: 'PL', withinName: undefined })).toEqual([]);
    expect(found({ organisation: 'Museum of Gniezno' }, { names: ['Gniew'], placeName: 'Gniew', country: 'PL', withinName: undefined })).toEqual([]);
  });

  it('a partner that mentors the country is a hard tie, a partner of the country a soft one', () => {
    expect(found({ organisation: 'Vidzeme Planning Region' })).toEqual(['partner-that-mentors hard']);
    expect(found({ organisation: 'Danish Cultural Institute' }, { country: 'DK', names: ['Vejle'], placeName: 'Vejle', withinName: undefined })).toEqual(['partner-of-country soft']);
  });

  it('a contact point of the country is a hard tie, for five years after as well', () => {
    expect(found({ roles: [{ role: 'contact', country: 'LV' }] })).toEqual(['contact-of-country hard']);
    expect(found({ roles: [{ role: 'contact', country: 'LV', until: new Date('2024-01-01') }] })).toEqual(['was-contact-of-country hard']);
    expect(found({ roles: [{ role: 'contact', country: 'LV', until: new Date('2021-01-01') }] })).toEqual(['was-contact-of-country soft']);
    expect(found({ roles: [{ role: 'contact', country: 'EE' }] })).toEqual([]);
  });

  it('an assessor of the cycle, or of an organisation that mentors the country, is a hard tie', () => {
    expect(found({ roles: [{ role: 'assessor', cycleId: '2028' }] })).toEqual(['assessor-of-cycle hard']);
    expect(found({ roles: [{ role: 'assessor', cycleId: '2027', country: 'LV' }] })).toEqual(['assessor-of-country hard']);
    expect(found({ roles: [{ role: 'assessor', cycleId: '2027', country: 'PL' }] })).toEqual([]);
  });

  it('who judged or assessed the place before discloses it', () => {
    const earlier = [{ cycleId: '2026', outcome: 'pearl' }, { cycleId: '2025', outcome: 'candidate' }];
    expect(found({ roles: [{ role: 'juror', cycleId: '2026' }, { role: 'assessor', cycleId: '2025' }] }, { earlier })).toEqual(['assessed-before soft', 'judged-before soft']);
  });

  it('a member of the team is a hard tie', () => {
    expect(found({ teams: ['team'] })).toEqual(['member-of-team hard']);
  });

  it('every tie says in a sentence what it goes by; hard and doubtful ones wait for a decision', () => {
    const ties = tiesBetween(aJuror({ country: 'LT', organisation: 'Alytus City Municipality' }), aCandidate(alytusDistrict), programmePartners, at);
    expect(ties.map(({ text }) => text)).toEqual([
      'The juror and Alytaus rajonas are of the same country, LT.',
      expect.stringContaining('Alytus City Municipality, and Alytus district (Alytaus rajonas) have a name in common'),
      'Alytus City Municipality mentors candidates of LT, where Alytaus rajonas lies.',
    ]);
    expect(ties.map(isPressing)).toEqual([false, true, true]);
  });
});
