/** Passwords of twelve characters and more that lists of leaked ones hold, and what people make of our own name. A trailing number is cut before comparing. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `password password1234 passwordpassword password123456 passw0rdpassw0rd mypassword mypassword123 thisismypassword changeme changemechangeme changeme1234
   letmeinletmein letmein letmeinplease welcome welcomewelcome welcome123456 welcomehome administrator administrator1 adminadmin adminadminadmin rootroot superuser
   iloveyou iloveyouiloveyou iloveyouforever iloveyousomuch iloveyou1234 ilovemyfamily ilovemymother jesuschrist godisgood jesusislord princess princessprincess sunshine sunshinesunshine
   football footballfootball basketball manchesterunited manchester liverpool liverpoolfc realmadrid barcelona juventus chelseafc arsenalarsenal
   qwertyuiop qwertyuiopasdf qwertyqwerty qwerty qwerty123456 qwertyui qazwsxedcrfv qazwsxedc 1q2w3e4r5t6y 1q2w3e4r5t 1qaz2wsx3edc zaq12wsxcde3 asdfghjkl asdfghjklzxc zxcvbnm zxcvbnmasdfg
   abc123abc123 abcdefgh abcd1234abcd abcdefghijkl test testtesttest testpassword temporary temporarypassword default defaultpassword secret secretsecret verysecret topsecret
   computer internet samsung samsunggalaxy microsoft microsoftwindows windows google facebook facebookfacebook linkedin trustno1trustno1 correcthorsebatterystaple
   michaeljackson michaeljordan starwars starwarsstarwars superman supermansuperman batmanbatman spiderman pokemonpokemon dragondragon monkeymonkey shadowshadow masterkey mastermaster
   summer2024summer summersummer winterwinter springspring autumnautumn january february september october november december monday tuesday wednesday
   stockholm helsinki copenhagen kobenhavn tallinn warszawa vilnius berlin gdansk hamburg europe europeanunion latvija lietuva eesti suomi sverige danmark polska deutschland
   kennwort passwort passwortpasswort meinpasswort hallohallo hallohallohallo ichliebedich schatzschatz fussball losenord lösenord hemligt salasana salasanasalasana adgangskode kodeord
   haslo hasło haslohaslo parole parolemana parool minuparool slaptazodis slaptažodis kochamcie misiaczek
   culturalpearls culturalpearl bsrculturalpearls balticsea balticsearegion balticpearls pearlspearls pearlpearl culturalpearlspassword municipality townhall cityhall`
    .split(/\s+/)
    .filter(Boolean),
);
