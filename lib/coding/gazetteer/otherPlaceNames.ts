/** Places of the data as reports call them, in any case of letters: id | names. */
export const OTHER_PLACE_NAMES = `
ho-chi-minh-city|saigon,sài gòn,hochiminh city,thành phố hồ chí minh,tp hồ chí minh,tp hcm,tphcm,hcmc,hcm city,ho chi minh city,thanh pho ho chi minh,tp ho chi minh
gulf-of-tonkin|beibu gulf,bac bo gulf,gulf of bac bo,vịnh bắc bộ,gulf of tonkin,tonkin gulf
southwest-cay|song tử tây,southwest cay
northeast-cay|song tử đông,northeast cay
washington-dc|washington dc,washington d c
hanoi|ha noi,hà nội
vientiane|viêng chăn,vien chan
havana|la habana
cam-ranh|quân cảng cam ranh,camranh,cam ranh bay
hai-phong|haiphong
da-nang|danang
nha-trang|nhatrang
ha-long|halong,ha long bay,halong bay
da-lat|dalat
quy-nhon|quynhon,qui nhon
`;
