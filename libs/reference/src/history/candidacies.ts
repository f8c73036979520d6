import type { Candidacy } from './historic-record.js';

/**
 * A year of candidacies, one in a line: place and outcome. "Candidate" means that the place passed
 * pre-selection; who then handed in no plan was never published.
 */
function year(titleYear: number, lines: string): Candidacy[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [placeId, outcome, displayName] = line.split(' | ') as [string, Candidacy['outcome'], string];
      return { placeId, year: titleYear, outcome, displayName };
    });
}

const candidacies2024 = `
svendborg | pearl | Svendborg
kiel | pearl | Kiel
jakobstad | pearl | Jakobstad – Pietarsaari
rujiena | pearl | Rūjiena
cesis | candidate | Cēsis
druskininkai | candidate | Druskininkai
harnosand | candidate | Härnösand
helsingborg | candidate | Helsingborg
hiiumaa | candidate | Hiiumaa
kristinestad | candidate | Kristinestad – Kristiinankaupunki
narpes | candidate | Närpes – Närpiö
nykarleby | candidate | Nykarleby – Uusikaarlepyy
`;

const candidacies2025 = `
helsingborg | pearl | Helsingborg
peipsiaare | pearl | Peipsiääre
alytus-district | pearl | Alytus district
plock | pearl | Płock
kaskinen | pearl | Kaskinen – Kaskö
smiltene | pearl | Smiltene
nykarleby | candidate | Nykarleby – Uusikaarlepyy
cesvaine | candidate | Cesvaine
stameriena | candidate | Stāmeriena
redzikowo | candidate | Redzikowo
slupsk | candidate | Słupsk
kobylnica | candidate | Kobylnica
tarnogrod | candidate | Tarnogród
hailuoto | candidate | Hailuoto
vejle | candidate | Vejle
mulgi | candidate | Mulgi
`;

const candidacies2026 = `
kristinestad | pearl | Kristinestad – Kristiinankaupunki
schleswig | pearl | Schleswig
glucksburg | pearl | Glücksburg
krosno | pearl | Krosno
cesvaine | candidate | Cesvaine
kobylnica | candidate | Kobylnica
vormsi | candidate | Vormsi
rezekne | candidate | Rēzekne
neringa | candidate | Neringa
pakruojis | candidate | Pakruojis
visaginas | candidate | Visaginas
gdynia | candidate | Gdynia
gniew | candidate | Gniew
zagorz | candidate | Zagórz
pargas | candidate | Pargas – Parainen
tampere | candidate | Tampere
malbork | applicant | Malbork
`;

/** Every published candidacy for the titles of 2024, 2025 and 2026. */
export const candidacies: readonly Candidacy[] = [
  ...year(2024, candidacies2024),
  ...year(2025, candidacies2025),
  ...year(2026, candidacies2026),
];
