/** What reports call the instruments of the data, beside the names that the data give. */
export const INSTRUMENT_NAMES: Readonly<Record<string, string>> = {
  unclos:
    "1982 United Nations Convention on the Law of the Sea|UN Convention on the Law of the Sea|1982 UNCLOS|UNCLOS 1982|Convention on the Law of the Sea|Công ước Liên hợp quốc về Luật Biển|Công ước của Liên hợp quốc về Luật Biển|Công ước Liên hợp quốc về Luật biển năm 1982|Công ước Luật Biển 1982|Công ước Luật Biển",
  doc: "Declaration on the Conduct of Parties in the East Sea|Declaration on the Conduct of Parties|Declaration on Conduct of Parties in the South China Sea|Tuyên bố về ứng xử của các bên ở Biển Đông|Tuyên bố về cách ứng xử của các bên ở Biển Đông|Tuyên bố ứng xử của các bên ở Biển Đông",
  coc: "Code of Conduct in the East Sea|Code of Conduct in the South China Sea|Code of Conduct|Bộ Quy tắc ứng xử ở Biển Đông|Bộ Quy tắc ứng xử của các bên ở Biển Đông|Bộ Quy tắc về ứng xử ở Biển Đông|Bộ Quy tắc ứng xử",
  "un-charter": "United Nations Charter|Charter of the United Nations|Hiến chương Liên hợp quốc|Hiến chương LHQ",
  cptpp: "CPTPP",
  "just-energy-transition-partnership":
    "JETP|Đối tác chuyển đổi năng lượng công bằng|Quan hệ đối tác chuyển đổi năng lượng công bằng",
  rcep: "Regional Comprehensive Economic Partnership|Hiệp định Đối tác kinh tế toàn diện khu vực",
  "eu-vn-evfta":
    "EU-Vietnam Free Trade Agreement|Hiệp định Thương mại tự do Việt Nam-EU|Hiệp định Thương mại tự do EU-Việt Nam",
  "eu-vn-evipa": "EU-Vietnam Investment Protection Agreement|Hiệp định Bảo hộ đầu tư Việt Nam-EU",
  "un-convention-against-cybercrime": "Hanoi Convention|Công ước Hà Nội|Công ước Liên hợp quốc về chống tội phạm mạng",
  "south-china-sea-arbitral-award-2016": "2016 Arbitral Award|arbitral award of 2016|Phán quyết trọng tài 2016",
};
