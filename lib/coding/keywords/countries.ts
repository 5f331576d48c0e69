/**
 * Countries and bodies as reports call them, beside the names of `data/actors.json`. One line each:
 * code | English names | adjectives and people | Vietnamese names. A name that is also a common word stands only in
 * the form that a capital letter makes plain. Own list.
 */
export const COUNTRY_LINES = `
AE|United Arab Emirates,UAE|Emirati|Các Tiểu vương quốc Ả-rập Thống nhất,Các Tiểu vương quốc Arab thống nhất,UAE
AF|Afghanistan|Afghan|Afghanistan
AL|Albania|Albanian|Albania
AM|Armenia|Armenian|Armenia
AO|Angola|Angolan|Angola
AR|Argentina|Argentine,Argentinian|Argentina
AT|Austria|Austrian|Áo
AU|Australia|Australian|Australia,Úc,Ô-xtrây-li-a
AZ|Azerbaijan|Azerbaijani|Azerbaijan
BA|Bosnia and Herzegovina|Bosnian|Bosnia và Herzegovina
BB|Barbados|Barbadian|Barbados
BD|Bangladesh|Bangladeshi|Bangladesh
BE|Belgium|Belgian|Bỉ
BG|Bulgaria|Bulgarian|Bulgaria,Bungari
BH|Bahrain|Bahraini|Bahrain
BN|Brunei,Brunei Darussalam|Bruneian|Brunei
BO|Bolivia|Bolivian|Bolivia
BR|Brazil|Brazilian|Brazil,Brasil
BT|Bhutan|Bhutanese|Bhutan
BW|Botswana||Botswana
BY|Belarus|Belarusian|Belarus
CA|Canada|Canadian|Canada,Ca-na-đa
CD|Democratic Republic of the Congo|Congolese|Cộng hòa Dân chủ Congo
CF|Central African Republic||Cộng hòa Trung Phi
CH|Switzerland|Swiss|Thụy Sĩ,Thụy Sỹ
CI|Côte d'Ivoire,Ivory Coast|Ivorian|Bờ Biển Ngà
CL|Chile|Chilean|Chile,Chi-lê
CM|Cameroon|Cameroonian|Cameroon
CN|China,People's Republic of China,PRC|Chinese|Trung Quốc,CHND Trung Hoa,Cộng hòa Nhân dân Trung Hoa
CO|Colombia|Colombian|Colombia
CR|Costa Rica|Costa Rican|Costa Rica
CU|Cuba|Cuban|Cuba,Cu-ba
CY|Cyprus|Cypriot|Síp
CZ|Czechia,Czech Republic,the Czech Republic|Czech|Séc,Cộng hòa Séc,CH Séc
DE|Germany|German|Đức,CHLB Đức,Cộng hòa Liên bang Đức
DJ|Djibouti||Djibouti
DK|Denmark|Danish|Đan Mạch
DO|Dominican Republic|Dominican|Cộng hòa Dominica
DZ|Algeria|Algerian|Algeria
EC|Ecuador|Ecuadorian,Ecuadorean|Ecuador
EE|Estonia|Estonian|Estonia
EG|Egypt|Egyptian|Ai Cập
ES|Spain|Spanish|Tây Ban Nha
ET|Ethiopia|Ethiopian|Ethiopia
FI|Finland|Finnish|Phần Lan
FJ|Fiji|Fijian|Fiji
FR|France|French|Pháp,Cộng hòa Pháp
GB|United Kingdom,Britain,Great Britain,UK,U.K.|British|Vương quốc Anh,Anh,Liên hiệp Vương quốc Anh và Bắc Ireland
GE|Georgia|Georgian|Gruzia
GH|Ghana|Ghanaian|Ghana
GR|Greece|Greek|Hy Lạp
GT|Guatemala|Guatemalan|Guatemala
HR|Croatia|Croatian|Croatia
HU|Hungary|Hungarian|Hungary,Hung-ga-ri
ID|Indonesia|Indonesian|Indonesia,In-đô-nê-xi-a
IE|Ireland|Irish|Ireland,Ailen
IL|Israel|Israeli|Israel
IN|India|Indian|Ấn Độ
IQ|Iraq|Iraqi|Iraq
IR|Iran|Iranian|Iran
IS|Iceland|Icelandic|Iceland
IT|Italy|Italian|Italy,Italia,Ý,I-ta-li-a
JM|Jamaica|Jamaican|Jamaica
JO|Jordan|Jordanian|Jordan
JP|Japan|Japanese|Nhật Bản,Nhật
KE|Kenya|Kenyan|Kenya
KG|Kyrgyzstan|Kyrgyz|Kyrgyzstan
KH|Cambodia|Cambodian|Campuchia,Cam-pu-chia
KP|North Korea,N. Korea,Democratic People's Republic of Korea,DPRK|North Korean|Triều Tiên,CHDCND Triều Tiên
KR|South Korea,Republic of Korea,ROK,R.O.K.,RoK,S. Korea|South Korean,Korean|Hàn Quốc,Đại Hàn Dân Quốc
KW|Kuwait|Kuwaiti|Kuwait
KZ|Kazakhstan|Kazakh,Kazakhstani|Kazakhstan
LA|Laos,Lao PDR,Lao People's Democratic Republic|Lao,Laotian|Lào,CHDCND Lào
LB|Lebanon|Lebanese|Liban
LK|Sri Lanka|Sri Lankan|Sri Lanka
LT|Lithuania|Lithuanian|Litva,Lít-va,Lithuania
LU|Luxembourg|Luxembourgish|Luxembourg,Lúc-xăm-bua
LV|Latvia|Latvian|Latvia
LY|Libya|Libyan|Libya
MA|Morocco|Moroccan|Maroc,Ma-rốc
MD|Moldova|Moldovan|Moldova
MG|Madagascar|Malagasy|Madagascar
ML|Mali|Malian|Mali
MM|Myanmar,Burma|Burmese|Myanmar,Mi-an-ma
MN|Mongolia|Mongolian|Mông Cổ
MT|Malta|Maltese|Malta
MV|Maldives|Maldivian|Maldives
MX|Mexico|Mexican|Mexico
MY|Malaysia|Malaysian|Malaysia,Ma-lai-xi-a
MZ|Mozambique|Mozambican|Mozambique
NA|Namibia|Namibian|Namibia
NG|Nigeria|Nigerian|Nigeria
NI|Nicaragua|Nicaraguan|Nicaragua
NL|Netherlands,the Netherlands|Dutch|Hà Lan
NO|Norway|Norwegian|Na Uy
NP|Nepal|Nepali,Nepalese|Nepal
NZ|New Zealand|New Zealander|New Zealand,Niu Di-lân
OM|Oman|Omani|Oman
PA|Panama|Panamanian|Panama
PE|Peru|Peruvian|Peru,Pê-ru
PG|Papua New Guinea|Papua New Guinean|Papua New Guinea
PH|Philippines,the Philippines|Philippine,Filipino|Philippines,Phi-líp-pin
PK|Pakistan|Pakistani|Pakistan
PL|Poland|Polish|Ba Lan
PS|Palestine|Palestinian|Palestine
PT|Portugal|Portuguese|Bồ Đào Nha
PY|Paraguay|Paraguayan|Paraguay
QA|Qatar|Qatari|Qatar
RO|Romania|Romanian|Romania,Rumani
RS|Serbia|Serbian|Serbia
RU|Russia,Russian Federation|Russian|Nga,Liên bang Nga,LB Nga
RW|Rwanda|Rwandan|Rwanda
SA|Saudi Arabia|Saudi,Saudi Arabian|Saudi Arabia,Ả-rập Xê-út
SB|Solomon Islands||Quần đảo Solomon
SD|Sudan|Sudanese|Sudan
SE|Sweden|Swedish|Thụy Điển
SG|Singapore|Singaporean|Singapore,Xin-ga-po
SI|Slovenia|Slovenian|Slovenia
SK|Slovakia|Slovak,Slovakian|Slovakia
SN|Senegal|Senegalese|Senegal
SS|South Sudan|South Sudanese|Nam Sudan
SY|Syria|Syrian|Syria
TH|Thailand|Thai|Thái Lan
TJ|Tajikistan|Tajik|Tajikistan
TL|Timor-Leste,East Timor|Timorese|Timor Leste,Timor-Leste,Đông Timor
TM|Turkmenistan|Turkmen|Turkmenistan
TN|Tunisia|Tunisian|Tunisia
TR|Türkiye,Turkey,Turkiye|Turkish|Thổ Nhĩ Kỳ
TZ|Tanzania|Tanzanian|Tanzania
UA|Ukraine|Ukrainian|Ukraine
UG|Uganda|Ugandan|Uganda
US|United States,United States of America,USA,U.S.,US,U.S.A.|American|Hoa Kỳ,Mỹ,Hợp chúng quốc Hoa Kỳ
UY|Uruguay|Uruguayan|Uruguay
UZ|Uzbekistan|Uzbek|Uzbekistan
VA|Vatican,Holy See,the Holy See||Vatican,Tòa thánh Vatican,Tòa thánh
VE|Venezuela|Venezuelan|Venezuela
VN|Viet Nam,Vietnam,Socialist Republic of Vietnam,SRV|Vietnamese|Việt Nam,CHXHCN Việt Nam
YE|Yemen|Yemeni|Yemen
ZA|South Africa|South African|Nam Phi
ZM|Zambia|Zambian|Zambia
ZW|Zimbabwe|Zimbabwean|Zimbabwe
ASEAN|ASEAN,Association of Southeast Asian Nations,Association of South East Asian Nations||ASEAN,Hiệp hội các quốc gia Đông Nam Á
EU|European Union,EU,European Commission,European Council|European|Liên minh châu Âu,EU,Ủy ban châu Âu
UN|United Nations,UN,U.N.||Liên hợp quốc,Liên Hợp Quốc,LHQ
`;

