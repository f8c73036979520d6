/** Published pages the history rests on, by the key under which its entries name them. */
export const sources = {
  'how-does-it-work': 'https://culturalpearls.eu/become-a-pearl/how-does-it-work',
  'call-2026-open': 'https://culturalpearls.eu/become-a-pearl/apply/',
  'svendborg-profile': 'https://culturalpearls.eu/cultural-pearls/city-name-4',
  'rujiena-profile': 'https://culturalpearls.eu/cultural-pearls/city-name/',
  'jakobstad-profile': 'https://culturalpearls.eu/cultural-pearls/city-name-2/',
  'titles-2026-start':
    'https://culturalpearls.eu/2026-cultural-pearls-have-started-their-culture-for-resilience-journey',
  'titles-2025':
    'https://cbss.org/2024/12/11/six-municipalities-awarded-the-prestigious-bsr-cultural-pearls-2025-title',
  'applications-2026':
    'https://cbss.org/2025/04/09/bsr-cultural-pearls-2026-competition-attracts-17-municipalities-from-the-baltic-sea-region',
  'pilot-launch':
    'https://interreg-baltic.eu/project-posts/bsr-cultural-pearls/pilot-of-the-bsr-cultural-pearls-programme-and-title-launched/',
  'smiltene-ceremony': 'https://www.vidzeme.lv/en/?p=71589',
  'candidates-2025':
    'https://www.schleswig-holstein.de/DE/fachinhalte/I/interreg/ExterneLinks/cultural_pearls_art9?nn=4084ece7-95b0-42e7-91d3-4676ce2ac252',
  'jakobstad-ceremony':
    'https://www.obotnia.fi/om-oss/aktuellt-fran-forbundet/aktuellt-fran-forbundet/jakobstad-firade-utnamning-till-kulturparla-i-ostersjoregionen-2024',
  'project-partners':
    'https://vidzeme.lv/projekti/baltijas-juras-regiona-kulturas-perles-noturigakam-pilsetam-un-regioniem-bsr-cultural-pearls/pase',
  'call-2026-announced':
    'https://cultureactioneurope.org/events/lunchtime-session-cultural-pearls-engaged-communities-resilient-cities',
  'kiel-barcamp':
    'https://culturalpearls.eu/bsr-cultural-pearls-2024-meet-in-kiel-to-learn-to-exchange-to-network/',
  'kiel-council':
    'https://www.kiel.de/de/politik_verwaltung/ratsversammlung/infosystem/to020?TOLFDNR=1006818&SILFDNR=1000015',
  'jakobstad-title':
    'https://www.obotnia.fi/landskapet-osterbotten/aktuellt-fran-forbundet/aktuellt-fran-forbundet/jakobstad-utsedd-till-kulturparla-i-ostersjoregionen',
  'call-2024-estonia': 'https://www.looveesti.ee/otsime-balti-mere-regiooni-kultuuriparleid/',
  'info-day-warsaw':
    'https://www.nck.org.pl/en/event/6241/strengthens-culture-culture-nourishes-seminar-informational-meeting',
  'info-day-gdansk': 'https://eurobalt.org.pl/author/biuro-stg/',
  'mentor-training':
    'https://interreg-baltic.eu/project-posts/national-mentors-undergo-training-for-bsr-cultural-pearls-project-in-vejle/',
  'svendborg-ceremony':
    'https://interreg-baltic.eu/project-posts/bsr-cultural-pearls/surrounded-by-the-citizens-the-fourth-cultural-pearl-svendborg-receives-the-award/',
  'call-2025-listing': 'https://creativesunite.eu/synm/program.php?id=2397',
  'applications-2024':
    'http://www.boell-sh.de/de/2023/09/19/cities-and-regions-baltic-sea-region-compete-bsr-cultural-pearls-2024-title',
  'candidates-2024':
    'https://boell-sh.de/de/2023/09/20/bsr-cultural-pearls-2024-title-candidates-move-action-plan-development-phase',
  'candidates-2026':
    'https://gdi-sh.de/DE/fachinhalte/I/interreg/cultural_pearls_art13?nn=4084ece7-95b0-42e7-91d3-4676ce2ac252',
  'titles-2026':
    'https://www.kulturkanal.sh/2025/11/17/gluecksburg-und-schleswig-als-kulturperlen-2026-ausgezeichnet',
  'kiel-ceremony':
    'https://schleswig-holstein.de/DE/fachinhalte/I/interreg/cultural_pearls_art6?nn=4084ece7-95b0-42e7-91d3-4676ce2ac252',
  'rujiena-programme':
    'https://www.valmierasnovads.lv/aicinam-iepazities-ar-rujiena-kulturas-perle-2024-programmu/',
  'rujiena-clean-up':
    'https://culturalpearls.eu/rujiena-bsr-cultural-pearl-2024-has-started-the-implementation-of-its-culture-and-resilience-action-plan-the-first-event-engaging-local-community-big-clean-up-took-place/',
  'kaskinen-ceremony': 'https://visitkaskinen.fi/sv/node/2562',
  'joint-ceremony-2026':
    'https://www.schleswig-holstein.de/DE/landesregierung/ministerien-behoerden/IX/presse/PI/2025/Q4/251201_CulturalPearls',
  'kaskinen-plan':
    'https://obotnia.fi/om-oss/aktuellt-fran-forbundet/osterbotten-far-ny-kulturparla-nasta-ar-kasko-planerade-vinnande-samhorighetskoncept-for',
  'kaskinen-fair': 'https://culturalpearls.eu/residents-at-the-heart-of-kaskinens-wooden-town-revival',
  'peipsiaare-title':
    'https://maaleht.delfi.ee/artikkel/120342437/suur-tunnustus-peipsiaare-vald-on-laanemere-kultuuriparl-2025',
  'forum-2024': 'https://culturalpearls.eu/forum2024/',
  'forum-2025':
    'https://www.dki.lv/culture-for-resilience-forum-2025-shows-strong-demand-to-continue-the-cultural-pearls-initiative',
  'helsingborg-conference': 'https://dki.lv/bsr-cultural-pearls-network-conference-in-helsingborg',
  'plock-conference': 'https://culturalpearls.eu/network-conference-plock',
  'boell-2026': 'https://www.boell-sh.de/de/node/2089',
  'schleswig-2026':
    'https://mittelhessen.app/p/redaktionschleswig/kulturperlen_der_ostseeregion_2026_gekuert-408782',
  'rujiena-youth-day':
    'https://interreg-baltic.eu/project-posts/bsr-cultural-pearls/the-youth-day-and-the-quiz-game-meet-you-neighbour-engages-locals-in-rujiena',
  'kiel-brochure':
    'https://www.kieler-ostufer.de/aktuelles/meldungen/news/kultur-ohne-kohle-neue-broschuere-informiert-ueber-kostenfreie-kulturangebote-in-kiel',
  'kaskinen-fair-report':
    'https://culturalpearls.eu/first-wooden-house-fair-in-kaskinen-kasko-celebrating-cultural-heritage-and-community-exceeds-expectations',
  'peipsiaare-hackathon': 'https://culturalpearls.eu/?p=3695',
  'smiltene-in-plock':
    'https://www.smiltenesnovads.lv/lv/jaunums/parstavji-no-smiltenes-viesojas-polijas-pilseta-plocka-kur-norisinajas-kulturas-perlu-tiklojuma-konference',
} as const;

/** The key of a published page. */
export type SourceKey = keyof typeof sources;

/** Where the data of this room comes from, for the imprint of the platform. */
export const dataCredits = [
  { data: 'Regions', source: 'Eurostat, NUTS 2021', address: 'https://ec.europa.eu/eurostat/web/nuts' },
  {
    data: 'Municipalities, their regions and population of 2020',
    source: 'Eurostat, local administrative units (LAU)',
    address: 'https://ec.europa.eu/eurostat/web/nuts/local-administrative-units',
  },
  {
    data: 'Countries and languages',
    source: 'ISO 3166-1, ISO 639, Unicode CLDR',
    address: 'https://cldr.unicode.org',
  },
] as const;
