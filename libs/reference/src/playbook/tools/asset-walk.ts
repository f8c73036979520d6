import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** A walk on which a town finds its places of meeting and its empty corners. */
export const assetWalk: Tool = {
  key: 'asset-walk',
  phase: 'understand',
  title: say('A walk with open eyes', 'Pastaiga vaļējām acīm'),
  purpose: say(
    'Small groups walk the same streets at the same hour and see different towns. You come back with a map of places where people meet, of places that wait for somebody, and of people who hold a key.',
    'Nelielas grupas vienā stundā iet pa tām pašām ielām un redz dažādas pilsētas. Jūs atgriežaties ar karti: vietas, kur cilvēki satiekas, vietas, kas kādu gaida, un cilvēki, kam ir atslēga.',
  ),
  whenToUse: say(
    'When the talk is only of what is missing. Also before you rent or build anything: the room you need is often there, locked.',
    'Kad runā tikai par to, kā trūkst. Arī pirms kaut ko īrējat vai būvējat: vajadzīgā telpa bieži jau ir, tikai aizslēgta.',
  ),
  who: say(
    'Twelve to thirty people in groups of four: in each one child or young person, one older resident, one who moved in, one from the municipality. Somebody with a pram or wheelchair in at least one of them.',
    'Divpadsmit līdz trīsdesmit cilvēki grupās pa četriem: katrā viens bērns vai jaunietis, viens vecāks iedzīvotājs, viens ienācējs un viens no pašvaldības. Vismaz vienā grupā kāds ar bērnu ratiem vai ratiņkrēslā.',
  ),
  time: say('A Saturday morning, three hours', 'Sestdienas rīts, trīs stundas'),
  minutes: 180,
  materials: [
    say('A copied map of the centre for each group, a pen in two colours', 'Katrai grupai nokopēta centra karte, pildspalva divās krāsās'),
    say('Telephones for photographs: places, no faces', 'Telefoni fotogrāfijām: vietas, nevis sejas'),
    say('A large map on the wall for the end', 'Liela karte pie sienas noslēgumam'),
    say('Shoes for rain', 'Apavi lietum'),
  ],
  steps: [
    { title: say('Give each group its eyes', 'Iedot katrai grupai savas acis'), text: say('Draw lots: one group looks as a child of eight, one as somebody who knows no one here, one as a person of eighty, one as somebody who would like to start something.', 'Izlozējiet: viena grupa skatās kā astoņgadīgs bērns, viena kā cilvēks, kas te nevienu nepazīst, viena kā astoņdesmitgadnieks, viena kā kāds, kas gribētu kaut ko sākt.'), minutes: 15 },
    { title: say('Walk', 'Iet'), text: say('Ninety minutes, slowly, the same round for all but begun at different corners. Mark in green where people could sit, talk, make something; in red what is empty, shut or avoided. Speak to at least three people you meet, and ask what this place used to be.', 'Deviņdesmit minūtes, lēnām, visiem viens loks, bet sākts no dažādiem stūriem. Ar zaļu atzīmējiet, kur cilvēki varētu sēdēt, runāt, kaut ko darināt; ar sarkanu, kas tukšs, slēgts vai apiets ar līkumu. Uzrunājiet vismaz trīs satiktos un pajautājiet, kas te kādreiz bijis.'), minutes: 90 },
    { title: say('Put it on one map', 'Salikt vienā kartē'), text: say('Each group sticks its five best finds on the large map and tells one story. Where green and red lie side by side, draw a circle: that is where little is needed.', 'Katra grupa uzliek savus piecus labākos atradumus lielajā kartē un pastāsta vienu stāstu. Kur zaļais un sarkanais ir blakus, apvelciet apli: tur vajag maz.'), minutes: 35 },
    { title: say('Find the keys', 'Atrast atslēgas'), text: say('For every circle write down who owns it, who has the key, and who in the room knows that person. If nobody does, write that too.', 'Pie katra apļa pierakstiet, kam tas pieder, kam ir atslēga un kurš no klātesošajiem šo cilvēku pazīst. Ja neviens, pierakstiet arī to.'), minutes: 25 },
    { title: say('Choose one to open', 'Izvēlēties vienu, ko atvērt'), text: say('Which of the places could be open for one evening within a month, with what is there? Agree who asks for the key on Monday.', 'Kuru no vietām mēneša laikā varētu atvērt uz vienu vakaru ar to, kas jau ir? Vienojieties, kurš pirmdien palūgs atslēgu.'), minutes: 15 },
  ],
  questions: [
    say('Where do you slow down? Where do you walk faster?', 'Kur jūs palēnināt soli? Kur ejat ātrāk?'),
    say('Where can you sit without buying anything?', 'Kur var apsēsties, neko nenopērkot?'),
    say('Which door have you never seen open?', 'Kuras durvis nekad neesat redzējuši vaļā?'),
    say('Who here can do something that nobody asks for any more?', 'Kurš te prot kaut ko tādu, ko neviens vairs nelūdz?'),
    say('What happens here at seven in the evening in November?', 'Kas te notiek novembrī septiņos vakarā?'),
  ],
  worksheet: {
    title: say('What we found', 'Ko mēs atradām'),
    intro: say('One line for each place. Short is enough: the story is told aloud.', 'Viena rinda katrai vietai. Pietiek īsi: stāstu pastāsta skaļi.'),
    blocks: [
      { kind: 'table', label: say('Places', 'Vietas'), columns: [say('Place', 'Vieta'), say('What it could be', 'Kas tā varētu būt'), say('Who owns it', 'Kam pieder'), say('Who knows them', 'Kas viņu pazīst')], rows: 8 },
      { kind: 'table', label: say('People and skills', 'Cilvēki un prasmes'), columns: [say('Who', 'Kas'), say('What they can do', 'Ko prot'), say('Would they show it?', 'Vai parādītu?')], rows: 5 },
      { kind: 'lines', label: say('The place we open first, when, and who asks for the key', 'Vieta, ko atveram vispirms, kad un kurš lūdz atslēgu'), rows: 2 },
    ],
  },
  pitfalls: [
    say('It becomes a list of defects for the roads department. Take it with thanks, hand it on, and walk on.', 'Tas kļūst par defektu sarakstu ceļu nodaļai. Pieņemiet ar pateicību, nododiet tālāk un ejiet tālāk.'),
    say('You photograph people or private gardens. Photograph places, and ask at every fence.', 'Jūs fotografējat cilvēkus vai privātus dārzus. Fotografējiet vietas un pie katra žoga pajautājiet.'),
    say('The map is beautiful and disappears in an office. Hang it in the shop.', 'Karte ir skaista un pazūd kabinetā. Pakariniet to veikalā.'),
  ],
  example: say(
    'In Rūjiena an empty yard at 8 Rīga Street became the meeting place of the title year after one clean-up day; residents then voted on its name. In Jakobstad the place was a fire station of 1913.',
    'Rūjienā tukšs pagalms Rīgas ielā 8 pēc vienas talkas kļuva par titula gada satikšanās vietu; pēc tam iedzīvotāji balsoja par tās vārdu. Jakobstadē tāda vieta bija 1913. gada ugunsdzēsēju depo.',
  ),
  planSections: ['assets', 'stakeholders'],
};
