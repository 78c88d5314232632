/**
 * Function words and non-ASCII letters of languages in Latin script, for the vote in `vote.ts`. Codes are franc's own
 * where franc knows the language. A word that is as common in a neighbor stands in both lists, so that it decides
 * nothing between the two.
 */
import type { Profile } from './vote.js';

function latin(code: string, letters: string, words: string): Profile {
  return { code, script: 'Latn', letters, words };
}

export const LATIN_PROFILES: readonly Profile[] = [
  latin(
    'eng',
    '',
    'the of and to in a is that for it with as was on are by this be from at have an or not but they you his which has were their we been had will one all can would there who more if when about what your our its into than them some could only other also these no up out so my do her he she how just like over new may said most after such because any where while between through i me us did get make should many those each both very here then now being two three years year people time day days well back even want need know good work used using help find best last much own still since before however t re ve don',
  ),
  latin(
    'deu',
    'äöüß',
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man kann wir ich ihr ihre sein wenn unter können sowie diese dieser dieses keine vom gegen was da mich uns seine alle jeder hier schon wurde wurden doch sehr ohne zwischen muss damit beim sei will',
  ),
  latin(
    'fra',
    'éèêëàâçîïôûùœ',
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son sa aux mais ou nous vous cette l d qu n s c j je on comme été leur ses elle ils tout fait ont peut être si même ces y deux aussi bien où sans entre après très faire avait notre votre tous leurs encore donc dont toute sous était lui alors avoir',
  ),
  latin(
    'spa',
    'ñáéíóúü',
    'de la que el en y a los del se las por un para con no una su al es lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante ha son fue ser si está han años puede tiene él ella uno otro así era todos esto eso hace cada sea otros parte están te mi ni contra',
  ),
  latin(
    'por',
    'ãõçáéíóúâêôà',
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você essa num nem suas meu às minha são pode sobre todos cada sido fazer ainda onde todo toda',
  ),
  latin(
    'glg',
    'ñáéíóúü',
    'de a o que e do da en un para con non unha os no se na por máis as dos como pero foi ao el das ten seu súa ou ser cando moi hai nos xa está eu tamén só polo pola ata iso ela entre era despois sen mesmo aos ter seus quen nas lle este esta pode sobre todos cada unhas uns á ás son toda todo onde',
  ),
  latin(
    'cat',
    'çàèéíïòóúü',
    'de la i a el que en els les un una per amb del és no al es va dels d l s ha més com o ser però són aquesta aquest ja hi molt fins també on sobre dos fer han seu seva pel tot tots cada quan entre si perquè nos sense així qui seus aquests aquestes nostre tenir podem pot m t n ens has des persona té li què',
  ),
  latin(
    'ita',
    'àèéìòù',
    'di e il la che in a per un è non del una i con si da le al della sono come dei nel alla più o anche ha gli lo dal delle l ma su se d questo questa nella dalla ai essere loro suo sua ad ed tra fra ogni cui anni stato quando due ci mi sul sulla degli c era hanno può tutti solo prima dopo molto dell nell all così perché chi senza tutto ancora dove alle suoi',
  ),
  latin(
    'ron',
    'ăâîșțşţ',
    'de și şi în la a cu o că nu pe se un din care pentru al ale sau sa este să mai ce ca fi ar am au fost prin lui dar după sunt ei său lor unei unui aceste acest această cele cel orice între fără fie toate poate când avea cum le îi era foarte nici trebuie dacă poți te ne i iar sub până tot el ea către nostru doar asupra',
  ),
  latin(
    'nld',
    'ëïé',
    'de en van het een in is dat op te zijn met voor niet die aan er om ook als dan maar bij uit was door heeft of naar over worden wordt ze hij nog zo kan tot deze tegen geen meer kunnen wel je hun hebben zich haar had wat al onder werd we mijn ik na moet veel dit waar alle zonder tussen u zal ons onze hem zou eerste wij ieder mag',
  ),
  latin(
    'afr',
    'êëôûîï',
    'die en van in is het n nie wat te op vir met sy dat aan hy om as ook deur word sal of maar kan by was hulle ek ons tot uit na daar meer haar baie wees jy hierdie moet oor al nog so my elke iedereen alle hul gebruik eerste onder tussen toe geen enige reg se dit sonder volgens',
  ),
  latin(
    'swe',
    'åäöé',
    'och i att det som en på är av för med den till inte om ett han de har var jag från vi så kan nu man när år också skall ska eller hon vid men under där efter mot blev alla vara sin sina sitt upp ut hade detta än varje denna mer utan dess genom få honom mycket sig mellan bara du dig mig oss andra skulle här många finns kommer',
  ),
  latin(
    'dan',
    'æøåé',
    'og i at det er en til af på de med for den som der har et var han ikke kan om fra men jeg ved så skal også hun sig eller ud blev når hvor vi efter over nu blive være op man havde under noget nogen alle mod deres kun dette sin vil hans få meget hvis enhver uden blevet hver lov selv andre mange år mig dig jo lige hvad bliver været',
  ),
  latin(
    'nob',
    'æøåé',
    'og i det er en til av på de med for den som har et var han ikke kan om fra men jeg ved så skal også hun seg eller ut ble når hvor vi etter over nå bli være opp man hadde under noe noen alle mot deres bare dette sin vil hans få mye hvis enhver uten blitt hver selv andre mange år meg deg jo hva blir vært at der å sitt',
  ),
  latin(
    'nno',
    'æøåéò',
    'og i det er ein til av på dei med for den som har eit var han ikkje kan om frå men eg ved så skal også ho seg eller ut vart når kvar vi etter over no bli vere opp hadde under noko nokon alle mot deira berre dette sin vil hans få mykje kvart utan kva kven korleis andre mange år meg deg meir å eigen sjølv sitt at der',
  ),
  latin(
    'isl',
    'þðæöáéíóúý',
    'og að í á er sem um til við en ekki með það hann af var fyrir eru hefur eða því þess þetta sér þeir hún frá verið þar ég verður hafa eftir svo þeim upp ef hver eigi allir þá sé vera hans þau mjög nú allt yfir aðra skal hafði kom vel sagði úr þegar',
  ),
  latin(
    'fin',
    'äöå',
    'ja on ei että oli se hän joka ovat myös kun mutta sekä tai niin kuin ole sen jos mukaan jotka ollut olla voi vain mitä ne nyt sitä siitä hänen tämä tämän joita mikä jo kaikki jokaisella en vuonna olisi sitten enää kanssa me minä sinä he hyvin koko ilman voidaan muun ennen niiden oma myöskin tulee sille',
  ),
  latin(
    'ekk',
    'äöüõšž',
    'ja on ei et see oli ta mis kes ka kui aga või oma selle ning pole mida ole nii seda siis tema kõik nad veel välja üks nagu pärast igal igaühel peab olema kuid ainult võib mille me ma sest eest selles inimese juba tuleb koos kus iga sellest kuni sai siin väga vastu üle ilma',
  ),
  latin(
    'hun',
    'áéíóöőúüű',
    'a az és hogy nem is egy van ez meg de már csak volt el mint azt ha sem még ki kell vagy minden lehet után fel aki más be ami mert úgy így nagyon amely pedig volna itt most olyan között azonban által nincs ezt akkor szerint joga egyik két ne mely való utan számára azok ezek illetve',
  ),
  latin(
    'ces',
    'áčďéěíňóřšťúůýž',
    'a v je na se že s o z do i to k ve pro za by ale si jsou po jako která které který jeho od nebo při až byl jsem také být už není co podle jen tak ze však má bylo své před mezi této jejich nebyl může každý jak můžete kde mu aby tím další pouze byla toho roku lze když pod bez bude ke svých tedy ještě nad',
  ),
  latin(
    'slk',
    'áäčďéíĺľňóôŕšťúýž',
    'a v je na sa že s o z do i to k vo pre za by ale si sú po ako ktorá ktoré ktorý jeho od alebo pri až bol som aj byť už nie čo podľa len tak zo však má bolo svoje pred medzi tejto ich nebol môže každý nech kde mu aby tým ďalšie iba bola toho roku keď pod bez bude ku svojich teda ešte nad sme ktorých veľmi',
  ),
  latin(
    'pol',
    'ąćęłńóśźż',
    'i w na z się do nie jest to że o jak za od a po dla przez co są przy oraz tak ale ich jego ze tym lub był może tylko już być ma jej czy tego która które który także było jako aby pod bardzo każdy ku we go bez ten ta można gdy nad nas mnie jeszcze będzie również między roku więc wszystkich',
  ),
  latin(
    'hrv',
    'čćđšž',
    'i u je se na da za su od s o a koji koja koje što iz kao ili ne do nije biti bi po te pri sve ali kako samo sa već smo svoje prema još može ima bez bio sam ako nakon prije bila tko gdje ga im njegove svatko između tijekom ih također će treba ovo vrlo zbog kada mu nego kod bilo uz li to netko vrijeme nisu koju ovaj uvijek dio ljudi svijet svijeta tisuća uopće tjedan općina osim odnosno posebno mogu sada onda moje dok hrvatska hrvatske hrvatskoj hrvatski europske europski tvrtka',
  ),
  latin(
    'bos',
    'čćđšž',
    'i u je se na da za su od s o a koji koja koje što šta iz kao ili ne do nije biti bi po te pri sve ali kako samo sa već smo svoje prema još može ima bez bio sam ako nakon prije bila ko gdje ga im njegove svako između tokom ih također će treba ovo vrlo zbog kada mu nego kod bilo uz li to neko vrijeme nisu koju ovaj uvijek dio ljudi svijet svijeta takođe hiljada uopće sedmica općina osim odnosno posebno mogu sada onda moje dok bih bosne hercegovine evropske evropski firma',
  ),
  latin(
    'srp',
    'čćđšž',
    'i u je se na da za su od s o a koji koja koje što šta iz kao ili ne do nije biti bi po te pri sve ali kako samo sa već smo svoje prema još može ima bez bio sam ako nakon pre bila ko gde ga im njegove svako između tokom ih takođe će treba ovo veoma zbog kada mu nego kod bilo uz li to neko vreme nisu koju ovaj uvek deo ljudi svet sveta posle ovde hiljada uopšte nedelja opština osim odnosno posebno mogu sada onda moje dok srbija srbije srbiji srpski evropske evropski firma',
  ),
  latin(
    'slv',
    'čšž',
    'in je na v se da za so ki z s pa o po ne od bi do pri tudi kot ali iz biti si še med ni lahko ter vse bo le sem bil tako če ima kar kako bila ko pred smo vsak nad pod svoje sta več že kakor brez vsakdo jih ga zaradi katere kateri zelo bilo njegove ta to ob samo nekaj kjer tem kaj kdor imajo',
  ),
  latin(
    'lit',
    'ąčęėįšųūž',
    'ir į kad yra iš su o tai kaip per bet jis turi ar jo nuo už buvo ne jų apie prie jei tik taip po dėl kuris kurie kiekvienas arba savo būti gali dar bei kai mes aš visi jau iki ji jos kuri labai metų vienas pagal be nėra tarp pat šis ši daugiau šio kurių mūsų tada jie',
  ),
  latin(
    'lvs',
    'āčēģīķļņšūž',
    'un ir ka no ar uz par kas to gan bet tas tā vai kā pie arī lai pēc šī viņš nav viņa tiek bija ikviens katram būt jebkura gada var ne līdz tikai ļoti mēs es savu kur ja vēl jau tad kuras pret bez starp šo vairāk visi kad savas tie',
  ),
  latin(
    'als',
    'ëç',
    'të e në dhe i për me një se që nga është nuk ka si më do ai kjo janë por ose edhe kanë tij saj ne cilat çdo gjithë kushdo duhet mund ishte kur u pa këtë ky ta tyre kam jam pas deri sipas tek vetëm shumë mes as ndaj sepse kishte nën midis te jo çfarë',
  ),
  latin(
    'tur',
    'çğıöşüâ',
    've bir bu için de da ile olarak çok o daha ne gibi en var olan kadar sonra ya hakkı her değil olduğu mi ise ancak ben veya iki şu içinde göre tarafından şey nasıl ki kendi onun hiç yok diye bütün herkes olduğunu ama tüm önce zaman üzere eden hem oldu biz sadece bile mı büyük bunu arasında ona karşı sahip',
  ),
  latin(
    'azj',
    'çəğıöşü',
    'və bir bu üçün də ilə olaraq çox o daha nə kimi ən var olan qədər sonra hər deyil isə ancaq mən yaxud iki görə tərəfindən necə ki öz onun heç bütün olduğunu amma əvvəl zaman edən həm oldu biz yalnız böyük bunu arasında ona qarşı',
  ),
  latin(
    'uzn',
    '',
    'va bir bu uchun bilan ham har u kerak deb emas lekin esa edi qilish yoki ega inson uning ular shu bor qanday haqida keyin eng kabi barcha mumkin katta juda hech yil faqat men biz oldi qilgan lozim',
  ),
  latin(
    'vie',
    'ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
    'và của là có các được cho trong không với một những người đã để này khi từ ra đến như về cũng ở vào hay hoặc mọi theo nhiều tôi bạn sẽ phải thì mà nên năm tại trên do sự đó còn vì rất lại nhưng đều việc anh nhà làm hơn',
  ),
  latin(
    'ind',
    '',
    'yang dan di dengan untuk dari dalam pada ini tidak itu adalah atau akan juga oleh ke sebagai karena bisa dapat telah ada saya mereka lebih kami anda kita sudah bahwa setiap orang tersebut secara tahun satu seperti hanya harus saat banyak namun para antara menjadi agar sangat masih belum serta terhadap kepada tanpa lain jika ketika jadi maupun yaitu tentang mulai berbagai punya cuma hingga kalau kemudian merupakan beberapa tetapi tapi semua bukan sama lagi begitu baru pemerintah perusahaan kota memiliki melakukan terjadi sesuai melalui dilakukan sementara setelah polisi uang mengatakan kamu kalian',
  ),
  latin(
    'zlm',
    '',
    'yang dan di dengan untuk dari dalam pada ini tidak itu adalah atau akan juga oleh ke sebagai kerana boleh dapat telah ada saya mereka lebih kami anda kita sudah bahawa setiap orang tersebut secara tahun satu seperti hanya harus banyak namun para antara menjadi agar sangat masih belum serta terhadap kepada tanpa lain jika daripada hendaklah ialah manakala iaitu sahaja apabila mana tiap bagi perlu tentang pihak kerajaan mempunyai beliau awak pula hingga tetapi semua bukan sama lagi begitu baru pelbagai semasa sekiranya beberapa kemudian merupakan syarikat bandar polis wang selepas ianya turut antaranya cuba melalui setelah kamu justeru setiausaha',
  ),
  latin(
    'tgl',
    '',
    'ang ng sa na mga at ay may hindi ito para ni si kung o niya ko siya mo ako kanyang bawat tao lahat ka nang mula pa rin din lang sila kanilang isang isa namin natin dahil pero wala maging iyon walang upang po kay nito bilang',
  ),
  latin(
    'ceb',
    '',
    'ang sa nga ug mga ni usa kay si iyang matag adunay dili ka siya ko tanan alang diha kini niini kaniya kon o walay mao sila kanila unya apan aron ako imong niya ilang bisan kang ubang kinahanglan ba lang',
  ),
  latin(
    'swh',
    '',
    'na ya wa kwa ni katika za la kuwa cha kila mtu yake hii au huo ana hiyo lakini si kama pia watu hizo hao moja vya wote wake bila yoyote zake baada hata yeye sana sisi wao huyo wakati wengine yao kutoka hayo ambayo ambao alikuwa mimi',
  ),
  latin(
    'eus',
    'ñ',
    'eta da ez du bat dira ere dute izan edo baina zuen den egin bere dela oso zen hori dituen dituzte orok behar izango arte baino gabe artean guztiak hau horrek ditu duen bai gero beste izateko honen batean zituen',
  ),
  latin(
    'cym',
    'âêîôûŵŷ',
    'yn y i a o yr ar ei mae ac wedi gan am bod oedd ond neu nad nid gyda hyn fel bydd eu sydd ni pob fod bawb at er un cael roedd dros mewn gwlad hynny eich chi fy dim sy oes heb hon cyn wrth',
  ),
  latin(
    'gle',
    'áéíóú',
    'an agus na a ar i is go do le de ag nó bhfuil chun sin sé ach gach tá ní seo duine bhí mar atá sna leis aon as sí féin faoi gan chuig nach siad mé tú sa ina ó den dá níl raibh chomh',
  ),
  latin(
    'lat',
    '',
    'et in est non ad ut cum qui quod sed si a de ex ab per aut quae hoc esse sunt enim nec quam atque eius ac autem ita nam sit pro tamen etiam eum ea id quo neque vel dolor ipsum lorem amet nulla dolore',
  ),
  latin(
    'yor',
    'ẹọṣàáèéìíòóùúńǹ',
    'ni ti tí ní kan àti o ó wọn fún láti sí bá lè tó kí gbogbo ẹni bí náà yìí tàbí wà rẹ pé bẹ bẹẹ kò jẹ jẹẹ sì àwọn nínú ènìyàn kọọkan tàbi lára ló',
  ),
  latin(
    'hau',
    'ɓɗƙ',
    'da na a ya ta ba wa za su ne ce yi sun an ga kuma cikin wannan kowa don ko domin yana tana suna wanda wata wani kowane shi ita mutum yadda sai daga zuwa saboda kasa duk tare',
  ),
  latin(
    'som',
    '',
    'oo iyo in ka ku la u waa uu ay ah leh waxaa ama aan si soo wuxuu kale mid kasta qof loo ee aad wax inuu dhexeeya laga kala waxay sida ayaa lagu isaga dalka',
  ),
  latin(
    'hat',
    'òèàé',
    'nan yo ki pou ak tout moun gen li se pa sa an yon nou peyi fè oswa san lòt pi kote menm si ka ni te ap genyen dwe konsa kont chak la a lè tou sou',
  ),
  latin(
    'epo',
    'ĉĝĥĵŝŭ',
    'la de kaj en al ne estas por ĉiu kiu sur kun pri aŭ li ili oni sed tiu kiel ankaŭ ĝi mi vi kiuj estis pli ke sia siaj el per inter laŭ ĉi tio nur ni da havas devas je',
  ),
  latin(
    'jav',
    '',
    'ing lan kang utawa iku saben wong duwe kanggo karo saka iki ora bisa marang ana nduweni sing uga dadi kabeh yaiku dening ya wis supaya sajrone tanpa kudu liyane',
  ),
  latin(
    'sun',
    'é',
    'anu jeung ka nu di ieu dina pikeun teu kana ku atawa éta henteu ti sarta unggal jalma jadi bisa kudu aya sakabéh salah urang séjén mah',
  ),
  latin(
    'zul',
    '',
    'ukuthi noma futhi wonke umuntu ngoba kanye yini lokho ukuba nge njengoba kodwa ngaphandle yakhe uma kumele lapho kule nje yena la bonke lo',
  ),
  latin(
    'xho',
    '',
    'ukuba okanye kunye wonke umntu kwaye xa yakhe njengoko kodwa ngaphandle ukuze uya kufuneka ke loo yonke apho phantsi ngenxa',
  ),
  latin(
    'plt',
    '',
    'ny sy ary dia amin fa izay tsy ho no ao mba ireo na misy olona rehetra koa teo olombelona izany ka manana tokony noho satria momba hoe',
  ),
  latin(
    'mlt',
    'ħġżċ',
    'li ta u l il hu fil f minn għal ma kull jew huwa għandu kif din dan biex hija mhux hemm tal mill d bil lil b hi jista',
  ),
  latin(
    'ltz',
    'ëéä',
    'de an d vun ass fir op ze mat net datt en eng dat sech oder hunn wéi awer och hien si sinn mir bei aus nach all huet gëtt déi um am zu ee säi',
  ),
];
