/**
 * Countries and bodies as reports call them, beside the names of `data/actors.json`. One line each:
 * code | English names | adjectives and people | Vietnamese names. A name that is also a common word stands only in
 * the form that a capital letter makes plain. Own list.
 */
export const COUNTRY_LINES = `
AD|Andorra|Andorran|Andorra,An-đô-ra
AE|United Arab Emirates,UAE|Emirati|Các Tiểu vương quốc Ả-rập Thống nhất,Các Tiểu vương quốc Arab thống nhất,UAE,Các Tiểu vương quốc Ả-rập thống nhất,Các Tiểu vương quốc A-rập Thống nhất
AF|Afghanistan|Afghan|Afghanistan,Áp-ga-ni-xtan
AG|Antigua and Barbuda|Antiguan|Antigua và Barbuda,An-ti-goa và Bác-bu-đa
AL|Albania|Albanian|Albania,An-ba-ni
AM|Armenia|Armenian|Armenia,Ác-mê-ni-a
AO|Angola|Angolan|Angola,Ăng-gô-la
AR|Argentina|Argentine,Argentinian|Argentina,Ác-hen-ti-na
AT|Austria|Austrian|Áo,Cộng hòa Áo
AU|Australia|Australian|Australia,Úc,Ô-xtrây-li-a
AZ|Azerbaijan|Azerbaijani|Azerbaijan,A-déc-bai-gian
BA|Bosnia and Herzegovina|Bosnian|Bosnia và Herzegovina,Bô-xni-a và Héc-dê-gô-vi-na,Bô-xni-a Héc-dê-gô-vi-na
BB|Barbados|Barbadian|Barbados,Bác-ba-đốt
BD|Bangladesh|Bangladeshi|Bangladesh,Băng-la-đét
BE|Belgium|Belgian|Bỉ
BF|Burkina Faso|Burkinabe|Burkina Faso,Buốc-ki-na Pha-xô
BG|Bulgaria|Bulgarian|Bulgaria,Bungari,Bun-ga-ri
BH|Bahrain|Bahraini|Bahrain,Ba-ranh
BI|Burundi|Burundian|Burundi,Bu-run-đi
BJ|Benin|Beninese|Benin,Bê-nanh
BN|Brunei,Brunei Darussalam|Bruneian|Brunei,Bru-nây,Bru-nây Đa-rút-xa-lam
BO|Bolivia|Bolivian|Bolivia,Bô-li-vi-a
BR|Brazil|Brazilian|Brazil,Brasil,Bra-xin
BS|Bahamas,the Bahamas|Bahamian|Bahamas,Ba-ha-mát
BT|Bhutan|Bhutanese|Bhutan,Bu-tan
BW|Botswana||Botswana,Bốt-xoa-na
BY|Belarus|Belarusian|Belarus,Bê-la-rút
BZ|Belize|Belizean|Belize,Bê-li-xê
CA|Canada|Canadian|Canada,Ca-na-đa
CD|Democratic Republic of the Congo|Congolese|Cộng hòa Dân chủ Congo,Cộng hòa Dân chủ Công-gô,CHDC Công-gô
CF|Central African Republic||Cộng hòa Trung Phi
CG|Republic of the Congo,Congo-Brazzaville||Cộng hòa Congo,Cộng hòa Công-gô
CH|Switzerland|Swiss|Thụy Sĩ,Thụy Sỹ
CI|Côte d'Ivoire,Cote d'Ivoire,Ivory Coast|Ivorian|Bờ Biển Ngà,Cốt-đi-voa
CL|Chile|Chilean|Chile,Chi-lê
CM|Cameroon|Cameroonian|Cameroon,Ca-mơ-run
CN|China,People's Republic of China,PRC|Chinese|Trung Quốc,CHND Trung Hoa,Cộng hòa Nhân dân Trung Hoa
CO|Colombia|Colombian|Colombia,Cô-lôm-bi-a
CR|Costa Rica|Costa Rican|Costa Rica,Cốt-xta Ri-ca
CU|Cuba|Cuban|Cuba,Cu-ba
CV|Cabo Verde,Cape Verde|Cabo Verdean,Cape Verdean|Cabo Verde,Cáp Ve
CY|Cyprus|Cypriot|Síp,Cộng hòa Síp
CZ|Czechia,Czech Republic,the Czech Republic|Czech|Séc,Cộng hòa Séc,CH Séc
DE|Germany|German|Đức,CHLB Đức,Cộng hòa Liên bang Đức
DJ|Djibouti||Djibouti,Gi-bu-ti
DK|Denmark|Danish|Đan Mạch
DM|Commonwealth of Dominica||Thịnh vượng chung Dominica
DO|Dominican Republic|Dominican|Cộng hòa Dominica,Cộng hòa Đô-mi-ni-ca-na,Đô-mi-ni-ca-na
DZ|Algeria|Algerian|Algeria,An-giê-ri
EC|Ecuador|Ecuadorian,Ecuadorean|Ecuador,Ê-cu-a-đo
EE|Estonia|Estonian|Estonia,E-xtô-ni-a
EG|Egypt|Egyptian|Ai Cập
ER|Eritrea|Eritrean|Eritrea,Ê-ri-tơ-ri-a
ES|Spain|Spanish|Tây Ban Nha
ET|Ethiopia|Ethiopian|Ethiopia,Ê-ti-ô-pi-a
FI|Finland|Finnish|Phần Lan
FJ|Fiji|Fijian|Fiji,Phi-gi,Phi-ji,Fi-gi
FM|Micronesia,Federated States of Micronesia|Micronesian|Micronesia,Liên bang Micronesia,Mi-crô-nê-xi-a
FR|France|French|Pháp,Cộng hòa Pháp
GA|Gabon|Gabonese|Gabon,Ga-bông
GB|United Kingdom,Britain,Great Britain,UK,U.K.|British|Vương quốc Anh,Anh,Liên hiệp Vương quốc Anh và Bắc Ireland
GD|Grenada|Grenadian|Grenada
GE|Georgia|Georgian|Gruzia,Gru-di-a,Giê-oóc-gi-a
GH|Ghana|Ghanaian|Ghana,Ga-na
GM|Gambia,the Gambia|Gambian|Gambia,Găm-bi-a
GN|Guinea|Guinean|Guinea,Ghi-nê
GQ|Equatorial Guinea|Equatorial Guinean|Guinea Xích đạo,Ghi-nê Xích đạo
GR|Greece|Greek|Hy Lạp
GT|Guatemala|Guatemalan|Guatemala,Goa-tê-ma-la
GW|Guinea-Bissau|Bissau-Guinean|Guinea-Bissau,Ghi-nê Bít-xao
GY|Guyana|Guyanese|Guyana,Guy-a-na
HN|Honduras|Honduran|Honduras,Ôn-đu-rát
HR|Croatia|Croatian|Croatia,Crô-a-ti-a
HT|Haiti|Haitian|Haiti,Ha-i-ti
HU|Hungary|Hungarian|Hungary,Hung-ga-ri
ID|Indonesia|Indonesian|Indonesia,In-đô-nê-xi-a
IE|Ireland|Irish|Ireland,Ailen,Ai-len
IL|Israel|Israeli|Israel,I-xra-en
IN|India|Indian|Ấn Độ
IQ|Iraq|Iraqi|Iraq,I-rắc
IR|Iran|Iranian|Iran,I-ran
IS|Iceland|Icelandic|Iceland,Ai-xơ-len
IT|Italy|Italian|Italy,Italia,Ý,I-ta-li-a
JM|Jamaica|Jamaican|Jamaica,Gia-mai-ca
JO|Jordan|Jordanian|Jordan,Gioóc-đa-ni
JP|Japan|Japanese|Nhật Bản,Nhật
KE|Kenya|Kenyan|Kenya,Kê-ni-a
KG|Kyrgyzstan|Kyrgyz|Kyrgyzstan,Cư-rơ-gư-xtan,Kiếc-ghi-di-a,Cư-rơ-gư-dơ-xtan
KH|Cambodia|Cambodian|Campuchia,Cam-pu-chia
KI|Kiribati||Kiribati,Ki-ri-ba-ti
KM|Comoros|Comorian|Comoros
KN|Saint Kitts and Nevis,St. Kitts and Nevis||Saint Kitts và Nevis
KP|North Korea,N. Korea,Democratic People's Republic of Korea,DPRK|North Korean|Triều Tiên,CHDCND Triều Tiên
KR|South Korea,Republic of Korea,ROK,R.O.K.,RoK,S. Korea,Korea|South Korean,Korean|Hàn Quốc,Đại Hàn Dân Quốc
KW|Kuwait|Kuwaiti|Kuwait,Cô-oét
KZ|Kazakhstan|Kazakh,Kazakhstani|Kazakhstan,Ca-dắc-xtan,Ka-dắc-xtan
LA|Laos,Lao PDR,Lao People's Democratic Republic|Lao,Laotian|Lào,CHDCND Lào
LB|Lebanon|Lebanese|Liban,Li-băng
LC|Saint Lucia,St. Lucia|Saint Lucian|Saint Lucia
LI|Liechtenstein||Liechtenstein
LK|Sri Lanka|Sri Lankan|Sri Lanka,Xri Lan-ca
LR|Liberia|Liberian|Liberia,Li-bê-ri-a
LS|Lesotho||Lesotho,Lê-xô-thô
LT|Lithuania|Lithuanian|Litva,Lít-va,Lithuania,Lít-hua-ni-a
LU|Luxembourg|Luxembourgish|Luxembourg,Lúc-xăm-bua
LV|Latvia|Latvian|Latvia,Lát-vi-a
LY|Libya|Libyan|Libya,Li-bi
MA|Morocco|Moroccan|Maroc,Ma-rốc
MC|Monaco|Monegasque|Monaco,Mô-na-cô
MD|Moldova|Moldovan|Moldova,Môn-đô-va
ME|Montenegro|Montenegrin|Montenegro,Môn-tê-nê-grô
MG|Madagascar|Malagasy|Madagascar,Ma-đa-gát-xca,Ma-đa-ga-xca
MH|Marshall Islands|Marshallese|Quần đảo Marshall,Quần đảo Mác-san
MK|North Macedonia|Macedonian|Bắc Macedonia,Bắc Ma-xê-đô-ni-a,Ma-xê-đô-ni-a
ML|Mali|Malian|Mali,Ma-li
MM|Myanmar,Burma|Burmese|Myanmar,Mi-an-ma
MN|Mongolia|Mongolian|Mông Cổ
MR|Mauritania|Mauritanian|Mauritania,Mô-ri-ta-ni
MT|Malta|Maltese|Malta,Man-ta
MU|Mauritius|Mauritian|Mauritius,Mô-ri-xơ
MV|Maldives|Maldivian|Maldives,Man-đi-vơ
MW|Malawi|Malawian|Malawi,Ma-la-uy
MX|Mexico|Mexican|Mexico,Mê-hi-cô,Mê-xi-cô
MY|Malaysia|Malaysian|Malaysia,Ma-lai-xi-a
MZ|Mozambique|Mozambican|Mozambique,Mô-dăm-bích
NA|Namibia|Namibian|Namibia,Na-mi-bi-a
NE|Niger|Nigerien|Niger,Ni-giê
NG|Nigeria|Nigerian|Nigeria,Ni-giê-ri-a
NI|Nicaragua|Nicaraguan|Nicaragua,Ni-ca-ra-goa
NL|Netherlands,the Netherlands|Dutch|Hà Lan
NO|Norway|Norwegian|Na Uy
NP|Nepal|Nepali,Nepalese|Nepal,Nê-pan
NR|Nauru|Nauruan|Nauru,Nau-ru
NZ|New Zealand|New Zealander|New Zealand,Niu Di-lân
OM|Oman|Omani|Oman,Ô-man
PA|Panama|Panamanian|Panama,Pa-na-ma
PE|Peru|Peruvian|Peru,Pê-ru
PG|Papua New Guinea|Papua New Guinean|Papua New Guinea,Pa-pua Niu Ghi-nê
PH|Philippines,the Philippines|Philippine,Filipino|Philippines,Phi-líp-pin
PK|Pakistan|Pakistani|Pakistan,Pa-ki-xtan
PL|Poland|Polish|Ba Lan
PS|Palestine|Palestinian|Palestine,Pa-le-xtin
PT|Portugal|Portuguese|Bồ Đào Nha
PW|Palau|Palauan|Palau,Pa-lau
PY|Paraguay|Paraguayan|Paraguay,Pa-ra-goay
QA|Qatar|Qatari|Qatar,Ca-ta
RO|Romania|Romanian|Romania,Rumani,Ru-ma-ni
RS|Serbia|Serbian|Serbia,Xéc-bi-a,Xéc-bi
RU|Russia,Russian Federation|Russian|Nga,Liên bang Nga,LB Nga
RW|Rwanda|Rwandan|Rwanda,Ru-an-đa
SA|Saudi Arabia|Saudi,Saudi Arabian|Saudi Arabia,Ả-rập Xê-út,Ả-rập Saudi,A-rập Xê-út
SB|Solomon Islands||Quần đảo Solomon,Xô-lô-môn,Quần đảo Xô-lô-môn
SC|Seychelles|Seychellois|Seychelles,Xây-sen
SD|Sudan|Sudanese|Sudan,Xu-đăng
SE|Sweden|Swedish|Thụy Điển
SG|Singapore|Singaporean|Singapore,Xin-ga-po
SI|Slovenia|Slovenian|Slovenia,Xlô-ven-ni-a,Xlô-ve-ni-a
SK|Slovakia|Slovak,Slovakian|Slovakia,Xlô-va-ki-a
SL|Sierra Leone|Sierra Leonean|Sierra Leone,Xi-ê-ra Lê-ôn
SM|San Marino|Sammarinese|San Marino
SN|Senegal|Senegalese|Senegal,Xê-nê-gan
SO|Somalia|Somali|Somalia,Xô-ma-li
SR|Suriname|Surinamese|Suriname,Xu-ri-nam
SS|South Sudan|South Sudanese|Nam Sudan,Nam Xu-đăng
ST|São Tomé and Príncipe,Sao Tome and Principe||Sao Tome và Principe
SV|El Salvador|Salvadoran,Salvadorean|El Salvador,En Xan-va-đo
SY|Syria|Syrian|Syria,Xi-ri
SZ|Eswatini|Swazi|Eswatini
TD|Chad|Chadian|Cộng hòa Chad
TG|Togo|Togolese|Togo,Tô-gô
TH|Thailand|Thai|Thái Lan,Thái-lan
TJ|Tajikistan|Tajik|Tajikistan,Tát-gi-ki-xtan
TL|Timor-Leste,East Timor|Timorese|Timor Leste,Timor-Leste,Đông Timor,Ti-mo Lét-xtê,Đông Ti-mo,Ti-mo Lê-xte
TM|Turkmenistan|Turkmen|Turkmenistan,Tuốc-mê-ni-xtan
TN|Tunisia|Tunisian|Tunisia,Tuy-ni-di
TO|Tonga|Tongan|Tonga,Tông-ga
TR|Türkiye,Turkey,Turkiye|Turkish|Thổ Nhĩ Kỳ
TT|Trinidad and Tobago|Trinidadian|Trinidad và Tobago,Tri-ni-đát và Tô-ba-gô
TV|Tuvalu|Tuvaluan|Tuvalu,Tu-va-lu
TZ|Tanzania|Tanzanian|Tanzania,Tan-da-ni-a
UA|Ukraine|Ukrainian|Ukraine,U-crai-na
UG|Uganda|Ugandan|Uganda,U-gan-đa
US|United States,United States of America,USA,U.S.,US,U.S.A.|American|Hoa Kỳ,Mỹ,Hợp chúng quốc Hoa Kỳ
UY|Uruguay|Uruguayan|Uruguay,U-ru-goay
UZ|Uzbekistan|Uzbek|Uzbekistan,U-dơ-bê-ki-xtan
VA|Vatican,Holy See,the Holy See||Vatican,Tòa thánh Vatican,Tòa thánh
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines||Saint Vincent và Grenadines
VE|Venezuela|Venezuelan|Venezuela,Vê-nê-xu-ê-la,Vê-nê-du-ê-la
VN|Viet Nam,Vietnam,Socialist Republic of Vietnam,SRV|Vietnamese|Việt Nam,CHXHCN Việt Nam
VU|Vanuatu|Vanuatuan,Ni-Vanuatu|Vanuatu,Va-nu-a-tu
WS|Samoa|Samoan|Samoa,Xa-moa
YE|Yemen|Yemeni|Yemen,Y-ê-men
ZA|South Africa|South African|Nam Phi
ZM|Zambia|Zambian|Zambia,Dăm-bi-a
ZW|Zimbabwe|Zimbabwean|Zimbabwe,Dim-ba-bu-ê
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
PH|Malacañang,Malacanang,Philippine Navy,Armed Forces of the Philippines,PCG||Phi-li-pin
AU|DFAT,Department of Foreign Affairs and Trade,Royal Australian Navy,Australian Defence Force||Ô-xtrây-li-a,Ốt-xtrây-li-a
NZ|Royal New Zealand Navy,New Zealand Defence Force,MFAT||Niu Di-lân,Niu Di-len
CA|Global Affairs Canada,Royal Canadian Navy||Ca-na-đa
DE|Auswärtiges Amt,Federal Foreign Office,GIZ,Bundestag,Bundeswehr,KfW|
IN|Ministry of External Affairs,MEA,Hyderabad House,Lok Sabha,Rajya Sabha,South Block|
ID|Bakamla,Indonesian Navy,TNI||In-đô-nê-xi-a
TH|Royal Thai Navy,Royal Thai Armed Forces,Royal Thai Army|
MY|Wisma Putra,Royal Malaysian Navy||Ma-lai-xi-a
LA|Lao People's Revolutionary Party,LPRP,Lao Front|Đảng Nhân dân Cách mạng Lào,Mặt trận Lào xây dựng đất nước
KH|Cambodian People's Party,CPP,Royal Cambodian Armed Forces,RCAF|Đảng Nhân dân Campuchia|Cam-pu-chia
VN|Communist Party of Vietnam,Communist Party of Viet Nam,CPV,Vietnam People's Army,Viet Nam People's Army,VNOSMP,VNMAC,Vietnam Fatherland Front,Viet Nam Fatherland Front|Đảng Cộng sản Việt Nam,VNOSMP,VNMAC
SE|Riksdag,SIDA|
UN|World Health Organization,World Health Organisation,Food and Agriculture Organization,Food and Agriculture Organisation,International Labour Organization,International Labour Organisation,International Organization for Migration,World Food Programme,UNDP,UNICEF,UNESCO,UNFPA,UNODC,UNHCR,UNIDO|Tổ chức Y tế Thế giới,Tổ chức Lao động Quốc tế,Tổ chức Di cư Quốc tế,Chương trình Lương thực Thế giới
EU|EEAS,European External Action Service,European Parliament|Nghị viện châu Âu
`;

/** Bodies whose name alone does not make them a side: a sideline, a framework, a membership. */
export const BODIES = new Set(["ASEAN", "EU", "UN"]);
