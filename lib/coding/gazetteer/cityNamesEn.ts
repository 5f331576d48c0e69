/** English names that the gazetteer writes otherwise: code | name in the gazetteer | English names. Own list. */
export const CITY_NAMES_EN = `
US|New York City|New York
US|Washington|Washington DC,Washington, D.C.,Washington D.C.
MN|Ulan Bator|Ulaanbaatar
MM|Nay Pyi Taw|Naypyidaw,Naypyitaw
UA|Kiev|Kyiv
CH|Genève|Geneva
CH|Zürich|Zurich
DE|München|Munich
DE|Köln|Cologne
AT|Vienna|Vienna
IT|Milano|Milan
IT|Firenze|Florence
IT|Torino|Turin
IN|New Delhi|New Delhi
IN|Bengaluru|Bengaluru,Bangalore
TR|İstanbul|Istanbul
PL|Kraków|Krakow
DK|Copenhagen|Copenhagen
BR|São Paulo|Sao Paulo
BR|Brasília|Brasilia
KZ|Nur-Sultan|Astana,Ax-ta-na
NL|The Hague|the Hague
MX|Mexico City|Mexico City
GT|Guatemala City|Guatemala City
KW|Kuwait City|Kuwait City
PA|Panama City|Panama City
CN|Xi’an|Xi'an
BE|Antwerpen|Antwerp
BE|Gent|Ghent
BE|Brugge|Bruges
PL|Warsaw|Warsaw,Warszawa
PL|Wrocław|Wroclaw
PL|Łódź|Lodz
DE|Nürnberg|Nuremberg
DE|Frankfurt am Main|Frankfurt
ES|Sevilla|Seville
ES|Zaragoza|Zaragoza,Saragossa
CH|Luzern|Lucerne
SE|Göteborg|Gothenburg
DK|Århus|Aarhus
RO|Cluj-Napoca|Cluj-Napoca
GR|Irákleion|Heraklion
UA|Odessa|Odesa,Odessa
RU|Rostov-na-Donu|Rostov-on-Don
KZ|Karagandy|Karaganda
KZ|Ust-Kamenogorsk|Oskemen,Ust-Kamenogorsk
SA|Mecca|Mecca,Makkah
SA|Medina|Medina,Madinah
IQ|Basrah|Basra
BD|Chittagong|Chittagong,Chattogram
MA|Fès|Fez
MA|Marrakesh|Marrakesh,Marrakech
PE|Cusco|Cusco,Cuzco
CA|Québec|Quebec City
AZ|Shusha|Shusha
AZ|Khankendi|Khankendi
`;
