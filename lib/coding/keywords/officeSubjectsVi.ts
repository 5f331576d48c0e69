/** What ministries and departments are for, in Vietnamese, two words and more: "Bộ trưởng Nhà ở, Đô thị và Quy hoạch". In small letters. */
export const OFFICE_SUBJECTS_VI = `
an ninh,an sinh,an sinh xã hội,an toàn,bảo hiểm,bảo hiểm xã hội,bảo tồn,bảo tàng,bảo trợ,bảo vệ,biên giới,biến đổi khí hậu,bình đẳng,bình đẳng giới,bưu chính,bưu điện,
cải cách,cải cách hành chính,cảng biển,cạnh tranh,cấp nước,chăn nuôi,chăm sóc,chế biến,chiến lược,chiến tranh,chiến binh,chính phủ số,chính sách,chính trị,chống tham nhũng,
chuyển đổi,chuyển đổi năng lượng,chuyển đổi sinh thái,chuyển đổi số,chuyển đổi xanh,công an,công bằng,công chính,công chức,công cộng,công đoàn,công nghệ,công nghệ cao,công nghệ số,công nghệ thông tin,công nghiệp,công nghiệp hóa,công nghiệp nặng,công nghiệp nhẹ,công sản,
công thương,công trình,công trình công cộng,công vụ,cơ sở hạ tầng,cộng đồng,cứu trợ,cứu hộ,cứu nạn,cựu chiến binh,cư trú,
dân chủ,dân cư,dân quân,dân số,dân sự,dân tộc,dầu khí,dầu mỏ,di cư,di dân,di sản,di trú,dịch vụ,dịch vụ công,doanh nghiệp,doanh nghiệp nhà nước,doanh nghiệp nhỏ và vừa,du lịch,dược phẩm,dược liệu,dự trữ,dinh dưỡng,
đa dạng sinh học,đa văn hóa,đào tạo,đào tạo nghề,đại dương,đại học,đại chúng,đánh bắt,đất đai,đầu tư,đầu tư nước ngoài,đăng ký,địa chất,địa chính,địa phương,điện ảnh,điện lực,điện khí hóa,điện tử,điều phối,đô thị,đô thị hóa,đoàn kết,đoàn kết xã hội,đối ngoại,đổi mới,đổi mới sáng tạo,động vật,đường sắt,đường bộ,đường biển,đường thủy,
gia đình,giải trí,giám sát,giao thông,giao thông công chính,giao thông vận tải,giáo dục,giáo dục nghề nghiệp,giáo dục đại học,giáo dục phổ thông,giống cây trồng,
hạ tầng,hải dương,hải quan,hải sản,hàng hải,hàng không,hàng không dân dụng,hàng không vũ trụ,hành chính,hành chính công,hạt nhân,hậu cần,hiện đại hóa,hòa bình,hòa giải,hòa nhập,hóa chất,hội nhập,hội nhập quốc tế,hợp tác,hợp tác đông phi,cộng đồng đông phi,hợp tác phát triển,hợp tác quốc tế,hợp tác xã,hộ tịch,huy động,
kế hoạch,kế hoạch hóa,kết nối,kiều bào,kiều dân,kiểm toán,kiểm lâm,kiến thiết,kiến trúc,kinh doanh,kinh tế,kinh tế biển,kinh tế đối ngoại,kinh tế số,kinh tế sáng tạo,kinh tế xanh,kinh tế tuần hoàn,khai khoáng,khai mỏ,khảo cổ,khẩn cấp,khí đốt,khí hậu,khí tượng,khí tượng thủy văn,khoa học,khoa học công nghệ,khoáng sản,khởi nghiệp,khu vực,
lao động,lao động nhập cư,lâm nghiệp,liên lạc,lương thực,lưu trữ,lực lượng lao động,
mạng lưới,mậu dịch,miền núi,môi trường,môi trường sống,mỹ thuật,
nạn nhân,năng lực,năng lượng,năng lượng nguyên tử,năng lượng tái tạo,nông lâm,nông lâm nghiệp,nông nghiệp,nông sản,nông thôn,nội địa,nội thương,nội vụ,nội trị,nuôi trồng,nuôi trồng thủy sản,
khối thịnh vượng chung,ngân khố,ngân sách,nghề cá,nghề nghiệp,nghệ thuật,nghiên cứu,nghiên cứu khoa học,ngoại giao,ngoại thương,ngoại vụ,nguồn nhân lực,nguồn nước,nguyên tử,ngư nghiệp,người cao tuổi,người khuyết tật,người tiêu dùng,
nhà ở,nhà ở xã hội,nhân đạo,nhân lực,nhân quyền,nhập cư,nhập khẩu,
phát thanh,phát thanh truyền hình,phát triển,phát triển bền vững,phát triển cộng đồng,phát triển công nghiệp,phát triển đô thị,phát triển hạ tầng,phát triển khu vực,phát triển kinh tế,phát triển nông thôn,phát triển quốc tế,phát triển vùng,phát triển xã hội,pháp chế,pháp luật,pháp lý,phân quyền,phòng chống thiên tai,phong trào,phòng vệ,phúc lợi,phúc lợi gia đình,phúc lợi xã hội,phụ nữ,phục hồi,
quan hệ,quan hệ đối ngoại,quan hệ nghị viện,quan hệ quốc tế,quản lý,quản lý thiên tai,quản lý khẩn cấp,quản trị,quảng bá,quân sự,quy hoạch,quy hoạch đô thị,quy hoạch lãnh thổ,quốc phòng,quốc tế,quốc thổ,quyền con người,
sáng chế,sáng tạo,sắc tộc,sản xuất,sinh thái,sinh viên,số hóa,sở hữu trí tuệ,sức khỏe,
tài chính,tài nguyên,tài nguyên biển,tài nguyên nước,tài nguyên thiên nhiên,tài sản,tái thiết,tái định cư,tăng trưởng,tị nạn,tiền tệ,tiếp thị,tiêu chuẩn,tiêu dùng,tín ngưỡng,tình báo,tôn giáo,tổng hợp,tuyên truyền,tư pháp,tương trợ,
thanh niên,thanh tra,thể chất,thể dục,thể dục thể thao,thể thao,thị trường,thiên nhiên,thiên tai,thiết kế,thống kê,thống nhất,thông tin,thông tin đại chúng,thú y,thủ công,thủ công nghiệp,thủ công mỹ nghệ,thuế vụ,thuế quan,thủy lợi,thủy điện,thủy sản,thủy văn,thực phẩm,thực vật,thương binh,thương binh và xã hội,thương mại,thương mại quốc tế,thương nghiệp,
trao quyền,trẻ em,tri thức,trí tuệ nhân tạo,trọng tài,trồng trọt,truyền hình,truyền thông,
ứng phó,vận tải,vận tải biển,văn hóa,văn hóa nghệ thuật,văn thư,vật giá,vật liệu,vật liệu xây dựng,vệ sinh,vệ sinh môi trường,vệ tinh,việc làm,viễn thông,viện trợ,vũ khí,vũ trụ,vùng lãnh thổ,
xã hội,xây dựng,xóa đói giảm nghèo,giảm nghèo,xúc tiến,xúc tiến đầu tư,xúc tiến thương mại,xúc tiến xuất khẩu,xuất khẩu,xuất nhập khẩu,xuất nhập cảnh,y học,y dược,y tế,y tế công cộng,ẩm thực
`
  .split(",")
  .map((phrase) => phrase.trim());

/** The same in one word, beside "và" or after another: "Năng lượng và Mỏ", "Kinh tế số". */
export const SHORT_SUBJECTS_VI: ReadonlySet<string> = new Set(
  "mỏ biển rừng đất thép điện than số xanh giới sạch trẻ nghề thuế nông lâm ngư".split(" "),
);
