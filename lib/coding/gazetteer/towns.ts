/**
 * Towns below the size of the gazetteer in which meetings are held: seats of provinces, border towns, naval ports, retreats. One line a
 * country: code | names. Names that are also common words are left out. Own list.
 */
export const TOWNS = `
VN|Hà Tĩnh,Đồng Hới,Cao Bằng,Điện Biên Phủ,Sơn La,Yên Bái,Tuyên Quang,Bắc Kạn,Việt Trì,Vĩnh Yên,Bắc Ninh,Bắc Giang,Hải Dương,Hưng Yên,Nam Định,Phủ Lý,Thanh Hóa,Huế,Hội An,Tam Kỳ,Quảng Ngãi,Kon Tum,Pleiku,Buôn Ma Thuột,Gia Nghĩa,Phan Rang,Bà Rịa,Thủ Dầu Một,Đồng Xoài,Mỹ Tho,Bến Tre,Trà Vinh,Vĩnh Long,Cao Lãnh,Sa Đéc,Long Xuyên,Châu Đốc,Hà Tiên,Rạch Giá,Cần Thơ,Sóc Trăng,Bạc Liêu,Cà Mau,Sa Pa,Đồ Sơn,Móng Cái,Lao Bảo,Mộc Bài,Đồng Đăng,Lộc Ninh,Phan Thiết,Tuy Hòa,Quy Nhơn,Côn Đảo,Phú Quốc,Lý Sơn,Cửa Lò,Bạch Long Vĩ,Tân An,Vị Thanh,Hồng Ngự,Tịnh Biên,Cam Lâm,Đông Hà,Mộc Châu,Đức Cơ,Kỳ Anh,Vũng Áng,Chân Mây,Dung Quất
LA|Kaysone Phomvihane,Savannakhet,Pakse,Pakxe,Phonsavan,Thakhek,Paksan,Sam Neua,Phongsaly,Attapeu,Salavan,Luang Namtha,Vang Vieng,Oudomxay,Sê Pôn,Sepon,Densavan,Đen-sạ-vẳn,Na Phao,Nam Phao,Viengxay,Xam Nua,Sầm Nưa,Thà Khẹc,Pắc-xế,Xê-nô,Seno,Muang Khua,Houayxay,Boten
KH|Sihanoukville,Battambang,Kampot,Svay Rieng,Bavet,Kampong Cham,Banlung,Poipet,Kep,Koh Kong,Kampong Speu,Kampong Chhnang,Kampong Thom,Kratie,Stung Treng,Pailin,Samraong,Sisophon,Prey Veng,Ream,Chrey Thom,Sen Monorom,Anlong Veng
TH|Hua Hin,Pattaya,Phuket,Chiang Mai,Chiang Rai,Sattahip,Udon Thani,Nakhon Phanom,Khon Kaen,Krabi,Aranyaprathet,Songkhla,Narathiwat,Sungai Kolok,Su-ngai Kolok,Betong,Yala,Pattani,Chanthaburi,Mae Sot,Mae Sai,Kanchanaburi,Ayutthaya,Cha-am,Ranong,Satun,Sisaket,Ubon Ratchathani,Sakon Nakhon,U-Tapao,Koh Samui,Lopburi
CN|Dongxing,Pingxiang,Chongzuo,Hekou,Boao,Sanya,Beihai,Zhoushan,Zhuhai,Wuzhen,Baise,Jingxi,Ningming,Longzhou,Pingguo,Mengzi,Wenshan,Ruili,Xishuangbanna,Jinghong,Pu'er,Tengchong,Zhuzhou,Zhangjiajie,Huangshan,Moganshan,Beidaihe,Xiong'an,Wuyishan,Jiuquan,Wenchang,Qionghai,Danzhou,Hengqin,Shigatse,Nyingchi,Dunhuang,Turpan,Manzhouli,Suifenhe,Heihe,Hunchun,Yanji
PH|Puerto Princesa,Laoag,Subic,Makati,Quezon City,Tagaytay,Davao,Zamboanga,Iloilo,Legazpi,Panglao,Tagbilaran,Boracay,Baler,Vigan,Cabanatuan,Bacolod
ID|Labuan Bajo,Ranai,Batam,Yogyakarta,Magelang,Belitung,Nusa Dua,Ubud,Tanjung Pinang,Mandalika,Merak,Cilegon,Sabang,Bitung,Nusantara,Borobudur,Sentul
MY|Langkawi,Port Klang,Lumut,Kuching,Kota Kinabalu,Melaka,Cyberjaya,Putrajaya,Penang,Rantau Panjang,Bukit Kayu Hitam,Padang Besar,Pengkalan Hulu,Labuan,Port Dickson,Iskandar Puteri,Pengerang,Semporna,Lahad Datu,Gemas,Alor Star
MM|Naypyidaw,Bagan,Tachilek,Myawaddy,Mawlamyine,Sittwe,Kyaukphyu,Ngapali,Pyin Oo Lwin,Taunggyi
BN|Muara,Bandar Seri Begawan,Tutong,Kuala Belait
IN|Ambala,Kochi,Visakhapatnam,Agra,Port Blair,Mahabalipuram,Panaji,Gandhinagar,Udaipur,Jodhpur,Jaisalmer,Gurugram,Gurgaon,Noida,Srinagar,Gulmarg,Kevadia,Khajuraho,Hampi,Kumarakom,Kargil,Umroi,Pithoragarh,Ranikhet,Karwar,Dharamshala,Shimla,Tirupati,Siliguri,Mussoorie,Ooty
JP|Yokosuka,Sasebo,Maizuru,Karuizawa,Shima,Nara,Hakone,Nikko,Toyako,Furano,Niseko,Hirosaki,Kamakura,Misawa,Yokota,Atsugi,Iwakuni,Ominato,Etajima,Ishigaki,Miyakojima,Yonaguni,Naha,Wajima,Karatsu,Awaji
KR|Sacheon,Pyeongtaek,Jinhae,Donghae,Panmunjom,Jeju,Seogwipo,Gimhae,Jinju,Wonju,Cheongju,Gwacheon,Gyeryong,Gyeongju,Anyang,Ansan,Bucheon,Seongnam,Hwaseong,Icheon,Yongin,Paju,Uiwang,Uijeongbu,Geoje,Tongyeong,Samcheok,Sokcho,Osan,Muan,Buyeo,Gongju,Hanam,Namyangju,Pocheon
US|Camp David,Rancho Mirage,Annapolis,Quantico,Pearl Harbor,Monterey,Norfolk,Newport,Arlington,Honolulu,Fort Bragg,Camp Pendleton,Camp Lejeune,Sunnylands,Wilmington,Groton,Pensacola,Bremerton,Kapolei,Jackson Hole,Palm Beach,Mar-a-Lago
AU|Fremantle,Hobart,Darwin,Cairns,Townsville,Geelong,Canungra,Amberley,Shoalwater Bay,Broome,Alice Springs,Williamtown,Rockhampton,Launceston,Uluru
NZ|Queenstown,Waitangi,Rotorua,Ohakea,Palmerston North,Taupo,Dunedin
FR|Brest,Toulon,Evian,Biarritz,Cherbourg,Versailles,Deauville,La Celle-Saint-Cloud,Chantilly,Cannes,Saint-Malo,Lorient
GB|Portsmouth,Chequers,Bristol,Plymouth,Faslane,Farnborough,Lossiemouth,Carbis Bay,Sandhurst,Chevening,Gleneagles
DE|Meseberg,Elmau,Wilhelmshaven,Potsdam,Heiligendamm,Grafenwoehr,Grafenwöhr,Kiel,Rostock,Weimar,Garmisch
RU|Vladivostok,Sochi,Severomorsk,Kronstadt,Petropavlovsk-Kamchatsky,Kubinka,Svetlogorsk,Nakhodka,Khabarovsk,Blagoveshchensk,Sevastopol
CH|Davos,Montreux,Crans-Montana,Bürgenstock,Interlaken,Locarno,Lugano,Ascona
EE|Narva
TL|Dili,Baucau,Suai,Oecusse
CA|Kananaskis,Charlevoix,Banff,Whistler,Esquimalt,Halifax,Gatineau,Iqaluit
IT|Assisi,Taormina,Stresa,Capri,La Spezia,Fasano,Borgo Egnazia,Pratica di Mare,Trieste
ES|San Sebastián,Segovia
NO|Bodø,Tromsø,Kirkenes,Haakonsvern
SE|Visby,Karlskrona
FI|Rovaniemi,Kultaranta,Naantali
PG|Port Moresby,Lae,Vanimo
FJ|Suva,Lautoka
SB|Honiara
VU|Port Vila,Luganville
LK|Hambantota,Trincomalee
NP|Pokhara,Lumbini
BT|Thimphu,Phuentsholing
AE|Al Ain,Fujairah
EG|Sharm el-Sheikh,Sharm El Sheikh,El Alamein
TR|Antalya,Bodrum,Çanakkale,Gölcük
KZ|Aktau,Turkistan,Burabay
UZ|Samarkand,Bukhara,Khiva,Termez
KG|Cholpon-Ata,Bishkek,Batken,Karakol,Naryn,Talas,Tokmok,Isfana,Kadamjay
MN|Ulaanbaatar,Erdenet,Zamyn-Uud
DJ|Djibouti City
PW|Koror,Melekeok,Ngerulmud
AZ|Shusha,Khankendi,Fuzuli,Lachin
OM|Duqm
PE|Jaén
AR|San Carlos de Bariloche,Bariloche
RS|Palić
TM|Turkmenbashi
KE|Namanga,Malaba
RW|Rusumo,Rubavu
ZM|Chirundu,Kazungula
ZW|Beitbridge
ZA|Musina,Simon's Town,Sandton,Stellenbosch
BW|Mamuno,Kasane
MV|Malé
TD|N'Djamena
FM|Palikir
PS|Ramallah
SO|Hargeisa
TO|Nukuʻalofa
BR|Foz do Iguaçu,Itaguaí
`;