/** Seats of power that stand for their country: "the Pentagon", "the White House". */
export const SEAT_LINES = `
US|Pentagon,White House,State Department,Capitol Hill,USAID,DPAA,POW/MIA Accounting Agency,Defense POW/MIA Accounting Agency,INDOPACOM,Indo-Pacific Command,USINDOPACOM,Seventh Fleet,7th Fleet,Pacific Fleet,Peace Corps,Development Finance Corporation,USTR,Department of War,Department of State,US Army,USARPAC,Marine Corps Forces|Lầu Năm Góc,Nhà Trắng,Bộ Ngoại giao Mỹ
RU|Kremlin,Rosatom,State Duma,Federation Council|Điện Kremlin,Kremlin,Duma Quốc gia,Hội đồng Liên bang
CN|Zhongnanhai,People's Liberation Army,PLA,Communist Party of China,CPC,National People's Congress,NPC,CPPCC,State Council,Central Military Commission|Trung Nam Hải,Quân Giải phóng nhân dân,Chính hiệp toàn quốc,Nhân đại toàn quốc,Quốc vụ viện
FR|Elysee,Elysée,Quai d'Orsay,AFD|Điện Elysee
GB|Downing Street,FCDO,Whitehall,Royal Navy,House of Lords|Phố Downing
KR|KOICA,Blue House,Cheong Wa Dae,ROK Navy,KOTRA|Nhà Xanh
JP|JICA,Kantei,JMSDF,Self-Defense Forces,Maritime Self-Defense Force,Diet,JETRO|
PH|Malacañang,Malacanang,Philippine Navy,Armed Forces of the Philippines,PCG|
AU|DFAT,Department of Foreign Affairs and Trade,Royal Australian Navy,Australian Defence Force|
NZ|Royal New Zealand Navy,New Zealand Defence Force,MFAT|
CA|Global Affairs Canada,Royal Canadian Navy|
DE|Auswärtiges Amt,Federal Foreign Office,GIZ,Bundestag,Bundeswehr,KfW|
IN|Ministry of External Affairs,MEA,Hyderabad House,Lok Sabha,Rajya Sabha,South Block|
ID|Bakamla,Indonesian Navy,TNI|
TH|Royal Thai Navy,Royal Thai Armed Forces,Royal Thai Army|
MY|Wisma Putra,Royal Malaysian Navy|
LA|Lao People's Revolutionary Party,LPRP,Lao Front|Đảng Nhân dân Cách mạng Lào,Mặt trận Lào xây dựng đất nước
KH|Cambodian People's Party,CPP,Royal Cambodian Armed Forces,RCAF|Đảng Nhân dân Campuchia
VN|Communist Party of Vietnam,Communist Party of Viet Nam,CPV,Vietnam People's Army,Viet Nam People's Army,VNOSMP,VNMAC,Vietnam Fatherland Front,Viet Nam Fatherland Front|Đảng Cộng sản Việt Nam,VNOSMP,VNMAC
SE|Riksdag,SIDA|
EU|EEAS,European External Action Service,European Parliament|Nghị viện châu Âu
`;

/** Bodies whose name alone does not make them a side: a sideline, a framework, a membership. */
export const BODIES = new Set(["ASEAN", "EU", "UN"]);
