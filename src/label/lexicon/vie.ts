import { type Lexicon, phrases } from './lexicon.js';

/** Vietnamese. */
export const vie: Lexicon = {
  language: 'vie',
  bioHeading: phrases(`
    về tác giả | giới thiệu tác giả | thông tin tác giả | đôi nét về tác giả | tiểu sử tác giả | tác giả |
    tác giả bài viết | về tôi | giới thiệu về tác giả | người viết | hồ sơ tác giả | đăng bởi | viết bởi |
    về tác giả bài viết | thông tin về tác giả | vài nét về tác giả | đôi dòng về tác giả | tác giả khách mời |
    về người viết | người viết bài | về dịch giả | về người dịch | về biên tập viên | về chuyên gia |
    đội ngũ tác giả | giới thiệu bản thân | tôi là ai | ban biên tập
  `),
  bioLead: phrases(`
    về tác giả | giới thiệu tác giả | đôi nét về tác giả | thông tin tác giả | bài viết được viết bởi |
    bài viết này được viết bởi | tác giả là | tác giả hiện là | tác giả bài viết | bài viết của tác giả |
    tác giả khách mời | * tác giả
  `),
  selfLead: phrases(`
    xin chào, tôi là | xin chào! tôi là | chào bạn, tôi là | chào các bạn, mình là | xin chào, mình là |
    xin chào! mình là | chào bạn, mình là | tôi tên là | mình tên là | chào mừng bạn đến với blog |
    chào các bạn, tôi là | chào mọi người, mình là | hi, mình là | hello, mình là | mình là một blogger |
    tôi là một blogger | tôi là tác giả | mình là tác giả
  `),
  roleWord: phrases(`
    nhà báo | phóng viên | biên tập viên | tổng biên tập | phó tổng biên tập | thư ký tòa soạn | cộng tác viên |
    bình luận viên | nhà văn | nhà thơ | tác giả | tiểu thuyết gia | blogger | youtuber | dịch giả |
    biên dịch viên | nhà phê bình | nhiếp ảnh gia | phóng viên ảnh | họa sĩ | nhà thiết kế | đạo diễn |
    nhà sản xuất | biên kịch | giáo sư | phó giáo sư | tiến sĩ | thạc sĩ | giảng viên | nhà nghiên cứu |
    nghiên cứu viên | nghiên cứu sinh | nhà sử học | chuyên viên | nhà kinh tế | dược sĩ | chuyên gia dinh dưỡng |
    chuyên gia tâm lý | luật sư | kỹ sư | kiến trúc sư | lập trình viên | nhà phân tích | chuyên gia phân tích |
    cố vấn | tư vấn viên | huấn luyện viên | diễn giả | doanh nhân | nhà sáng lập | đồng sáng lập | tổng giám đốc |
    ceo | content writer | copywriter | phóng viên tự do | phóng viên thể thao | phóng viên chiến trường |
    phóng viên thường trú | nhà báo tự do | nhà báo điều tra | nhà báo công dân | nhà bình luận |
    bình luận viên thể thao | nhà quan sát | chuyên gia tài chính | chuyên gia kinh tế | chuyên gia da liễu |
    chuyên gia công nghệ | chuyên gia seo | chuyên viên nội dung | chuyên viên tư vấn | chuyên viên phân tích |
    người dẫn chương trình | phát thanh viên | nhà biên kịch | nhà phê bình văn học | nhà phê bình phim | học giả |
    giảng viên đại học | vlogger | travel blogger | food blogger | beauty blogger | reviewer | content creator |
    nhà sáng tạo nội dung | người sáng tạo nội dung | họa sĩ minh họa | luật gia | kế toán trưởng | kiểm toán viên |
    bác sĩ | bác sĩ chuyên khoa | bác sĩ da liễu | bác sĩ nội trú | dược sĩ đại học | chuyên gia tâm lý học |
    nhà tâm lý học | nhà trị liệu | huấn luyện viên cá nhân | huấn luyện viên yoga | đầu bếp | giám đốc điều hành |
    giám đốc marketing | nhà tư vấn | kỹ sư phần mềm
  `),
  bioPhrase: phrases(`
    viết về | chuyên viết về | viết bài cho | từng viết cho | cộng tác với | hiện đang là | hiện sống tại |
    đang sống tại | sống và làm việc tại | sinh ra tại | sinh năm | tốt nghiệp đại học | tốt nghiệp chuyên ngành |
    từng học tại | từng tu nghiệp | có bằng thạc sĩ | có bằng tiến sĩ | học vị tiến sĩ | giảng dạy tại |
    đang giảng dạy | công tác tại | đang công tác tại | từng công tác | từng làm việc tại | làm việc tại |
    nhiều năm kinh nghiệm | có hơn 10 năm kinh nghiệm | kinh nghiệm trong lĩnh vực | chuyên gia trong lĩnh vực |
    tác giả của cuốn | tác giả của nhiều | tác giả cuốn sách | đam mê viết | yêu thích viết lách | người sáng lập |
    đồng sáng lập | từng đoạt giải | đạt giải thưởng
  `),
  bioCall: phrases(`
    theo dõi tác giả | liên hệ tác giả | liên hệ với tác giả | theo dõi tôi trên | kết nối với tôi |
    xem tất cả bài viết của | xem tất cả bài viết | xem thêm bài viết của | các bài viết khác của tác giả |
    bài viết khác của tác giả | bài viết cùng tác giả | tất cả bài viết của | xem hồ sơ |
    xem hồ sơ hoàn chỉnh của tôi | để biết thêm thông tin | thông tin chi tiết xem tại |
    xem tất cả bài viết của tác giả | xem thêm bài viết của tác giả | các bài viết của tác giả |
    trang cá nhân của tác giả | facebook tác giả | theo dõi mình | theo dõi mình trên | kết nối với mình |
    liên hệ với mình
  `),
  pronounLead: phrases(`
    anh | ông | bà | tác giả
  `),
  aboutLead: phrases(`
    về chúng tôi | về công ty | giới thiệu về công ty | giới thiệu công ty | giới thiệu về | thông tin công ty |
    đôi nét về
  `),
  companyPhrase: phrases(`
    là nhà cung cấp hàng đầu | là đơn vị hàng đầu | là đơn vị tiên phong | nhà cung cấp hàng đầu |
    hàng đầu thế giới trong lĩnh vực | liên hệ truyền thông | liên hệ báo chí | thông tin liên hệ báo chí |
    quan hệ nhà đầu tư | để biết thêm thông tin, vui lòng truy cập | thông tin chi tiết vui lòng liên hệ |
    mọi thông tin chi tiết xin liên hệ | mọi chi tiết xin liên hệ
  `),
  prevLead: phrases(`
    bài trước | bài viết trước | bài trước đó | trang trước | tin trước | chương trước | chủ đề trước | kỳ trước |
    tập trước | bài đăng cũ hơn | bài cũ hơn | tin cũ hơn | các tin cũ hơn | cũ hơn | các bài cũ hơn |
    bài viết cũ hơn | tin trước đó | phần trước | video trước | ảnh trước | bài viết trước đó
  `),
  nextLead: phrases(`
    tiếp theo | bài sau | bài tiếp theo | bài viết sau | bài viết tiếp theo | bài kế tiếp | trang sau | trang tiếp |
    trang kế | tin tiếp theo | chương sau | chương tiếp | chủ đề sau | tập sau | bài đăng mới hơn | bài mới hơn |
    tin mới hơn | các tin mới hơn | mới hơn | bài viết mới hơn | tin kế tiếp | chương tiếp theo | phần tiếp theo |
    kỳ sau | tập tiếp theo | video tiếp theo | ảnh tiếp theo | bài viết kế tiếp
  `),
  relatedHeading: phrases(`
    bài viết liên quan | bài viết khác | bài viết mới | bài viết mới nhất | bài viết gần đây | bài viết nổi bật |
    bài viết phổ biến | bài viết cùng chủ đề | bài viết cùng chuyên mục | bài viết cùng tác giả |
    bài viết tương tự | bài viết đề xuất | bài viết hay | bài viết xem nhiều | bài liên quan | bài đọc nhiều |
    bài mới nhất | bài mới | bài cùng chuyên mục | tin liên quan | tin tức liên quan | tin khác | tin tức khác |
    tin mới | tin mới nhất | tin nổi bật | tin nóng | tin đọc nhiều | tin xem nhiều | tin cùng chuyên mục |
    tin cùng loại | tin tiêu điểm | tin tức mới nhất | các tin khác | các tin liên quan | các bài viết khác |
    các bài viết liên quan | các bài khác | cùng chuyên mục | cùng chủ đề | cùng tác giả | nội dung liên quan |
    chủ đề liên quan | video liên quan | đọc thêm | đọc tiếp | đọc nhiều | đọc nhiều nhất | xem thêm | xem nhiều |
    xem nhiều nhất | xem tiếp | có thể bạn quan tâm | có thể bạn thích | có thể bạn sẽ thích |
    có thể bạn cũng thích | có thể bạn muốn đọc | có thể bạn chưa biết | bạn có thể quan tâm | bạn có thể thích |
    bạn có thể thích những bài đăng này | bạn cũng có thể thích | gợi ý cho bạn | đề xuất cho bạn | đang hot |
    không thể bỏ lỡ | đừng bỏ lỡ | bình luận mới nhất | tin hot | chủ đề nổi bật | được quan tâm |
    có thể bạn chưa đọc | bạn đừng bỏ lỡ | không nên bỏ lỡ | đọc nhiều trong ngày | đọc nhiều trong tuần |
    xem nhiều trong tuần | tin cùng chủ đề | bài cùng tác giả | bài viết khác của tác giả | tin mới hơn | tin cũ hơn |
    chủ đề tương tự | dành cho bạn | biên tập viên đề xuất | tòa soạn đề xuất | sự kiện liên quan | dòng sự kiện
  `),
  relatedLead: phrases(`
    xem thêm | xem ngay | xem tiếp | xem chi tiết | đọc thêm | đọc tiếp | đọc ngay | >>> xem thêm | >> xem thêm |
    >>xem thêm | >>> đọc thêm | tin liên quan | bài liên quan | bài viết liên quan | có thể bạn quan tâm |
    bạn có thể quan tâm | tham khảo thêm | tham khảo ngay | tìm hiểu thêm | mời bạn xem thêm | mời bạn đọc thêm |
    mời đọc | mời xem | đọc thêm bài viết | đọc thêm về | đọc thêm tại | đọc bài viết | đọc toàn văn | đọc toàn bộ |
    đọc thêm các bài | xem thêm bài viết | xem thêm tại | xem thêm về | xem thêm tin | xem toàn bộ | xem toàn văn |
    xem video | xem clip | xem lại | xem bài trước | xem phần trước | xem phần 1 | xem tiếp phần | xem đầy đủ |
    nghe podcast | nghe thêm | mời bạn đọc | mời bạn xem | mời bạn tham khảo | mời quý độc giả xem thêm |
    mời độc giả xem thêm | bạn đọc xem thêm | bài đọc thêm | bài cùng chủ đề | bài cùng chuyên mục |
    bài viết cùng chủ đề | bài viết tham khảo | bài viết nên đọc | nên đọc | nên xem | đừng bỏ lỡ | không nên bỏ lỡ |
    kỳ trước | kỳ 1 | bài trước | tin cùng chủ đề | >>> đọc tiếp | >>> xem ngay | >>> mời | >>> tham khảo | >> mời |
    >> tin liên quan | >>> tin liên quan | >> bài liên quan | → xem thêm | -> xem thêm | => xem thêm | → đọc thêm |
    => đọc thêm | ➤ xem thêm | ▶ xem thêm | video liên quan | chủ đề liên quan | tin tức liên quan |
    thông tin liên quan
  `),
  shareLine: phrases(`
    chia sẻ | chia sẻ bài viết | chia sẻ bài viết này | chia sẻ ngay | chia sẻ lên facebook | chia sẻ facebook |
    chia sẻ trên facebook | chia sẻ qua facebook | chia sẻ lên twitter | chia sẻ lên pinterest | chia sẻ qua email |
    chia sẻ qua zalo | chia sẻ zalo | chia sẻ với bạn bè | chia sẻ cho bạn bè | chia sẻ tin này |
    chia sẻ trang này | chia sẻ liên kết | zalo | thích đang tải | tweet | lưu bài | lưu bài viết | lưu tin |
    in bài | in bài viết | in trang | bản in | gửi email | gửi bài viết | gửi cho bạn bè | gửi email bài đăng này |
    blogthis | sao chép liên kết | copy link | copy link thành công | đã sao chép | sao chép link | báo lỗi |
    nghe đọc bài | đánh giá bài viết | đánh giá bài viết này | chia sẻ bài này | chia sẻ lên zalo | gửi bài viết này |
    gửi qua email | sao chép đường dẫn | đã sao chép liên kết | đã copy link | copy đường dẫn | lưu để đọc sau |
    đọc sau | đánh dấu bài viết | thêm vào yêu thích | tặng bài viết | thích bài viết
  `),
  shareLead: phrases(`
    chia sẻ bài viết | chia sẻ bài viết này | chia sẻ với bạn bè | chia sẻ lên | chia sẻ trên |
    hãy chia sẻ bài viết | bấm để chia sẻ | nhấn để chia sẻ | bấm để in | nếu bạn thấy bài viết | nếu bạn thấy hay |
    nếu thấy bài viết | nếu bạn thích bài viết | nếu thấy hay | đừng quên chia sẻ | hãy like và share |
    hãy chia sẻ bài viết này | nếu bạn thấy bài viết này hữu ích | nếu bạn thấy bài viết hữu ích |
    nếu thấy bài viết hay | nếu thấy bài viết hữu ích | nếu bài viết hữu ích | nếu bạn thích bài viết này |
    bạn thấy bài viết này hữu ích | bạn thấy bài viết hay | thấy hay thì chia sẻ
  `),
  followLead: phrases(`
    theo dõi chúng tôi | theo dõi chúng tôi trên | theo dõi chúng tôi tại | theo dõi kênh | theo dõi fanpage |
    theo dõi trên google news | theo dõi báo | theo dõi ngay | kết nối với chúng tôi | tham gia nhóm |
    tham gia group | tham gia kênh | tham gia cộng đồng | tham gia kênh telegram | đăng ký kênh |
    đăng ký kênh youtube | like fanpage | like trang | hãy like | hãy đăng ký kênh | ghé thăm fanpage |
    tìm chúng tôi trên | quan tâm zalo | mời bạn theo dõi | mời quý độc giả theo dõi |
    theo dõi chúng tôi trên facebook | theo dõi chúng tôi trên google | theo dõi chúng tôi trên youtube |
    theo dõi chúng tôi trên zalo | theo dõi trang fanpage | theo dõi fanpage của chúng tôi | theo dõi kênh youtube |
    theo dõi kênh telegram | theo dõi kênh whatsapp | theo dõi kênh tiktok | theo dõi trên facebook |
    theo dõi trên zalo | theo dõi trên tiktok | theo dõi trên youtube | theo dõi trên telegram | theo dõi tác giả |
    theo dõi website | tham gia nhóm facebook | tham gia nhóm zalo | tham gia nhóm telegram |
    tham gia cộng đồng của chúng tôi | tham gia group zalo | tham gia group facebook | đăng ký theo dõi kênh |
    đăng ký kênh của chúng tôi | đừng quên đăng ký kênh | đừng quên theo dõi | nhớ theo dõi | nhớ đăng ký kênh |
    like và theo dõi | like và share | like, share | thích và theo dõi | quan tâm kênh zalo | quan tâm zalo oa |
    kết nối với chúng tôi qua | kết nối với chúng tôi trên | thêm chúng tôi làm nguồn | chọn làm nguồn ưu tiên |
    cập nhật tin tức mới nhất trên | hãy theo dõi chúng tôi | hãy theo dõi website | hãy theo dõi fanpage |
    hãy theo dõi kênh
  `),
  promoLead: phrases(`
    đăng ký ngay | đăng ký nhận | đăng ký nhận tin | đăng ký nhận bản tin | đăng ký nhận bản tin miễn phí |
    đăng ký nhận email | đăng ký nhận tư vấn | đăng ký miễn phí | đăng ký tài khoản | đăng ký thành viên |
    đăng ký tư vấn | nhận bản tin | nhận tin mới | nhận thông báo | nhập email | nhập email của bạn |
    nhập địa chỉ email | địa chỉ email | email của bạn | đã có tài khoản | chưa có tài khoản | đăng nhập để |
    tải ứng dụng | tải app | tải ngay | tải miễn phí | cài đặt ứng dụng | mua ngay | đặt mua | đặt hàng ngay |
    đặt lịch | đặt lịch hẹn | liên hệ ngay | liên hệ ngay với chúng tôi | gọi ngay | hãy liên hệ với chúng tôi |
    mọi thông tin chi tiết | ủng hộ chúng tôi | cảm ơn bạn đã đọc | cảm ơn bạn đã theo dõi | cảm ơn các bạn đã |
    cảm ơn đã đọc | dành cho thành viên | nội dung dành cho | dùng thử miễn phí | đăng ký bản tin |
    đăng ký nhận bản tin hàng | đăng ký nhận tin mới | đăng ký nhận tin tức | đăng ký nhận thông báo |
    đăng ký nhận thông tin | đăng ký nhận ưu đãi | đăng ký nhận newsletter | đăng ký để nhận | đăng ký để đọc |
    đăng ký để xem | đăng ký đọc báo | đăng ký mua báo | đăng ký dùng thử | đăng ký học thử | bản tin hàng tuần |
    bản tin email | nhập email để | nhập email nhận | để lại email | để lại số điện thoại | để lại thông tin |
    vui lòng để lại thông tin | vui lòng để lại số | bài viết dành cho thành viên | bài viết dành riêng cho |
    bài viết này dành cho | nội dung dành riêng | nội dung này chỉ dành | dành riêng cho thành viên |
    chỉ dành cho thành viên | để đọc tiếp | để đọc toàn bộ bài | để tiếp tục đọc | vui lòng đăng nhập để |
    đăng nhập để đọc | đăng nhập để xem | bạn đã có tài khoản | bạn chưa có tài khoản | bạn đã là thành viên |
    ủng hộ tòa soạn | ủng hộ blog | ủng hộ tác giả | ủng hộ báo chí độc lập | mời tôi ly cà phê | tặng sao tác giả |
    tải ứng dụng tại | tải ứng dụng ngay | tải ebook | tải ebook miễn phí | tải tài liệu miễn phí |
    tải miễn phí ngay | đọc trên ứng dụng | mở trong ứng dụng | nghe podcast tại | nghe trên spotify |
    nghe trên apple podcasts | mua sách tại | đặt sách tại | đặt mua sách | đặt hàng tại | liên hệ đặt hàng |
    liên hệ hotline | liên hệ tư vấn | liên hệ để được tư vấn | liên hệ với chúng tôi | liên hệ qua hotline |
    hotline tư vấn | hotline hỗ trợ | hotline đặt | gọi ngay hotline | gọi ngay số | tư vấn miễn phí | nhận tư vấn |
    nhận tư vấn miễn phí | nhận báo giá | nhận ưu đãi | nhận ngay | nhận quà | để được tư vấn |
    mọi chi tiết xin liên hệ | mọi chi tiết vui lòng liên hệ | mọi thắc mắc xin liên hệ |
    mọi thắc mắc vui lòng liên hệ | mọi ý kiến đóng góp | mọi tin bài | mọi bài viết cộng tác | tin bài cộng tác |
    bài viết cộng tác | bạn đọc gửi bài | độc giả gửi bài | độc giả gửi câu hỏi | gửi bài viết về |
    gửi câu hỏi tại đây | gửi tin bài | cảm ơn các bạn đã đọc | cảm ơn các bạn đã theo dõi | cảm ơn quý độc giả |
    cảm ơn bạn đã dành thời gian | cảm ơn các bạn đã quan tâm
  `),
  promoPhrase: phrases(`
    đăng ký nhận bản tin | đăng ký nhận tin | nhận bản tin miễn phí | gửi vào email của bạn | vào email của bạn |
    qua email của bạn | nhập địa chỉ email của bạn | hủy đăng ký bất cứ lúc nào | trên app store và google play |
    đăng ký kênh youtube | like và đăng ký kênh | nhấn nút đăng ký | bấm chuông thông báo | like và share |
    liên hệ ngay hotline | vui lòng liên hệ hotline | gọi ngay hotline | hãy liên hệ với chúng tôi |
    liên hệ với chúng tôi qua | đăng nhập để đọc tiếp | đăng nhập để tiếp tục | ủng hộ tác giả | cảm ơn bạn đã đọc |
    cảm ơn các bạn đã theo dõi | chính sách bảo mật và điều khoản | gửi vào hộp thư của bạn | gửi thẳng vào hộp thư |
    gửi đến email của bạn | hủy đăng ký bất kỳ lúc nào | dành cho thành viên trả phí | đăng ký thành viên để đọc |
    ủng hộ chúng tôi bằng cách | fanpage của chúng tôi | kênh youtube của chúng tôi | kênh telegram của chúng tôi |
    nhóm zalo của chúng tôi | đừng quên đăng ký kênh | nhớ like và share | like và chia sẻ | nhấn chuông thông báo |
    bật chuông thông báo | để được tư vấn miễn phí | hãy liên hệ ngay với chúng tôi
  `),
  copyrightPhrase: phrases(`
    bản quyền thuộc về | bảo lưu mọi quyền | mọi quyền được bảo lưu | đã đăng ký bản quyền |
    cấm sao chép dưới mọi hình thức | nghiêm cấm sao chép | không sao chép dưới | khi chưa được sự đồng ý |
    nếu không có sự chấp thuận bằng văn bản | all rights reserved | copyright © | giấy phép hoạt động báo chí |
    giấy phép thiết lập | giấy phép mxh | giấy phép creative commons | được tạo bởi blogger
  `),
  noticePhrase: phrases(`
    ghi rõ nguồn | vui lòng ghi rõ nguồn | vui lòng ghi nguồn | khi phát hành lại thông tin | đề nghị ghi rõ |
    quan điểm cá nhân của tác giả | quan điểm riêng của tác giả | không nhất thiết phản ánh |
    không phản ánh quan điểm | chỉ mang tính chất tham khảo | chỉ mang tính tham khảo | mang tính chất tham khảo |
    mang tính tham khảo | không phải là lời khuyên đầu tư | không phải lời khuyên đầu tư |
    không thay thế cho chẩn đoán | không thay thế cho việc | đăng lần đầu trên | được đăng lần đầu | nguồn sưu tầm |
    dịch tự động | không nhất thiết phản ánh quan điểm | không phản ánh quan điểm của |
    thể hiện quan điểm riêng của tác giả | là quan điểm cá nhân của tác giả | là góc nhìn của tác giả |
    theo văn phong, góc nhìn riêng | không chịu trách nhiệm về nội dung | không chịu trách nhiệm về tính chính xác |
    không chịu trách nhiệm cho nội dung | chỉ mang tính chất cung cấp thông tin | không phải lời khuyên tài chính |
    không phải là lời khuyên tài chính | không phải khuyến nghị đầu tư | không cấu thành lời khuyên |
    không thay thế lời khuyên | không thay thế tư vấn y tế | không thay thế chỉ định của bác sĩ |
    không có tác dụng thay thế thuốc | không phải là thuốc và không | không phải là thuốc, không có tác dụng |
    cấm sao chép dưới mọi hình thức | không sao chép dưới mọi hình thức | khi chưa có sự đồng ý bằng văn bản |
    nếu không được sự đồng ý bằng văn bản | khi chưa được chấp thuận bằng văn bản | ghi rõ nguồn khi | dẫn nguồn khi |
    phát hành lại thông tin từ | hình ảnh chỉ mang tính | ảnh chỉ mang tính chất minh họa |
    hình ảnh mang tính chất minh họa | sưu tầm từ internet
  `),
  noticeLead: phrases(`
    tuyên bố miễn trừ | miễn trừ trách nhiệm | tuyên bố từ chối trách nhiệm | ghi chú của biên tập | lời tòa soạn |
    lời ban biên tập | đính chính | bài viết này được đăng | bài viết thể hiện | bài viết phản ánh |
    bài viết được đăng | bài viết này chỉ | bài viết chỉ mang tính | thông tin trong bài viết |
    các thông tin trong bài | mọi bản quyền | vui lòng ghi rõ | vui lòng trích dẫn | mục này được đăng trong |
    bài viết này được dịch | bài viết được dịch | bài viết được tạo | bản dịch tự động | nội dung được dịch |
    nội dung được tạo bởi | tóm tắt được tạo | cập nhật: bài viết | bài viết đã được cập nhật |
    bài viết được cập nhật | cải chính | xin lỗi bạn đọc | tòa soạn xin lỗi | lưu ý: bài viết | lưu ý: nội dung |
    lưu ý: thông tin | lưu ý: các thông tin | lưu ý của biên tập | chú thích của người dịch | lời người dịch |
    ghi chú của người dịch | ghi chú của tác giả | nội dung tài trợ | nội dung quảng cáo | nội dung hợp tác |
    bài viết quảng cáo | bài viết tài trợ | bài viết được tài trợ | bài viết hợp tác | bài viết pr | bài pr |
    nội dung bài viết | nội dung trong bài | nội dung trên website | nội dung bài viết này | nội dung bài viết chỉ |
    thông tin chỉ mang tính | thông tin chỉ có tính | thông tin mang tính | thông tin trên website |
    thông tin trên trang | quan điểm trong bài | quan điểm thể hiện | quan điểm được trình bày |
    bài viết không phản ánh | bài viết không nhất thiết | bài viết thể hiện quan | bài viết thể hiện góc |
    bài viết là quan điểm | bài viết là ý kiến | bài viết là góc nhìn | ý kiến trong bài | vui lòng không sao chép |
    vui lòng dẫn nguồn | vui lòng ghi nguồn | không sao chép dưới | cấm sao chép | nghiêm cấm sao chép |
    mọi hành vi sao chép | mọi sao chép | mọi sự sao chép | khi đăng lại | khi phát hành lại | yêu cầu ghi rõ |
    đề nghị ghi rõ | ghi rõ nguồn | phản ánh sai sót | nếu phát hiện lỗi | nếu phát hiện sai sót |
    phát hiện lỗi chính tả | cảnh báo rủi ro | khuyến cáo rủi ro | thực phẩm này không phải |
    sản phẩm này không phải
  `),
  sourceLead: phrases(`
    nguồn | nguồn tin | nguồn bài viết | nguồn tham khảo | tài liệu tham khảo | tham khảo | theo báo | trích từ |
    trích nguồn | sưu tầm | nguồn ảnh | bài gốc | link gốc | lược dịch từ | dịch từ | nguồn bài | nguồn dịch |
    nguồn tài liệu | nguồn tổng hợp | nguồn dữ liệu | nguồn thông tin | nguồn trích | nguồn ảnh và bài |
    nguồn nội dung | theo nguồn | trích dẫn từ | tổng hợp từ | tham khảo từ | bài viết gốc | link bài gốc |
    link nguồn | xem bài gốc | báo gốc | đăng lại từ | bài đăng trên | via
  `),
  editorLead: phrases(`
    biên tập | biên tập viên | biên tập bởi | btv | ban biên tập | tổng hợp | biên soạn | hiệu đính | dịch |
    người dịch | biên dịch | lược dịch | kiểm duyệt | tham vấn y khoa | tham vấn chuyên môn | thiết kế | đồ họa |
    trình bày | chịu trách nhiệm | thực hiện | biên tập nội dung | biên tập và | biên tập video |
    biên tập viên chính | biên tập - | người biên tập | thư ký tòa soạn | tổng biên tập | phó tổng biên tập |
    trưởng ban biên tập | chịu trách nhiệm nội dung | chịu trách nhiệm chính | chịu trách nhiệm biên tập |
    chịu trách nhiệm xuất bản | biên dịch viên | người dịch bài | dịch giả | dịch thuật | chuyển ngữ |
    dịch và biên tập | dịch và hiệu đính | biên dịch và tổng hợp | lược dịch và biên soạn | hiệu đính bản dịch |
    kiểm duyệt nội dung | kiểm chứng thông tin | kiểm tra thông tin | duyệt bài | duyệt nội dung | cố vấn y khoa |
    cố vấn chuyên môn | tham vấn bởi | tham vấn nội dung | bác sĩ tham vấn | người tham vấn | người thực hiện |
    nhóm thực hiện | thực hiện bởi | người viết | viết bài | bài và ảnh | bài, ảnh | nội dung và hình ảnh |
    tổ chức sản xuất | sản xuất nội dung | dựng phim | quay dựng | quay phim và dựng | người phỏng vấn |
    phỏng vấn thực hiện | ghi chép
  `),
  tagsLead: phrases(`
    từ khóa | từ khoá | thẻ | tag | tags | nhãn | chủ đề | chuyên mục | danh mục | thể loại | được gắn thẻ |
    đăng trong | posted in | thẻ bài viết | từ khóa liên quan | từ khóa bài viết | chủ đề liên quan |
    chủ đề bài viết | được đăng trong | nhãn bài viết | gắn thẻ | tag bài viết | hashtag
  `),
  bylineLead: phrases(`
    tác giả | viết bởi | đăng bởi | được viết bởi | được đăng bởi | người đăng | người viết | bài viết | bài, ảnh |
    bài và ảnh | pv | phóng viên | nhóm pv | thực hiện | tin, ảnh | biên tập | by | cập nhật bởi
  `),
  dateLead: phrases(`
    đăng | đăng ngày | đăng lúc | đăng vào | ngày đăng | ngày đăng tải | ngày xuất bản | xuất bản | ngày cập nhật |
    cập nhật | cập nhật lúc | cập nhật ngày | cập nhật lần cuối | cập nhật mới nhất | lần cập nhật cuối |
    được đăng vào | ngày tạo | ngày viết
  `),
  agoPhrase: phrases(`
    giây trước | phút trước | giờ trước | tiếng trước | ngày trước | tuần trước | tháng trước | năm trước |
    vừa xong | hôm qua | hôm nay | hôm kia
  `),
  readingTimePhrase: phrases(`
    phút đọc | thời gian đọc | phút để đọc | đọc trong | thời gian đọc ước tính | phút đọc bài | thời gian đọc bài |
    đọc mất | ước tính thời gian đọc | thời gian đọc trung bình | thời gian nghe | thời lượng đọc
  `),
  counterWord: phrases(`
    lượt xem | lượt đọc | lượt truy cập | lượt thích | lượt chia sẻ | lượt bình luận | lượt tải | bình luận |
    phản hồi | trả lời | ý kiến | chia sẻ | đánh giá | người theo dõi | đã xem | views
  `),
  homeLead: phrases(`
    trang chủ | trang nhất | trang đầu | home | bạn đang ở đây | bạn đang ở | bạn đang xem | vị trí hiện tại |
    về trang chủ
  `),
  menuLine: phrases(`
    chuyển đến nội dung | chuyển đến nội dung chính | chuyển đến phần nội dung | bỏ qua nội dung |
    bỏ qua để đến nội dung | bỏ qua và tới nội dung chính | đi đến nội dung | skip to content | menu | menu chính |
    mở menu | đóng menu | điều hướng | điều hướng bài viết | tìm kiếm | tìm kiếm blog này | tìm kiếm nâng cao |
    kết quả tìm kiếm | nhập từ khóa | nhập từ khóa tìm kiếm | đăng nhập | đăng nhập / đăng ký | đăng xuất |
    đăng ký | đăng ký tài khoản | tạo tài khoản | tài khoản của tôi | quên mật khẩu | ghi nhớ đăng nhập |
    ghi nhớ mật khẩu | giỏ hàng | thêm vào giỏ hàng | xem giỏ hàng | chưa có sản phẩm trong giỏ hàng |
    về chúng tôi | liên hệ với chúng tôi | liên hệ quảng cáo | liên hệ tòa soạn | thông tin tòa soạn | tòa soạn |
    báo giá quảng cáo | đặt quảng cáo | chính sách bảo mật | chính sách quyền riêng tư | chính sách cookie |
    điều khoản sử dụng | điều khoản dịch vụ | quy định sử dụng | quy định bảo mật | chính sách đổi trả |
    chính sách vận chuyển | chính sách bảo hành | chính sách thanh toán | hướng dẫn mua hàng | sơ đồ trang |
    sơ đồ website | sơ đồ trang web | sitemap | rss | bản tin | đăng ký nhận tin | kết nối với chúng tôi |
    theo dõi chúng tôi | lưu trữ blog | phiên bản di động | phiên bản máy tính | tải ứng dụng | chọn ngôn ngữ |
    trang chủ | về trang chủ | về đầu trang | lên đầu trang | trở về đầu trang | xem tất cả | xem thêm | tải thêm |
    hiển thị thêm | đóng | báo cáo vi phạm | không tìm thấy trang | liên kết website | chuyên trang
  `),
  commentLine: phrases(`
    bình luận | bình luận (0) | 0 bình luận | không có bình luận | chưa có bình luận | chưa có bình luận nào |
    không có nhận xét nào | để lại bình luận | để lại một bình luận | để lại bình luận của bạn |
    để lại một phản hồi | để lại phản hồi | để lại một bình luận hủy trả lời | để lại một bình luận hủy |
    để lại lời nhắn | hủy trả lời | viết bình luận | viết bình luận của bạn | thêm bình luận | gửi bình luận |
    đăng bình luận | đăng nhận xét | gửi phản hồi | gửi ý kiến | ý kiến bạn đọc | ý kiến của bạn |
    bình luận của bạn | bình luận facebook | hãy là người đầu tiên bình luận |
    hãy là người đầu tiên bình luận về bài viết này | trở thành người đầu tiên bình luận | xem bình luận |
    xem tất cả bình luận | xem thêm bình luận | xem các bình luận | bình luận mới nhất | phản hồi gần đây |
    chức năng bình luận bị tắt | bình luận đã được đóng | bình luận đã bị tắt | đăng nhập để bình luận |
    bạn phải đăng nhập để gửi phản hồi | bạn phải đăng nhập để bình luận | vui lòng đăng nhập để bình luận | tên * |
    họ tên * | email * | bình luận * | email của bạn sẽ không được hiển thị công khai |
    các trường bắt buộc được đánh dấu * | đăng ký: đăng nhận xét (atom) | quan tâm nhất | ý kiến độc giả |
    chia sẻ ý kiến của bạn | hãy là người bình luận đầu tiên | bình luận đã đóng | chức năng bình luận đã bị tắt |
    đã tắt bình luận | tất cả bình luận | ẩn bình luận | hiện bình luận | tải thêm bình luận | đang tải bình luận |
    bình luận nổi bật | mới nhất | cũ nhất | thích nhất | sắp xếp theo | trả lời | xem trả lời | xem phản hồi |
    hủy phản hồi | báo cáo bình luận | báo vi phạm | báo cáo vi phạm | quy định bình luận | quy tắc bình luận |
    nội quy bình luận | điều khoản bình luận | đăng nhập để gửi bình luận | bạn cần đăng nhập để bình luận |
    tham gia bình luận | tham gia thảo luận
  `),
  commentPhrase: phrases(`
    email của bạn sẽ không được hiển thị công khai | email sẽ không được hiển thị |
    địa chỉ email của bạn sẽ không được công bố | các trường bắt buộc được đánh dấu | lưu tên của tôi, email |
    trong trình duyệt này cho lần bình luận kế tiếp của tôi | cho lần bình luận kế tiếp | bạn phải đăng nhập để |
    vui lòng đăng nhập để | đăng nhập để gửi bình luận | hãy là người đầu tiên bình luận |
    trang web này sử dụng akismet | để hạn chế spam | bình luận của bạn được duyệt như thế nào |
    để lại bình luận bên dưới | hãy để lại bình luận | để lại comment | bình luận bên dưới |
    phần bình luận bên dưới | bình luận sẽ được duyệt | ý kiến của bạn sẽ được biên tập | viết tiếng việt có dấu |
    thông báo cho tôi khi có bình luận mới | bình luận ngay bên dưới | hãy bình luận |
    chia sẻ ý kiến ở phần bình luận | cho chúng tôi biết trong phần bình luận | ý kiến của bạn sẽ được xét duyệt |
    ý kiến của bạn sẽ được | xin vui lòng gõ tiếng việt có dấu | vui lòng gõ tiếng việt có dấu |
    bình luận của bạn sẽ được duyệt | bình luận của bạn đang chờ | email của bạn sẽ không được hiển thị |
    lưu tên của tôi, email, và trang web
  `),
  creditLead: phrases(`
    ảnh minh họa | ảnh minh hoạ | ảnh tư liệu | ảnh chụp màn hình | ảnh chụp | ảnh đại diện | ảnh bìa | ảnh nguồn |
    nguồn ảnh | nguồn hình | nguồn hình ảnh | hình ảnh | hình minh họa | hình minh hoạ | đồ họa | chụp màn hình |
    ttxvn | shutterstock | getty images | ảnh | ảnh cắt từ clip | ảnh cắt từ video | ảnh do nhân vật cung cấp |
    ảnh nhân vật cung cấp | ảnh nvcc | ảnh ctv | ảnh internet | ảnh được tạo bởi | ảnh đồ họa | ảnh sưu tầm |
    nguồn video | nguồn clip | nguồn ảnh bìa | hình | hình ảnh minh họa | hình từ internet | hình bìa | hình chụp |
    minh họa | minh hoạ | tranh minh họa | tác giả ảnh | nhiếp ảnh | người chụp | chụp ảnh | infographic | biếm họa
  `),
  cookiePhrase: phrases(`
    chúng tôi sử dụng cookie | trang web này sử dụng cookie | website này sử dụng cookie | website sử dụng cookie |
    trang web của chúng tôi sử dụng cookie | trang này sử dụng cookie | chấp nhận tất cả cookie | cài đặt cookie |
    chính sách cookie của chúng tôi | bằng cách tiếp tục sử dụng | tiếp tục sử dụng trang web này |
    cải thiện trải nghiệm của bạn
  `),
  adLine: phrases(`
    quảng cáo | nội dung quảng cáo | được tài trợ | nội dung tài trợ | tin tài trợ | bài viết quảng cáo |
    advertisement | đọc tiếp sau quảng cáo | tiếp tục đọc bên dưới | - quảng cáo - | (quảng cáo) | tắt quảng cáo |
    bỏ qua quảng cáo | đóng quảng cáo | tài trợ | bài viết tài trợ | thông tin quảng cáo | thông tin doanh nghiệp |
    nội dung từ đối tác | nội dung hợp tác | nhà tài trợ | liên hệ quảng cáo | quảng cáo google |
    bài viết tiếp tục sau quảng cáo | bài viết tiếp tục bên dưới | nội dung tiếp tục bên dưới |
    kéo xuống để đọc tiếp | cuộn xuống để đọc tiếp | lướt xuống để đọc tiếp | ẩn quảng cáo | báo cáo quảng cáo |
    tại sao tôi thấy quảng cáo này | [quảng cáo]
  `),
  tocHeading: phrases(`
    mục lục | nội dung chính | nội dung bài viết | mục lục bài viết | mục lục nội dung |
    nội dung chính của bài viết | trong bài viết này | trên trang này | các nội dung chính | nội dung chính [ẩn] |
    mục lục [ẩn] | mục lục [hide] | ẩn mục lục | hiện mục lục | trong bài này | nội dung trang |
    tóm tắt nội dung chính | xem mục lục | mở mục lục | đóng mục lục | mục lục [hiện] | mục lục (ẩn) |
    các phần chính | đi đến phần | xem nhanh | truy cập nhanh | liên kết nhanh | bạn sẽ học được gì |
    nội dung chính [hiện]
  `),
  furnitureLine: phrases(`
    lên đầu trang | về đầu trang | trở về đầu trang | đầu trang | quay về danh sách | xem bản gốc | xem bài gốc |
    xem bài viết gốc | đọc bài gốc | xem nguồn | xem thêm | xem thêm » | đọc thêm | đọc thêm » | đọc tiếp |
    đọc tiếp » | đọc bài viết | xem chi tiết | xem tất cả | xem toàn bộ | xem đầy đủ | hiển thị thêm | hiện thêm |
    thu gọn | ẩn bớt | tải thêm | xem thêm bài viết | đang tải | vui lòng chờ | vui lòng đợi | bấm để phóng to |
    nhấn để phóng to | bấm vào ảnh để phóng to | ảnh tiếp theo | ảnh trước | toàn màn hình | in trang |
    in trang này | bản in | tải pdf | liên kết cố định | sao chép liên kết | cỡ chữ | kích thước chữ | tăng cỡ chữ |
    giảm cỡ chữ | bài viết có hữu ích không | bài viết này có hữu ích không | bài viết có hữu ích với bạn không |
    bài viết này hữu ích với bạn | thông tin này có hữu ích không | đánh giá bài viết | có không |
    trình duyệt của bạn không hỗ trợ | trình duyệt không hỗ trợ video | nghe bài viết | nghe đọc bài | phát video |
    đóng | đóng lại | đang theo dõi | bỏ theo dõi | chỉnh sửa | báo lỗi | mở trong cửa sổ mới | chọn ngôn ngữ |
    trang đầu | trang cuối | trở lên đầu trang | quay lại đầu trang | trở lại | quay lại | quay lại bài viết |
    quay về trang chủ | trở về trang chủ | về trang chủ | trở lại danh sách | đọc toàn bộ | đọc toàn bài |
    đọc bài viết đầy đủ | xem tiếp | rút gọn | mở rộng | tải thêm bài viết | đang tải dữ liệu | xin chờ |
    lỗi tải trang | lỗi khi tải | đã xảy ra lỗi | có lỗi xảy ra | có lỗi xảy ra, vui lòng thử lại | thử lại |
    vui lòng thử lại | vui lòng thử lại sau | tải lại trang | không tìm thấy trang | trang không tồn tại |
    bài viết không tồn tại | video không khả dụng | video không tồn tại | nội dung không khả dụng |
    không thể tải video | nghe đọc bài báo | nghe bài viết này | nghe bài báo | nghe tin | nghe audio |
    đọc bài viết bằng giọng nói | giọng đọc | tốc độ đọc | tạm dừng | phát lại | phóng to ảnh | phóng to | thu nhỏ |
    xem ảnh lớn | xem ảnh gốc | xem hình lớn | mở ảnh | nhấn vào ảnh để phóng to | click vào ảnh để phóng to |
    xem tất cả ảnh | xem thêm ảnh | tất cả ảnh | thư viện ảnh | cỡ chữ to | cỡ chữ nhỏ | phông chữ | chế độ tối |
    chế độ sáng | chế độ đọc | chế độ ban đêm | in bài viết này | tải file | tải về | tải bản pdf | tải tài liệu |
    báo lỗi bài viết | báo cáo lỗi | góp ý | gửi góp ý | gửi phản hồi | phản hồi | đánh giá bài viết này |
    đánh giá của bạn | xếp hạng bài viết | cảm ơn bạn đã đánh giá | cảm ơn phản hồi của bạn | cảm ơn bạn đã phản hồi |
    bài viết này có hữu ích với bạn không | nội dung này có hữu ích không | bài viết hữu ích | hữu ích |
    không hữu ích | tóm tắt bài viết | tóm tắt nội dung | tóm tắt bằng ai | ai tóm tắt | tóm tắt ai |
    đọc bản tiếng anh | đọc bằng tiếng anh | xem bản dịch | xem bản tiếng anh | đóng cửa sổ | mở trong tab mới |
    thông cáo báo chí
  `),
  furnitureLead: phrases(`
    xem bài viết gốc | xem bài gốc | đọc toàn bộ bài viết | đọc bài viết đầy đủ | đọc bài gốc |
    xem tất cả bài viết của | xem tất cả các bài viết của | xem bài viết này trên instagram | tiếp tục đọc |
    đọc tiếp | liên kết cố định | đánh dấu đường dẫn tĩnh | link bài viết | đường dẫn bài viết | cỡ chữ |
    số lượt xem | bài viết này có | bài viết có hữu ích | trình duyệt không hỗ trợ | bấm vào đây để |
    nhấn vào đây để | bấm vào ảnh | nghe bài viết | phát hiện lỗi | nghe đọc bài | nghe bài báo này |
    nghe bài viết này | trình duyệt của bạn không | trình duyệt của bạn đã cũ | trình duyệt bạn đang dùng |
    vui lòng bật javascript | hãy bật javascript | bài viết này có hữu ích | bạn thấy bài viết này thế nào |
    bạn đánh giá bài viết | đánh giá bài viết này | hãy đánh giá bài viết | nhấn vào ảnh để | bấm vào ảnh để |
    click vào ảnh để | đọc bài gốc tại | đọc bài viết gốc | đọc bản tiếng anh | cập nhật lần cuối |
    lần cập nhật cuối | số lượt đọc | số lần đọc | link rút gọn | đường dẫn rút gọn | nếu phát hiện lỗi
  `),
};
