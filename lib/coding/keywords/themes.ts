/**
 * Keywords of each theme of `data/themes.json` in both languages, by comma, in small letters; a phrase that begins with a
 * capital counts only with a capital. Whole words: plurals stand beside singulars. Own list.
 */
export const THEME_KEYWORDS: Readonly<Record<string, string>> = {
  "war-legacy":
    "war legacies,consequences of war,settling the consequences of war,wartime legacies,hậu quả chiến tranh,hậu quả sau chiến tranh,vết thương chiến tranh,since the war ended,war legacy,war legacies,legacies of war,legacy of war,war legacy issues,post-war remediation,war aftermath,aftermath of the war,war consequences,consequences of war,consequences of the war,overcoming war,post-war,hậu quả chiến tranh,khắc phục hậu quả chiến tranh,di sản chiến tranh,hậu quả bom mìn",
  dioxin:
    "bien hoa,biên hòa,dioxin,agent orange,dioxin-contaminated,dioxin remediation,chất độc da cam,chất da cam,tẩy độc,xử lý dioxin,nhiễm dioxin,sân bay Biên Hòa,Bien Hoa airbase,Bien Hoa airport,Bien Hoa air base",
  uxo: "uxo,unexploded ordnance,unexploded bombs,explosive remnants,bombs and mines,landmines,landmine,mine clearance,bomb and mine clearance,mine action,demining,post-war bombs,explosive ordnance,bom mìn,vật nổ,rà phá bom mìn,vật liệu nổ,hành động mìn",
  "mia-accounting":
    "americans missing in action,missing from the war,american personnel missing,remains believed to be those of,missing americans,american serviceman,american servicemen,us servicemen,u.s. servicemen,accounting for american,unaccounted for,remains of missing,quân nhân mỹ,quân nhân hoa kỳ,mia,missing in action,missing american servicemen,missing us servicemen,missing u.s. servicemen,us servicemen missing,american servicemen missing,fullest possible accounting,pow/mia,missing personnel,missing soldiers,prisoners of war,remains of us servicemen,remains of american servicemen,excavation campaigns,joint excavations,joint field activities,dpaa,quân nhân mỹ mất tích,quân nhân hoa kỳ mất tích,người mỹ mất tích,hài cốt quân nhân mỹ,hài cốt quân nhân hoa kỳ,tìm kiếm quân nhân,mất tích trong chiến tranh,tìm kiếm người mất tích",
  "war-remains":
    "hài cốt quân tình nguyện,quân tình nguyện,vietnamese soldiers still missing,remains of vietnamese,vietnamese soldiers missing,remains of vietnamese soldiers,remains of vietnamese martyrs,remains of fallen soldiers,remains of vietnamese volunteer soldiers,vietnamese soldiers' remains,remains of martyrs,martyrs' remains,fallen soldiers,search for and repatriation of,repatriation of remains,soldiers' remains,volunteer soldiers and experts,remains of vietnamese volunteer,hài cốt liệt sĩ,hài cốt liệt sỹ,hài cốt bộ đội,hài cốt quân tình nguyện,quy tập hài cốt,quy tập và hồi hương,liệt sĩ,liệt sỹ,hài cốt bộ đội việt nam",
  "war-relics":
    "mementos,war documents,relics,kept by american veterans,kỷ vật,documents and war relics,diary,diaries,war relics,war relic,war artifacts,war artefacts,wartime artifacts,wartime relics,war mementos,war memorabilia,kỷ vật chiến tranh,kỷ vật,di vật chiến tranh,di vật",
  "disability-support":
    "people with disabilities,persons with disabilities,disability support,disability assistance,disabled people,victims of agent orange,agent orange victims,người khuyết tật,nạn nhân chất độc da cam,nạn nhân da cam",
  maritime:
    "maritime issues,maritime cooperation,maritime affairs,sea-related issues,sea issues,issues at sea,maritime issue,maritime differences,cooperation at sea,maritime domain,vấn đề biển,vấn đề trên biển,hợp tác trên biển,hợp tác biển,các vấn đề trên biển,lĩnh vực trên biển,trên biển",
  unclos:
    "un convention on the law of the sea,1982 un convention on the law of the sea,united nations convention on the law of the sea,công ước liên hợp quốc về luật biển,công ước của liên hợp quốc về luật biển,unclos,convention on the law of the sea,law of the sea,công ước luật biển,luật biển,công ước liên hợp quốc về luật biển",
  coc: "code of conduct in the south china sea,coc,code of conduct,Code of Conduct,COC,bộ quy tắc ứng xử,bộ quy tắc về ứng xử",
  "sea-disputes":
    "disagreements at sea,differences over the sea,delimitation line,exclusive economic zones,maritime boundary,ren'ai jiao,ren'ai reef,arbitral award,disputes in the east sea,situation at sea,status quo by force,đường phân định,bất đồng trên biển,tranh chấp bằng biện pháp hòa bình,south china sea,east sea,bien dong sea,bien dong,disputes at sea,maritime disputes,maritime dispute,territorial disputes,sovereignty disputes,sea disputes,differences at sea,control differences at sea,hoang sa,truong sa,paracel,spratly,spratlys,paracels,second thomas shoal,scarborough shoal,east sea issue,delimitation,senkaku,biển đông,hoàng sa,trường sa,tranh chấp trên biển,bất đồng trên biển,tranh chấp chủ quyền,phân định,kiểm soát bất đồng",
  "maritime-security":
    "calm in the south china sea,security and order at sea,dangerous conduct,joint sailing,encounters between ships,illegal activities at sea,an ninh trật tự trên biển,trật tự trên biển,maritime order,joint maritime,stability at sea,patrol boats,maritime law,freedom of the seas,maritime security,security at sea,maritime safety,freedom of navigation,maritime domain awareness,navigation safety,safety of navigation,maritime law enforcement,maritime capacity,overflight,an ninh biển,an ninh hàng hải,an ninh trên biển,tự do hàng hải,an toàn hàng hải,thực thi pháp luật trên biển,nhận thức hàng hải",
  "coast-guard":
    "coast guard cutter,cutter,coast guard training,coast guard,coast guards,coastguard,cảnh sát biển,tuần duyên,hải cảnh",
  fisheries:
    "common fishery zone,illegal-fishing,fishing order,vùng đánh cá,thả giống,nguồn lợi thủy sản,fisheries,fishery,fishing vessels,fishermen,fishing boats,fishing,iuu,iuu fishing,seafood,aquatic products,yellow card,illegal fishing,nghề cá,thủy sản,ngư dân,tàu cá,đánh bắt,thẻ vàng,khai thác iuu,hải sản",
  "ocean-economy":
    "ocean economy,blue economy,marine economy,maritime economy,marine science,sustainable ocean,marine environment,marine environmental protection,ocean conference,offshore oil,oil and gas cooperation at sea,kinh tế biển,kinh tế đại dương,kinh tế biển xanh,môi trường biển,bảo vệ môi trường biển,đại dương",
  "joint-patrol":
    "joint patrol,joint patrols,joint patrolling,coordinated patrol,coordinated patrols,tuần tra chung,tuần tra liên hợp,tuần tra song phương",
  defence:
    "defence cooperation,ministry of defence,defence ministries,two militaries,two armies,quân đội,hai quân đội,defense ministries,lực lượng vũ trang,armed forces,border defence,quốc phòng biên giới,bộ trưởng quốc phòng,defence cooperation,defense cooperation,defence ties,defense ties,defence relations,defense relations,defence relationship,defense relationship,military cooperation,military-to-military,defence and security,defense and security,security and defense,security and defence,defence-security,defense-security,defence partnership,defense partnership,military ties,bilateral defence,bilateral defense,national defence,national defense,hợp tác quốc phòng,quan hệ quốc phòng,quốc phòng - an ninh,quốc phòng-an ninh,quốc phòng,quân sự",
  "defence-dialogue":
    "defence policy dialogue,defense policy dialogue,defence dialogue,defense dialogue,defence strategic dialogue,defense strategic dialogue,defence consultation,defense consultations,defence talks,defense talks,defence dialogue mechanisms,defence policy dialogues,defence strategy dialogue,defence dialogues,defense dialogues,defence ministers,defense ministers,đối thoại quốc phòng,đối thoại chính sách quốc phòng,đối thoại chiến lược quốc phòng,tham vấn quốc phòng,đối thoại quốc phòng thường niên",
  "defence-industry":
    "defence industry,defense industry,defence industrial,defense industrial,defence industries,military technology,defence technology,defence equipment,defense equipment,defense trade,co-production,shipbuilding,công nghiệp quốc phòng,công nghiệp an ninh,trang thiết bị quốc phòng,công nghệ quốc phòng",
  "military-training":
    "hợp tác đào tạo,đào tạo sĩ quan,đào tạo cán bộ,huấn luyện,diễn tập chung,diễn tập cứu hộ,joint exercises,military exercises,pilot training,training of pilots,training for officers,train officers,courses for officers,english-language courses,damage-control training,training places,bilateral exercise,army exercise,military exercise,học bổng mỗi năm cho sĩ quan,sĩ quan việt nam,joint drills,đào tạo cán bộ quân đội,huấn luyện chung,cadets,military training,officer training,training of officers,personnel training,training cooperation,defence training,exchange of cadets,military education,training for officers,joint training,joint exercise,joint exercises,training and exercises,đào tạo sĩ quan,đào tạo quân sự,đào tạo cán bộ,học viên quân sự",
  peacekeeping:
    "peacekeeping,peace-keeping,un peacekeeping,peacekeepers,peacekeeping operations,gìn giữ hòa bình,gìn giữ hoà bình",
  "military-medicine":
    "military medicine,military medical,military health,field hospital,army medicine,quân y,bệnh viện dã chiến",
  "port-call":
    "naval ships,sending naval ships,warship visits,navy ships to visit,ship visits,port calls,docked,frigate,tàu hải quân,tàu hải quân thăm,thăm hữu nghị,thăm lẫn nhau,tàu hộ vệ,port call,port calls,port visit,port visits,ship visit,ship visits,naval ship visit,docked at,made a port call,visiting ship,cập cảng,tàu thăm,thăm cảng,ghé cảng",
  arms: "lethal weapons,sale of lethal weapons,fighter,fighter jet,combat aircraft,tiêm kích,chuyển giao trang bị,defense equipment,defence equipment,logistics vehicles,equipment transfer,transfer of defense equipment,transfer of defence equipment,arms deal,frigates,submarine,submarines,tàu ngầm,trang bị quốc phòng,official security assistance,trainer planes,transfer of equipment,arms sales,arms embargo,lethal weapons,weapons,fighter jets,aircraft purchase of the military,missile,missiles,trainer aircraft,patrol boats,arms trade,vũ khí,cấm vận vũ khí,tên lửa",
  security:
    "political security,public security,guard political security,an ninh chính trị,bảo vệ an ninh,năng lực cho lực lượng công an,lực lượng công an,internal security,law-enforcement,security cooperation,law enforcement,public security,non-traditional security,security ties,security challenges,public security ministry,ministry of public security,bilateral security,hợp tác an ninh,an ninh phi truyền thống,thực thi pháp luật,công an,bộ công an,bảo đảm an ninh",
  "transnational-crime":
    "fentanyl,illegal migration,people trafficking,trafficking,telecom fraud,online gambling,cross-border crime,tội phạm xuyên biên giới,cybercrimes,đánh bạc trực tuyến,di cư trái phép,scam centres,scam centers,organised crime,organized crime,transnational crime,transnational crimes,transnational organised crime,transnational organized crime,drug trafficking,drug crimes,human trafficking,money laundering,online fraud,online scams,telecom fraud,smuggling,crime prevention,crime prevention and control,fight against crime,fighting crime,combating crime,online gambling,high-tech crime,high-tech crimes,drugs,wildlife trafficking,fugitives,crimes,tội phạm,tội phạm xuyên quốc gia,ma túy,buôn bán người,mua bán người,rửa tiền,lừa đảo trực tuyến,buôn lậu,lừa đảo,tội phạm công nghệ cao",
  "counter-terrorism": "counter-terrorism,counterterrorism,terrorism,anti-terrorism,extremism,chống khủng bố,khủng bố",
  cyber:
    "an ninh mạng,online security,cybersecurity,cyber security,cyber,cybercrime,cyber crime,cyberspace,hanoi convention,network security,an ninh mạng,không gian mạng,tội phạm mạng,an toàn thông tin",
  "border-management":
    "border management,border gates management,land border,border issues,border areas,border area,border line,border markers,border security,border defence,border defense,border guards,border guard,border and territorial,border demarcation,demarcation,border affairs,shared border,common border,border protection,quản lý biên giới,biên giới đất liền,biên giới trên đất liền,biên giới,biên phòng,cột mốc,phân giới,phân giới cắm mốc,biên giới lãnh thổ",
  "political-ties":
    "political trust,mutual political trust,political ties,traditional friendship,bilateral relations,bilateral ties,political relations,lòng tin chính trị,tin cậy chính trị,quan hệ chính trị,quan hệ hữu nghị truyền thống,hữu nghị truyền thống,quan hệ song phương",
  "partnership-upgrade":
    "normalization of diplomatic relations,normalization,establish diplomatic relations,raised to a comprehensive strategic partnership,raise relations,raised their relations,elevated to,raised relations,upgraded to,raised to,upgrade,quan hệ lên đối tác,lên đối tác chiến lược toàn diện,lên đối tác chiến lược,lên đối tác toàn diện,thiết lập quan hệ ngoại giao,establishing diplomatic relations,relations would be raised,upgrade ties,upgrade bilateral ties,upgrading ties,upgrade relations,upgrade bilateral relations,upgrade of ties,elevate ties,elevate relations,elevate bilateral ties,elevating ties,elevating relations,elevated to a comprehensive strategic partnership,upgraded to a comprehensive strategic partnership,upgrade the relationship,elevate the relationship,community with a shared future,raise bilateral ties,establish a strategic partnership,establish a comprehensive strategic partnership,establish a comprehensive partnership,lift bilateral ties,nâng cấp quan hệ,nâng tầm quan hệ,nâng quan hệ,cộng đồng chia sẻ tương lai,thiết lập quan hệ đối tác chiến lược,thiết lập quan hệ đối tác toàn diện",
  "high-level-exchange":
    "high-level exchange of,chuyến thăm chính thức,official visits,exchange visits,high-level exchanges,high-level exchange,high-level visits,high-level contacts,high-level delegations,delegation exchanges,exchange of delegations,exchange of high-level,all-level visits,exchanges of visits,exchange of visits,high-ranking delegations,high-level meetings,all-level delegations,strategic exchanges,state visit,official visit,exchange of all-level,visits at all levels,trao đổi đoàn,tiếp xúc cấp cao,trao đổi đoàn cấp cao,đoàn cấp cao,thăm cấp cao,gặp gỡ cấp cao,tiếp xúc và trao đổi đoàn,các cấp và trao đổi đoàn,thăm cấp nhà nước,thăm chính thức,trao đổi cấp cao,chuyến thăm cấp cao,trao đổi chiến lược",
  "party-ties":
    "organizations of the party,party organizations,party secretaries,two communist parties,party secretary,party channel,party channels,party-to-party,two parties,both parties,communist party of china,ties between the two parties,party relations,inter-party,theoretical exchanges,theory workshop,party congress,national party congress,party building,communist parties,kênh đảng,hai đảng,quan hệ kênh đảng,lý luận,xây dựng đảng,đại hội đảng,đảng cộng sản trung quốc,kênh Đảng,quan hệ đảng,hai Đảng",
  anniversary:
    "năm đoàn kết hữu nghị,celebrate,mark 30 years,years of their strategic partnership,year marking,anniversary,anniversaries,years of diplomatic ties,years of diplomatic relations,years of relations,years since the establishment,year of diplomatic relations,kỷ niệm,kỉ niệm,năm thiết lập quan hệ,năm quan hệ,năm ngày thiết lập,năm bình thường hóa",
  parliamentary:
    "two national assemblies,legislative bodies,the two legislatures,national assemblies,hai quốc hội,kênh quốc hội,kênh nghị viện,giữa hai quốc hội,cooperation between the two parliaments,parliamentary cooperation,chủ tịch quốc hội,lập pháp,national people's congress,parliamentary,parliaments,legislative bodies,legislatures,inter-parliamentary,lawmakers,senators,senate,congress members,members of congress,nghị viện,nghị sĩ,nghị sỹ,liên minh nghị viện,cơ quan lập pháp,thượng viện,hạ viện",
  multilateral:
    "multilateral,multilateral forums,multilateral fora,multilateralism,international forums,regional and international issues,regional forums,multilateral mechanisms,multilateral cooperation,international and regional issues,g20,g7,brics,wto,đa phương,diễn đàn đa phương,diễn đàn khu vực và quốc tế,diễn đàn quốc tế,các vấn đề quốc tế và khu vực,vấn đề khu vực và quốc tế,diễn đàn quốc tế và khu vực",
  asean:
    "asean summits,asean member states,in asean,trong asean,asean,asean's,asean centrality,adMM,admm-plus,vai trò trung tâm của asean",
  un: "UN reform,at the united nations,united nations peacekeeping,un peacekeeping,gìn giữ hòa bình liên hợp quốc,cooperation at the united nations,tại liên hợp quốc,hội đồng bảo an,cơ quan liên hợp quốc,UN agencies,un general assembly,tổng thư ký liên hợp quốc,secretary-general of the united nations,unesco,un security council,un general assembly,hội đồng bảo an",
  apec: "apec",
  mekong:
    "mekong-lancang,lancang-mekong,mekong-us partnership,mekong-u.s. partnership,mekong-japan,mekong cooperation,greater mekong subregion,mekong subregion,mekong sub-region,hợp tác mekong,tiểu vùng mekong,mê công - lan thương,mekong - lan thương,mekong-lan thương",
  "trade-investment":
    "trade and investment,economic and trade,economy and trade,economic cooperation,economic ties,economic links,economic-trade,economic relations,kinh tế - thương mại,kinh tế-thương mại,thương mại và đầu tư,thương mại - đầu tư,thương mại đầu tư,thương mại-đầu tư,hợp tác kinh tế,kinh tế thương mại",
  trade:
    "commercial deals,open wider the market,trade barriers,barriers to trade,wto,commerce,fta,mở cửa cho,thị trường,trade,two-way trade,bilateral trade,trade turnover,trade value,exports,imports,market access,free trade agreement,import,export,trade deficit,trade balance,reciprocal trade,goods,thương mại,kim ngạch,xuất khẩu,nhập khẩu,kim ngạch song phương,hàng hóa,mở cửa thị trường,trao đổi thương mại,thương mại hai chiều,thương mại song phương,thương mại tự do",
  investment:
    "ratify the evipa,evipa,bảo hộ đầu tư,investment protection,loans,yen loans,financing,funding for projects,investment,investments,investors,invest,fdi,investor,oda,enterprises to invest,official development assistance,đầu tư,nhà đầu tư,vốn đầu tư,doanh nghiệp đầu tư,vốn vay",
  tariffs:
    "tariff,tariffs,reciprocal tariff,reciprocal tariffs,countervailing duties,import duties,thuế quan,thuế đối ứng,thuế nhập khẩu,áp thuế",
  "supply-chain":
    "rare earths,cotton supply chains,critical mineral,nickel,khoáng sản chiến lược,supply chain,supply chains,value chains,critical minerals,rare earths,rare earth,chuỗi cung ứng,khoáng sản,đất hiếm,chuỗi giá trị",
  agriculture:
    "soybeans,farm goods,pomelos,limes,passion fruit,pumpkins,strawberries,growers,farmers,trái chanh leo,chanh leo,thanh long,coffee,agriculture,agricultural,agricultural products,farm produce,farming,farm products,rice,fruit,fruits,durian,agro-products,agro-forestry-fishery,halal,nông nghiệp,nông sản,nông lâm thủy sản,gạo,trái cây,sầu riêng,nông-lâm-thủy sản",
  infrastructure:
    "infrastructure,infrastructure connectivity,connectivity,transport connectivity,transport,transportation,strategic connectivity,hạ tầng,cơ sở hạ tầng,kết nối hạ tầng,kết nối giao thông,giao thông,kết nối chiến lược",
  rail: "freight services,freight trains,trains,rail freight,tàu liên vận,railway agreements,urban rail,railway,railways,rail,standard-gauge,high-speed rail,metro,railroad,urban railway,railway lines,đường sắt,khổ tiêu chuẩn,tàu cao tốc,đường sắt cao tốc",
  "road-border-gates":
    "smart border crossings,border crossings,border bridge,cầu biên giới,kết nối cao tốc,cặp cửa khẩu,border trade gates,expressway links,border gate,border gates,smart border gate,smart border gates,expressway,expressways,customs clearance,border crossing,border crossings,cửa khẩu,cửa khẩu thông minh,đường bộ,thông quan",
  "ports-aviation":
    "air routes,airport project,airport projects,new airport,aviation cooperation,seaports,international flights,cảng hàng không,hợp tác hàng không,boeing,airbus,aviation,direct air routes,hàng không,aviation,direct flights,seaports,air links,airlines,air routes,flight routes,direct air,hàng không,đường bay,bay thẳng,cảng biển,chuyến bay thẳng",
  "energy-infrastructure":
    "hạ tầng điện,và điện,xăng dầu,power lines,gas pipelines,power plant,power plants,oil and gas,lng,electricity,power grid,hydropower,liquefied natural gas,power lines,electricity trading,nhà máy điện,dầu khí,truyền tải điện,thủy điện,lưới điện,mua bán điện,khí hóa lỏng",
  "science-technology":
    "science and technology,science-technology,science,technology,high technology,hi-tech,high-tech,space,scientific,khoa học công nghệ,khoa học - công nghệ,khoa học và công nghệ,khoa học-công nghệ,công nghệ cao,vũ trụ,công nghệ",
  semiconductors: "semiconductor,semiconductors,chips,microchips,bán dẫn,vi mạch,chip",
  digital:
    "payment links,digital payment,laser,công nghệ tài chính,digital,digital transformation,digital economy,artificial intelligence,AI,5g,e-commerce,data centres,data centers,fintech,big data,telecommunications,số hóa,chuyển đổi số,kinh tế số,trí tuệ nhân tạo,thương mại điện tử,công nghệ số,viễn thông",
  "nuclear-energy":
    "nuclear power,nuclear energy,nuclear,civil nuclear,atomic energy,điện hạt nhân,năng lượng hạt nhân,hạt nhân,năng lượng nguyên tử",
  innovation: "innovation,startups,start-ups,innovative startups,startup,đổi mới sáng tạo,khởi nghiệp",
  "human-rights":
    "release of a number of people,prisoners of conscience,blogger,rule of law,individual cases,freedom of expression,human rights,freedom of expression,civil society,democracy,nhân quyền,quyền con người,tự do ngôn luận,xã hội dân sự",
  "rights-dialogue":
    "human rights dialogue,human rights dialogues,dialogue on human rights,đối thoại nhân quyền,đối thoại về nhân quyền,đối thoại quyền con người",
  religion:
    "religion,religious,religious freedom,freedom of religion,freedom of belief,religions,belief,church,tôn giáo,tín ngưỡng,tự do tôn giáo",
  labour:
    "labour rights,labor rights,trade unions,freedom of association,forced labour,forced labor,workers' rights,ilo,child labour,child labor,quyền lao động,công đoàn,lao động cưỡng bức,quyền của người lao động",
  "people-to-people":
    "people-to-people,people to people,people's exchanges,friendship exchange,friendship exchanges,local cooperation,locality-to-locality,twinning,sister cities,giao lưu nhân dân,giao lưu hữu nghị,hợp tác địa phương,giữa các địa phương,kết nghĩa",
  education:
    "universities,fulbright university,young people,training courses,con em,thế hệ trẻ,education,education and training,students,universities,university,scholarships,scholarship,training of students,fulbright,giáo dục,giáo dục - đào tạo,giáo dục và đào tạo,giáo dục-đào tạo,sinh viên,học bổng,du học sinh,lưu học sinh,đại học",
  culture:
    "culture,cultural,cultural exchange,cultural exchanges,arts,museum,sports,festival,văn hóa,văn hoá,nghệ thuật,thể thao,bảo tàng",
  tourism:
    "tourism,tourists,tourist,visa exemption,visitors,visa-free,visa waiver,du lịch,du khách,miễn thị thực,khách du lịch",
  health:
    "health cooperation,health care,public health,in health,and health,health sector,healthcare,phục hồi chức năng,y tế,doctors,pharmaceutical,pharmaceuticals,khám chữa bệnh,vaccines,healthcare,health care,vaccine,vaccines,covid-19,pandemic,pharmaceuticals,public health,y tế,vaccine phòng,vắc-xin,vắc xin,dịch bệnh,covid,dược phẩm,chăm sóc sức khỏe",
  "labour-migration":
    "labour migration,vietnamese workers,guest workers,migrant workers,labour cooperation,labor cooperation,labour export,workers abroad,skilled workers,vietnamese community,overseas workers,interns,trainees,human resources cooperation,phái cử lao động,lao động việt nam,hợp tác lao động,xuất khẩu lao động,người lao động việt nam,thực tập sinh,cộng đồng người việt,cộng đồng việt nam",
  humanitarian:
    "humanitarian,humanitarian issues,humanitarian cooperation,humanitarian assistance,nhân đạo,hợp tác nhân đạo,hỗ trợ nhân đạo,cứu trợ nhân đạo",
  "disaster-response":
    "practiced search and rescue,search-and-rescue,rescue exercises,storms and floods,after the typhoon,after storms,tìm kiếm cứu nạn,diễn tập cứu hộ,bão lũ,cơn bão,sau bão,typhoon yagi,bão yagi,thiên tai,flood relief,cứu hộ cứu nạn,disaster relief,disaster response,natural disasters,natural disaster,typhoon,earthquake,disaster recovery,hadr,disaster prevention,thiên tai,ứng phó thiên tai,lũ lụt,động đất,cứu trợ thảm họa",
  aid: "aid,non-refundable aid,grant aid,donation,donated,donate,relief,emergency aid,development assistance,viện trợ,viện trợ không hoàn lại,trao tặng,quyên góp,hàng cứu trợ,cứu trợ,hỗ trợ khẩn cấp",
  "climate-environment":
    "environment,environmental,environmental protection,biodiversity,green growth,green development,sustainable development,plastic waste,green economy,circular economy,môi trường,bảo vệ môi trường,đa dạng sinh học,tăng trưởng xanh,phát triển bền vững,rác thải nhựa,phát triển xanh,kinh tế xanh,kinh tế tuần hoàn",
  climate:
    "salt water,climate commitments,xâm nhập mặn,đồng bằng sông cửu long ứng phó,net-zero emissions,drought,phát thải,climate change,climate,cop26,cop27,cop28,cop29,cop30,emissions,net zero,net-zero,biến đổi khí hậu,khí hậu,phát thải ròng,phát thải",
  "energy-transition":
    "zero emission,asia zero emission community,just energy transition partnership,phase-down of coal,coal power,energy,năng lượng,energy transition,renewable energy,green energy,clean energy,offshore wind,wind power,solar power,jetp,green transition,energy cooperation,hydrogen,energy security,chuyển đổi năng lượng,chuyển dịch năng lượng,năng lượng tái tạo,điện gió,chuyển đổi xanh,năng lượng sạch,năng lượng xanh,an ninh năng lượng,điện mặt trời",
  "water-mekong":
    "water resources,water security,mekong river,mekong delta,mekong water,water management,cross-border rivers,transboundary water,nguồn nước,sông mekong,sông mê công,đồng bằng sông cửu long,tài nguyên nước,an ninh nguồn nước",
};
