import { type Lexicon, phrases } from './lexicon.js';

/** Vietnamese. */
export const vie: Lexicon = {
  language: 'vie',
  bioHeading: phrases(`
    về tác giả | giới thiệu tác giả | thông tin tác giả | đôi nét về tác giả | tiểu sử tác giả | tác giả |
    tác giả bài viết | về tôi | giới thiệu về tác giả | người viết | hồ sơ tác giả | đăng bởi | viết bởi
  `),
  bioLead: phrases(`
    về tác giả | giới thiệu tác giả | đôi nét về tác giả | thông tin tác giả | bài viết được viết bởi |
    bài viết này được viết bởi | tác giả là | tác giả hiện là | tác giả bài viết | bài viết của tác giả |
    tác giả khách mời | * tác giả
  `),
  selfLead: phrases(`
    xin chào, tôi là | xin chào! tôi là | chào bạn, tôi là | chào các bạn, mình là | xin chào, mình là |
    xin chào! mình là | chào bạn, mình là | tôi tên là | mình tên là | chào mừng bạn đến với blog
  `),
  roleWord: phrases(`
    nhà báo | phóng viên | biên tập viên | tổng biên tập | phó tổng biên tập | thư ký tòa soạn | cộng tác viên |
    bình luận viên | nhà văn | nhà thơ | tác giả | tiểu thuyết gia | blogger | youtuber | dịch giả |
    biên dịch viên | nhà phê bình | nhiếp ảnh gia | phóng viên ảnh | họa sĩ | nhà thiết kế | đạo diễn |
    nhà sản xuất | biên kịch | giáo sư | phó giáo sư | tiến sĩ | thạc sĩ | giảng viên | nhà nghiên cứu |
    nghiên cứu viên | nghiên cứu sinh | nhà sử học | chuyên viên | nhà kinh tế | dược sĩ | chuyên gia dinh dưỡng |
    chuyên gia tâm lý | luật sư | kỹ sư | kiến trúc sư | lập trình viên | nhà phân tích | chuyên gia phân tích |
    cố vấn | tư vấn viên | huấn luyện viên | diễn giả | doanh nhân | nhà sáng lập | đồng sáng lập | tổng giám đốc |
    ceo | content writer | copywriter
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
    xem hồ sơ hoàn chỉnh của tôi | để biết thêm thông tin | thông tin chi tiết xem tại
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
    bài viết cũ hơn
  `),
  nextLead: phrases(`
    tiếp theo | bài sau | bài tiếp theo | bài viết sau | bài viết tiếp theo | bài kế tiếp | trang sau | trang tiếp |
    trang kế | tin tiếp theo | chương sau | chương tiếp | chủ đề sau | tập sau | bài đăng mới hơn | bài mới hơn |
    tin mới hơn | các tin mới hơn | mới hơn | bài viết mới hơn
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
    không thể bỏ lỡ | đừng bỏ lỡ | bình luận mới nhất | tin hot | chủ đề nổi bật | được quan tâm
  `),
  relatedLead: phrases(`
    xem thêm | xem ngay | xem tiếp | xem chi tiết | đọc thêm | đọc tiếp | đọc ngay | >>> xem thêm | >> xem thêm |
    >>xem thêm | >>> đọc thêm | tin liên quan | bài liên quan | bài viết liên quan | có thể bạn quan tâm |
    bạn có thể quan tâm | tham khảo thêm | tham khảo ngay | tìm hiểu thêm | mời bạn xem thêm | mời bạn đọc thêm |
    mời đọc | mời xem
  `),
  shareLine: phrases(`
    chia sẻ | chia sẻ bài viết | chia sẻ bài viết này | chia sẻ ngay | chia sẻ lên facebook | chia sẻ facebook |
    chia sẻ trên facebook | chia sẻ qua facebook | chia sẻ lên twitter | chia sẻ lên pinterest | chia sẻ qua email |
    chia sẻ qua zalo | chia sẻ zalo | chia sẻ với bạn bè | chia sẻ cho bạn bè | chia sẻ tin này |
    chia sẻ trang này | chia sẻ liên kết | zalo | thích đang tải | tweet | lưu bài | lưu bài viết | lưu tin |
    in bài | in bài viết | in trang | bản in | gửi email | gửi bài viết | gửi cho bạn bè | gửi email bài đăng này |
    blogthis | sao chép liên kết | copy link | copy link thành công | đã sao chép | sao chép link | báo lỗi |
    nghe đọc bài | đánh giá bài viết | đánh giá bài viết này
  `),
  shareLead: phrases(`
    chia sẻ bài viết | chia sẻ bài viết này | chia sẻ với bạn bè | chia sẻ lên | chia sẻ trên |
    hãy chia sẻ bài viết | bấm để chia sẻ | nhấn để chia sẻ | bấm để in | nếu bạn thấy bài viết | nếu bạn thấy hay |
    nếu thấy bài viết | nếu bạn thích bài viết | nếu thấy hay | đừng quên chia sẻ | hãy like và share
  `),
  followLead: phrases(`
    theo dõi chúng tôi | theo dõi chúng tôi trên | theo dõi chúng tôi tại | theo dõi kênh | theo dõi fanpage |
    theo dõi trên google news | theo dõi báo | theo dõi ngay | kết nối với chúng tôi | tham gia nhóm |
    tham gia group | tham gia kênh | tham gia cộng đồng | tham gia kênh telegram | đăng ký kênh |
    đăng ký kênh youtube | like fanpage | like trang | hãy like | hãy đăng ký kênh | ghé thăm fanpage |
    tìm chúng tôi trên | quan tâm zalo | mời bạn theo dõi | mời quý độc giả theo dõi
  `),
  promoLead: phrases(`
    đăng ký ngay | đăng ký nhận | đăng ký nhận tin | đăng ký nhận bản tin | đăng ký nhận bản tin miễn phí |
    đăng ký nhận email | đăng ký nhận tư vấn | đăng ký miễn phí | đăng ký tài khoản | đăng ký thành viên |
    đăng ký tư vấn | nhận bản tin | nhận tin mới | nhận thông báo | nhập email | nhập email của bạn |
    nhập địa chỉ email | địa chỉ email | email của bạn | đã có tài khoản | chưa có tài khoản | đăng nhập để |
    tải ứng dụng | tải app | tải ngay | tải miễn phí | cài đặt ứng dụng | mua ngay | đặt mua | đặt hàng ngay |
    đặt lịch | đặt lịch hẹn | liên hệ ngay | liên hệ ngay với chúng tôi | gọi ngay | hãy liên hệ với chúng tôi |
    mọi thông tin chi tiết | ủng hộ chúng tôi | cảm ơn bạn đã đọc | cảm ơn bạn đã theo dõi | cảm ơn các bạn đã |
    cảm ơn đã đọc | dành cho thành viên | nội dung dành cho | dùng thử miễn phí
  `),
  promoPhrase: phrases(`
    đăng ký nhận bản tin | đăng ký nhận tin | nhận bản tin miễn phí | gửi vào email của bạn | vào email của bạn |
    qua email của bạn | nhập địa chỉ email của bạn | hủy đăng ký bất cứ lúc nào | trên app store và google play |
    đăng ký kênh youtube | like và đăng ký kênh | nhấn nút đăng ký | bấm chuông thông báo | like và share |
    liên hệ ngay hotline | vui lòng liên hệ hotline | gọi ngay hotline | hãy liên hệ với chúng tôi |
    liên hệ với chúng tôi qua | đăng nhập để đọc tiếp | đăng nhập để tiếp tục | ủng hộ tác giả | cảm ơn bạn đã đọc |
    cảm ơn các bạn đã theo dõi | chính sách bảo mật và điều khoản
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
    dịch tự động
  `),
  noticeLead: phrases(`
    tuyên bố miễn trừ | miễn trừ trách nhiệm | tuyên bố từ chối trách nhiệm | ghi chú của biên tập | lời tòa soạn |
    lời ban biên tập | đính chính | bài viết này được đăng | bài viết thể hiện | bài viết phản ánh |
    bài viết được đăng | bài viết này chỉ | bài viết chỉ mang tính | thông tin trong bài viết |
    các thông tin trong bài | mọi bản quyền | vui lòng ghi rõ | vui lòng trích dẫn | mục này được đăng trong
  `),
  sourceLead: phrases(`
    nguồn | nguồn tin | nguồn bài viết | nguồn tham khảo | tài liệu tham khảo | tham khảo | theo báo | trích từ |
    trích nguồn | sưu tầm | nguồn ảnh | bài gốc | link gốc | lược dịch từ | dịch từ
  `),
  editorLead: phrases(`
    biên tập | biên tập viên | biên tập bởi | btv | ban biên tập | tổng hợp | biên soạn | hiệu đính | dịch |
    người dịch | biên dịch | lược dịch | kiểm duyệt | tham vấn y khoa | tham vấn chuyên môn | thiết kế | đồ họa |
    trình bày | chịu trách nhiệm | thực hiện
  `),
  tagsLead: phrases(`
    từ khóa | từ khoá | thẻ | tag | tags | nhãn | chủ đề | chuyên mục | danh mục | thể loại | được gắn thẻ |
    đăng trong | posted in
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
    đọc mất
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
    các trường bắt buộc được đánh dấu * | đăng ký: đăng nhận xét (atom) | quan tâm nhất
  `),
  commentPhrase: phrases(`
    email của bạn sẽ không được hiển thị công khai | email sẽ không được hiển thị |
    địa chỉ email của bạn sẽ không được công bố | các trường bắt buộc được đánh dấu | lưu tên của tôi, email |
    trong trình duyệt này cho lần bình luận kế tiếp của tôi | cho lần bình luận kế tiếp | bạn phải đăng nhập để |
    vui lòng đăng nhập để | đăng nhập để gửi bình luận | hãy là người đầu tiên bình luận |
    trang web này sử dụng akismet | để hạn chế spam | bình luận của bạn được duyệt như thế nào |
    để lại bình luận bên dưới | hãy để lại bình luận | để lại comment | bình luận bên dưới |
    phần bình luận bên dưới | bình luận sẽ được duyệt | ý kiến của bạn sẽ được biên tập | viết tiếng việt có dấu |
    thông báo cho tôi khi có bình luận mới
  `),
  creditLead: phrases(`
    ảnh minh họa | ảnh minh hoạ | ảnh tư liệu | ảnh chụp màn hình | ảnh chụp | ảnh đại diện | ảnh bìa | ảnh nguồn |
    nguồn ảnh | nguồn hình | nguồn hình ảnh | hình ảnh | hình minh họa | hình minh hoạ | đồ họa | chụp màn hình |
    ttxvn | shutterstock | getty images
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
    bỏ qua quảng cáo | đóng quảng cáo
  `),
  tocHeading: phrases(`
    mục lục | nội dung chính | nội dung bài viết | mục lục bài viết | mục lục nội dung |
    nội dung chính của bài viết | trong bài viết này | trên trang này | các nội dung chính | nội dung chính [ẩn] |
    mục lục [ẩn] | mục lục [hide] | ẩn mục lục | hiện mục lục
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
    trang đầu | trang cuối
  `),
  furnitureLead: phrases(`
    xem bài viết gốc | xem bài gốc | đọc toàn bộ bài viết | đọc bài viết đầy đủ | đọc bài gốc |
    xem tất cả bài viết của | xem tất cả các bài viết của | xem bài viết này trên instagram | tiếp tục đọc |
    đọc tiếp | liên kết cố định | đánh dấu đường dẫn tĩnh | link bài viết | đường dẫn bài viết | cỡ chữ |
    số lượt xem | bài viết này có | bài viết có hữu ích | trình duyệt không hỗ trợ | bấm vào đây để |
    nhấn vào đây để | bấm vào ảnh | nghe bài viết | phát hiện lỗi
  `),
};
