/** What reports call the instruments of the data, beside the names that the data give. */
export const INSTRUMENT_NAMES: Readonly<Record<string, string>> = {
  unclos:
    "1982 United Nations Convention on the Law of the Sea|UN Convention on the Law of the Sea|1982 UNCLOS|UNCLOS 1982|Convention on the Law of the Sea|Công ước Liên hợp quốc về Luật Biển|Công ước của Liên hợp quốc về Luật Biển|Công ước Liên hợp quốc về Luật biển năm 1982|Công ước Luật Biển 1982|Công ước Luật Biển",
  doc: "Declaration on the Conduct of Parties in the East Sea|Declaration on the Conduct of Parties|Declaration on Conduct of Parties in the South China Sea|Tuyên bố về ứng xử của các bên ở Biển Đông|Tuyên bố về cách ứng xử của các bên ở Biển Đông|Tuyên bố ứng xử của các bên ở Biển Đông",
  coc: "code of conduct|Code of Conduct in the East Sea|Code of Conduct in the South China Sea|Code of Conduct|Bộ Quy tắc ứng xử ở Biển Đông|Bộ Quy tắc ứng xử của các bên ở Biển Đông|Bộ Quy tắc về ứng xử ở Biển Đông|Bộ Quy tắc ứng xử",
  "un-charter": "United Nations Charter|Charter of the United Nations|Hiến chương Liên hợp quốc|Hiến chương LHQ",
  cptpp: "CPTPP",
  "cn-vn-gulf-of-tonkin-fisheries-agreement-2000":
    "Hiệp định hợp tác nghề cá Vịnh Bắc Bộ|Hiệp định Hợp tác nghề cá ở Vịnh Bắc Bộ|Gulf of Tonkin fisheries agreement|Fisheries Cooperation Agreement in the Gulf of Tonkin|fishery cooperation agreement",
  "cn-vn-gulf-of-tonkin-delimitation-agreement-2000":
    "Hiệp định phân định Vịnh Bắc Bộ|Agreement on the Delimitation of the Gulf of Tonkin|delimitation agreement in the Gulf of Tonkin",
  "cn-vn-sea-basic-principles-agreement-2011":
    "Thỏa thuận về những nguyên tắc cơ bản chỉ đạo giải quyết vấn đề trên biển|Thỏa thuận về các nguyên tắc cơ bản chỉ đạo giải quyết vấn đề trên biển|agreement on basic principles guiding the settlement of sea-related issues|agreement on basic principles guiding the settlement of sea issues|agreement on the basic principles guiding the settlement of maritime issues|agreement on basic principles guiding the settlement of maritime issues",
  "fr-vn-defence-joint-vision-2018":
    "Tuyên bố Tầm nhìn chung về hợp tác quốc phòng giai đoạn 2018 - 2028|Tuyên bố Tầm nhìn chung về hợp tác quốc phòng Việt Nam - Pháp|joint vision statement on defence cooperation for 2018-2028",
  "in-vn-defence-joint-vision-2030":
    "Tuyên bố Tầm nhìn chung về quan hệ đối tác quốc phòng Việt Nam - Ấn Độ|joint vision statement on defence partnership towards 2030|joint vision towards 2030|Tuyên bố Tầm nhìn chung về quan hệ Đối tác quốc phòng đến năm 2030",
  "us-vn-defence-joint-vision-2015":
    "Joint Vision Statement on Defense Relations|Tuyên bố Tầm nhìn chung về quan hệ quốc phòng",
  "us-vn-defence-cooperation-mou-2011":
    "memorandum of understanding on advancing bilateral defense cooperation|Bản ghi nhớ về thúc đẩy hợp tác quốc phòng song phương",
  "cn-vn-naval-joint-patrols-agreement-2005": "Thỏa thuận tuần tra liên hợp hải quân|agreement on joint naval patrols",
  tac: "Treaty of Amity and Cooperation|Hiệp ước Thân thiện và Hợp tác",
  tpp: "Trans-Pacific Partnership|Hiệp định Đối tác xuyên Thái Bình Dương",
  "cn-vn-land-boundary-treaty-1999": "Land Border Treaty|Hiệp ước biên giới trên đất liền",
  "ph-us-mutual-defence-treaty-1951":
    "Hiệp ước phòng thủ chung|Hiệp ước Phòng thủ tương hỗ|1951 Mutual Defense Treaty|Mutual Defense Treaty of 1951|Mutual Defense Treaty|Mutual Defence Treaty",
  "jp-ph-reciprocal-access-agreement":
    "Hiệp định tiếp cận qua lại|Hiệp định tiếp cận đối ứng|Thỏa thuận tiếp cận tương hỗ|Thỏa thuận tiếp cận lẫn nhau|Hiệp định tiếp cận lẫn nhau|Reciprocal Access Agreement",
  "ilo-convention-87": "Convention 87|Công ước 87|ILO Convention 87|Công ước số 87",
  "ilo-convention-98": "Convention 98|Công ước 98|Công ước số 98",
  "convention-against-torture": "Convention against Torture|Công ước chống tra tấn",
  "just-energy-transition-partnership":
    "JETP|Đối tác chuyển đổi năng lượng công bằng|Quan hệ đối tác chuyển đổi năng lượng công bằng",
  rcep: "Regional Comprehensive Economic Partnership|Hiệp định Đối tác kinh tế toàn diện khu vực",
  "eu-vn-evfta":
    "EU-Vietnam Free Trade Agreement|Hiệp định Thương mại tự do Việt Nam-EU|Hiệp định Thương mại tự do EU-Việt Nam",
  "eu-vn-evipa": "EU-Vietnam Investment Protection Agreement|Hiệp định Bảo hộ đầu tư Việt Nam-EU",
  "un-convention-against-cybercrime":
    "United Nations Convention against Cybercrime|UN Cybercrime Convention|Công ước của Liên hợp quốc về chống tội phạm mạng|Công ước Liên Hợp Quốc về chống tội phạm mạng|Hanoi Convention|Công ước Hà Nội|Công ước Liên hợp quốc về chống tội phạm mạng",
  "south-china-sea-arbitral-award-2016":
    "2016 arbitral tribunal ruling|Arbitral Award on the South China Sea|Arbitral Tribunal award|2016 ruling|Phán quyết của Tòa Trọng tài|Phán quyết năm 2016|phán quyết của Tòa trọng tài năm 2016|2016 Arbitral Award|arbitral award of 2016|arbitration award|2016 arbitration award|2016 arbitral ruling|Phán quyết trọng tài 2016",
  "jp-us-mutual-security-treaty":
    "Japan-U.S. Security Treaty|Japan-US Security Treaty|U.S.-Japan Security Treaty|US-Japan Security Treaty|Treaty of Mutual Cooperation and Security|Hiệp ước An ninh Mỹ - Nhật|Hiệp ước An ninh Nhật - Mỹ|Hiệp ước An ninh Nhật Bản - Hoa Kỳ",
  cues: "Code for Unplanned Encounters at Sea|Quy tắc tránh va chạm bất ngờ trên biển|Bộ quy tắc ứng xử cho các cuộc chạm trán bất ngờ trên biển|Bộ quy tắc tránh va chạm bất ngờ trên biển",
  "gb-vn-ukvfta":
    "UK-Vietnam Free Trade Agreement|UK-Viet Nam Free Trade Agreement|Hiệp định Thương mại tự do Việt Nam-Anh|Hiệp định Thương mại tự do Anh-Việt Nam|Hiệp định Thương mại tự do Việt Nam - Vương quốc Anh",
  ipef: "Khuôn khổ Kinh tế Ấn Độ Dương - Thái Bình Dương|Indo-Pacific Economic Framework for Prosperity",
  aanzfta:
    "ASEAN-Australia-New Zealand Free Trade Area|ASEAN-Australia-New Zealand Free Trade Agreement|Hiệp định Thương mại tự do ASEAN-Australia-New Zealand",
  "bbnj-agreement": "Hiệp định về Biển cả|Hiệp định Biển cả|High Seas Treaty|BBNJ",
  "us-vn-bilateral-trade-agreement":
    "Vietnam-US Bilateral Trade Agreement|Hiệp định Thương mại song phương|Hiệp định Thương mại Việt Nam - Hoa Kỳ",
  "eu-vn-partnership-cooperation-agreement":
    "Partnership and Cooperation Agreement|Framework Agreement on Comprehensive Partnership and Cooperation|Hiệp định Đối tác và Hợp tác toàn diện|Hiệp định khung về Đối tác và Hợp tác toàn diện",
  "us-vn-science-technology-agreement-2000":
    "Agreement on Science and Technology Cooperation|Hiệp định Hợp tác khoa học và công nghệ",
  "kh-vn-supplementary-treaty-2019": "2019 Supplementary Treaty|Hiệp ước bổ sung năm 2019",
  "kh-vn-supplementary-treaty-2005": "2005 Supplementary Treaty|Hiệp ước bổ sung năm 2005",
};
