import { type Lexicon, phrases } from './lexicon.js';

/** Turkish; phrases with a dotless i also as capitals fold, with i. */
export const tur: Lexicon = {
  language: 'tur',
  bioHeading: phrases(`
    yazar hakkında | yazar hakkinda | yazarlar hakkında | yazarlar hakkinda | yazar | yazarlar | yazar profili |
    yazar bilgisi | yazarın biyografisi | yazarin biyografisi | yazarı tanıyın | yazari taniyin | hakkımda | hakkimda |
    ben kimim | yazarımız | yazarimiz | editör hakkında | editör hakkinda | konuk yazar | yazar hakkında bilgi |
    yazarın hakkında | yazarımız hakkında | kısaca ben | yazının yazarı | makale yazarı | misafir yazar |
    yazarimiz hakkinda | yazar kimdir | çevirmen hakkında | çevirmen hakkinda | muhabir hakkında | muhabir hakkinda |
    uzman hakkında | uzman hakkinda | konuk yazar hakkında | konuk yazar hakkinda | yazarı tanıyalım |
    yazari taniyalim | bu yazının yazarı | bu yazinin yazari | yazıyı yazan | yaziyi yazan | yazıyı hazırlayan |
    yaziyi hazirlayan |
    yazar hakkında kısa bilgi | kısa özgeçmiş
  `),
  bioLead: phrases(`
    yazar hakkında | yazar hakkinda | bu yazı konuk yazar | bu yazi konuk yazar | bu makale konuk yazar | konuk yazar |
    yazar profili | bu makalenin yazarı | bu yazının yazarı | bu yazıyı yazan | konuk yazarımız | misafir yazarımız
  `),
  selfLead: phrases(`
    merhaba, ben | merhaba! ben | merhabalar, ben | merhaba arkadaşlar, ben | selam, ben | selam! ben | benim adım |
    benim adim | bloguma hoş geldiniz | blogum'a hoş geldiniz | siteme hoş geldiniz | merhaba ben | merhabalar ben |
    selam ben | herkese merhaba, ben | herkese merhaba! ben | blogum hakkında | bloguma hoş geldin |
    sayfama hoş geldiniz | selamlar, ben | herkese merhaba ben | blogumuza hoş geldiniz
  `),
  roleWord: phrases(`
    gazeteci | gazeteciler | muhabir | muhabiri | editör | editörü | genel yayın yönetmeni | genel yayin yönetmeni |
    yazı işleri müdürü | yazi işleri müdürü | haber müdürü | haber editörü | yayın yönetmeni | yayin yönetmeni |
    köşe yazarı | köşe yazari | yazar | yazarı | yazari | romancı | romanci | şair | denemeci | senarist | blogger |
    blog yazarı | blog yazari | içerik editörü | içerik üreticisi | içerik yazarı | içerik yazari | metin yazarı |
    metin yazari | serbest yazar | çevirmen | fotoğrafçı | fotoğrafçi | foto muhabiri | foto muhabir | illüstratör |
    çizer | karikatürist | tasarımcı | tasarimci | yönetmen | yapımcı | yapimci | sunucu | spiker | eleştirmen |
    sinema eleştirmeni | profesör | doçent | prof. dr | doç. dr | dr. öğr. üyesi | öğretim üyesi |
    öğretim görevlisi | öğretmen | akademisyen | araştırmacı | araştirmaci | bilim insanı | bilim insani |
    doktora öğrencisi | tarihçi | sosyolog | siyaset bilimci | ekonomist | iktisatçı | iktisatçi | felsefeci |
    psikolog | klinik psikolog | psikiyatrist | psikiyatr | terapist | hekim | uzman doktor | diyetisyen |
    uzman diyetisyen | eczacı | eczaci | fizyoterapist | veteriner hekim | avukat | hukukçu | mühendis | mimar |
    yazılımcı | yazilimci | yazılım geliştirici | yazilim geliştirici | analist | danışman | danişman | stratejist |
    eğitmen | yaşam koçu | konuşmacı | konuşmaci | girişimci | iş insanı | iş insani | kurucu | kurucusu |
    kurucu ortağı | kurucu ortaği | ceo | genel müdür | yönetim kurulu başkanı | yönetim kurulu başkani | aktivist |
    stajyer | araştırmacı gazeteci | araştirmaci gazeteci | serbest gazeteci | bağımsız gazeteci | bağimsiz gazeteci |
    savaş muhabiri | parlamento muhabiri | polis-adliye muhabiri | spor muhabiri | spor yazarı | spor yazari |
    ekonomi muhabiri | ekonomi yazarı | ekonomi yazari | ekonomi editörü | sorumlu editör | televizyon programcısı |
    televizyon programcisi | radyo programcısı | radyo programcisi | podcast yapımcısı | podcast yapimcisi |
    belgesel yönetmeni | belgeselci | film eleştirmeni | sinema yazarı | sinema yazari | müzik yazarı | müzik yazari |
    müzik eleştirmeni | edebiyat eleştirmeni | kitap eleştirmeni | tiyatro eleştirmeni | gezi yazarı | gezi yazari |
    gezgin | seyahat yazarı | seyahat yazari | yemek yazarı | yemek yazari | gastronomi yazarı | gastronomi yazari |
    teknoloji yazarı | teknoloji yazari | teknoloji editörü | uluslararası ilişkiler uzmanı |
    uluslararasi ilişkiler uzmani | güvenlik uzmanı | güvenlik uzmani | strateji uzmanı | strateji uzmani |
    dış politika uzmanı | diş politika uzmani | finansal analist | piyasa analisti | başekonomist | mali müşavir |
    uzman psikolog | psikolojik danışman | psikolojik danişman | aile danışmanı | aile danişmani | beslenme uzmanı |
    beslenme uzmani | iç hastalıkları uzmanı | iç hastaliklari uzmani | dermatoloji uzmanı | dermatoloji uzmani |
    kadın hastalıkları uzmanı | kadin hastaliklari uzmani | çocuk sağlığı uzmanı | çocuk sağliği uzmani |
    kardiyoloji uzmanı | kardiyoloji uzmani | doktor öğretim üyesi | araştırma görevlisi | araştirma görevlisi |
    doktora adayı | doktora adayi | yüksek lisans öğrencisi | grafik tasarımcı | grafik tasarimci | seo uzmanı |
    seo uzmani | dijital pazarlama uzmanı | dijital pazarlama uzmani | sosyal medya uzmanı | sosyal medya uzmani |
    yazılım mühendisi | yazilim mühendisi
  `),
  bioPhrase: phrases(`
    yazılar yazıyor | yazilar yaziyor | yazılar yazmaktadır | yazilar yazmaktadir | yazılar yazdı | yazilar yazdi |
    hakkında yazıyor | hakkinda yaziyor | köşe yazıları yazıyor | köşe yazilari yaziyor | köşe yazarlığı yapıyor |
    köşe yazarliği yapiyor | yazarlık yapmaktadır | yazarlik yapmaktadir | gazetecilik yapıyor | gazetecilik yapiyor |
    gazeteciliğe başladı | gazeteciliğe başladi | muhabirlik yaptı | muhabirlik yapti | muhabir olarak çalıştı |
    muhabir olarak çalişti | editörlük yaptı | editörlük yapti | editör olarak görev yapmaktadır |
    editör olarak görev yapmaktadir | editör olarak çalışmaktadır | editör olarak çalişmaktadir |
    yayımlanmış kitapları | yayimlanmiş kitaplari | kitabının yazarı | kitabinin yazari | kitaplarının yazarı |
    kitaplarinin yazari | kitabı bulunmaktadır | kitabi bulunmaktadir | kitapları bulunmaktadır |
    kitaplari bulunmaktadir | yaşamaktadır | yaşamaktadir | yılında doğdu | yilinda doğdu | doğumlu olan | mezun oldu |
    bölümü mezunu | fakültesi mezunu | üniversitesi mezunu | bölümünden mezun | fakültesinden mezun |
    yüksek lisans yaptı | yüksek lisans yapti | öğrenim gördü | eğitimini tamamladı | eğitimini tamamladi |
    eğitim görmektedir | ders vermektedir | öğretim üyesidir | görev yapmaktadır | görev yapmaktadir | görev yapıyor |
    görev yapiyor | çalışmaktadır | çalişmaktadir | çalışmalarını sürdürmektedir | çalişmalarini sürdürmektedir |
    kariyerine başladı | kariyerine başladi | yıllık deneyim | yillik deneyim | deneyime sahip | tecrübesine sahip |
    uzmanlık alanları | uzmanlik alanlari | ilgi alanları | ilgi alanlari | alanında uzman | alaninda uzman |
    alanında uzmanlaşmış | alaninda uzmanlaşmiş | kurucusudur | kurucu ortağıdır | kurucu ortağidir |
    evli ve iki çocuk | evli ve iki çocuk babası | evli ve iki çocuk babasi | evli ve iki çocuk annesi |
    iki çocuk annesi | iki çocuk babası | iki çocuk babasi | çok iyi derecede ingilizce | boş zamanlarında |
    boş zamanlarinda | ödülüne layık görüldü | ödülüne layik görüldü | ödül sahibi | yazılar kaleme alıyor |
    yazılar kaleme almaktadır | yazıları yayımlanmıştır | yazıları yayınlanmıştır | köşe yazarlığı yapmaktadır |
    köşe yazıları yazmaktadır | editör olarak çalışıyor | editörlük yapmaktadır | editörlük yapıyor |
    muhabir olarak çalışmaktadır | muhabir olarak çalışıyor | muhabirlik yapmaktadır | gazetecilik yapmaktadır |
    gazetecilik bölümünden mezun | gazetecilik bölümü mezunu | iletişim fakültesi mezunu |
    iletişim fakültesinden mezun | fakültesi mezunudur | fakültesinden mezun olmuştur | bölümünden mezun olmuştur |
    yüksek lisansını tamamladı | yüksek lisansını tamamlamıştır | doktorasını tamamladı |
    doktora eğitimine devam etmektedir | yüksek lisans eğitimine devam etmektedir | içerik üreticisi olarak |
    içerik üretiyor | içerikler üretmektedir | içerik editörü olarak | freelance olarak çalışmaktadır |
    yılı aşkın deneyime | doğumlu yazar | evli ve bir çocuk | evli ve 2 çocuk | evli ve 1 çocuk |
    ilgi alanları arasında | kitabının yazarıdır
  `),
  bioCall: phrases(`
    yazarı takip et | yazari takip et | yazarı takip edin | yazari takip edin | beni takip edin |
    beni takip edebilirsiniz | bana ulaşabilirsiniz | bana ulaşın | bana ulaşin | yazara ulaşın | yazara ulaşin |
    yazarla iletişim | yazara e-posta gönder | yazarın tüm yazıları | yazarin tüm yazilari | yazarın diğer yazıları |
    yazarin diğer yazilari | yazarın son yazıları | yazarin son yazilari | yazarın tüm makaleleri |
    yazarin tüm makaleleri | yazara ait tüm yazılar | yazara ait tüm yazilar | tüm yazıları | tüm yazilari |
    tüm yazılarını gör | tüm yazilarini gör | tüm yazılarını göster | tüm yazilarini göster | diğer yazıları |
    diğer yazilari | profili görüntüle | profilimin tamamını görüntüle | profilimin tamamini görüntüle |
    daha fazla bilgi için | detaylı bilgi için | detayli bilgi için | ayrıntılı bilgi için | ayrintili bilgi için |
    tüm yazılarını görüntüle | tüm yazıları görüntüle | yazarın tüm yazılarını gör | yazarın diğer makaleleri |
    diğer yazılarını oku | tüm gönderileri görüntüle | tüm yazılarına göz at | yazara mail gönder | yazar ile iletişim |
    beni takip et | yazarın diğer yazıları için | yazarin diğer yazilari için | yazarin tüm yazilarini gör |
    yazarın tüm yazılarını oku | yazarin tüm yazilarini oku | tüm yazılarını oku | tüm yazilarini oku |
    diğer yazıları için tıklayın | diğer yazilari için tiklayin | yazara ulaşmak için
  `),
  pronounLead: phrases(`
    o | onun | yazar | kendisi
  `),
  aboutLead: phrases(`
    hakkımızda | hakkimizda | şirket hakkında | şirket hakkinda | firma hakkında | firma hakkinda | kurum hakkında |
    kurum hakkinda | şirket profili | kurumsal profil | biz kimiz | vakıf hakkında | vakif hakkinda |
    marka hakkında | marka hakkinda | editöre not
  `),
  companyPhrase: phrases(`
    lider sağlayıcısıdır | lider sağlayicisidir | önde gelen şirketlerinden biridir |
    önde gelen firmalarından biridir | önde gelen firmalarindan biridir | basın iletişim | basin iletişim |
    basın irtibat | basin irtibat | basın bilgi için | basin bilgi için | medya iletişim | yatırımcı ilişkileri |
    yatirimci ilişkileri | ileriye dönük beyanlar | ileriye yönelik ifadeler | daha fazla bilgi için www
  `),
  prevLead: phrases(`
    önceki | önceki yazı | önceki yazi | önceki yazılar | önceki yazilar | önceki makale | önceki haber |
    önceki haberler | önceki sayfa | önceki konu | önceki içerik | önceki gönderi | önceki bölüm | önceki ileti |
    önceki tarif | önceki proje | bir önceki yazı | bir önceki yazi | bir önceki haber | daha eski kayıtlar |
    daha eski kayitlar | eski yazılar | eski yazilar | daha eski | daha eski yayınlar | daha eski yayinlar |
    önceki kayıt | önceki kayit | geçmiş yazılar | geçmiş yazilar |
    önceki kayıtlar | önceki video | önceki köşe yazısı | bir önceki yazımız | bir önceki makale | eski kayıtlar |
    eski gönderiler | daha eski yazılar | daha eski gönderiler | « önceki | ← önceki | ‹ önceki | önceki sayı |
    önceki sayi | önceki duyuru | önceki fotoğraf | önceki söyleşi | bir önceki içerik | daha eski yazilar
  `),
  nextLead: phrases(`
    sonraki | sonraki yazı | sonraki yazi | sonraki yazılar | sonraki yazilar | sonraki makale | sonraki haber |
    sonraki haberler | sonraki sayfa | sonraki konu | sonraki içerik | sonraki gönderi | sonraki bölüm |
    sonraki ileti | sonraki tarif | sonraki proje | bir sonraki yazı | bir sonraki yazi | bir sonraki haber |
    sıradaki haber | siradaki haber | sıradaki yazı | siradaki yazi | daha yeni kayıtlar | daha yeni kayitlar |
    yeni yazılar | yeni yazilar | daha yeni | daha yeni yayınlar | daha yeni yayinlar | sonraki kayıt |
    sonraki kayit |
    sonraki kayıtlar | sonraki video | sonraki köşe yazısı | bir sonraki yazımız | bir sonraki makale |
    daha yeni yazılar | daha yeni gönderiler | sıradaki içerik | sonraki » | sonraki → | sonraki › | sonraki sayı |
    sonraki sayi | sonraki duyuru | sonraki fotoğraf | sonraki söyleşi | bir sonraki içerik | siradaki içerik |
    yeni gönderiler | daha yeni yazilar
  `),
  relatedHeading: phrases(`
    ilgili haberler | ilgili yazılar | ilgili yazilar | ilgili makaleler | ilgili içerikler | ilgili konular |
    ilgili gönderiler | ilgili içerik | ilgili haber | ilgili videolar | ilgili bağlantılar | ilgili bağlantilar |
    benzer yazılar | benzer yazilar | benzer haberler | benzer içerikler | benzer konular | benzer makaleler |
    benzer gönderiler | bunlar da ilginizi çekebilir | bunlar da hoşunuza gidebilir | bunları da beğenebilirsiniz |
    bunlari da beğenebilirsiniz | bunlara da bakabilirsiniz | bunu da okuyun | bunları da okuyun | bunlari da okuyun |
    bunlar da var | ilginizi çekebilir | ilgini çekebilir | ilginizi çekebilecek haberler |
    ilginizi çekebilecek yazılar | ilginizi çekebilecek yazilar | ilginizi çekebilecek diğer içerikler |
    şunlar da ilginizi çekebilir | bu haberler de ilginizi çekebilir | bu yazılar da ilginizi çekebilir |
    bu yazilar da ilginizi çekebilir | hoşunuza gidebilir | hoşunuza gidebilecek içerikler | bunu da beğenebilirsin |
    ayrıca bakınız | ayrica bakiniz | ayrıca okuyun | ayrica okuyun | ayrıca bkz | ayrica bkz | ayrıca oku |
    ayrica oku | ayrıca bakın | ayrica bakin | diğer haberler | diğer yazılar | diğer yazilar | diğer yazıları |
    diğer yazilari | diğer makaleler | diğer içerikler | daha fazla haber | daha fazla içerik | daha fazla yazı |
    daha fazla yazi | daha fazla oku | devamını oku | devamini oku | çok okunanlar | çok okunan haberler |
    çok okunan yazılar | çok okunan yazilar | en çok okunanlar | en çok okunan haberler | en çok okunan yazılar |
    en çok okunan yazilar | en çok okunan | en çok izlenenler | en çok yorumlananlar | en çok paylaşılanlar |
    en çok paylaşilanlar | en popüler | en popüler yazılar | en popüler yazilar | en son haberler | en yeniler |
    popüler haberler | popüler yazılar | popüler yazilar | popüler konular | popüler içerikler | son haberler |
    son yazılar | son yazilar | son eklenenler | son dakika | son dakika haberleri | son yorumlar | son makaleler |
    son gönderiler | güncel haberler | günün haberleri | günün manşetleri | öne çıkan haberler | öne çikan haberler |
    öne çıkan yazılar | öne çikan yazilar | önerilen haberler | önerilen yazılar | önerilen yazilar |
    önerilen içerikler | önerilenler | sizin için seçtiklerimiz | sizin için önerilenler | sizin için seçilenler |
    editörün seçtikleri | editörün seçimi | kaçırmayın | kaçirmayin | bunları kaçırmayın | bunlari kaçirmayin |
    bunlara da göz atın | bunlara da göz atin | aynı kategoriden | ayni kategoriden | bu kategorideki diğer haberler |
    yazarın diğer yazıları | yazarin diğer yazilari | yazarın son yazıları | yazarin son yazilari | ilgili yazı |
    ilgini çekebilecek içerikler | şunlar hoşunuza gidebilir | editörün önerisi | son eklenen haberler |
    gündemden başlıklar | okumadan geçmeyin | gözden kaçmasın | gözden kaçmasin | bu konuda daha fazla |
    konuyla ilgili haberler | konuyla ilgili diğer haberler | konuyla ilgili yazılar | konuyla ilgili yazilar |
    editörün önerileri | günün öne çıkanları | günün öne çikanlari | öne çıkanlar | öne çikanlar |
    haftanın en çok okunanları | haftanin en çok okunanlari | sıradaki haber | siradaki haber | sıradaki yazı |
    siradaki yazi | sonraki içerik
  `),
  relatedLead: phrases(`
    ilgili haber | ilgili haberler | ilgili yazı | ilgili yazi | ilgili yazılar | ilgili yazilar | ilgili makale |
    ilgili içerik | ilginizi çekebilir | ilgini çekebilir | bunlar da ilginizi çekebilir | bunu da okuyun |
    bunu da oku | bunları da okuyun | bunlari da okuyun | ayrıca bakınız | ayrica bakiniz | ayrıca bkz |
    ayrica bkz | ayrıca okuyun | ayrica okuyun | ayrıca oku | ayrica oku | mutlaka okuyun | okumaya devam et |
    devamını oku | devamini oku | devamı için | devami için | devamı için tıklayın | devami için tiklayin |
    haberin devamı | haberin devami | haberin devamı için | haberin devami için | haberin detayı için |
    haberin detayi için | haberin detayları için | haberin detaylari için | daha fazla bilgi |
    daha fazla bilgi için | daha fazlası için | daha fazlasi için | ayrıntılar için tıklayın |
    ayrintilar için tiklayin | önerilen yazı | önerilen yazi | izlemek için tıklayın | izlemek için tiklayin |
    bunu da okuyabilirsiniz | bunları da okuyabilirsiniz | bunlari da okuyabilirsiniz |
    bu haber de ilginizi çekebilir | bu yazı da ilginizi çekebilir | bu yazi da ilginizi çekebilir |
    şu yazımıza da göz atın | şu yazimiza da göz atin | bu yazımıza da göz atın | bu yazimiza da göz atin |
    bu içeriğe de göz atın | bu içeriğe de göz atin | bunlara da göz atın | bunlara da göz atin | bunlara da bakın |
    bunlara da bakin | konuyla ilgili haber | konuyla ilgili | daha fazlasını oku | daha fazlasini oku |
    daha fazla oku | daha fazla haber için | detaylar için | detaylı bilgi için | detayli bilgi için |
    ayrıntılar için | ayrintilar için | ayrıntılar | ayrintilar | haberin ayrıntıları | haberin ayrintilari |
    haberin tamamı | haberin tamami | haberin tamamını oku | haberin tamamini oku | yazının tamamı | yazinin tamami |
    yazının devamı | yazinin devami | yazının tamamını oku | yazinin tamamini oku | röportajın tamamı |
    röportajin tamami | söyleşinin tamamı | söyleşinin tamami | kaçırmayın | kaçirmayin | kaçırma | kaçirma |
    sakın kaçırmayın | sakin kaçirmayin | izleyin | izle | dinleyin | video izle | videoyu izleyin | videoyu izle |
    podcast'i dinleyin | podcast dinle | fotoğraf galerisi | foto galeri | fotoğraflar için | tıklayın | tiklayin |
    tıkla oku | tikla oku | önceki bölüm | ilk bölüm için | birinci bölüm için | serinin ilk yazısı |
    serinin ilk yazisi | serinin önceki yazısı | serinin önceki yazisi | önerilen haber | önerilen içerik | bakınız |
    bakiniz | ayrıca bakın | ayrica bakin | ayrıca göz atın | ayrica göz atin | ayrıca izleyin | ayrica izleyin |
    mutlaka izleyin
  `),
  shareLine: phrases(`
    paylaş | paylaşın | paylaşin | bunu paylaş | bu haberi paylaş | bu yazıyı paylaş | bu yaziyi paylaş |
    bu sayfayı paylaş | bu sayfayi paylaş | haberi paylaş | yazıyı paylaş | yaziyi paylaş | makaleyi paylaş |
    içeriği paylaş | facebook'ta paylaş | facebookta paylaş | facebook'da paylaş | twitter'da paylaş |
    twitterda paylaş | x'te paylaş | whatsapp'ta paylaş | whatsapp'tan paylaş | linkedin'de paylaş |
    pinterest'te paylaş | telegram'da paylaş | sosyal medyada paylaş | arkadaşlarınla paylaş |
    arkadaşlarinla paylaş | arkadaşına gönder | arkadaşina gönder | arkadaşına öner | arkadaşina öner | beğen |
    beğendim | beğen yükleniyor | beğenmedim | tweetle | tweet | pinle | haberi kaydet | favorilere ekle |
    favorilerime ekle | favorilere kaydet | sonra oku | daha sonra oku | yazıcı dostu | yazici dostu |
    bu sayfayı yazdır | bu sayfayi yazdir | haberi yazdır | haberi yazdir | e-posta | e-posta gönder |
    e-posta ile gönder | e-posta ile paylaş | mail gönder | bunu e-postayla gönder | blogthis | linki kopyala |
    bağlantıyı kopyala | bağlantiyi kopyala | link kopyalandı | link kopyalandi | kopyalandı | kopyalandi |
    şikayet et | haberi dinle | google haberler'de takip et | abone ol | tepki ver | tepkiniz nedir |
    bu içeriği paylaş | haberi arkadaşına gönder | haberi arkadaşina gönder | arkadaşınla paylaş |
    arkadaşinla paylaş | mail ile gönder | whatsapp ile paylaş | bağlantı kopyalandı | bağlanti kopyalandi |
    yazıyı kaydet | yaziyi kaydet | okuma listesine ekle | sayfayı yazdır | sayfayi yazdir | hediye et
  `),
  shareLead: phrases(`
    paylaşmak için tıklayın | paylaşmak için tiklayin | facebook'ta paylaşmak için |
    twitter üzerinde paylaşmak için | x'te paylaşmak için | yazdırmak için tıklayın | yazdirmak için tiklayin |
    arkadaşınızla e-posta üzerinden | arkadaşinizla e-posta üzerinden | bu haberi paylaş | bu yazıyı paylaş |
    bu yaziyi paylaş | bu yazıyı arkadaşlarınızla | bu yaziyi arkadaşlarinizla | bu içeriği paylaş |
    arkadaşlarınızla paylaşın | arkadaşlarinizla paylaşin | arkadaşlarınızla paylaşmayı |
    arkadaşlarinizla paylaşmayi | sosyal medyada paylaş | beğendiyseniz | yazıyı beğendiyseniz |
    yaziyi beğendiyseniz | bu yazıyı beğendiyseniz | bu yaziyi beğendiyseniz | yazımızı beğendiyseniz |
    yazimizi beğendiyseniz | bu yazıyı beğendiniz mi | bu yaziyi beğendiniz mi | bu içeriği beğendiniz mi |
    haberi beğendiyseniz | paylaşmayı unutmayın | paylaşmayi unutmayin | bunu beğen | bu yazıyı sevdiklerinizle |
    bu yaziyi sevdiklerinizle | bu içeriği arkadaşlarınızla | bu içeriği arkadaşlarinizla | bu yazıyı beğendiysen |
    bu yaziyi beğendiysen | bu içeriği beğendiyseniz | içeriğimizi beğendiyseniz | beğendiyseniz paylaşın |
    beğendiyseniz paylaşin | sosyal medyada paylaşmayı | sosyal medyada paylaşmayi
  `),
  followLead: phrases(`
    bizi takip edin | bizi takip et | bizi sosyal medyada takip edin | bizi sosyal medyadan takip edin |
    bizi instagram'da takip edin | bizi twitter'da takip edin | bizi facebook'ta takip edin |
    bizi google haberler'de takip edin | bizi google news | bizi beğenin | bizi buradan takip | bizi şuradan takip |
    takipte kalın | takipte kalin | takipte kal | bizi takipte kalın | bizi takipte kalin | sayfamızı beğenin |
    sayfamizi beğenin | facebook sayfamızı | facebook sayfamizi | instagram hesabımızı | instagram hesabimizi |
    twitter hesabımızı | twitter hesabimizi | youtube kanalımıza abone olun | youtube kanalimiza abone olun |
    kanalımıza abone olun | kanalimiza abone olun | kanalımıza abone olmayı | kanalimiza abone olmayi |
    whatsapp kanalımıza | whatsapp kanalimiza | whatsapp kanalımızı | whatsapp kanalimizi | telegram kanalımıza |
    telegram kanalimiza | telegram grubumuza | grubumuza katılın | grubumuza katilin | bize katılın | bize katilin |
    abone ol google news | google news abone ol | google'da favori kaynak | bizi x'te takip edin |
    bizi youtube'da takip edin | bizi telegram'da takip edin | bizi whatsapp'ta takip edin |
    bizi linkedin'de takip edin | bizi tiktok'ta takip edin | bizi google'da | bizi google'da tercih |
    google'da tercih edilen kaynak | google news'te takip edin | google haberler'de takip edin |
    google haberler'den takip | whatsapp kanalımıza katılın | whatsapp kanalimiza katilin |
    whatsapp kanalımızı takip | whatsapp kanalimizi takip | whatsapp kanalımıza abone | whatsapp kanalimiza abone |
    telegram kanalımıza katılın | telegram kanalimiza katilin | telegram kanalımızı takip |
    telegram kanalimizi takip | telegram kanalımıza abone | telegram kanalimiza abone | telegram grubumuza katılın |
    telegram grubumuza katilin | discord sunucumuza | youtube kanalımıza abone | youtube kanalimiza abone |
    youtube kanalımızı takip | youtube kanalimizi takip | instagram sayfamızı takip | instagram sayfamizi takip |
    instagram hesabımızı takip | instagram hesabimizi takip | x hesabımızı takip | x hesabimizi takip |
    sosyal medya hesaplarımızı takip | sosyal medya hesaplarimizi takip | sosyal medyada bizi takip |
    sosyal medya hesaplarımızdan | sosyal medya hesaplarimizdan | son dakika haberler için | son gelişmeler için |
    haberleri takip etmek için | kanalımıza katılın | kanalimiza katilin | podcast kanalımıza | podcast kanalimiza |
    topluluğumuza katılın | topluluğumuza katilin
  `),
  promoLead: phrases(`
    abone ol | abone olun | bültenimize abone olun | bültene abone ol | e-bültenimize abone olun |
    e-bülten aboneliği | e-bülten kayıt | e-bülten kayit | e-bültene kayıt ol | e-bültene kayit ol | haber bülteni |
    bültenimize kaydolun | kaydolun | kayıt ol | kayit ol | kayıt olun | kayit olun | üye ol | üye olun |
    ücretsiz üye olun | ücretsiz üye ol | ücretsiz kaydol | ücretsiz abone ol | üye girişi yaparak |
    zaten üye misiniz | zaten üyeyim | hesabınız var mı | hesabiniz var mi | hesabınız yok mu | hesabiniz yok mu |
    henüz üye değil misiniz | e-posta adresiniz | e-posta adresinizi girin | e-posta adresinizi yazın |
    e-posta adresinizi yazin | e-posta adresi | gelişmelerden haberdar olun | güncel kalın | güncel kalin |
    yeniliklerden haberdar olun | hiçbir haberi kaçırmayın | hiçbir haberi kaçirmayin | en son haberleri |
    son dakika haberlerini | ilk siz haberdar olun | devamını okumak için | devamini okumak için |
    okumaya devam etmek için | bu içerik abonelere özel | abonelere özel | sadece abonelere özel |
    bize destek olun | bağış yapın | bağiş yapin | uygulamayı indir | uygulamayi indir | uygulamamızı indirin |
    uygulamamizi indirin | mobil uygulamamızı indirin | mobil uygulamamizi indirin | ücretsiz indir | hemen indir |
    hemen indirin | hemen satın al | hemen satin al | hemen başvur | hemen kaydol | hemen ara | bizi arayın |
    bizi arayin | bize ulaşın | bize ulaşin | hemen iletişime geçin | bizimle iletişime geçin |
    iletişime geçmek için | detaylı bilgi almak için | detayli bilgi almak için | randevu almak için | randevu al |
    teklif al | teklif alın | teklif alin | ücretsiz deneyin | ücretsiz dene | fırsatı kaçırmayın |
    firsati kaçirmayin | indirim kodu | okudum, kabul ediyorum | kvkk aydınlatma metnini | kvkk aydinlatma metnini |
    okuduğunuz için teşekkürler | bültenimize abone ol | bültenimize üye olun | bültenimize kayıt olun |
    bültenimize kayit olun | bültenimize kaydol | bültene abone olun | bültene kaydolun | e-bültenimize kaydolun |
    e-bültenimize üye olun | e-bülten üyeliği | e-bültene abone ol | haftalık bültenimiz | haftalik bültenimiz |
    günlük bültenimiz | haftalık bülten | haftalik bülten | ücretsiz bültenimize | haberler e-postanıza |
    haberler e-postaniza | en önemli haberler e-postanıza | en önemli haberler e-postaniza |
    e-posta adresinizi bırakın | e-posta adresinizi birakin | e-postanızı girin | e-postanizi girin |
    e-posta adresini gir | bu yazı abonelere özel | bu yazi abonelere özel | bu haber abonelere özel |
    bu içerik üyelere özel | üyelere özel | sadece aboneler | devamını okumak için abone |
    devamini okumak için abone | okumaya devam etmek için abone | okumaya devam etmek için giriş |
    okumaya devam etmek için üye | haberin devamını okumak için giriş | haberin devamini okumak için giriş |
    yazının devamını okumak için abone | yazinin devamini okumak için abone | zaten abone misiniz | zaten üye misin |
    hesabın var mı | hesabin var mi | hesabın yok mu | hesabin yok mu | ücretsiz kayıt ol | ücretsiz kayit ol |
    ücretsiz indirin | ilk ay ücretsiz | abonelik için | bize destek ol | bağımsız gazeteciliğe destek |
    bağimsiz gazeteciliğe destek | bağımsız gazeteciliği destekle | bağimsiz gazeteciliği destekle |
    bağımsız medyaya destek | bağimsiz medyaya destek | gazeteciliğe destek ol | destekçimiz olun | destekçi ol |
    patreon'dan destek | bağış yap | bağiş yap | uygulamamızı indir | uygulamamizi indir | uygulamada aç |
    uygulamada oku | podcastimizi dinleyin | spotify'da dinle | spotify'dan dinle | apple podcasts'te dinle |
    kitabı satın al | kitabi satin al | kitabı satın almak için | kitabi satin almak için | kitabı incele |
    kitabi incele | e-kitabı indir | e-kitabi indir | e-kitap indir | hemen al | hemen sipariş ver | hemen arayın |
    hemen arayin | online randevu | ücretsiz danışmanlık | ücretsiz danişmanlik | ücretsiz ön görüşme |
    detaylı bilgi ve randevu | detayli bilgi ve randevu | bilgi ve randevu için | okuduğunuz için teşekkür ederiz |
    haber ihbar hattı | haber ihbar hatti | haberinizi gönderin | haber gönderin | bize yazın | bize yazin |
    yazılarınızı gönderin | yazilarinizi gönderin | reklam vermek için
  `),
  promoPhrase: phrases(`
    bültenimize abone olun | e-bültenimize abone olun | bültenimize kayıt olun | bültenimize kayit olun |
    e-posta bültenimize | e-posta adresinizi girin | e-posta kutunuza | e-postanıza gelsin | e-postaniza gelsin |
    yeni yazılardan haberdar olmak | yeni yazilardan haberdar olmak | yeni yazılardan e-posta ile |
    yeni yazilardan e-posta ile | istediğiniz zaman abonelikten | abonelikten çıkabilirsiniz |
    abonelikten çikabilirsiniz | okumaya devam etmek için | devamını okumak için giriş |
    devamini okumak için giriş | ücretsiz üye olun | uygulamamızı indirin | uygulamamizi indirin |
    app store ve google play | youtube kanalımıza abone | youtube kanalimiza abone |
    kanalımıza abone olmayı unutmayın | kanalimiza abone olmayi unutmayin | beğenmeyi ve abone olmayı |
    beğenmeyi ve abone olmayi | bizi takip etmeyi unutmayın | bizi takip etmeyi unutmayin |
    whatsapp kanalımıza katılın | whatsapp kanalimiza katilin | telegram kanalımıza katılın |
    telegram kanalimiza katilin | kreosus üzerinden | gizlilik politikasını kabul | gizlilik politikasini kabul |
    kişisel verilerimin işlenmesini | ticari elektronik ileti | aydınlatma metnini okudum |
    aydinlatma metnini okudum | okudum ve kabul ediyorum | hemen bizi arayın | hemen bizi arayin |
    bültenimize kaydolun | bültenimize üye olun | e-bültenimize abone | istediğiniz zaman abonelikten çıkabilirsiniz |
    istediğiniz zaman abonelikten çikabilirsiniz | dilediğiniz zaman abonelikten | sadece abonelerimize |
    sadece aboneler okuyabilir | bağımsız gazeteciliği destekle | bağimsiz gazeteciliği destekle |
    bağımsız gazeteciliğe destek | bağimsiz gazeteciliğe destek | bize destek olmak için | telegram kanalımıza |
    telegram kanalimiza | whatsapp kanalımıza | whatsapp kanalimiza | kanalımıza abone olmayı |
    kanalimiza abone olmayi | beğenmeyi unutmayın | beğenmeyi unutmayin | zile basmayı unutmayın |
    zile basmayi unutmayin | bildirimleri açmayı unutmayın | bildirimleri açmayi unutmayin |
    app store ve google play'den | mobil uygulamamızı indir | mobil uygulamamizi indir | satış ortaklığı bağlantı |
    satiş ortakliği bağlanti | satış ortaklığı linkleri | satiş ortakliği linkleri | komisyon kazanabiliriz |
    ücretsiz makaleniz kaldı | ücretsiz haber hakkınız
  `),
  copyrightPhrase: phrases(`
    tüm hakları saklıdır | tüm haklari saklidir | her hakkı saklıdır | her hakki saklidir | bütün hakları saklıdır |
    bütün haklari saklidir | izinsiz kopyalanamaz | izinsiz ve kaynak gösterilmeden |
    izinsiz, kaynak gösterilmeden | kaynak gösterilmeden kullanılamaz | kaynak gösterilmeden kullanilamaz |
    izinsiz kullanılamaz | izinsiz kullanilamaz | izinsiz olarak kopyalanamaz | izinsiz alıntı yapılamaz |
    izinsiz alinti yapilamaz | yazılı izin olmaksızın | yazili izin olmaksizin | kopyalanamaz, çoğaltılamaz |
    kopyalanamaz, çoğaltilamaz | kopyalanması yasaktır | kopyalanmasi yasaktir | alıntılanamaz | alintilanamaz |
    copyright © | © copyright | creative commons lisansı | creative commons lisansi | wordpress gururla sunar |
    blogger tarafından desteklenmektedir | blogger tarafindan desteklenmektedir
  `),
  noticePhrase: phrases(`
    aktif link verilerek | aktif link verilmeden | yazarın kendi görüşleridir | yazarin kendi görüşleridir |
    sorumluluğu yazarına aittir | sorumluluğu yazarina aittir | yazıların sorumluluğu yazarlarına aittir |
    yazilarin sorumluluğu yazarlarina aittir | yayın politikasını yansıtmayabilir |
    yayin politikasini yansitmayabilir | editöryel politikasını yansıtmayabilir |
    editöryel politikasini yansitmayabilir | sorumluluk kabul edilmez | yatırım danışmanlığı kapsamında değildir |
    yatirim danişmanliği kapsaminda değildir | yatırım tavsiyesi değildir | yatirim tavsiyesi değildir |
    yatırım tavsiyesi içermez | yatirim tavsiyesi içermez | yatırım danışmanlığı hizmeti |
    yatirim danişmanliği hizmeti | bilgilendirme amaçlı olup | bilgilendirme amaçli olup |
    tıbbi tavsiye yerine geçmez | tibbi tavsiye yerine geçmez | tedavi amacıyla kullanılamaz |
    tedavi amaciyla kullanilamaz | ilk olarak yayınlandı | ilk olarak yayinlandi | ilk önce üzerinde ortaya çıktı |
    ilk önce üzerinde ortaya çikti | editörlerinin hiçbir editoryal müdahalesi olmadan |
    otomatik olarak web sitemizde yer almaktadır | otomatik olarak web sitemizde yer almaktadir | hukuki muhatabı |
    hukuki muhatabi | haberi geçen web siteleri ve ajanslardır | haberi geçen web siteleri ve ajanslardir |
    ajanslar tarafından servis edilen | ajanslar tarafindan servis edilen | görüşlerini yansıtmayabilir |
    görüşlerini yansitmayabilir | görüşünü yansıtmayabilir | görüşünü yansitmayabilir |
    görüşlerini yansıtmak zorunda değildir | görüşlerini yansitmak zorunda değildir |
    editöryal politikasını yansıtmayabilir | editöryal politikasini yansitmayabilir |
    editoryal politikasını yansıtmayabilir | editoryal politikasini yansitmayabilir |
    yayın politikasıyla örtüşmeyebilir | yayin politikasiyla örtüşmeyebilir | yazarın kişisel görüşüdür |
    yazarin kişisel görüşüdür | yazarın kişisel görüşleridir | yazarin kişisel görüşleridir |
    yazarın sorumluluğundadır | yazarin sorumluluğundadir | sorumluluk yazarına aittir | sorumluluk yazarina aittir |
    sorumluluk yazara aittir | içeriğinden sorumlu değildir | içeriğinden sorumlu tutulamaz |
    hukuki sorumluluğu yazarına | hukuki sorumluluğu yazarina | yatırım tavsiyesi niteliği taşımaz |
    yatirim tavsiyesi niteliği taşimaz | yatırım tavsiyesi niteliğinde değildir |
    yatirim tavsiyesi niteliğinde değildir | doktor muayenesinin yerini tutmaz | doktor tavsiyesi yerine geçmez |
    hekim muayenesinin yerine | tanı ve tedavi amaçlı | tani ve tedavi amaçli | tanı ve tedavi için mutlaka |
    tani ve tedavi için mutlaka | tedavi için mutlaka doktorunuza | sayfa içeriği sadece bilgilendirme |
    bilgilendirme amaçlıdır ve | bilgilendirme amaçlidir ve | sadece bilgilendirme amaçlıdır |
    sadece bilgilendirme amaçlidir | sadece bilgilendirme amaçlı olup | sadece bilgilendirme amaçli olup |
    kaynak gösterilerek dahi | kaynak gösterilse dahi | kaynak gösterilmeden kullanılamaz |
    kaynak gösterilmeden kullanilamaz | kaynak gösterilmeden alıntı | kaynak gösterilmeden alinti |
    izin alınmadan kopyalanamaz | izin alinmadan kopyalanamaz | izin alınmadan kullanılamaz |
    izin alinmadan kullanilamaz | alıntılanan haberin bir bölümü | alintilanan haberin bir bölümü |
    aktif link verilerek kullanılabilir | aktif link verilerek kullanilabilir | köşe yazısının tamamı |
    köşe yazisinin tamami | özel izin alınmadan kullanılamaz | özel izin alinmadan kullanilamaz |
    yapay zeka tarafından çevrilmiştir | yapay zeka tarafindan çevrilmiştir | otomatik olarak çevrilmiştir |
    editörlerinin hiçbir editoryal müdahalesi | otomatik olarak ajans kanallarından |
    otomatik olarak ajans kanallarindan | ajans kanallarından geldiği şekliyle |
    ajans kanallarindan geldiği şekliyle
  `),
  noticeLead: phrases(`
    yasal uyarı | yasal uyari | önemli uyarı | önemli uyari | risk uyarısı | risk uyarisi | sorumluluk reddi |
    feragatname | editörün notu | editör notu | editörden | çevirmenin notu | bu yazı ilk olarak |
    bu yazi ilk olarak | bu makale ilk olarak | bu yazı ilk kez | bu yazi ilk kez | bu haber ilk olarak |
    bu yazıda yer alan | bu yazida yer alan | burada yer alan yatırım | burada yer alan yatirim |
    burada yer alan bilgi | bu sitede yer alan | sitemizde yer alan | sitede yer alan | yazılar yazarlarına |
    yazilar yazarlarina | kaynak gösterilmeden | çıkar çatışması | çikar çatişmasi | ilk yayınlanma |
    ilk yayinlanma | yasal sorumluluk | düzeltme notu | düzeltme ve özür | özür ve düzeltme | okurlarımızdan özür |
    okurlarimizdan özür | bu haber güncellenmiştir | bu yazı güncellenmiştir | bu yazi güncellenmiştir |
    bu haber güncellendi | bu içerik güncellendi | bu yazı güncellendi | bu yazi güncellendi | bu haber yapay zeka |
    bu içerik yapay zeka | bu yazı yapay zeka | bu yazi yapay zeka | bu metin yapay zeka | bu çeviri yapay zeka |
    bu özet yapay zeka | bu haber otomatik | bu yazı çeviri | bu yazi çeviri | bu metin çeviri | bu makale çeviri |
    bu yazının aslı | bu yazinin asli | bu makalenin aslı | bu makalenin asli | bu yazının orijinali |
    bu yazinin orijinali | bu makalenin orijinali | bu metnin orijinali | bu yazının ingilizcesi |
    bu yazinin ingilizcesi | bu bir reklamdır | bu bir reklamdir | bu bir reklam içeriğidir | bu bir tanıtım |
    bu bir tanitim | bu bir ilandır | bu bir ilandir | bu içerik reklam | bu içerik sponsorlu | bu haber bir ilandır |
    bu haber bir ilandir | bu haber reklam | bu makale sponsor | bu yazı sponsor | bu yazi sponsor |
    sponsorlu içerik | tanıtım yazısıdır | tanitim yazisidir | advertorial içerik | iş birliği içeriği |
    işbirliği içeriği | bu basın bülteni | bu basin bülteni | bu içerikte yer alan | bu makalede yer alan |
    bu haberde yer alan | bu köşe yazısında | bu köşe yazisinda | bu bölümde yer alan | bu sayfada yer alan |
    burada yer alan yorum | sayfa içeriği sadece | site içeriği | sitedeki yazılar | sitedeki yazilar | sitedeki tüm |
    sitemizdeki yazı | sitemizdeki yazi | sitemizde yayınlanan | sitemizde yayinlanan | yayınlanan yazıların |
    yayinlanan yazilarin | yayınlanan haberlerin | yayinlanan haberlerin | yayımlanan yazıların |
    yayimlanan yazilarin | yazıların sorumluluğu | yazilarin sorumluluğu | yazıların hukuki | yazilarin hukuki |
    köşe yazılarının | köşe yazilarinin | köşe yazılarından | köşe yazilarindan | yazarların görüşleri |
    yazarlarin görüşleri | yazıda ifade edilen | yazida ifade edilen | yazıda yer alan görüşler |
    yazida yer alan görüşler | makalede ifade edilen | makalede yer alan görüşler | görüşler yazara | metinde hata |
    hata bildir | hata mı buldunuz | hata mi buldunuz | haberde hata | izinsiz kopyalanamaz | izinsiz alıntı |
    izinsiz alinti | kopyalanması yasaktır | kopyalanmasi yasaktir | tüm hakları | tüm haklari |
    düzeltme
  `),
  sourceLead: phrases(`
    kaynak | kaynaklar | kaynakça | haber kaynağı | haber kaynaği | kaynak site | orijinal kaynak | orijinal haber |
    alıntı | alinti | alıntıdır | alintidir | yararlanılan kaynaklar | yararlanilan kaynaklar | görsel kaynağı |
    görsel kaynaği | kaynak link | derleyen | çeviri kaynağı | çeviri kaynaği | haberin kaynağı | haberin kaynaği |
    haber kaynak | yazının kaynağı | yazinin kaynaği | orijinal metin | orijinal yazı | orijinal yazi |
    orijinal makale | özgün metin | özgün yazı | özgün yazi | metnin aslı | metnin asli | yazının aslı |
    yazinin asli | faydalanılan kaynaklar | faydalanilan kaynaklar | başvurulan kaynaklar | ilk yayın | ilk yayin |
    ilk yayımlanma | ilk yayimlanma | ilk kez yayımlandığı | ilk kez yayimlandiği | derlenmiştir
  `),
  editorLead: phrases(`
    editör | editörler | editörü | haber editörü | sorumlu editör | yayın editörü | yayin editörü | düzenleyen |
    düzenleme | redaksiyon | redaktör | son okuma | tashih | çeviri | çeviren | çevirmen | türkçesi |
    yayına hazırlayan | yayina hazirlayan | hazırlayan | hazirlayan | derleyen | tıbbi inceleme | tibbi inceleme |
    kontrol eden | genel yayın yönetmeni | genel yayin yönetmeni | yayın yönetmeni | yayin yönetmeni | mizanpaj |
    tasarım | tasarim | metin editörü | dil editörü | çeviri editörü | sorumlu müdür | sorumlu yazı işleri müdürü |
    sorumlu yazi işleri müdürü | yazı işleri müdürü | yazi işleri müdürü | yazı işleri | yazi işleri |
    genel yayın koordinatörü | genel yayin koordinatörü | haber müdürü | yayına hazırlayanlar | yayina hazirlayanlar |
    haberi hazırlayan | haberi hazirlayan | haberi yapan | röportajı yapan | röportaji yapan | röportajı hazırlayan |
    röportaji hazirlayan | söyleşiyi yapan | söyleşi | röportaj | haber merkezi | ingilizceden çeviren |
    ingilizceden çeviri | çeviri ve düzenleme | çeviren ve derleyen | derleyen ve çeviren | derleme | redakte eden |
    tashih eden | düzelti | redaksiyon ve düzelti | tıbbi editör | tibbi editör | tıbbi denetim | tibbi denetim |
    bilimsel danışman | bilimsel danişman | doğrulayan | doğruluk kontrolü | görsel yönetmen | görsel tasarım |
    görsel tasarim | grafik tasarım | grafik tasarim | video kurgu | kurgu ve montaj | seslendiren | seslendirme |
    yapım ve sunum | yapim ve sunum |
    haber
  `),
  tagsLead: phrases(`
    etiketler | etiket | etiketleri | etiketlendi | anahtar kelimeler | anahtar kelime | anahtar sözcükler |
    kategori | kategoriler | kategorisi | konular | konu | konu başlıkları | konu başliklari | şurada yayınlandı |
    şurada yayinlandi | yayınlandığı yer | yayinlandiği yer | başlıklar | başliklar | haberin etiketleri | tags |
    tag | hashtag | haber etiketleri | yazı etiketleri | yazi etiketleri | ilgili konular | ilgili etiketler |
    bu kategoride | hashtagler | yayınlandığı kategori | yayinlandiği kategori
  `),
  bylineLead: phrases(`
    yazar | yazan | yazarı | yazari | yazarlar | haber | haber merkezi | haberi yazan | muhabir | gazeteci |
    editör | hazırlayan | hazirlayan | derleyen | röportaj | söyleşi | gönderen | ekleyen | yayınlayan |
    yayinlayan | yazıyı yazan | yaziyi yazan | kaleme alan | çeviri | çeviren | fotoğraf ve yazı |
    fotoğraf ve yazi | haber-fotoğraf | haber/foto | paylaşan | oluşturan
  `),
  dateLead: phrases(`
    tarih | yayınlanma | yayinlanma | yayınlanma tarihi | yayinlanma tarihi | yayınlandı | yayinlandi |
    yayın tarihi | yayin tarihi | yayım tarihi | yayim tarihi | yayımlanma | yayimlanma | yayımlanma tarihi |
    yayimlanma tarihi | yayımlandı | yayimlandi | giriş tarihi | giriş saati | güncelleme | güncelleme tarihi |
    güncellenme | güncellenme tarihi | güncellendi | son güncelleme | son güncelleme tarihi | son güncellenme |
    son güncellenme tarihi | son düzenleme | son değişiklik | eklenme | eklenme tarihi | eklendi |
    oluşturulma tarihi | oluşturma tarihi | haber tarihi | gönderildi | ilk yayınlanma | ilk yayinlanma |
    paylaşım tarihi | paylaşim tarihi | abone ol tarih
  `),
  agoPhrase: phrases(`
    saniye önce | dakika önce | dk önce | saat önce | sa önce | gün önce | hafta önce | ay önce | yıl önce |
    yil önce | sene önce | az önce | biraz önce | şimdi | dün | bugün | evvelsi gün
  `),
  readingTimePhrase: phrases(`
    dk okuma | dk. okuma | dakika okuma | dakikalık okuma | dakikalik okuma | dk okuma süresi |
    dakika okuma süresi | okuma süresi | tahmini okuma süresi | ortalama okuma süresi | dakikada okunur |
    dk'da okunur | dakika sürer | dakikada okuyabilirsiniz | yaklaşık okuma süresi | yaklaşik okuma süresi |
    dinleme süresi
  `),
  counterWord: phrases(`
    görüntüleme | görüntülenme | görüntülendi | okunma | okunma sayısı | okunma sayisi | okundu | kez okundu |
    kez görüntülendi | izlenme | izlendi | yorum | yorumlar | yanıt | yanit | cevap | beğeni | beğenme | paylaşım |
    paylaşim | oy | takipçi | indirme | tıklanma | tiklanma | ziyaret | ziyaretçi | hit | değerlendirme
  `),
  homeLead: phrases(`
    ana sayfa | anasayfa | buradasınız | buradasiniz | şu an buradasınız | şu an buradasiniz | bulunduğunuz yer |
    şu anda buradasınız | şu anda buradasiniz | ana sayfaya dön
  `),
  menuLine: phrases(`
    içeriğe geç | içeriğe atla | ana içeriğe geç | ana içeriğe atla | içeriğe git | menüye geç | navigasyona geç |
    menü | menü aç | menüyü aç | menüyü kapat | menüyü aç/kapat | ana menü | mobil menü | yazı gezinmesi |
    yazi gezinmesi | yazı dolaşımı | yazi dolaşimi | gönderi navigasyonu | ara | arama | arama yap | sitede ara |
    site içi arama | bu blogda ara | aramak istediğiniz kelimeyi yazın | aramak istediğiniz kelimeyi yazin |
    gelişmiş arama | arama sonuçları | arama sonuçlari | giriş yap | giriş yapın | giriş yapin | üye girişi |
    üye ol | kayıt ol | kayit ol | kaydol | giriş yap / kayıt ol | giriş yap / kayit ol | giriş yap / üye ol |
    giriş / kayıt | giriş / kayit | çıkış yap | çikiş yap | oturum aç | oturumu kapat | hesap oluştur | hesabım |
    hesabim | profilim | siparişlerim | favorilerim | sepetim | sepete ekle | sepetiniz boş | alışveriş sepeti |
    alişveriş sepeti | ödeme yap | istek listesi | şifremi unuttum | parolamı unuttum | parolami unuttum |
    parolanızı mı unuttunuz | parolanizi mi unuttunuz | beni hatırla | beni hatirla | kullanıcı adı |
    kullanici adi | kullanıcı adı veya e-posta adresi | kullanici adi veya e-posta adresi | hakkımızda |
    hakkimizda | bize ulaşın | bize ulaşin | bize yazın | bize yazin | iletişim formu | künye |
    gizlilik politikası | gizlilik politikasi | gizlilik sözleşmesi | gizlilik ilkeleri | gizlilik bildirimi |
    gizlilik ve çerez politikası | gizlilik ve çerez politikasi | çerez politikası | çerez politikasi |
    çerez ayarları | çerez ayarlari | çerez tercihleri | çerez aydınlatma metni | çerez aydinlatma metni |
    çerezleri yönet | kvkk | kvkk aydınlatma metni | kvkk aydinlatma metni | aydınlatma metni | aydinlatma metni |
    kişisel verilerin korunması | kişisel verilerin korunmasi | kullanım koşulları | kullanim koşullari |
    kullanım şartları | kullanim şartlari | kullanıcı sözleşmesi | kullanici sözleşmesi | üyelik sözleşmesi |
    mesafeli satış sözleşmesi | mesafeli satiş sözleşmesi | hizmet şartları | hizmet şartlari |
    şartlar ve koşullar | yasal uyarı | yasal uyari | yayın ilkeleri | yayin ilkeleri | yayın politikası |
    yayin politikasi | site haritası | site haritasi | reklam ver | reklam verin | reklam künye | abone ol |
    e-bülten | bülten | rss | rss beslemesi | rss besleme | yazı beslemesi | yazi beslemesi | yorum beslemesi |
    sitene ekle | sitenize ekleyin | bizi takip edin | sosyal medya hesaplarımız | sosyal medya hesaplarimiz |
    mobil uygulamalar | mobil uygulama | uygulamamızı indirin | uygulamamizi indirin | mobil sürüm |
    masaüstü sürümü | masaüstü görünümü | sıkça sorulan sorular | sikça sorulan sorular | sık sorulan sorular |
    sik sorulan sorular | sss | yardım merkezi | yardim merkezi | müşteri hizmetleri | video galeri | web tv |
    canlı borsa | canli borsa | günlük burçlar | canlı sonuçlar | canli sonuçlar | gazete manşetleri |
    tüm haberler | tüm kategoriler | tüm manşetler | tüm yazarlar | haber arşivi | ay seçin | dil seçin |
    dil seçiniz | yukarı çık | yukari çik | başa dön | ana sayfa | anasayfa | ana sayfaya dön | sayfa bulunamadı |
    sayfa bulunamadi | tümünü gör | hepsini gör | daha fazla yükle | daha fazla göster | haber gönder |
    konuk yazar ol | kapat
  `),
  commentLine: phrases(`
    yorum yap | yorum yapın | yorum yapin | yorum yaz | yorum yazın | yorum yazin | yorum ekle | yorum gönder |
    yorum bırak | yorum birak | yorum bırakın | yorum birakin | bir yorum yazın | bir yorum yazin | bir yorum yaz |
    bir yorum bırak | bir yorum birak | bir yanıt yazın | bir yanit yazin | bir yanıt yazın yanıtı iptal et |
    bir yanit yazin yaniti iptal et | bir cevap yazın | bir cevap yazin | bir cevap yazın cevabı iptal et |
    bir cevap yazin cevabi iptal et | yanıt bırak | yanit birak | yanıt yaz | yanit yaz | yanıtı iptal et |
    yaniti iptal et | yanıtla | yanitla | cevapla | yanıt | yanit | yorumu gönder | yorumunuz | yorumunuzu yazın |
    yorumunuzu yazin | yorumunuzu yazınız | yorumunuzu yaziniz | yorumunu yaz | düşünceni paylaş |
    görüşlerinizi paylaşın | görüşlerinizi paylaşin | siz de yorum yapın | siz de yorum yapin | yorum | yorumlar |
    yorumlar (0) | 0 yorum | 1 yorum | yorum yok | yorum yapılmamış | yorum yapilmamiş | henüz yorum yapılmamış |
    henüz yorum yapilmamiş | henüz yorum yok | henüz yorum yapılmadı | henüz yorum yapilmadi |
    henüz hiç yorum yapılmamış | henüz hiç yorum yapilmamiş | hiç yorum yok | hiç yorum yapılmamış |
    hiç yorum yapilmamiş | bu habere henüz yorum yapılmamış | bu habere henüz yorum yapilmamiş |
    bu habere henüz yorum eklenmemiştir | ilk yorumu siz yapın | ilk yorumu siz yapin | ilk yorumu sen yap |
    ilk yorum yapan siz olun | ilk yorum yapan sen ol | ilk yorumu yap | yorumlar kapalı | yorumlar kapali |
    yorumlar kapatıldı | yorumlar kapatildi | yoruma kapalı | yoruma kapali | yorumlara kapalı | yorumlara kapali |
    bu yazı yorumlara kapalı | bu yazi yorumlara kapali | yorumları gör | yorumlari gör | yorumları göster |
    yorumlari göster | yorumları görüntüle | yorumlari görüntüle | tüm yorumlar | tüm yorumları gör |
    tüm yorumlari gör | tüm yorumları oku | tüm yorumlari oku | yorumları oku | yorumlari oku | son yorumlar |
    daha fazla yorum | adınız | adiniz | adınız soyadınız | adiniz soyadiniz | e-posta adresiniz | isim * | ad * |
    e-posta * | yorum * | internet sitesi | e-posta adresiniz yayınlanmayacak | e-posta adresiniz yayinlanmayacak |
    e-posta hesabınız yayımlanmayacak | e-posta hesabiniz yayimlanmayacak |
    gerekli alanlar * ile işaretlenmişlerdir | yorum yapmak için giriş yapın | yorum yapmak için giriş yapin |
    yorum yapabilmek için giriş yapın | yorum yapabilmek için giriş yapin |
    yorum yapabilmek için oturum açmalısınız | yorum yapabilmek için oturum açmalisiniz |
    yorum yapmak için üye girişi yapmalısınız | yorum yapmak için üye girişi yapmalisiniz |
    beni sonraki yorumlar için e-posta ile bilgilendir | beni yeni yazılarda e-posta ile bilgilendir |
    beni yeni yazilarda e-posta ile bilgilendir | kaydol: kayıt yorumları (atom) | kaydol: kayit yorumlari (atom) |
    yorumu şikayet et | sıralama | siralama | bu içerik yoruma kapalıdır | bu içerik yoruma kapalidir |
    bu habere yorum yapılamaz | bu habere yorum yapilamaz | ilk yorumu yapan siz olun | ilk yorumu yazan siz olun |
    tüm yorumları göster | tüm yorumlari göster | yorumları gizle | yorumlari gizle | daha fazla yorum yükle |
    yorumlar yükleniyor | yorum kuralları | yorum kurallari | yorum yazma kuralları | yorum yazma kurallari |
    yorum politikası | yorum politikasi | topluluk kuralları | topluluk kurallari | cevabı iptal et |
    cevabi iptal et | yanıtları gör | yanitlari gör | yanıtları göster | yanitlari göster | yanıtları gizle |
    yanitlari gizle | en yeniler | en eskiler | en beğenilenler | önce en yeni | önce en eski | en çok beğenilen |
    sırala | sirala | şikayet et | yorumu bildir | yorum silindi | yorum yapmak için üye olun | okur yorumları |
    okur yorumlari | okuyucu yorumları | okuyucu yorumlari | tartışmaya katıl | tartişmaya katil
  `),
  commentPhrase: phrases(`
    e-posta adresiniz yayınlanmayacak | e-posta adresiniz yayinlanmayacak | e-posta hesabınız yayımlanmayacak |
    e-posta hesabiniz yayimlanmayacak | gerekli alanlar * ile işaretlenmişlerdir |
    daha sonraki yorumlarımda kullanılması için | daha sonraki yorumlarimda kullanilmasi için |
    bir dahaki sefere yorum yaptığımda | bir dahaki sefere yorum yaptiğimda |
    adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin |
    adim, e-posta adresim ve site adresim bu tarayiciya kaydedilsin | yorum yapmak için giriş |
    yorum gönderebilmek için | ilk yorumu siz yapın | ilk yorumu siz yapin | ilk yorum yapan siz olun |
    henüz yorum yapılmamış | henüz yorum yapilmamiş | yorumlarınızı bekliyoruz | yorumlarinizi bekliyoruz |
    yorumlarda belirtebilirsiniz | yorumlarda belirtin | yorum olarak yazabilirsiniz | yorum bırakabilirsiniz |
    yorum birakabilirsiniz | yorum yapmayı unutmayın | yorum yapmayi unutmayin |
    istenmeyenleri azaltmak için akismet | yorum verilerinizin nasıl işlendiğini |
    yorum verilerinizin nasil işlendiğini | yorumlar onaylanmamaktadır | yorumlar onaylanmamaktadir |
    büyük harflerle yazılmış yorumlar | büyük harflerle yazilmiş yorumlar | onaylandıktan sonra yayınlanacak |
    onaylandiktan sonra yayinlanacak | editör onayından sonra | editör onayindan sonra |
    her türlü mali, hukuki, cezai | içeriği oluşturan şahsa aittir | beni sonraki yorumlar için |
    yorumlarda buluşalım | yorumlarda buluşalim | yorumlarda paylaşın | yorumlarda paylaşin |
    yorumlarda bizimle paylaşın | yorumlarda bizimle paylaşin | yorumlarda bize yazın | yorumlarda bize yazin |
    yorum kısmında belirtebilirsiniz | yorum kisminda belirtebilirsiniz | yorum kısmından bize |
    yorum kismindan bize | düşüncelerinizi yorumlarda | görüşlerinizi yorumlarda | fikirlerinizi yorumlarda |
    yorumlar kısmında paylaşın | yorumlar kisminda paylaşin | küfür, hakaret, rencide edici | rencide edici cümleler |
    imla kuralları ile yazılmamış | imla kurallari ile yazilmamiş | türkçe karakter kullanılmayan |
    türkçe karakter kullanilmayan | yorumlar onaylandıktan sonra | yorumlar onaylandiktan sonra |
    yorumlardan yazarları sorumludur | yorumlardan yazarlari sorumludur | yazılan yorumlardan | yazilan yorumlardan
  `),
  creditLead: phrases(`
    fotoğraf | fotoğraflar | foto | fotoğrafçı | fotoğrafçi | fotoğraf kaynağı | fotoğraf kaynaği | fotoğraf altı |
    fotoğraf alti | arşiv fotoğraf | fotoğraf arşiv | temsili fotoğraf | görsel | görseller | görsel kaynağı |
    görsel kaynaği | görsel kaynak | kapak fotoğrafı | kapak fotoğrafi | kapak görseli | öne çıkan görsel |
    öne çikan görsel | manşet görseli | resim | resim kaynağı | resim kaynaği | çizim | illüstrasyon | infografik |
    karikatür | ekran görüntüsü | anadolu ajansı | anadolu ajansi | dha | iha | depo photos | getty images |
    kaynak fotoğraf | foto arşiv | arşiv fotoğrafı | arşiv fotoğrafi | temsili görsel | temsili resim |
    fotoğraf kaynak | fotoğrafın kaynağı | fotoğrafin kaynaği | görsel telif | görselin kaynağı | görselin kaynaği |
    kapak resmi | ana görsel | ana fotoğraf | illüstrasyonlar | çizer | kolaj | ekran alıntısı | ekran alintisi |
    yapay zeka görseli | yapay zeka ile üretilmiştir | video kaynağı | video kaynaği | görüntü kaynağı |
    görüntü kaynaği
  `),
  cookiePhrase: phrases(`
    çerez kullanıyoruz | çerez kullaniyoruz | çerezler kullanıyoruz | çerezler kullaniyoruz |
    çerezleri kullanıyoruz | çerezleri kullaniyoruz | çerezler kullanmaktayız | çerezler kullanmaktayiz |
    çerezlerden faydalanıyoruz | çerezlerden faydalaniyoruz | çerezlerden yararlanıyoruz |
    çerezlerden yararlaniyoruz | bu site çerez kullanır | bu site çerez kullanir |
    bu sitede çerezler kullanılmaktadır | bu sitede çerezler kullanilmaktadir | bu web sitesi çerez kullanır |
    bu web sitesi çerez kullanir | bu web sitesi çerezleri kullanır | bu web sitesi çerezleri kullanir |
    bu internet sitesinde çerez kullanılmaktadır | bu internet sitesinde çerez kullanilmaktadir |
    sitemizde çerezler kullanılmaktadır | sitemizde çerezler kullanilmaktadir | sitemizde çerez kullanılmaktadır |
    sitemizde çerez kullanilmaktadir | web sitemizde çerezler | web sitemizde çerez |
    web sitemizde size en iyi deneyimi sunabilmemiz için çerezleri | çerez kullanımını kabul |
    çerez kullanimini kabul | çerez kullanımına izin | çerez kullanimina izin | çerezleri kabul et |
    tüm çerezleri kabul et | çerezleri reddet | tüm çerezleri reddet | çerez ayarları | çerez ayarlari |
    çerez politikamızı | çerez politikamizi | çerez politikamız | çerez politikamiz |
    siteyi kullanmaya devam ederek | sitemizi kullanmaya devam ederek | sitemizi kullanarak çerez |
    bu siteyi kullanmaya devam ederseniz | veri politikasındaki amaçlarla sınırlı |
    veri politikasindaki amaçlarla sinirli | mevzuata uygun şekilde çerez konumlandırmaktayız |
    mevzuata uygun şekilde çerez konumlandirmaktayiz | size daha iyi hizmet sunabilmek
  `),
  adLine: phrases(`
    reklam | reklamlar | resmi ilanlar | sponsorlu | sponsorlu içerik | sponsorlu bağlantılar |
    sponsorlu bağlantilar | tanıtım yazısı | tanitim yazisi | advertorial | #işbirliği | #reklam | reklam alanı |
    reklam alani | haber reklamdan sonra devam ediyor | yazı reklamdan sonra devam ediyor |
    yazi reklamdan sonra devam ediyor | reklam devamını oku | reklam devamini oku | reklamdan sonra devam ediyor |
    reklamı kapat | reklami kapat | reklamı geç | reklami geç | reklamsız oku | reklamsiz oku | - reklam - |
    (reklam) | [reklam] | advertisement | reklam - devamı aşağıda | reklam - devami aşağida |
    haberin devamı reklamdan sonra | haberin devami reklamdan sonra | haberin devamı aşağıda |
    haberin devami aşağida | haber devam ediyor | haberin devamı | haberin devami |
    içerik reklamdan sonra devam ediyor | devamı reklamdan sonra | devami reklamdan sonra | sponsorlu bağlantı |
    sponsorlu bağlanti | sponsor | sponsor içeriği | marka iş birliği | ilan | ticari içerik | ortak içerik |
    reklamı atla | reklami atla | reklamı gizle | reklami gizle | bu reklamı neden görüyorum |
    bu reklami neden görüyorum | reklamı bildir | reklami bildir | reklam vermek için tıklayın |
    reklam vermek için tiklayin | devamı için aşağı kaydırın | devami için aşaği kaydirin | aşağı kaydırın |
    aşaği kaydirin | okumaya devam etmek için kaydırın | okumaya devam etmek için kaydirin
  `),
  tocHeading: phrases(`
    içindekiler | bu yazıda | bu yazida | bu yazıda neler var | bu yazida neler var | bu makalede | bu içerikte |
    bu sayfada | yazı içeriği | yazi içeriği | makale içeriği | içindekiler tablosu | içerik tablosu |
    içindekiler [gizle] | içindekiler gizle | içindekileri göster | içindekileri gizle | hızlı erişim | hizli erişim |
    yazının içindekiler | yazinin içindekiler | bu haberde | bu yazımızda | bu yazimizda | içerik listesi |
    içerik haritası | içerik haritasi | konu başlıkları | konu başliklari | başlıklar | başliklar | yazı başlıkları |
    yazi başliklari | makale başlıkları | makale başliklari | bu yazıda neler öğreneceksiniz |
    bu yazida neler öğreneceksiniz | neler öğreneceksiniz | hızlı bağlantılar | hizli bağlantilar | hızlı gezinme |
    hizli gezinme
  `),
  furnitureLine: phrases(`
    yukarı çık | yukari çik | başa dön | sayfa başı | sayfa başi | sayfa başına dön | sayfa başina dön | geri dön |
    listeye dön | haberlere dön | ana sayfaya dön | devamını oku | devamini oku | devamını oku » | devamini oku » |
    devamını oku → | devamini oku → | devamı için tıklayınız | devami için tiklayiniz | okumaya devam et |
    okumaya devam et → | haberin devamı | haberin devami | haberin tamamı | haberin tamami | tamamını oku |
    tamamini oku | yazının devamı | yazinin devami | haberi oku | yazıyı oku | yaziyi oku | haberin orijinali |
    orijinal haberi oku | orijinal metni göster | daha fazla göster | daha fazla yükle | daha fazla oku |
    daha az göster | daha fazlasını oku | daha fazlasini oku | daha fazlasını göster | daha fazlasini göster |
    tümünü göster | tümünü gör | hepsini gör | genişlet | yükleniyor | lütfen bekleyin | lütfen bekleyiniz |
    resmi büyüt | büyütmek için tıklayın | büyütmek için tiklayin | büyük hali için tıklayın |
    büyük hali için tiklayin | galeriye git | foto galeri | fotoğrafları gör | fotoğraflari gör | sonraki resim |
    önceki resim | tam ekran | yazdır | yazdir | sayfayı yazdır | sayfayi yazdir | pdf indir | pdf olarak indir |
    kalıcı bağlantı | kalici bağlanti | kısa link | kisa link | linki kopyala | yazı boyutu | yazi boyutu |
    yazı tipi boyutu | yazi tipi boyutu | yazıyı büyüt | yaziyi büyüt | yazıyı küçült | yaziyi küçült |
    metin boyutu | a- a+ | bu yazı faydalı oldu mu | bu yazi faydali oldu mu | bu makale yardımcı oldu mu |
    bu makale yardimci oldu mu | bu içerik faydalı mıydı | bu içerik faydali miydi | bu sayfa yararlı oldu mu |
    bu sayfa yararli oldu mu | bu yazıya puan ver | bu yaziya puan ver | bu yazıyı oyla | bu yaziyi oyla |
    yazıyı oylayın | yaziyi oylayin | oy ver | ortalama puan | evet hayır | evet hayir |
    tarayıcınız video etiketini desteklemiyor | tarayiciniz video etiketini desteklemiyor |
    tarayıcınız desteklemiyor | tarayiciniz desteklemiyor | haberi dinle | videoyu izle | kapat | pencereyi kapat |
    iptal | takip et | takip ediliyor | takipten çık | takipten çik | hata bildir | şikayet et | yeni pencerede aç |
    yeni pencerede açılır | yeni pencerede açilir | dil seç | ilk sayfa | son sayfa | sayfaya git | siteye git |
    siteyi ziyaret et | başa git | yukarı git | yukari git | yukarı dön | yukari dön | sayfanın başına dön |
    sayfanin başina dön | en üste çık | en üste çik | habere dön | yazıya dön | yaziya dön | anasayfaya dön |
    devamını okuyun | devamini okuyun | devamı için tıklayın | devami için tiklayin | daha fazla |
    haberin tamamını oku | haberin tamamini oku | içerik yükleniyor | yüklenirken hata oluştu | yüklenemedi |
    bir hata oluştu | bir şeyler ters gitti | tekrar deneyin | yeniden dene | tekrar dene | sayfayı yenile |
    sayfayi yenile | sayfayı yenileyin | sayfayi yenileyin | sayfa bulunamadı | sayfa bulunamadi | içerik bulunamadı |
    içerik bulunamadi | video bulunamadı | video bulunamadi | video oynatılamıyor | video oynatilamiyor |
    video yüklenemedi | bu içerik kullanılamıyor | bu içerik kullanilamiyor | haberi sesli dinle | yazıyı dinle |
    yaziyi dinle | sesli dinle | sesli oku | haberi sesli oku | dinle | oynat | duraklat | oynatma hızı |
    oynatma hizi | videoyu oynat | fotoğrafı büyüt | fotoğrafi büyüt | görseli büyüt | resmi büyütmek için tıklayın |
    resmi büyütmek için tiklayin | galeriyi gör | galeriyi görüntüle | tüm fotoğraflar | tüm fotoğrafları gör |
    tüm fotoğraflari gör | tüm görseller | fotoğraf galerisi | yazı boyutunu büyüt | yazi boyutunu büyüt |
    yazı boyutunu küçült | yazi boyutunu küçült | font boyutu | gece modu | karanlık mod | karanlik mod | koyu mod |
    açık mod | açik mod | okuma modu | çıktı al | çikti al | pdf olarak kaydet | kısa bağlantı | kisa bağlanti |
    kopyala | metni kopyala | hata bildirin | hatalı haber bildir | hatali haber bildir | sorun bildir |
    geri bildirim | geri bildirim gönder | geri bildirimde bulun | bu haberi oyla | haberi oyla | yazıyı puanla |
    yaziyi puanla | puan ver | puanınız | puaniniz | oyunuz | oy verdiğiniz için teşekkürler |
    geri bildiriminiz için teşekkürler | bu içerik faydalı oldu mu | bu içerik faydali oldu mu |
    bu makale faydalı oldu mu | bu makale faydali oldu mu | bu sayfa faydalı oldu mu | bu sayfa faydali oldu mu |
    yararlı oldu mu | yararli oldu mu | bu bilgi yararlı oldu mu | bu bilgi yararli oldu mu | faydalı | faydali |
    faydalı değil | faydali değil | tepkinizi seçin | tepkiniz ne | bu habere tepkiniz ne | haberin özeti |
    özet göster | haber özeti | yapay zeka özeti | yapay zeka ile özetle | ingilizce oku | ingilizcesini oku |
    türkçe oku | orijinalini göster | çeviriyi göster | yeni sekmede aç |
    basın bülteni
  `),
  furnitureLead: phrases(`
    haberin tamamı için | haberin tamami için | haberin devamı için | haberin devami için |
    haberin tamamını okumak için | haberin tamamini okumak için | yazının tamamı için | yazinin tamami için |
    yazının devamı için | yazinin devami için | devamını okumak için | devamini okumak için | okumaya devam et |
    orijinal haber | haberin orijinali | tüm yazılarını göster | tüm yazilarini göster | yazarın tüm yazıları |
    yazarin tüm yazilari | bu gönderiyi instagram'da gör | kalıcı bağlantı | kalici bağlanti |
    kalıcı bağlantıyı yer imlerinize ekleyin | kalici bağlantiyi yer imlerinize ekleyin | haber linki | haber kodu |
    kısa link | kisa link | yazı boyutu | yazi boyutu | okunma sayısı | okunma sayisi | görüntülenme sayısı |
    görüntülenme sayisi | bu haber toplam | bu yazı faydalı | bu yazi faydali | bu makale yardımcı |
    bu makale yardimci | bu sayfa yararlı | bu sayfa yararli | videoyu izlemek için | büyütmek için |
    haberi sesli dinle | hata bildirmek için | bu haberi dinle | haberi dinlemek için | yazıyı dinlemek için |
    yaziyi dinlemek için | tarayıcınız desteklemiyor | tarayiciniz desteklemiyor | tarayıcınız video |
    tarayiciniz video | tarayıcınız html5 | tarayiciniz html5 | eski bir tarayıcı | eski bir tarayici |
    javascript'i etkinleştirin | lütfen javascript | bu yazıyı oylamak | bu yaziyi oylamak | bu yazıya puan |
    bu yaziya puan | bu yazı size faydalı | bu yazi size faydali | bu içerik size faydalı | bu içerik size faydali |
    bu içeriği faydalı | bu içeriği faydali | bu yazıyı faydalı | bu yaziyi faydali | haberin orijinali için |
    haberin ingilizcesi için | yazının ingilizcesi için | yazinin ingilizcesi için | fotoğrafları görmek için |
    fotoğraflari görmek için | büyük görmek için | videoyu izlemek için tıklayın | videoyu izlemek için tiklayin |
    basın iletişim
  `),
};
