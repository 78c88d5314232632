import { type Phrases, phrases } from './lexicon.js';
import { greekPhrases, romanianPhrases } from './spellings.js';

/** Month names and abbreviations by language, as dates have them. In one place, as a date may be in any language. */
export const MONTH_WORDS: Readonly<Record<string, Phrases>> = {
  eng: phrases(`
    january | february | march | april | may | june | july | august | september | october | november | december |
    jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec
  `),
  cmn: phrases(`
    一月 | 二月 | 三月 | 四月 | 五月 | 六月 | 七月 | 八月 | 九月 | 十月 | 十一月 | 十二月 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 |
    11月 | 12月
  `),
  spa: phrases(`
    enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | setiembre | octubre | noviembre |
    diciembre | ene | feb | mar | abr | may | jun | jul | ago | sep | sept | set | oct | nov | dic
  `),
  deu: phrases(`
    januar | jänner | februar | feber | märz | maerz | april | mai | juni | juli | august | september | oktober |
    november | dezember | jan | feb | mär | mrz | apr | jun | jul | aug | sep | sept | okt | nov | dez
  `),
  jpn: phrases(`
    1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | １月 | ２月 | ３月 | ４月 | ５月 | ６月 | ７月 | ８月 | ９月 | 一月 |
    二月 | 三月 | 四月 | 五月 | 六月 | 七月 | 八月 | 九月 | 十月 | 十一月 | 十二月
  `),
  fra: phrases(`
    janvier | février | fevrier | mars | avril | mai | juin | juillet | août | aout | septembre | octobre |
    novembre | décembre | decembre | janv | jan | févr | fév | fev | avr | juil | juill | aoû | sept | sep | oct |
    nov | déc | dec
  `),
  por: phrases(`
    janeiro | fevereiro | março | marco | abril | maio | junho | julho | agosto | setembro | outubro | novembro |
    dezembro | jan | fev | mar | abr | mai | jun | jul | ago | set | out | nov | dez
  `),
  rus: phrases(`
    январь | января | февраль | февраля | март | марта | апрель | апреля | май | мая | июнь | июня | июль | июля |
    август | августа | сентябрь | сентября | октябрь | октября | ноябрь | ноября | декабрь | декабря | янв | фев |
    февр | мар | апр | июн | июл | авг | сен | сент | окт | ноя | нояб | дек
  `),
  ita: phrases(`
    gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre |
    dicembre | gen | feb | mar | apr | mag | giu | lug | ago | set | sett | ott | nov | dic
  `),
  nld: phrases(`
    januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december |
    jan | feb | mrt | apr | jun | jul | aug | sep | sept | okt | nov | dec
  `),
  pol: phrases(`
    styczeń | stycznia | luty | lutego | marzec | marca | kwiecień | kwietnia | maj | maja | czerwiec | czerwca |
    lipiec | lipca | sierpień | sierpnia | wrzesień | września | październik | października | listopad | listopada |
    grudzień | grudnia | sty | lut | mar | kwi | lip | wrz | paź | lis | gru
  `),
  tur: phrases(`
    ocak | şubat | mart | nisan | mayıs | mayis | haziran | temmuz | ağustos | eylül | ekim | kasım | kasim |
    aralık | aralik | oca | şub | mar | nis | may | haz | tem | ağu | eyl | eki
  `),
  kor: phrases(`
    1월 | 2월 | 3월 | 4월 | 5월 | 6월 | 7월 | 8월 | 9월 | 10월 | 11월 | 12월
  `),
  arb: phrases(`
    يناير | فبراير | مارس | أبريل | ابريل | إبريل | مايو | يونيو | يوليو | أغسطس | اغسطس | سبتمبر | أكتوبر |
    اكتوبر | نوفمبر | ديسمبر | كانون الثاني | شباط | آذار | اذار | نيسان | أيار | ايار | حزيران | تموز | أيلول |
    ايلول | تشرين الأول | تشرين الاول | تشرين الثاني | كانون الأول | كانون الاول | جانفي | فيفري | أفريل | افريل |
    جوان | جويلية | أوت | اوت | محرم | صفر | ربيع الأول | ربيع الاول | رجب | شعبان | رمضان | شوال | ذو القعدة |
    ذو الحجة
  `),
  hin: phrases(`
    जनवरी | फरवरी | फ़रवरी | मार्च | अप्रैल | मई | जून | जुलाई | अगस्त | सितंबर | सितम्बर | अक्टूबर | अक्तूबर |
    नवंबर | नवम्बर | दिसंबर | दिसम्बर | अप्रै | जुल | अक्टू
  `),
  ind: phrases(`
    januari | februari | maret | april | mei | juni | juli | agustus | september | oktober | november | nopember |
    desember | jan | feb | mar | apr | jun | jul | agu | agt | sep | sept | okt | nov | des
  `),
  vie: phrases(`
    tháng 1 | tháng 2 | tháng 3 | tháng 4 | tháng 5 | tháng 6 | tháng 7 | tháng 8 | tháng 9 | tháng 10 | tháng 11 |
    tháng 12 | tháng một | tháng hai | tháng ba | tháng tư | tháng năm | tháng sáu | tháng bảy | tháng tám |
    tháng chín | tháng mười | tháng mười một | tháng mười hai | tháng giêng | tháng chạp
  `),
  tha: phrases(`
    มกราคม | กุมภาพันธ์ | มีนาคม | เมษายน | พฤษภาคม | มิถุนายน | กรกฎาคม | สิงหาคม | กันยายน | ตุลาคม | พฤศจิกายน |
    ธันวาคม | ม.ค | ก.พ | มี.ค | เม.ย | พ.ค | มิ.ย | ก.ค | ส.ค | ก.ย | ต.ค | พ.ย | ธ.ค
  `),
  pes: phrases(`
    فروردین | اردیبهشت | خرداد | مرداد | شهریور | آبان | ابان | آذر | اذر | بهمن | اسفند | ژانویه | فوریه | مارس |
    آوریل | اوریل | ژوئن | ژوئیه | جولای | اوت | آگوست | اگوست | سپتامبر | اکتبر | نوامبر | دسامبر
  `),
  swe: phrases(`
    januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december |
    jan | feb | mar | apr | jun | jul | aug | sep | sept | okt | nov | dec
  `),
  ukr: phrases(`
    січень | січня | лютий | лютого | березень | березня | квітень | квітня | травень | травня | червень | червня |
    липень | липня | серпень | серпня | вересень | вересня | жовтень | жовтня | листопад | листопада | грудень |
    грудня | січ | лют | бер | кві | лип | вер | жов | лис | гру
  `),
  ces: phrases(`
    leden | ledna | únor | února | březen | března | duben | dubna | květen | května | červen | června | červenec |
    července | srpen | srpna | září | říjen | října | listopad | listopadu | prosinec | prosince | úno | bře | dub |
    kvě | čvn | čvc | srp | zář | říj
  `),
  dan: phrases(`
    januar | februar | marts | april | maj | juni | juli | august | september | oktober | november | december |
    jan | feb | febr | mar | apr | jun | jul | aug | sep | sept | okt | nov | dec
  `),
  nob: phrases(`
    januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember | jan |
    feb | mar | apr | jun | jul | aug | sep | sept | okt | nov
  `),
  fin: phrases(`
    tammikuu | helmikuu | maaliskuu | huhtikuu | toukokuu | kesäkuu | heinäkuu | elokuu | syyskuu | lokakuu |
    marraskuu | joulukuu | tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta |
    heinäkuuta | elokuuta | syyskuuta | lokakuuta | marraskuuta | joulukuuta | tammikuun | helmikuun | maaliskuun |
    huhtikuun | toukokuun | kesäkuun | heinäkuun | elokuun | syyskuun | lokakuun | marraskuun | joulukuun |
    tammikuussa | helmikuussa | maaliskuussa | huhtikuussa | toukokuussa | kesäkuussa | heinäkuussa | elokuussa |
    syyskuussa | lokakuussa | marraskuussa | joulukuussa | tammi | helmi | maalis | huhti | touko | kesä | heinä |
    elo | syys | loka | marras | joulu | tammik | helmik | maalisk | huhtik | toukok | kesäk | heinäk | elok |
    syysk | lokak | marrask | jouluk
  `),
  hun: phrases(`
    január | február | március | április | május | június | július | augusztus | szeptember | október | november |
    december | jan | feb | febr | már | márc | ápr | máj | jún | júl | aug | szept | szep | okt | nov | dec
  `),
  ron: romanianPhrases(`
    ianuarie | februarie | martie | aprilie | mai | iunie | iulie | august | septembrie | octombrie | noiembrie |
    decembrie | ian | feb | febr | mar | apr | iun | iul | aug | sep | sept | oct | nov | dec
  `),
  slk: phrases(`
    január | januára | február | februára | marec | marca | apríl | apríla | máj | mája | jún | júna | júl | júla |
    august | augusta | september | septembra | október | októbra | november | novembra | december | decembra | jan |
    feb | mar | apr | aug | sep | sept | okt | nov | dec
  `),
  ell: greekPhrases(`
    ιανουάριος | ιανουαρίου | ιανουάριο | φεβρουάριος | φεβρουαρίου | φεβρουάριο | μάρτιος | μαρτίου | μάρτιο |
    απρίλιος | απριλίου | απρίλιο | μάιος | μαΐου | μαίου | μάιο | ιούνιος | ιουνίου | ιούνιο | ιούλιος | ιουλίου |
    ιούλιο | αύγουστος | αυγούστου | αύγουστο | σεπτέμβριος | σεπτεμβρίου | σεπτέμβριο | οκτώβριος | οκτωβρίου |
    οκτώβριο | νοέμβριος | νοεμβρίου | νοέμβριο | δεκέμβριος | δεκεμβρίου | δεκέμβριο | γενάρη | φλεβάρη | μάρτη |
    απρίλη | μάη | ιούνη | ιούλη | σεπτέμβρη | οκτώβρη | νοέμβρη | δεκέμβρη | ιαν | φεβ | μαρ | μάρ | απρ | μαϊ |
    μάι | ιουν | ιούν | ιουλ | ιούλ | αυγ | αύγ | σεπ | σεπτ | οκτ | νοε | νοέ | δεκ
  `),
  bul: phrases(`
    януари | февруари | март | април | май | юни | юли | август | септември | октомври | ноември | декември | ян |
    яну | фев | февр | мар | апр | авг | сеп | септ | окт | ное | ноем | дек
  `),
  hrv: phrases(`
    siječanj | siječnja | veljača | veljače | ožujak | ožujka | travanj | travnja | svibanj | svibnja | lipanj |
    lipnja | srpanj | srpnja | kolovoz | kolovoza | rujan | rujna | listopad | listopada | studeni | studenog |
    studenoga | prosinac | prosinca | januar | januara | februar | februara | mart | marta | april | aprila | maj |
    maja | jun | juna | jul | jula | avgust | avgusta | septembar | septembra | oktobar | oktobra | novembar |
    novembra | decembar | decembra | juni | juli | august | augusta | velj | ožu | jan | feb | mar | apr | avg | sep |
    okt | nov | dec
  `),
  srp: phrases(`
    јануар | јануара | фебруар | фебруара | март | марта | април | априла | мај | маја | јун | јуна | јул | јула |
    август | августа | септембар | септембра | октобар | октобра | новембар | новембра | децембар | децембра | јан |
    феб | мар | апр | авг | сеп | окт | нов | дец
  `),
  heb: phrases(`
    ינואר | פברואר | מרץ | מרס | מארס | אפריל | מאי | יוני | יולי | אוגוסט | ספטמבר | אוקטובר | נובמבר | דצמבר |
    בינואר | בפברואר | במרץ | במרס | במארס | באפריל | במאי | ביוני | ביולי | באוגוסט | בספטמבר | באוקטובר |
    בנובמבר | בדצמבר | ינו | ינו' | ינו׳ | פבר | פבר' | פבר׳ | אפר | אפר' | אפר׳ | יונ | יול | אוג | אוג' | אוג׳ |
    ספט | ספט' | ספט׳ | אוק | אוק' | אוק׳ | נוב | נוב' | נוב׳ | דצמ | דצמ' | דצמ׳ | תשרי | חשוון | חשון | מרחשוון |
    כסלו | טבת | שבט | אדר | ניסן | אייר | סיוון | סיון | תמוז | אלול | בתשרי | בחשוון | בכסלו | בטבת | בשבט |
    באדר | בניסן | באייר | בסיוון | בסיון | בתמוז | באלול
  `),
  cat: phrases(`
    gener | febrer | març | abril | maig | juny | juliol | agost | setembre | octubre | novembre | desembre | gen |
    febr | feb | abr | jul | ag | ago | set | oct | nov | des
  `),
  ben: phrases(`
    জানুয়ারি | জানুয়ারী | ফেব্রুয়ারি | ফেব্রুয়ারী | মার্চ | এপ্রিল | মে | জুন | জুলাই | আগস্ট | অগস্ট | আগষ্ট |
    অগাস্ট | সেপ্টেম্বর | অক্টোবর | নভেম্বর | ডিসেম্বর | জানু | ফেব | ফেব্রু | সেপ্ট | অক্টো | নভে | ডিসে | বৈশাখ |
    জ্যৈষ্ঠ | আষাঢ় | শ্রাবণ | ভাদ্র | আশ্বিন | কার্তিক | অগ্রহায়ণ | পৌষ | মাঘ | ফাল্গুন | ফাল্গুণ | চৈত্র
  `),
  urd: phrases(`
    جنوري | فروري | مئي | جولائي | اپريل | جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر |
    اکتوبر | نومبر | دسمبر | محرم | محرم الحرام | صفر | صفر المظفر | ربیع الاول | ربیع الثانی | جمادی الاول |
    جمادی الاولیٰ | جمادی الثانی | جمادی الثانیہ | رجب | رجب المرجب | شعبان | شعبان المعظم | رمضان |
    رمضان المبارک | شوال | شوال المکرم | ذوالقعدہ | ذیقعدہ | ذی القعدہ | ذوالحجہ | ذی الحجہ | ذی الحج
  `),
};
