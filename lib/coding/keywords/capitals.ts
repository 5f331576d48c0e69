/** Seats of governments, where agencies file what happened elsewhere; English names in small letters. */
export const CAPITALS = new Set(
  `hanoi,beijing,washington,washington d.c.,tokyo,seoul,bangkok,manila,jakarta,vientiane,phnom penh,kuala lumpur,singapore,new delhi,moscow,paris,london,berlin,
  brussels,canberra,wellington,ottawa,rome,madrid,lisbon,warsaw,prague,budapest,stockholm,helsinki,oslo,copenhagen,vienna,bern,athens,ankara,cairo,pretoria,havana,
  brasilia,buenos aires,santiago,lima,mexico city,nay pyi taw,naypyidaw,dhaka,colombo,islamabad,kathmandu,ulaanbaatar,astana,tashkent,minsk,kyiv,bucharest,sofia,
  bandar seri begawan,dili,riyadh,abu dhabi,doha,tehran,jerusalem,taipei,pyongyang,putrajaya,the hague,dublin,vilnius,riga,tallinn,
  bishkek,dushanbe,ashgabat,tbilisi,yerevan,baku,kabul,baghdad,damascus,amman,beirut,muscat,manama,kuwait city,sanaa,thimphu,male,port moresby,suva,apia,honiara,port vila,
  nuku'alofa,palikir,majuro,tarawa,funafuti,belgrade,zagreb,ljubljana,bratislava,sarajevo,skopje,tirana,podgorica,pristina,chisinau,reykjavik,luxembourg,valletta,nicosia,
  tunis,algiers,rabat,tripoli,khartoum,juba,nairobi,addis ababa,kampala,kigali,dodoma,dar es salaam,mogadishu,djibouti,asmara,abuja,accra,lome,porto-novo,niamey,ouagadougou,bamako,dakar,
  conakry,freetown,monrovia,yamoussoukro,nouakchott,banjul,bissau,praia,luanda,kinshasa,brazzaville,libreville,malabo,yaounde,bangui,n'djamena,maputo,harare,lusaka,lilongwe,
  gaborone,windhoek,maseru,mbabane,antananarivo,port louis,moroni,bogota,quito,caracas,la paz,asuncion,montevideo,georgetown,paramaribo,panama city,san jose,managua,
  tegucigalpa,guatemala city,san salvador,kingston,port-au-prince,santo domingo,bridgetown,port of spain,nassau`
    .split(",")
    .map((name) => name.trim()),
).add("washington, d.c.");
