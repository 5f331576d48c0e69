/**
 * Towns below the size of the gazetteer in which meetings are held: seats of provinces, border towns, naval ports, retreats. One line a
 * country: code | names. Names that are also common words are left out. Own list.
 */
export const TOWNS = `
VN|Hà Tĩnh,Đồng Hới,Cao Bằng,Điện Biên Phủ,Sơn La,Yên Bái,Tuyên Quang,Bắc Kạn,Việt Trì,Vĩnh Yên,Bắc Ninh,Bắc Giang,Hải Dương,Hưng Yên,Nam Định,Phủ Lý,Thanh Hóa,Huế,Hội An,Tam Kỳ,Quảng Ngãi,Kon Tum,Pleiku,Buôn Ma Thuột,Gia Nghĩa,Phan Rang,Bà Rịa,Thủ Dầu Một,Đồng Xoài,Mỹ Tho,Bến Tre,Trà Vinh,Vĩnh Long,Cao Lãnh,Sa Đéc,Long Xuyên,Châu Đốc,Hà Tiên,Rạch Giá,Cần Thơ,Sóc Trăng,Bạc Liêu,Cà Mau,Sa Pa,Đồ Sơn
LA|Savannakhet,Pakse,Pakxe,Phonsavan,Thakhek,Paksan,Sam Neua,Phongsaly,Attapeu,Salavan,Luang Namtha,Vang Vieng,Oudomxay
KH|Sihanoukville,Battambang,Kampot,Svay Rieng,Bavet,Kampong Cham,Banlung,Poipet,Kep
TH|Hua Hin,Pattaya,Phuket,Chiang Mai,Chiang Rai,Sattahip,Udon Thani,Nakhon Phanom,Khon Kaen,Krabi,Aranyaprathet
CN|Dongxing,Pingxiang,Chongzuo,Hekou,Boao,Sanya,Beihai,Zhoushan,Zhuhai,Wuzhen
PH|Puerto Princesa,Laoag,Subic,Makati,Quezon City,Tagaytay,Davao
ID|Labuan Bajo,Ranai,Batam,Yogyakarta,Magelang,Belitung
MY|Langkawi,Port Klang,Lumut,Kuching,Kota Kinabalu,Melaka,Cyberjaya
MM|Naypyidaw,Bagan,Tachilek
BN|Muara
IN|Ambala,Kochi,Visakhapatnam,Agra,Port Blair,Mahabalipuram,Panaji
JP|Yokosuka,Sasebo,Maizuru,Karuizawa,Shima
KR|Pyeongtaek,Jinhae,Donghae,Panmunjom
US|Camp David,Rancho Mirage,Annapolis,Quantico,Pearl Harbor,Monterey,Norfolk,Newport,Arlington
AU|Fremantle,Hobart,Darwin,Cairns
NZ|Queenstown,Waitangi
FR|Brest,Toulon,Evian,Biarritz,Cherbourg
GB|Portsmouth,Chequers
DE|Meseberg,Elmau,Wilhelmshaven
RU|Vladivostok,Sochi
CH|Davos
EE|Narva
`;

/** Provinces and states that reports name for their country, beside the regions of the data: code | names. Own list. */
export const REGIONS = `
VN|Điện Biên,Lai Châu,Lào Cai,Hà Giang,Lạng Sơn,Quảng Ninh,Thái Nguyên,Phú Thọ,Bắc Giang,Bắc Ninh,Hòa Bình,Hải Dương,Hưng Yên,Hà Nam,Nam Định,Thái Bình,Ninh Bình,Thanh Hóa,Nghệ An,Hà Tĩnh,Quảng Bình,Quảng Trị,Thừa Thiên Huế,Quảng Nam,Quảng Ngãi,Bình Định,Phú Yên,Khánh Hòa,Ninh Thuận,Bình Thuận,Kon Tum,Gia Lai,Đắk Lắk,Đắk Nông,Lâm Đồng,Bình Phước,Tây Ninh,Bình Dương,Đồng Nai,Bà Rịa - Vũng Tàu,Long An,Tiền Giang,Đồng Tháp,An Giang,Kiên Giang,Hậu Giang
LA|Phông Xa Lỳ,Phongsaly,Luông Nậm Thà,Luang Namtha,U-đôm-xay,Oudomxay,Bò Kẹo,Bokeo,Xay-nha-bu-ly,Xayaboury,Bô-li-khăm-xay,Bô-ly-khăm-xay,Khăm Muộn,Xa-vẳn-nạ-khẹt,Savannakhet,Sa-la-van,Salavan,Sê Kông,Ắt-ta-pư,Attapeu,Chăm-pa-sắc,Champasack,Champasak,Houaphanh,Hủa Phăn,Houaphan,Bolikhamxay,Borikhamxay,Khammouane,Khammuane,Sekong,Xaisomboun,Xiangkhouang,Xieng Khouang,Xiêng Khoảng
KH|Svay Rieng,Svay Riêng,Takeo,Tà Keo,Kampot,Kampong Cham,Kampong Thom,Stung Treng,Preah Vihear,Siem Reap,Oddar Meanchey,Banteay Meanchey,Battambang,Pursat,Koh Kong,Ratanakiri,Rattanakiri,Mondulkiri,Mondolkiri,Kratie,Tbong Khmum,Tboung Khmum,Prey Veng,Kandal,Preah Sihanouk
CN|Guangdong,Quảng Đông,Hainan,Hải Nam,Fujian,Phúc Kiến,Sichuan,Tứ Xuyên,Hunan,Hồ Nam,Shandong,Sơn Đông,Zhejiang,Chiết Giang
TH|Sa Kaeo,Nong Khai,Mukdahan,Surin,Trat,Buriram
JP|Hokkaido,Okinawa,Nagano,Kanagawa,Aichi,Hyogo,Gunma
US|Hawaii,California,Oregon,Texas,Virginia,Utah,Maryland
ID|Riau Islands,Central Java,Natuna
MY|Sabah,Sarawak,Johor,Kelantan,Terengganu
PH|Palawan,Ilocos Norte,Cebu
KR|Gangwon,South Jeolla,Gyeonggi
`;