/** Provinces and states that reports name for their country, beside the regions of the data: code | names. Own list. */
export const REGIONS = `
VN|Điện Biên,Lai Châu,Lào Cai,Hà Giang,Lạng Sơn,Quảng Ninh,Thái Nguyên,Phú Thọ,Bắc Giang,Bắc Ninh,Hòa Bình,Hải Dương,Hưng Yên,Hà Nam,Nam Định,Thái Bình,Ninh Bình,Thanh Hóa,Nghệ An,Hà Tĩnh,Quảng Bình,Quảng Trị,Thừa Thiên Huế,Quảng Nam,Quảng Ngãi,Bình Định,Phú Yên,Khánh Hòa,Ninh Thuận,Bình Thuận,Kon Tum,Gia Lai,Đắk Lắk,Đắk Nông,Lâm Đồng,Bình Phước,Tây Ninh,Bình Dương,Đồng Nai,Bà Rịa - Vũng Tàu,Long An,Tiền Giang,Đồng Tháp,An Giang,Kiên Giang,Hậu Giang
LA|Phông Xa Lỳ,Phông Sa Lỳ,Phong Sa Lỳ,Luông Pha Băng,Luông Phra Băng,Luang Prabang,U Đôm Xay,Hua Phăn,Bo Kẹo,Xay Nha Bu Ly,Bô Ly Khăm Xay,Xa Vẳn Na Khệt,Sa La Van,Xa La Van,Chăm Pa Sắc,Át Ta Pư,Phongsaly,Luông Nậm Thà,Luang Namtha,U-đôm-xay,Oudomxay,Bò Kẹo,Bokeo,Xay-nha-bu-ly,Xayaboury,Bô-li-khăm-xay,Bô-ly-khăm-xay,Khăm Muộn,Xa-vẳn-nạ-khẹt,Savannakhet,Sa-la-van,Salavan,Sê Kông,Ắt-ta-pư,Attapeu,Chăm-pa-sắc,Champasack,Champasak,Houaphanh,Hủa Phăn,Houaphan,Bolikhamxay,Borikhamxay,Khammouane,Khammuane,Sekong,Xaisomboun,Xiangkhouang,Xieng Khouang,Xiêng Khoảng
KH|Svay Rieng,Svay Riêng,Takeo,Tà Keo,Kampot,Kampong Cham,Kampong Thom,Stung Treng,Preah Vihear,Siem Reap,Oddar Meanchey,Banteay Meanchey,Battambang,Pursat,Koh Kong,Ratanakiri,Rattanakiri,Mondulkiri,Mondolkiri,Kratie,Tbong Khmum,Tboung Khmum,Prey Veng,Kandal,Preah Sihanouk
CN|Guangdong,Quảng Đông,Hainan,Hải Nam,Fujian,Phúc Kiến,Sichuan,Tứ Xuyên,Hunan,Hồ Nam,Shandong,Sơn Đông,Zhejiang,Chiết Giang,Guizhou,Quý Châu,Hubei,Hồ Bắc,Jiangsu,Giang Tô,Hebei,Henan,Shaanxi,Thiểm Tây,Liaoning,Liêu Ninh,Heilongjiang,Hắc Long Giang,Xinjiang,Tân Cương,Tibet,Tây Tạng,Inner Mongolia,Nội Mông,Jiangxi,Giang Tây,Anhui,An Huy
TH|Sa Kaeo,Nong Khai,Mukdahan,Surin,Trat,Buriram,Sakon Nakhon,Ubon Ratchathani,Bueng Kan,Phayao,Uttaradit,Kalasin
JP|Hokkaido,Okinawa,Nagano,Kanagawa,Aichi,Hyogo,Gunma,Yamaguchi,Shizuoka,Ishikawa,Fukui,Tottori,Kagawa
US|Hawaii,California,Oregon,Texas,Virginia,Utah,Maryland
ID|Riau Islands,Central Java,Natuna,West Java,East Java,North Sulawesi,East Kalimantan,North Kalimantan,West Papua,Aceh,East Nusa Tenggara
MY|Sabah,Sarawak,Johor,Kelantan,Terengganu,Perlis,Kedah,Perak,Selangor,Pahang,Negeri Sembilan
PH|Palawan,Ilocos Norte,Cebu,Batanes,Zambales,Pampanga,Cagayan,Mindanao,Bohol,Tarlac,Sulu,Tawi-Tawi
KR|Gangwon,South Jeolla,Gyeonggi,North Gyeongsang,South Gyeongsang,North Jeolla,South Chungcheong,North Chungcheong
`;
