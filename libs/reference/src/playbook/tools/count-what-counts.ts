import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** A few signs of change that a small town can really look at. */
export const countWhatCounts: Tool = {
  key: 'count-what-counts',
  phase: 'sustain',
  title: say('Count what counts', 'Skaitīt to, kas ir svarīgs'),
  purpose: say(
    'Four or five signs that show whether your aim comes nearer, each with today’s value, a target, and somebody who looks at an agreed time. One of them is a question you ask the same people in the same words at the beginning and at the end.',
    'Četras vai piecas zīmes, kas rāda, vai mērķis tuvojas: katrai šodienas vērtība, mērķa vērtība un kāds, kas norunātā laikā paskatās. Viena no tām ir jautājums, ko sākumā un beigās uzdodat tiem pašiem cilvēkiem tiem pašiem vārdiem.',
  ),
  whenToUse: say('While you plan, so that the first value is taken before anything has changed.', 'Kamēr plānojat, lai pirmā vērtība ir paņemta, pirms kaut kas mainījies.'),
  who: say('The core team, a teacher or student who likes numbers, two residents who say whether a question sounds silly.', 'Pamatkomanda, skolotājs vai students, kam patīk skaitļi, un divi iedzīvotāji, kas pasaka, vai jautājums skan muļķīgi.'),
  time: say('Two hours to choose; then half an hour each quarter', 'Divas stundas izvēlei; pēc tam pusstunda katru ceturksni'),
  minutes: 120,
  materials: [say('Your aim in one sentence, large on the wall', 'Jūsu mērķis vienā teikumā, liels pie sienas'), say('Cards', 'Kartītes'), say('The three ready questions below, printed', 'Izdrukāti trīs gatavie jautājumi no zemāk esošā saraksta')],
  steps: [
    { title: say('How would we notice?', 'Kā mēs to pamanītu?'), text: say('Everybody writes signs one could see, hear or count when the aim has come nearer. Odd ones are welcome: how long the caretaker has to wait before the last have gone home.', 'Katrs raksta zīmes, ko varētu redzēt, dzirdēt vai saskaitīt, kad mērķis ir tuvāk. Arī dīvainas: cik ilgi dežurantam jāgaida, kamēr pēdējie aiziet mājās.'), minutes: 25 },
    { title: say('Sort by effort', 'Šķirot pēc piepūles'), text: say('Left: we know it anyway. Middle: somebody could count it in ten minutes. Right: a study. Take nothing from the right.', 'Pa kreisi: mēs to zinām tāpat. Pa vidu: kāds desmit minūtēs var saskaitīt. Pa labi: pētījums. No labās puses neņemiet neko.'), minutes: 15 },
    { title: say('Choose few', 'Izvēlēties maz'), text: say('One of reach (how many, who for the first time), one of doing (who decided or made something), one of feeling (the question), one of what stays. Two for each priority at most.', 'Viena par sasniegto (cik, kas pirmo reizi), viena par darīto (kas ko izlēma vai radīja), viena par sajūtu (jautājums), viena par to, kas paliek. Katrai prioritātei ne vairāk kā divas.'), minutes: 25 },
    { title: say('Write the question', 'Uzrakstīt jautājumu'), text: say('Take one of the three ready ones, or your own. Try it on two residents. Decide whom you ask, thirty people are enough, and how: at the door, at the till, in class. No names. Who does not want to answer does not.', 'Paņemiet vienu no trim gatavajiem vai savu. Izmēģiniet uz diviem iedzīvotājiem. Izlemiet, kam jautājat, pietiek ar trīsdesmit, un kā: pie durvīm, pie kases, klasē. Bez vārdiem. Kas negrib, neatbild.'), minutes: 25 },
    { title: say('Take today’s value', 'Paņemt šodienas vērtību'), text: say('This week. A sign without a beginning shows nothing at the end. Write down how you looked, so that others look in the same way.', 'Šonedēļ. Zīme bez sākuma beigās neko nerāda. Pierakstiet, kā skatījāties, lai citi skatītos tāpat.'), minutes: 15 },
    { title: say('Say when you would change course', 'Pateikt, kad mainītu kursu'), text: say('For one sign: at which value in June do we do something else? Agree on it now, while nobody has to defend anything.', 'Vienai zīmei: pie kādas vērtības jūnijā mēs darām ko citu? Vienojieties tagad, kamēr nevienam nekas nav jāaizstāv.'), minutes: 15 },
  ],
  questions: [
    say('“If something happened to me, I would know somebody nearby to call.” One to five', '„Ja ar mani kaut kas notiktu, es zinātu, kam tuvumā zvanīt.” No viena līdz pieci'),
    say('“What I say about this town can change something.” One to five', '„Tas, ko saku par šo pilsētu, var kaut ko mainīt.” No viena līdz pieci'),
    say('“I have talked this month with somebody here who is quite different from me.” Yes or no', '„Šomēnes esmu te runājis ar kādu, kas no manis ļoti atšķiras.” Jā vai nē'),
    say('Who comes for the first time, and how do we know?', 'Kurš atnāk pirmo reizi, un kā mēs to zinām?'),
  ],
  worksheet: {
    title: say('Our signs of change', 'Mūsu pārmaiņu zīmes'),
    intro: say('Five lines are enough for a whole plan.', 'Visam plānam pietiek ar piecām rindām.'),
    blocks: [
      { kind: 'table', label: say('Signs', 'Zīmes'), columns: [say('What we look at', 'Ko skatām'), say('Today', 'Šodien'), say('Target', 'Mērķis'), say('How', 'Kā'), say('Who, when', 'Kas, kad')], rows: 5 },
      { kind: 'scale', label: say('The question, asked before and after', 'Jautājums pirms un pēc'), hint: say('The same thirty people, the same words, no names.', 'Tie paši trīsdesmit cilvēki, tie paši vārdi, bez vārdiem un uzvārdiem.'), items: [say('I would know somebody nearby to call', 'Es zinātu, kam tuvumā zvanīt'), say('What I say can change something', 'Tas, ko saku, var kaut ko mainīt'), say('I feel that I belong here', 'Es jūtos te savējais')] },
      { kind: 'lines', label: say('We change course if', 'Mēs mainām kursu, ja'), rows: 2 },
    ],
  },
  pitfalls: [
    say('You count visitors because it is easy. A full square may leave everybody as lonely as before.', 'Jūs skaitāt apmeklētājus, jo tas ir viegli. Pilns laukums var visus atstāt tikpat vientuļus.'),
    say('The baseline is taken in autumn. Then you measure the weather.', 'Sākuma vērtību paņem rudenī. Tad jūs mērāt laikapstākļus.'),
    say('The result is wanted beautiful. Say beforehand that a figure that falls is welcome news: it came in time.', 'Rezultātu grib skaistu. Jau iepriekš pasakiet, ka krītošs skaitlis ir laba ziņa: tā ir pienākusi laikus.'),
  ],
  planSections: ['follow-up', 'priorities'],
};
