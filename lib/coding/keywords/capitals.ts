/** Seats of governments, where agencies file what happened elsewhere; English names in small letters. */
export const CAPITALS = new Set(
  `hanoi,beijing,washington,washington d.c.,tokyo,seoul,bangkok,manila,jakarta,vientiane,phnom penh,kuala lumpur,singapore,new delhi,moscow,paris,london,berlin,
  brussels,canberra,wellington,ottawa,rome,madrid,lisbon,warsaw,prague,budapest,stockholm,helsinki,oslo,copenhagen,vienna,bern,athens,ankara,cairo,pretoria,havana,
  brasilia,buenos aires,santiago,lima,mexico city,nay pyi taw,naypyidaw,dhaka,colombo,islamabad,kathmandu,ulaanbaatar,astana,tashkent,minsk,kyiv,bucharest,sofia,
  bandar seri begawan,dili,riyadh,abu dhabi,doha,tehran,jerusalem,taipei,pyongyang,putrajaya,the hague,dublin,vilnius,riga,tallinn`
    .split(",")
    .map((name) => name.trim()),
);
