/** Reports in Vietnamese on many countries, and what a reader finds in each of their events. Written before coding was tried on them. */
export const WORLD_VI: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "Tokyo (TTXVN) - Ngày 12/3/2025, tại Tokyo, Đại sứ Việt Nam tại Nhật Bản Phạm Quang Hiệu đã có buổi làm việc với Thống đốc tỉnh Gunma Yamamoto Ichita.",
    "2025-03-12 | tokyo | VN Phạm Quang Hiệu; JP Yamamoto Ichita | -",
  ],
  [
    "Trong hai ngày 3-4/6/2024, tại Luông Pha-băng, Thứ trưởng Bộ Công an Việt Nam Lê Quốc Hùng và Thứ trưởng Bộ Công an Lào Khamking Phuilamanivong đồng chủ trì hội nghị hợp tác phòng, chống ma túy.",
    "2024-06-03/2024-06-04 | luang-prabang | VN le-quoc-hung; LA Khamking Phuilamanivong | -",
  ],
  [
    "Đầu tháng 6/2025, Đoàn đại biểu Bộ Tư lệnh Cảnh sát biển Việt Nam do Trung tướng Lê Quang Đạo dẫn đầu sang thăm và làm việc tại Hàn Quốc.",
    "2025-06 | ^KR | VN le-quang-dao; KR | -",
  ],
  [
    "Chiều 5/11/2024, tại Côn Minh, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone. Hai bên nhất trí đẩy nhanh các dự án giao thông.\n\nTrước đó, sáng cùng ngày, Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Campuchia Hun Manet.",
    "2024-11-05 | kunming | VN pham-minh-chinh; LA sonexay-siphandone | -",
    "2024-11-05 | kunming | VN pham-minh-chinh; KH hun-manet | -",
  ],
  [
    "Sáng 23/4/2024, tàu huấn luyện JS Kashima của Lực lượng Tự vệ trên biển Nhật Bản cập cảng Tiên Sa, thành phố Đà Nẵng, bắt đầu chuyến thăm 4 ngày.",
    "2024-04-23/2024-04-26 | da-nang | JP; VN | -",
  ],
  [
    "Tàu Hải quân Hàn Quốc thăm Hải Phòng\n\nNgày 9/10, tàu huấn luyện Hansando của Hải quân Hàn Quốc cập cảng quốc tế Hải Phòng, bắt đầu chuyến thăm hữu nghị từ ngày 9 đến 12/10/2023.",
    "2023-10-09/2023-10-12 | hai-phong | KR; VN | -",
  ],
  [
    "Bên lề kỳ họp Đại hội đồng Liên hợp quốc khóa 79 tại New York, ngày 24/9 (giờ địa phương), Tổng Bí thư, Chủ tịch nước Tô Lâm đã gặp Thủ tướng Hà Lan Dick Schoof.\n\n25/09/2024 | 09:15",
    "2024-09-24 | new-york | VN to-lam; NL Dick Schoof | -",
  ],
  [
    "Ngày 16/9/2021, Thứ trưởng Ngoại giao Tô Anh Dũng và Thứ trưởng Ngoại giao Philippines Maria Theresa Lazaro đồng chủ trì cuộc họp trực tuyến giữa hai điểm cầu Hà Nội và Manila.",
    "2021-09-16 | - | VN to-anh-dung; PH maria-theresa-lazaro | -",
  ],
  [
    "Ngày 28/11/2024, tại thành phố Lạng Sơn, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Lạng Sơn hội đàm với Trạm Kiểm tra biên phòng xuất nhập cảnh Bằng Tường (Quảng Tây, Trung Quốc).",
    "2024-11-28 | lang-son | VN; CN | -",
  ],
  [
    "Chiều 3/4/2024, tại sân bay quốc tế Đà Nẵng đã diễn ra lễ trao trả hài cốt quân nhân Mỹ lần thứ 162. Đại sứ Hoa Kỳ Marc Knapper dự lễ.",
    "2024-04-03 | da-nang | US marc-knapper; VN | us-vn-mia-repatriation 162",
  ],
  [
    "Trưa 8/9/2025, Thủ tướng Malaysia Anwar Ibrahim đến sân bay Nội Bài, bắt đầu thăm chính thức Việt Nam.",
    "2025-09-08 | ^VN | MY anwar-ibrahim; VN | -",
  ],
  [
    "Sáng 14/5/2024, tại trụ sở Bộ Quốc phòng, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng New Zealand Judith Collins. Trong thời gian ở thăm, bà Judith Collins cũng sẽ vào Thành phố Hồ Chí Minh.",
    "2024-05-14 | - | VN phan-van-giang; NZ Judith Collins | -",
  ],
  [
    "Chiều 6/5/2025 (giờ địa phương), tại Dinh Tổng thống ở thủ đô Astana, Tổng Bí thư Tô Lâm hội đàm với Tổng thống Kazakhstan Kassym-Jomart Tokayev.",
    "2025-05-06 | astana | VN to-lam; KZ kassym-jomart-tokayev | -",
  ],
  [
    "Ngay 24/4/2024, tai Ha Noi, Bo truong Ngoai giao Bui Thanh Son hoi dam voi Bo truong Ngoai giao Indonesia Retno Marsudi. Hai ben trao doi ve hop tac nghe ca va hang hai.",
    "2024-04-24 | hanoi | VN bui-thanh-son; ID Retno Marsudi | -",
  ],
  [
    "Ngày 3/2/2025 (mùng 6 Tết Ất Tỵ), tại cửa khẩu quốc tế Lào Cai, Phó Chủ tịch UBND tỉnh Lào Cai Hoàng Quốc Khánh gặp gỡ đầu xuân lãnh đạo huyện Hà Khẩu, tỉnh Vân Nam, Trung Quốc.",
    "2025-02-03 | lao-cai | VN Hoàng Quốc Khánh; CN | -",
  ],
  [
    "Ngày 20/2/2025, Bộ trưởng Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Campuchia Tea Seiha tại Phnôm Pênh. Trước đó, ngày 9/7/2024, hai Bộ trưởng đã gặp nhau tại Hà Nội.",
    "2025-02-20 | phnom-penh | VN phan-van-giang; KH tea-seiha | -",
  ],
  [
    "Thứ Năm, 10:25 14/11/2024\n\nSáng nay, tại Hà Nội, Đại sứ Liên minh châu Âu Julien Guerrier và Thứ trưởng Bộ Tài nguyên và Môi trường Trần Quý Kiên đồng chủ trì lễ khởi động dự án kinh tế tuần hoàn.",
    "2024-11-14 | hanoi | EU Julien Guerrier; VN Trần Quý Kiên | -",
  ],
  [
    "Tổng Bí thư, Chủ tịch nước Tô Lâm thăm cấp Nhà nước Mông Cổ từ ngày 30/9 đến 1/10/2024 theo lời mời của Tổng thống Ukhnaagiin Khurelsukh.",
    "2024-09-30/2024-10-01 | ^MN | VN to-lam; MN | -",
  ],
  [
    "Ngày 12 tháng Chín năm 2024, tại Băng Cốc, Đại sứ Việt Nam tại Thái Lan Phạm Việt Hùng chào xã giao Bộ trưởng Ngoại giao Thái Lan Maris Sangiampongsa.",
    "2024-09-12 | bangkok | VN Phạm Việt Hùng; TH Maris Sangiampongsa | -",
  ],
  [
    "Tối 4/4/2025, Tổng Bí thư Tô Lâm điện đàm với Tổng thống Hoa Kỳ Donald Trump. Tổng Bí thư mời Tổng thống Trump sớm thăm Hà Nội.",
    "2025-04-04 | - | VN to-lam; US donald-trump | -",
  ],
  [
    "Theo phóng viên TTXVN tại Berlin, ngày 13/5/2025, Đại sứ Việt Nam tại Đức Nguyễn Đắc Thành đã có cuộc gặp với Bộ trưởng Ngoại giao Đức Johann Wadephul.",
    "2025-05-13 | - | VN Nguyễn Đắc Thành; DE Johann Wadephul | -",
  ],
  [
    "Ngày 16/10/2023, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn và Bộ trưởng Ngoại giao Ấn Độ S. Jaishankar đồng chủ trì Kỳ họp lần thứ 18 Ủy ban hỗn hợp Việt Nam - Ấn Độ về hợp tác thương mại, kinh tế, khoa học và công nghệ.",
    "2023-10-16 | hanoi | VN bui-thanh-son; IN s-jaishankar | in-vn-joint-commission 18",
  ],
  [
    "Nhận lời mời của Bộ trưởng Ngoại giao Nga Sergei Lavrov, từ 18 đến 20/8/2025, Bộ trưởng Bùi Thanh Sơn thăm Liên bang Nga. Ngày 19/8, tại Moskva, hai Bộ trưởng đã hội đàm.",
    "2025-08-19 | moscow | VN bui-thanh-son; RU sergei-lavrov | -",
  ],
  [
    "Chiều 27/11/2023, tại Nhà khách Chính phủ Nhật Bản ở Tokyo, Chủ tịch nước Võ Văn Thưởng hội đàm với Thủ tướng Kishida Fumio. Cùng ngày, tại Hoàng cung, Chủ tịch nước hội kiến Nhà vua Naruhito.",
    "2023-11-27 | tokyo | VN vo-van-thuong; JP fumio-kishida | -",
    "2023-11-27 | tokyo | VN vo-van-thuong; JP Naruhito | -",
  ],
  [
    "Ngày 5/12/2024, tàu Cảnh sát biển 8002 rời cảng Kochi, kết thúc chuyến thăm Ấn Độ. Trước đó, ngày 2/12, Thiếu tướng Vũ Trung Kiên đã đến chào Chuẩn Đô đốc Bhisham Sharma của Lực lượng Bảo vệ bờ biển Ấn Độ.",
    "2024-12-05 | Kochi | VN Vũ Trung Kiên; IN Bhisham Sharma | -",
  ],
  [
    "Sáng 21/5, tại thành phố Móng Cái, Bộ Quốc phòng hai nước Việt Nam - Trung Quốc tổ chức lễ đón Đoàn đại biểu quân sự cấp cao Trung Quốc tham dự Giao lưu hữu nghị quốc phòng biên giới lần thứ 9, diễn ra trong hai ngày 21 và 22/5/2025.",
    "2025-05-21/2025-05-22 | mong-cai | VN; CN | cn-vn-border-defence-friendship-exchange 9",
  ],
  [
    "Ngày 10/7, Bộ trưởng Ngoại giao Lê Hoài Trung trao đổi trực tuyến với Ngoại trưởng Canada Anita Anand. Hai bên sẽ gặp nhau tại Ottawa trong năm tới.\n\nCập nhật: 10/07/2026 21:04",
    "2026-07-10 | - | VN le-hoai-trung; CA Anita Anand | -",
  ],
  [
    "Chiều 2/10, Đại sứ Việt Nam tại Indonesia Tạ Văn Thông đã gặp Chủ tịch Hạ viện Indonesia Puan Maharani tại trụ sở Hạ viện ở thủ đô Jakarta. (Jakarta, 3/10/2024)",
    "2024-10-02 | jakarta | VN Tạ Văn Thông; ID Puan Maharani | -",
  ],
  [
    "Chiều 27/4/2025, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Ngoại trưởng Nhật Bản Takeshi Iwaya.\n\nTrưa hôm sau, Bộ trưởng Bùi Thanh Sơn đã tiếp Đại sứ Canada Jim Nickel. Hai bên trao đổi về thương mại.",
    "2025-04-27 | hanoi | VN bui-thanh-son; JP Takeshi Iwaya | -",
    "2025-04-28 | - | VN bui-thanh-son; CA Jim Nickel | -",
  ],
  [
    "Sáng 12/6/2025, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Ngoại trưởng Cuba Bruno Rodríguez. Cùng chiều, Bộ trưởng đã tiếp Đại sứ Ấn Độ Sandeep Arya đến chào từ biệt.",
    "2025-06-12 | hanoi | VN bui-thanh-son; CU Bruno Rodríguez | -",
    "2025-06-12 | hanoi | VN bui-thanh-son; IN Sandeep Arya | -",
  ],
  [
    "Từ ngày 18 đến 20/3/2025, Bộ trưởng Ngoại giao Bùi Thanh Sơn thăm Ấn Độ. Ngày 19/3, tại New Delhi, Bộ trưởng hội đàm với Bộ trưởng Ngoại giao Ấn Độ S. Jaishankar. Trước đó một ngày, Bộ trưởng Bùi Thanh Sơn chào xã giao Phó Tổng thống Ấn Độ Jagdeep Dhankhar.",
    "2025-03-19 | new-delhi | VN bui-thanh-son; IN s-jaishankar | -",
    "2025-03-18 | - | VN bui-thanh-son; IN Jagdeep Dhankhar | -",
  ],
  // Near misses: thanks for an earlier visit, and the same two once more.
  [
    "Sáng 12/6/2025, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Đại sứ Cuba Rogelio Polanco. Nhân dịp này, Bộ trưởng chuyển lời thăm hỏi tới Ngoại trưởng Bruno Rodríguez. Ngay trước buổi tiếp, Bộ trưởng Bùi Thanh Sơn đã trao đổi riêng với Đại sứ Rogelio Polanco.",
    "2025-06-12 | hanoi | VN bui-thanh-son; CU Rogelio Polanco | -",
  ],
  [
    "Chiều 14/3, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Đại sứ Canada Jim Nickel.\n\n(Theo baoquocte.vn, 15/3/2025)",
    "2025-03-14 | hanoi | VN bui-thanh-son; CA Jim Nickel | -",
  ],
];
