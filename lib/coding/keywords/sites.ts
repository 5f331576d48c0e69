/**
 * Houses, airports and grounds that stand in one city, where a report names them without it: city in English | country | names. A name that
 * several cities have ("Presidential Palace") is left out. Own list.
 */
const LINES = `
Hanoi|VN|Noi Bai,Nội Bài,Văn Miếu,Ba Dinh Square,Quảng trường Ba Đình,Nhà khách Chính phủ,Government Guesthouse
Ho Chi Minh City|VN|Tan Son Nhat,Tân Sơn Nhất,Independence Palace,Hội trường Thống Nhất,Dinh Thống Nhất,Nha Rong,Nhà Rồng,Saigon Port,Sai Gon Port,cảng Sài Gòn,Cat Lai,Cát Lái,Bến Nghé
Hai Phong|VN|Nam Hai Dinh Vu,Nam Hải Đình Vũ,cảng Chùa Vẽ,Cat Bi,Cát Bi
Da Nang|VN|Tien Sa,Tiên Sa
Beijing|CN|Great Hall of the People,Đại lễ đường Nhân dân,Diaoyutai,Điếu Ngư Đài,Zhongnanhai,Trung Nam Hải
Washington, D.C.|US|White House,Nhà Trắng,Capitol Hill,Pentagon,Lầu Năm Góc,Blair House
New York|US|United Nations Headquarters,UN Headquarters,Trụ sở Liên hợp quốc,Trụ sở Liên Hợp Quốc
Tokyo|JP|Iikura,Akasaka,Kantei
Seoul|KR|Cheong Wa Dae,Blue House,Nhà Xanh
New Delhi|IN|Hyderabad House,Rashtrapati Bhavan,Sushma Swaraj Bhawan
Moscow|RU|Kremlin,Điện Kremlin
Paris|FR|Élysée,Elysée,Elysee,Quai d'Orsay,Matignon
London|GB|Downing Street,Lancaster House,Buckingham Palace,Phố Downing
Jakarta|ID|Merdeka Palace,Istana Merdeka,Tanjung Priok,ASEAN Secretariat,ASEAN Headquarters,Ban Thư ký ASEAN
Manila|PH|Malacañang,Malacanang,Camp Aguinaldo,Camp Crame,South Harbor,South Harbour,Pier 15,Villamor Air Base
Vientiane|LA|Wattay,Wattai
Phnom Penh|KH|Peace Palace,Cung Hòa bình
Sihanoukville|KH|Ream Naval Base,quân cảng Ream
Putrajaya|MY|Perdana Putra,Seri Perdana,Wisma Putra
Singapore|SG|Shangri-La Dialogue,Changi,the Istana
Canberra|AU|Yarralumla
Ottawa|CA|Rideau Hall
Brussels|BE|Berlaymont,Europa Building
Rome|IT|Farnesina,Palazzo Chigi,Quirinale
Berlin|DE|Bellevue Palace
Madrid|ES|Moncloa
Wellington|NZ|Premier House
Geneva|CH|Palais des Nations
`;

export interface Site {
  name: string;
  city: string;
  country: string;
}

export const SITES_OF_CITIES: readonly Site[] = LINES.trim()
  .split("\n")
  .flatMap((line) => {
    const [city = "", country = "", names = ""] = line.split("|");
    return names.split(",").map((name) => ({ name, city, country }));
  });
