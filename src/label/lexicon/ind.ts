import { type Lexicon, phrases } from './lexicon.js';

/** Indonesian. */
export const ind: Lexicon = {
  language: 'ind',
  bioHeading: phrases(`
    tentang penulis | tentang pengarang | tentang saya | profil penulis | biodata penulis | penulis |
    penulis artikel | mengenal penulis | siapa saya | biografi penulis | ditulis oleh | diposting oleh |
    kontributor | tentang kontributor | tentang para penulis | tentang editor | tentang penerjemah |
    tentang narasumber | profil singkat penulis | penulis tamu | biodata singkat | siapa penulisnya |
    informasi penulis | kenalan dengan penulis |
    siapa yang menulis
  `),
  bioLead: phrases(`
    tentang penulis | profil penulis | biodata penulis | artikel ini ditulis oleh | tulisan ini ditulis oleh |
    *penulis adalah | *) penulis adalah | (penulis adalah | penulis tamu | penulis adalah | penulis merupakan |
    penulis tinggal | penulis saat ini | penulis pernah
  `),
  selfLead: phrases(`
    halo, saya | hai, saya | halo! saya | hai! saya | halo, nama saya | hai, nama saya | perkenalkan, saya |
    perkenalkan nama saya | nama saya | selamat datang di blog saya | hai, aku | halo, aku | halo semua, saya |
    hai semua, saya | halo semuanya, saya | perkenalkan, nama saya | salam kenal, saya | saya seorang penulis |
    saya seorang blogger | saya seorang jurnalis
  `),
  roleWord: phrases(`
    jurnalis | wartawan | wartawati | reporter | koresponden | redaktur | redaktur pelaksana | pemimpin redaksi |
    pemred | editor | penyunting | penulis | penulis lepas | penulis konten | content writer | kolumnis | novelis |
    penyair | sastrawan | esais | blogger | bloger | youtuber | podcaster | kritikus | penerjemah | fotografer |
    pewarta foto | jurnalis foto | ilustrator | desainer | sutradara | produser | presenter | penyiar | profesor |
    guru besar | dosen | pengajar | peneliti | akademisi | sejarawan | ekonom | sosiolog | psikolog | psikiater |
    dokter spesialis | ahli gizi | apoteker | pengacara | advokat | analis | konsultan | insinyur | arsitek |
    programmer | pengusaha | wirausahawan | pendiri | ceo | direktur utama | pelatih | motivator | aktivis |
    copywriter | kontributor | freelancer | jurnalis lepas | jurnalis investigasi | jurnalis data | wartawan lepas |
    wartawan senior | wartawan foto | kontributor lepas | wakil pemimpin redaksi | penulis naskah | penulis novel |
    penulis cerita pendek | cerpenis | narablog | vlogger | kreator konten | pembuat konten | content creator |
    juru kamera | juru foto | fotografer lepas | desainer grafis | kartunis | penyiar radio | pembawa acara |
    kritikus film | kritikus sastra | kritikus musik | pengamat politik | pengamat ekonomi | pengamat sosial |
    pengamat musik | pengamat sepak bola | analis politik | analis keuangan | analis pasar | ekonom senior |
    peneliti senior | peneliti muda | dosen tetap | dosen tidak tetap | mahasiswa doktoral | kandidat doktor |
    antropolog | budayawan | psikolog klinis | dokter umum | dokter gigi | dietisien | perencana keuangan |
    konsultan pajak | konsultan hukum | notaris | pegiat literasi | pegiat lingkungan | praktisi pendidikan |
    praktisi hukum | pelatih kebugaran | instruktur yoga | salah satu pendiri
  `),
  bioPhrase: phrases(`
    menulis tentang | menulis untuk | menulis di | aktif menulis di | gemar menulis | suka menulis | hobi menulis |
    lahir di | tinggal di | berdomisili di | menetap di | lulusan universitas | alumni universitas |
    alumnus universitas | lulus dari | kuliah di | menempuh pendidikan di | menyelesaikan studi |
    menyelesaikan pendidikan | bergelar sarjana | bekerja sebagai | bekerja di | pernah bekerja di |
    pernah bekerja sebagai | memulai karier | berpengalaman sebagai | berpengalaman lebih dari | mengajar di |
    dosen di | dosen universitas | mahasiswa universitas | mahasiswa jurusan | penulis buku |
    bukunya yang berjudul | karyanya antara lain | pendiri dan | aktif sebagai | memiliki minat | pencinta |
    penikmat kopi | di waktu luang | saat tidak menulis | ibu dari dua | ibu dua anak | ayah dua anak |
    pegiat literasi | alumnus jurusan | alumni jurusan | lulusan jurusan | lulusan ilmu komunikasi |
    lulusan jurnalistik | menulis sejak | senang menulis | menulis untuk berbagai | menulis tentang isu |
    bergabung sebagai jurnalis | bergabung dengan redaksi | berpengalaman sebagai jurnalis |
    memulai karier jurnalistik | memulai karier sebagai jurnalis | bekerja sebagai jurnalis |
    bekerja sebagai wartawan | bekerja sebagai penulis lepas | dapat dihubungi melalui | dapat dihubungi di |
    bisa dihubungi melalui | bisa disapa di | bisa disapa lewat | dapat disapa melalui
  `),
  bioCall: phrases(`
    ikuti penulis | ikuti saya di | ikuti saya | hubungi penulis | hubungi saya | kontak penulis | dapat dihubungi |
    bisa dihubungi | dapat dihubungi melalui | bisa ditemui di | bisa disapa di | lihat semua tulisan |
    lihat semua pos | lihat semua artikel | lihat profil | lihat profil lengkapku | lihat profil saya selengkapnya |
    artikel lain dari penulis | artikel lainnya oleh | baca artikel lain | semua artikel | kunjungi blog |
    informasi lebih lanjut | lihat semua pos oleh | baca artikel lainnya dari penulis | artikel lain oleh penulis |
    tulisan lain dari penulis | ikuti penulis di | hubungi saya di | sapa saya di
  `),
  pronounLead: phrases(`
    beliau | penulis
  `),
  aboutLead: phrases(`
    tentang | tentang kami | tentang perusahaan | profil perusahaan | sekilas tentang | mengenai perusahaan |
    tentang organisasi | sekilas perusahaan
  `),
  companyPhrase: phrases(`
    adalah perusahaan terkemuka | merupakan perusahaan terkemuka | penyedia terkemuka | pemimpin global di bidang |
    kontak media | narahubung media | kontak pers | hubungan media | hubungan investor |
    pernyataan berwawasan ke depan | pernyataan pandangan ke depan | untuk informasi lebih lanjut, kunjungi |
    untuk informasi lebih lanjut, silakan | informasi lebih lanjut kunjungi
  `),
  prevLead: phrases(`
    artikel sebelumnya | berita sebelumnya | pos sebelumnya | postingan sebelumnya | halaman sebelumnya |
    tulisan sebelumnya | bab sebelumnya | topik sebelumnya | posting sebelumnya | postingan lama |
    postingan lebih lama | posting lama | pos-pos lama | lebih lama | bagian sebelumnya | video sebelumnya |
    edisi sebelumnya | episode sebelumnya | pos lama | artikel lama
  `),
  nextLead: phrases(`
    artikel selanjutnya | artikel berikutnya | artikel berikut | berita selanjutnya | berita berikutnya |
    pos berikutnya | pos selanjutnya | postingan selanjutnya | postingan berikutnya | halaman selanjutnya |
    halaman berikutnya | tulisan selanjutnya | tulisan berikutnya | bab selanjutnya | bab berikutnya |
    topik berikutnya | postingan baru | postingan lebih baru | posting lebih baru | lebih baru | pos-pos baru |
    bagian selanjutnya | bagian berikutnya | video berikutnya | video selanjutnya | edisi berikutnya |
    episode berikutnya | episode selanjutnya | pos baru
  `),
  relatedHeading: phrases(`
    artikel terkait | artikel terkini | artikel terbaru | artikel lainnya | artikel lain | artikel populer |
    artikel pilihan | artikel menarik lainnya | artikel rekomendasi | artikel serupa | berita terkait |
    berita terkini | berita terbaru | berita lainnya | berita lain | berita populer | berita pilihan |
    berita utama | berita terpopuler | berita rekomendasi | pos terkait | pos terbaru | pos-pos terbaru |
    postingan terkait | postingan terbaru | postingan populer | postingan lainnya | posting terkait |
    tulisan terkait | tulisan terbaru | tulisan lainnya | konten terkait | topik terkait | video terkait |
    tautan terkait | baca juga | baca selengkapnya | baca lainnya | baca lebih lanjut | simak juga | lihat juga |
    lihat lainnya | lihat selengkapnya | tonton juga | anda mungkin suka | anda mungkin juga suka |
    anda mungkin menyukai | anda mungkin menyukai postingan ini | mungkin anda suka | mungkin anda menyukai |
    mungkin kamu suka | mungkin anda tertarik | kamu mungkin suka | kamu mungkin juga suka |
    yang mungkin anda suka | jangan lewatkan | rekomendasi untuk anda | rekomendasi untukmu | rekomendasi artikel |
    direkomendasikan | pilihan editor | pilihan redaksi | pilihan untukmu | untuk anda | terpopuler |
    paling populer | paling banyak dibaca | paling dibaca | banyak dibaca | terbanyak dibaca | terhangat |
    sedang tren | topik populer | topik hangat | komentar terbaru | komentar terkini | dari penulis yang sama |
    lainnya dari | kabar terbaru | indeks berita | artikel terkait lainnya | baca artikel lainnya |
    baca berita lainnya | berita terkait lainnya | jangan lewatkan juga | anda mungkin tertarik |
    paling banyak dilihat | paling banyak dikomentari | terpopuler minggu ini | sedang ramai dibicarakan |
    tulisan serupa | postingan serupa | artikel lain dari penulis
  `),
  relatedLead: phrases(`
    baca juga | baca pula | baca selengkapnya | baca lebih lanjut | baca artikel | baca artikel selengkapnya |
    baca berita | baca di sini | baca disini | simak juga | simak selengkapnya | simak pula | lihat juga |
    lihat selengkapnya | tonton juga | artikel terkait | berita terkait | selengkapnya baca | selanjutnya baca |
    jangan lewatkan | anda mungkin suka | lanjut baca | baca lanjutan | baca kelanjutannya |
    baca cerita selengkapnya | baca berita selengkapnya | baca artikel lainnya | baca berita lainnya |
    baca berita terkait | baca ulasan lengkapnya | baca wawancara lengkapnya | baca laporan lengkapnya |
    baca sebelumnya | baca bagian pertama | baca dalam bahasa inggris | simak video | simak berita lainnya |
    simak artikel lainnya | simak ulasan lengkapnya | lihat juga video | lihat video | lihat videonya | lihat foto |
    lihat foto lainnya | tonton video | tonton juga video | saksikan juga | saksikan video | saksikan videonya |
    saksikan selengkapnya | dengarkan juga | dengarkan podcast | selengkapnya | selengkapnya di |
    informasi selengkapnya | berita selengkapnya | jangan lewatkan juga | artikel serupa | artikel lainnya |
    berita lainnya | berita sebelumnya | tulisan terkait | video terkait | topik terkait | bagian pertama |
    bagian sebelumnya | rekomendasi artikel | rekomendasi bacaan | bacaan terkait | mungkin anda suka
  `),
  shareLine: phrases(`
    bagikan | bagikan ini | bagikan artikel ini | bagikan berita ini | bagikan artikel | bagikan berita |
    bagikan ke | bagikan ke facebook | bagikan ke twitter | bagikan ke x | bagikan ke whatsapp |
    bagikan ke pinterest | bagikan di facebook | bagikan di twitter | bagikan di whatsapp | bagikan via |
    bagikan lewat | bagikan halaman ini | bagikan postingan ini | berbagi | berbagi ke facebook |
    berbagi ke twitter | berbagi ke pinterest | sebarkan | sebarkan ini | share ke | menyukai ini | suka memuat |
    tidak suka | tweet | kirim ke teman | kirimkan ini lewat email | blogthis | simpan artikel | tambah ke favorit |
    cetak artikel | cetak halaman | surel | salin tautan | salin link | copy link | tautan disalin |
    tautan telah disalin | link tersalin | laporkan | bacakan | bagikan ke teman | bagikan ke telegram |
    bagikan ke line | bagikan lewat email | bagikan via email | bagikan tautan | bagikan sekarang |
    kirim lewat email | kirim via email | link disalin | link berhasil disalin | tautan berhasil disalin |
    simpan berita | simpan untuk nanti | baca nanti | tambahkan ke favorit | cetak berita | hadiahkan artikel
  `),
  shareLead: phrases(`
    bagikan artikel ini | bagikan berita ini | bagikan ke teman | bagikan ke | bagikan informasi ini |
    bagikan kepada | klik untuk berbagi | klik untuk membagikan | klik untuk mencetak | klik untuk mengirimkan |
    jika artikel ini bermanfaat | jika anda menyukai artikel ini | jika kamu suka artikel ini |
    apakah artikel ini bermanfaat | semoga bermanfaat | jangan lupa share | jangan lupa bagikan |
    suka dengan artikel ini | sebarkan artikel ini | bagikan tulisan ini | bagikan kepada teman |
    jika anda menyukai artikel | jika kamu suka artikel | jika bermanfaat, silakan | jika kamu merasa artikel ini |
    suka artikel ini | silakan bagikan | silakan share | yuk bagikan
  `),
  followLead: phrases(`
    ikuti kami | ikuti kami di | ikuti kami di google news | ikuti berita | ikuti saluran | ikuti saluran whatsapp |
    ikuti channel | ikuti akun | ikuti update | ikuti media sosial | ikuti berita terkini | follow kami di |
    follow akun | follow us di | gabung grup | gabung di grup telegram | gabung channel telegram |
    gabung saluran whatsapp | yuk gabung | ayo bergabung | subscribe channel | subscribe kanal |
    dapatkan update berita | dapatkan berita terbaru | dapatkan informasi terbaru | simak berita | simak update |
    sukai halaman kami | like fanpage | temukan kami di | hubungi kami di | cek berita dan artikel yang lain |
    ikuti kami di google | ikuti kami di instagram | ikuti kami di facebook | ikuti kami di whatsapp |
    ikuti kami di telegram | ikuti kami di tiktok | ikuti kami di x | ikuti kami di youtube | ikuti channel whatsapp |
    ikuti whatsapp channel | ikuti kanal whatsapp | ikuti berita terbaru | ikuti akun instagram |
    ikuti media sosial kami | ikuti terus berita | ikuti update berita | ikuti artikel kami | follow instagram |
    follow kami | gabung di channel | gabung ke grup | gabung grup whatsapp | bergabunglah di grup |
    bergabung dengan grup | bergabung di grup | mari bergabung di grup | mari bergabung di channel |
    bergabunglah dengan saluran | bergabunglah dengan kami | yuk follow | subscribe youtube | jadikan kami sumber |
    jadikan sumber pilihan | tambahkan kami sebagai sumber | dapatkan berita terbaru di | cek berita dan artikel |
    simak berita terbaru | simak breaking news | baca berita terbaru lainnya | berita terbaru dan terpopuler
  `),
  promoLead: phrases(`
    berlangganan | berlangganan sekarang | berlangganan newsletter | langganan newsletter | daftar newsletter |
    daftar sekarang | daftar gratis | daftarkan email | daftarkan diri | newsletter | buletin |
    dapatkan newsletter | dapatkan informasi | dapatkan berita | dapatkan update | dapatkan notifikasi |
    masukkan email | masukkan email anda | masukkan alamat email | alamat email | alamat email anda | email anda |
    sudah punya akun | belum punya akun | sudah berlangganan | artikel ini khusus | khusus pelanggan |
    khusus member | masuk untuk | login untuk | unduh aplikasi | download aplikasi | unduh sekarang |
    download sekarang | install aplikasi | dukung jurnalisme | donasi sekarang | beli sekarang | pesan sekarang |
    hubungi kami sekarang | segera hubungi | terima kasih telah membaca | terima kasih sudah membaca |
    terima kasih atas kunjungan | kirim tulisan | punya informasi | saya setuju | dengan mendaftar |
    berlangganan buletin | berlangganan gratis | langganan sekarang | daftarkan email anda | daftarkan emailmu |
    masukkan emailmu | newsletter kami | newsletter mingguan | dapatkan kabar terbaru | dapatkan informasi terbaru |
    dapatkan artikel terbaru | konten khusus pelanggan | artikel premium | artikel ini khusus pelanggan |
    artikel ini khusus untuk | artikel ini hanya untuk | khusus pelanggan premium | untuk membaca selengkapnya |
    untuk melanjutkan membaca | untuk membaca artikel lengkap | lanjutkan membaca dengan | sudah punya akun? masuk |
    belum berlangganan | masuk untuk membaca | dukung kami | dukung jurnalisme independen | dukung media independen |
    dukung kerja jurnalistik | berdonasi sekarang | traktir penulis | traktir kopi | unduh aplikasi kami |
    download aplikasi kami | baca di aplikasi | buka di aplikasi | dengarkan podcast kami | dengarkan di spotify |
    beli bukunya | beli buku di | pesan bukunya | hubungi kami di | hubungi whatsapp | hubungi nomor whatsapp |
    konsultasi gratis | konsultasikan sekarang | jadwalkan konsultasi | coba gratis | coba sekarang gratis |
    download gratis ebook | unduh ebook | unduh gratis | punya cerita menarik | kirim tulisan anda | kirim tulisanmu |
    kirimkan tulisan | ingin menulis di | ingin kirim artikel | pasang iklan | terima kasih sudah mampir
  `),
  promoPhrase: phrases(`
    berlangganan newsletter | daftar newsletter kami | newsletter kami | langsung ke email anda | ke email anda |
    di kotak masuk anda | masukkan alamat email anda | notifikasi pos baru melalui email |
    berhenti berlangganan kapan saja | di google play dan app store | google play store dan app store |
    whatsapp channel kami | gabung di grup | subscribe channel | jangan lupa subscribe | like dan subscribe |
    baca tanpa iklan | anda harus install aplikasi | hubungi kami melalui whatsapp | mungkin menghasilkan komisi |
    berlangganan newsletter kami | berlangganan buletin kami | langsung ke inbox anda | dapat berhenti berlangganan |
    khusus untuk pelanggan premium | dukung jurnalisme independen | donasi anda membantu | saluran whatsapp kami |
    channel telegram kami | grup telegram kami | channel youtube kami | kanal youtube kami |
    install aplikasi telegram terlebih dulu | jangan lupa like, share | like, comment, dan subscribe |
    nyalakan lonceng | aktifkan lonceng notifikasi | kami dapat menerima komisi | mungkin mendapatkan komisi
  `),
  copyrightPhrase: phrases(`
    hak cipta dilindungi | hak cipta dilindungi undang-undang | hak cipta terpelihara | seluruh hak cipta |
    hak cipta © | copyright © | all rights reserved | dilarang memperbanyak |
    dilarang mengambil dan/atau menayangkan ulang | dilarang keras mengambil konten | dilarang mereproduksi |
    tanpa izin redaksi | lisensi creative commons | bangga bertenaga wordpress | diberdayakan oleh blogger |
    diberdayakan oleh wordpress
  `),
  noticePhrase: phrases(`
    sepenuhnya tanggung jawab penulis | menjadi tanggung jawab penulis | tidak mencerminkan pandangan |
    tidak mewakili pandangan | merupakan opini pribadi | pendapat pribadi penulis | bukan merupakan saran |
    bukan nasihat keuangan | bukan ajakan untuk membeli | bukan rekomendasi investasi |
    keputusan investasi sepenuhnya | keputusan investasi ada di tangan | artikel ini telah tayang di |
    artikel ini sudah tayang di | artikel ini pertama kali | telah tayang di | pertama kali tayang di |
    pertama kali diterbitkan | pertama kali dipublikasikan | dengan mencantumkan sumber |
    wajib mencantumkan sumber | konten ini ditulis oleh | artikel ini diproduksi oleh |
    sepenuhnya menjadi tanggung jawab penulis | di luar tanggung jawab redaksi | bukan tanggung jawab redaksi |
    tidak mencerminkan kebijakan redaksi | tidak mewakili pandangan redaksi | merupakan pandangan pribadi penulis |
    merupakan opini pribadi penulis | adalah pendapat pribadi penulis | bukan merupakan nasihat keuangan |
    bukan merupakan rekomendasi investasi | bukan ajakan untuk membeli atau menjual |
    tidak menggantikan saran dokter | tidak menggantikan nasihat medis | bukan pengganti nasihat medis |
    bukan pengganti saran medis | hanya untuk tujuan informasi | bertujuan untuk memberikan informasi umum |
    tanpa izin tertulis dari redaksi | tanpa seizin redaksi | untuk ai di situs web ini |
    crawling atau pengindeksan otomatis | diterjemahkan secara otomatis | telah tayang sebelumnya di |
    artikel ini telah tayang | kategori artikel ini ditulis oleh kontributor | isi di luar tanggung jawab |
    depresi bukanlah persoalan
  `),
  noticeLead: phrases(`
    disclaimer | sanggahan | penafian | catatan redaksi | catatan editor | catatan penulis | ralat |
    artikel ini telah | artikel ini telah tayang | artikel ini sudah tayang | artikel ini pertama kali |
    artikel ini adalah kiriman | artikel ini hanya | tulisan ini adalah | tulisan ini sebelumnya |
    tulisan ini sepenuhnya | berita ini telah | peringatan risiko | informasi dalam artikel | koreksi redaksi |
    ralat redaksi | permintaan maaf redaksi | artikel ini diterjemahkan | artikel ini dibuat dengan |
    artikel ini dihasilkan | artikel ini ditulis dengan bantuan | artikel ini telah diperbarui |
    artikel ini telah diterjemahkan | artikel ini sebelumnya | artikel ini pernah | artikel ini merupakan opini |
    artikel ini merupakan kerja sama | artikel ini merupakan tanggung jawab | artikel ini tidak mewakili |
    artikel ini bukan | artikel ini hanya bertujuan | berita ini diterjemahkan | berita ini diolah |
    berita ini bersumber | konten ini dibuat | konten ini diproduksi | konten ini diterjemahkan |
    konten ini merupakan | konten ini hasil kerja sama | tulisan ini pertama kali | tulisan ini merupakan |
    tulisan ini adalah tanggung | tulisan ini tidak | isi artikel | isi di luar tanggung | seluruh isi artikel |
    segala isi | setiap artikel | diterjemahkan dengan | diterjemahkan oleh ai | ringkasan ini dibuat |
    konten bersponsor | konten berbayar | artikel bersponsor | artikel berbayar | advertorial |
    pandangan dalam artikel | pendapat dalam artikel | pendapat yang disampaikan | disclaimer: artikel |
    disclaimer on | disclaimer: informasi | dilarang menyalin | dilarang mengutip | dilarang memperbanyak |
    catatan penerjemah | keterangan redaksi | informasi berikut ini tidak | informasi di atas |
    apabila menemukan kesalahan | jika menemukan kesalahan | jika anda menemukan kesalahan | laporkan kesalahan
  `),
  sourceLead: phrases(`
    sumber | sumber berita | sumber artikel | sumber asli | sumber informasi | dikutip dari | dilansir dari |
    referensi | disadur dari | diadaptasi dari | artikel asli | disarikan dari | via | diolah dari | sumber tulisan |
    sumber referensi | sumber data | sumber terjemahan | sumber video | daftar pustaka | daftar referensi | rujukan |
    tautan asli | link asli | diterjemahkan dari | diambil dari | dirangkum dari | dinukil dari |
    pertama kali terbit di | pertama kali tayang di | bahan bacaan
  `),
  editorLead: phrases(`
    editor | penyunting | redaktur | redaksi | disunting oleh | diedit oleh | ditinjau oleh |
    ditinjau secara medis oleh | peninjau | penerjemah | diterjemahkan oleh | pewarta | uploader | reporter |
    produser | penanggung jawab | editor bahasa | editor naskah | editor foto | editor video | editor senior |
    editor pelaksana | redaktur pelaksana | redaktur bahasa | redaktur foto | pemimpin redaksi |
    wakil pemimpin redaksi | penyunting bahasa | penyelaras bahasa | penyelia | alih bahasa | kontributor |
    koresponden | dilaporkan oleh | laporan oleh | ditinjau oleh dokter | peninjau medis | pemeriksa fakta |
    cek fakta | periksa fakta | pengunggah | publisher | diunggah oleh | penulis naskah | pengisi suara |
    videografer | desainer grafis | tata letak | penata letak | koordinator liputan
  `),
  tagsLead: phrases(`
    tag | tags | tagar | label | kategori | kata kunci | topik | topik terkait | topik populer | ditandai |
    diposting di | dipublikasikan di | ditulis dalam | rubrik | kanal | tag terkait | topik artikel |
    diarsipkan di bawah | diterbitkan di | hashtag | berita terkait tag
  `),
  bylineLead: phrases(`
    oleh | ditulis oleh | diposting oleh | dipublikasikan oleh | diterbitkan oleh | penulis | reporter | pewarta |
    wartawan | jurnalis | kontributor | laporan wartawan | editor | redaksi | tim redaksi | diunggah oleh | author
  `),
  dateLead: phrases(`
    diterbitkan | diterbitkan pada | dipublikasikan | dipublikasikan pada | dipublish | diposting | diposting pada |
    diposkan | tanggal | tanggal terbit | tanggal posting | tayang | terbit | diperbarui | diperbarui pada |
    diperbaharui | terakhir diperbarui | terakhir diupdate | update terakhir | diupdate | pembaruan |
    pembaruan terakhir | terakhir diubah | ditulis pada | dibuat pada
  `),
  agoPhrase: phrases(`
    detik lalu | detik yang lalu | menit lalu | menit yang lalu | jam lalu | jam yang lalu | hari lalu |
    hari yang lalu | minggu lalu | minggu yang lalu | bulan lalu | bulan yang lalu | tahun lalu | tahun yang lalu |
    baru saja | kemarin | hari ini
  `),
  readingTimePhrase: phrases(`
    menit baca | menit membaca | min baca | waktu baca | waktu membaca | estimasi waktu baca | lama membaca |
    dibaca dalam | menit waktu baca | dibaca normal | menit untuk membaca | perkiraan waktu baca | estimasi membaca |
    durasi baca | durasi membaca
  `),
  counterWord: phrases(`
    tayangan | dilihat | kali dilihat | dibaca | kali dibaca | pembaca | komentar | suka | bagikan | dibagikan |
    balasan | pengikut | unduhan | views | penayangan | pengunjung | kunjungan | disukai
  `),
  homeLead: phrases(`
    beranda | home | halaman utama | anda di sini | anda berada di | anda sedang berada di | lokasi anda |
    halaman depan | muka
  `),
  menuLine: phrases(`
    langsung ke konten | langsung ke isi | langsung ke konten utama | lewati ke konten | lewati ke isi |
    loncat ke konten | lompat ke konten | menu | menu utama | buka menu | tutup menu | navigasi pos |
    navigasi tulisan | pencarian | cari | cari untuk | cari berita | cari di sini | telusuri blog ini | telusuri |
    cari blog ini | login | masuk / daftar | masuk/daftar | logout | daftar akun | buat akun | akun saya |
    profil saya | keranjang | keranjang belanja | tambah ke keranjang | lupa password | lupa kata sandi |
    lupa sandi | ingat saya | tentang kami | hubungi kami | kontak kami | susunan redaksi | pedoman media siber |
    pedoman pemberitaan | pedoman pemberitaan media siber | kode etik jurnalistik | kebijakan privasi |
    kebijakan cookie | kebijakan data pribadi | kebijakan editorial | ketentuan layanan | syarat dan ketentuan |
    syarat & ketentuan | ketentuan penggunaan | disclaimer | penafian | peta situs | sitemap | pasang iklan |
    info iklan | beriklan | berlangganan | langganan | newsletter | rss | ikuti kami | indeks | indeks berita |
    arsip blog | pusat bantuan | versi seluler | versi web | unduh aplikasi | download aplikasi | pilih bahasa |
    beranda | kembali ke atas | kembali ke beranda | ke atas | lihat semua | lihat semua berita | lihat lainnya |
    muat lebih banyak | muat lainnya | tampilkan lebih banyak | laporkan penyalahgunaan | tutup |
    halaman tidak ditemukan | jaringan media
  `),
  commentLine: phrases(`
    tinggalkan komentar | tinggalkan balasan | tinggalkan balasan batalkan balasan | tinggalkan balasan batal |
    beri komentar | berikan komentar | berikan komentar anda | beri balasan | batalkan balasan | batal membalas |
    tulis komentar | tulis komentar anda | tambahkan komentar | tambah komentar | kirim komentar |
    kirimkan komentar | posting komentar | poskan komentar | komentar | komentar (0) | 0 komentar | 1 komentar |
    tidak ada komentar | belum ada komentar | jadilah yang pertama berkomentar |
    jadilah yang pertama untuk berkomentar | jadi yang pertama berkomentar | komentar ditutup |
    komentar dinonaktifkan | kolom komentar ditutup | lihat komentar | lihat semua komentar | baca komentar |
    tampilkan komentar | muat komentar | komentar terbaru | balas | balasan | komentar anda | nama * | email * |
    surel * | nama anda | masuk untuk berkomentar | login untuk berkomentar | silakan login untuk berkomentar |
    anda harus masuk untuk berkomentar | alamat email anda tidak akan dipublikasikan | ruas yang wajib ditandai * |
    beritahu saya akan tindak lanjut komentar melalui surel | langganan: posting komentar (atom) |
    berlangganan lewat: posting komentar (atom) | kolom komentar | tulis komentarmu | tinggalkan komentar anda |
    jadilah yang pertama memberikan komentar | lihat komentar lainnya | semua komentar | sembunyikan komentar |
    muat komentar lainnya | memuat komentar | komentar terpopuler | komentar pembaca | lihat balasan |
    laporkan komentar | laporkan | aturan komentar | ketentuan komentar | syarat dan ketentuan komentar | terbaru |
    terlama | urutkan | gabung diskusi | ikut berdiskusi
  `),
  commentPhrase: phrases(`
    alamat email anda tidak akan dipublikasikan | email anda tidak akan dipublikasikan | ruas yang wajib ditandai |
    simpan nama, email, dan situs web saya | pada peramban ini untuk komentar saya berikutnya |
    untuk komentar saya berikutnya | anda harus masuk untuk | silakan login untuk | jadilah yang pertama |
    situs ini menggunakan akismet | untuk mengurangi spam | bagaimana data komentar anda diproses |
    tulis di kolom komentar | tulis pendapatmu di kolom komentar | silakan tinggalkan komentar |
    tinggalkan komentar di bawah | komentar sepenuhnya menjadi tanggung jawab | komentar menjadi tanggung jawab |
    beritahu saya akan | tuliskan di kolom komentar | sampaikan di kolom komentar | beri tahu kami di kolom komentar |
    di kolom komentar ya | komentar tidak mewakili | gunakan bahasa yang santun | komentar akan dimoderasi |
    komentar anda akan
  `),
  creditLead: phrases(`
    foto | foto oleh | foto ilustrasi | foto dok | dok | dokumentasi | foto arsip | sumber foto | sumber gambar |
    gambar ilustrasi | ilustrasi | ilustrasi oleh | fotografer | kredit foto | infografis | tangkapan layar |
    shutterstock | antara foto | freepik | karikatur | sumber ilustrasi | kredit gambar | foto dok. pribadi |
    foto istimewa | foto file | ilustrasi foto | ilustrator | gambar | gambar utama | foto utama | foto sampul |
    foto cover | pewarta foto | dok. pribadi | dokumentasi pribadi | tangkap layar | infografik | kartun |
    dibuat dengan ai | ilustrasi ai | gambar dibuat dengan ai
  `),
  cookiePhrase: phrases(`
    kami menggunakan cookie | kami menggunakan kuki | situs ini menggunakan cookie | situs ini menggunakan cookies |
    situs web ini menggunakan cookie | website ini menggunakan cookie | website ini menggunakan cookies |
    menggunakan cookie untuk | terima semua cookie | tolak semua cookie | pengaturan cookie |
    kebijakan cookie kami | dengan melanjutkan menggunakan | dengan terus menggunakan situs |
    anda menyetujui penggunaan
  `),
  adLine: phrases(`
    iklan | advertisement | advertorial | disponsori | konten bersponsor | konten sponsor | konten berbayar |
    pariwara | artikel ini berlanjut setelah iklan | artikel berlanjut setelah iklan | scroll untuk melanjutkan |
    scroll to continue with content | gulir untuk lanjut membaca | gulir ke bawah untuk melanjutkan | tutup iklan |
    hapus iklan | - iklan - | (iklan) | [iklan] | bersponsor | artikel bersponsor | konten promosi | konten mitra |
    konten kerja sama | pasang iklan | pasang iklan di sini | scroll untuk melanjutkan membaca |
    gulir untuk melanjutkan | gulir ke bawah untuk lanjut baca | lanjut baca di bawah |
    artikel berlanjut di bawah iklan | berita berlanjut setelah iklan | lanjutkan membaca setelah iklan |
    lewati iklan | sembunyikan iklan | laporkan iklan | mengapa saya melihat iklan ini
  `),
  tocHeading: phrases(`
    daftar isi | daftar isi artikel | isi artikel | dalam artikel ini | di artikel ini | di halaman ini |
    pada artikel ini | daftar isi [sembunyikan] | daftar isi sembunyikan | tampilkan daftar isi | isi halaman |
    sembunyikan daftar isi | buka daftar isi | tutup daftar isi | daftar isi [tampilkan] | navigasi cepat |
    tautan cepat | lompat ke | lompat ke bagian | yang akan anda pelajari | apa yang akan anda pelajari
  `),
  furnitureLine: phrases(`
    kembali ke atas | kembali ke daftar | kembali ke beranda | baca selengkapnya | baca selengkapnya » |
    selengkapnya | selengkapnya » | baca lebih lanjut | baca artikel asli | baca artikel selengkapnya |
    lanjutkan membaca | lanjutkan membaca → | lihat selengkapnya | lihat lebih banyak | lihat semua | lihat foto |
    lihat asli | tampilkan lebih banyak | tampilkan semua | muat lebih banyak | muat lainnya | memuat |
    mohon tunggu | harap tunggu | perbesar | perbesar gambar | klik untuk memperbesar |
    klik gambar untuk memperbesar | cetak | cetak halaman ini | unduh pdf | download | permalink | tautan permanen |
    salin tautan | ukuran huruf | ukuran font | ukuran teks | apakah artikel ini membantu |
    apakah artikel ini bermanfaat | apakah informasi ini bermanfaat | apakah halaman ini membantu | beri rating |
    beri nilai artikel ini | ya tidak | browser anda tidak mendukung | browser anda tidak mendukung video |
    dengarkan artikel | putar video | tutup | mengikuti | edit | laporkan kesalahan | terjemahkan | pilih bahasa |
    halaman pertama | halaman terakhir | foto berikutnya | foto sebelumnya | kembali ke awal |
    kembali ke halaman utama | kembali ke artikel | kembali | baca artikel lengkap | lihat lainnya |
    tampilkan lebih sedikit | sedang memuat | gagal memuat | gagal memuat konten | terjadi kesalahan | coba lagi |
    silakan coba lagi | muat ulang | muat ulang halaman | halaman tidak ditemukan | video tidak tersedia |
    video tidak dapat diputar | konten tidak tersedia | dengarkan berita | dengarkan artikel ini |
    dengarkan berita ini | putar audio | jeda | kecepatan putar | perbesar foto | lihat galeri | lihat semua foto |
    semua foto | galeri foto | perbesar huruf | perkecil huruf | perbesar teks | perkecil teks | mode gelap |
    mode terang | mode malam | unduh file | simpan pdf | laporkan masalah | laporkan artikel | kirim masukan |
    beri masukan | umpan balik | beri nilai | nilai artikel ini | rating artikel | rating anda |
    terima kasih atas penilaian anda | terima kasih atas masukan anda | terima kasih atas umpan balik anda |
    apakah artikel ini berguna | apakah informasi ini membantu | membantu | tidak membantu | bermanfaat |
    ringkasan ai | rangkuman ai | ringkasan artikel | baca dalam bahasa inggris | baca dalam bahasa indonesia |
    lihat versi bahasa inggris | tampilkan teks asli | lihat terjemahan | tutup jendela | buka di tab baru |
    halaman selanjutnya | halaman berikutnya | 1 dari 2 halaman | tampilkan dalam satu halaman |
    siaran pers
  `),
  furnitureLead: phrases(`
    baca artikel selengkapnya | baca artikel asli | baca selengkapnya di | lanjutkan membaca |
    lihat semua pos dari | lihat semua pos oleh | lihat semua tulisan | lihat postingan ini di instagram |
    lihat postingan ini di | klik di sini untuk | klik disini untuk | tandai permalink | permalink |
    tautan artikel | url artikel | link artikel | ukuran font | ukuran huruf | jumlah pembaca | jumlah tayangan |
    dibaca sebanyak | apakah artikel ini | apakah halaman ini | browser anda tidak | untuk menonton video |
    halaman 1 dari | dengarkan artikel | artikel ini telah dibaca | dengarkan artikel ini | dengarkan berita ini |
    browser anda tidak mendukung | peramban anda tidak mendukung | browser anda sudah | silakan aktifkan javascript |
    mohon aktifkan javascript | apakah informasi ini | beri nilai artikel | klik gambar untuk |
    baca artikel ini dalam | baca berita ini dalam | terakhir diperbarui | terakhir diubah | diperbarui terakhir |
    tautan pendek | tautan permanen |
    kontak media
  `),
};
