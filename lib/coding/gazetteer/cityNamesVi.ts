/** Cities whose Vietnamese name differs from the English: code | English name in the gazetteer | Vietnamese names. Own list. */
export const CITY_NAMES_VI = `
CN|Beijing|Bắc Kinh
CN|Shanghai|Thượng Hải
CN|Guangzhou|Quảng Châu
CN|Shenzhen|Thâm Quyến
CN|Chongqing|Trùng Khánh
CN|Tianjin|Thiên Tân
CN|Wuhan|Vũ Hán
CN|Xi’an|Tây An
CN|Hangzhou|Hàng Châu
CN|Nanjing|Nam Kinh
CN|Suzhou|Tô Châu
CN|Chengdu|Thành Đô
CN|Kunming|Côn Minh
CN|Nanning|Nam Ninh
CN|Guilin|Quế Lâm
CN|Liuzhou|Liễu Châu
CN|Guiyang|Quý Dương
CN|Haikou|Hải Khẩu
CN|Sanya|Tam Á
CN|Boao|Bác Ngao
CN|Changsha|Trường Sa
CN|Harbin|Cáp Nhĩ Tân
CN|Shenyang|Thẩm Dương
CN|Dalian|Đại Liên
CN|Qingdao|Thanh Đảo
CN|Jinan|Tế Nam
CN|Zhengzhou|Trịnh Châu
CN|Fuzhou|Phúc Châu
CN|Xiamen|Hạ Môn
CN|Ningbo|Ninh Ba
CN|Hefei|Hợp Phì
CN|Zhanjiang|Trạm Giang
CN|Fangchenggang|Phòng Thành Cảng
CN|Qinzhou|Khâm Châu
CN|Baise|Bách Sắc
CN|Chongzuo|Sùng Tả
CN|Pingxiang|Bằng Tường
CN|Dongxing|Đông Hưng
CN|Jingxi|Tịnh Tây,Tĩnh Tây
CN|Longzhou|Long Châu
CN|Ningming|Ninh Minh
CN|Beihai|Bắc Hải
CN|Hekou|Hà Khẩu
CN|Mengzi|Mông Tự
CN|Wuzhou|Ngô Châu
CN|Dali|Đại Lý
CN|Shijiazhuang|Thạch Gia Trang
CN|Zhuhai|Chu Hải
CN|Shantou|Sán Đầu
CN|Foshan|Phật Sơn
CN|Dongguan|Đông Hoản,Đông Quản
CN|Wuxi|Vô Tích
CN|Wuzhen|Ô Trấn
CN|Yangzhou|Dương Châu
CN|Zhoushan|Chu San,Châu Sơn
CN|Zunyi|Tuân Nghĩa
CN|Yan’an|Diên An
CN|Hohhot|Hohhot
CN|Lhasa|Lhasa
CN|Urumqi|Urumqi
CN|Quanzhou|Tuyền Châu
CN|Wenzhou|Ôn Châu
CN|Nantong|Nam Thông
CN|Xuzhou|Từ Châu
CN|Yantai|Yên Đài
CN|Weihai|Uy Hải
CN|Changchun|Trường Xuân
CN|Lanzhou|Lan Châu
CN|Yinchuan|Ngân Xuyên
CN|Nanchang|Nam Xương
CN|Kaifeng|Khai Phong
CN|Lijiang|Lệ Giang
CN|Yuxi|Ngọc Khê
CN|Qujing|Khúc Tĩnh
CN|Guigang|Quý Cảng
CN|Hechi|Hà Trì
CN|Jiangmen|Giang Môn
CN|Zhongshan|Trung Sơn
CN|Huizhou|Huệ Châu
CN|Maoming|Mậu Danh
CN|Zhaoqing|Triệu Khánh
CN|Yueyang|Nhạc Dương
CN|Xiangtan|Tương Đàm
CN|Tangshan|Đường Sơn
CN|Qinhuangdao|Tần Hoàng Đảo
CN|Shaoxing|Thiệu Hưng
CN|Yiwu|Nghĩa Ô
CN|Zhenjiang|Trấn Giang
CN|Changzhou|Thường Châu
CN|Lianyungang|Liên Vân Cảng
CN|Yichang|Nghi Xương
CN|Mianyang|Miên Dương
CN|Macau|Ma Cao
CN|Hong Kong|Hồng Công,Hồng Kông
HK|Hong Kong|Hồng Công,Hồng Kông
MO|Macau|Ma Cao
TW|Taipei|Đài Bắc
KR|Seoul|Seoul,Xơ-un
KP|Pyongyang|Bình Nhưỡng
LA|Vientiane|Viêng Chăn,Vientiane,Viên Chăn,Viêng-chăn
LA|Savannakhet|Xa-vẳn-nạ-khẹt,Savannakhet,Xavannakhet
LA|Pakse|Pắc-xế,Pakse,Pạc-xế
LA|Sepon|Sê Pôn,Xê-pôn,Sepon,Xê Pôn
KH|Sihanoukville|Sihanoukville,Preah Sihanouk
KH|Siem Reap|Xiêm Riệp,Siem Reap
MM|Yangon|Yangon,Răng-gun
MY|Putrajaya|Putrajaya
MY|Malacca|Malacca,Ma-lắc-ca
ID|Jakarta|Gia-các-ta,Jakarta
PH|Manila|Ma-ni-la,Manila
IN|New Delhi|Niu Đê-li,New Delhi
IN|Mumbai|Mum-bai,Mumbai
RU|Vladivostok|Vladivostok,Vla-đi-vô-xtốc
RU|Kazan|Kazan,Ca-dan
RU|Sochi|Sochi,Xô-chi
BY|Minsk|Minsk,Min-xcơ
UA|Kiev|Ki-ép,Kiev
HU|Budapest|Bu-đa-pét,Budapest,Bu-đa-pest
PL|Warsaw|Vác-sa-va,Warsaw,Vacsava,Vác-xa-va,Vacxava,Varsava,Vácsava
BG|Sofia|Xô-phi-a
RO|Bucharest|Bu-ca-rét,Bucarest
SE|Stockholm|Xtốc-khôm,Stốc-khôm
BE|Brussels|Brúc-xen,Brussels,Bơ-rúc-xen
ES|Madrid|Ma-đrít
PT|Lisbon|Lít-xbon
EG|Cairo|Cai-rô
AU|Canberra|Can-bê-ra
AU|Sydney|Xít-ni
US|San Francisco|San Phran-xít-xcô
US|Los Angeles|Lốt An-giơ-lét
US|Honolulu|Hô-nô-lu-lu
JP|Tokyo|Tô-ky-ô,Tô-ki-ô
LA|Luang Prabang|Luông Pha Băng,Luông Pha-băng,Luông Phra-băng
KH|Phnom Penh|Phnom Penh,Phnôm Pênh,Phnôm-pênh,Nông Pênh
TH|Bangkok|Băng Cốc,Bangkok,Băng-cốc
RU|Moscow|Mát-xcơ-va,Moskva,Moscow,Matxcơva,Mátxcơva,Mạc Tư Khoa,Mat-xcơ-va
RU|Saint Petersburg|Xanh Pê-téc-bua,Saint Petersburg,St. Petersburg
FR|Paris|Pa-ri,Paris
GB|London|Luân Đôn,London
CZ|Prague|Praha,Prague
AT|Vienna|Viên
IT|Rome|Roma,Rô-ma
CH|Geneva|Geneva,Giơ-ne-vơ
CH|Bern|Bern,Béc-nơ
DE|Berlin|Béc-lin,Berlin,Bá Linh
CU|Havana|La Habana,La-ha-ba-na
US|Washington|Washington,Oa-sinh-tơn
US|New York City|New York,Niu Oóc,Niu-oóc,Niu Y-oóc,Niu Yoóc
EG|Cairo|Cairo
SA|Riyadh|Riyadh
MN|Ulan Bator|Ulan Bator,U-lan-ba-to
MM|Nay Pyi Taw|Nay Pyi Taw
JP|Osaka|Ô-xa-ca
MY|Kuala Lumpur|Cu-a-la Lăm-pơ,Cua-la Lăm-pơ,Kua-la Lăm-pơ
SG|Singapore|Xinh-ga-po,Xin-ga-po
DE|Munich|Mu-ních,Muy-ních
NZ|Wellington|Oen-ling-tơn,Uê-linh-tơn,Oe-linh-tơn
CA|Ottawa|Ốt-ta-oa
IT|Milan|Mi-lan
GR|Athens|A-ten
TR|Ankara|An-ca-ra
TR|Istanbul|I-xtan-bun
FI|Helsinki|Hen-xin-ki,Helsinki
NO|Oslo|Ốt-xlô
DK|Copenhagen|Cô-pen-ha-ghen
NL|The Hague|La Hay,La Haye
LK|Colombo|Cô-lôm-bô
BD|Dhaka|Đắc-ca
NP|Kathmandu|Cát-man-đu
PK|Islamabad|I-xla-ma-bát
KZ|Nur-Sultan|A-xta-na,Ax-ta-na
UZ|Tashkent|Tát-xken,Ta-sken,Tasken
AU|Melbourne|Men-bơn
ZA|Pretoria|Prê-tô-ri-a
AR|Buenos Aires|Bu-ê-nốt Ai-rét
BR|Brasília|Bra-xi-li-a
KR|Busan|Pu-xan
AE|Dubai|Đu-bai
AE|Abu Dhabi|A-bu Đa-bi
QA|Doha|Đô-ha
SK|Bratislava|Bra-ti-xla-va
IR|Tehran|Tê-hê-ran,Tê-hê-răng
MX|Mexico City|thành phố Mexico,Thành phố Mexico,TP Mexico,Mê-hi-cô Xi-ti
PA|Panama City|thành phố Panama,Thành phố Panama
GT|Guatemala City|thành phố Guatemala,Thành phố Guatemala
KW|Kuwait City|thành phố Kuwait,Thành phố Kuwait
VA|Vatican City|Va-ti-căng
DZ|Algiers|An-giê
CL|Santiago|Xan-ti-a-gô
PE|Lima|Li-ma
CO|Bogotá|Bô-gô-ta
VE|Caracas|Ca-ra-cát
NI|Managua|Ma-na-goa
AO|Luanda|Lu-an-đa
MZ|Maputo|Ma-pu-tô
NG|Abuja|A-bu-gia
ET|Addis Ababa|A-đi A-bê-ba
KE|Nairobi|Nai-rô-bi
SY|Damascus|Đa-mát
IQ|Baghdad|Bát-đa
IL|Jerusalem|Giê-ru-xa-lem
JO|Amman|Am-man
LB|Beirut|Bây-rút
AZ|Baku|Ba-cu
GE|Tbilisi|Tbi-li-xi
AM|Yerevan|Ê-rê-van
RS|Belgrade|Bê-ô-grát,Bên-grát
HR|Zagreb|Da-grép
PH|Quezon City|Kê-dôn,thành phố Quezon,Thành phố Quezon,TP Quezon
KH|Battambang|Bát-đom-boong
FJ|Suva|Xu-va
PG|Port Moresby|Po Mô-xbi
NZ|Auckland|Ô-clân
AU|Perth|Pớt
BN|Bandar Seri Begawan|Ban-đa Xê-ri Bê-ga-oan
TL|Dili|Đi-li
`;
