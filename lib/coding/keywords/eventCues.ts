/**
 * Words that say that something took place, as `kind | phrases`, in small letters. `strong` ones carry a sentence: a
 * person did it. `weak` ones name it.
 */
export const STRONG_CUES_EN = `
meeting|met,worked with,works with,meeting with,met bilaterally,held an exchange,granted an audience,gave an audience,was hosted by,sat down for,sat down at,sat down in,sat down on,sat down together,sits down with,sit down with,dined with,lunched with,had lunch with,had dinner with,hosted lunch,hosted a working lunch,hosted a banquet,received a courtesy call,receives a courtesy call,received a delegation,paid courtesy calls,pays courtesy calls,paid a courtesy call to,made a courtesy call,held a conversation,exchanged views with,held separate meetings,had an exchange,met with,had a separate meeting,had separate meetings,had a meeting with,had meetings,had bilateral meetings,has met,have met,had talks over,meets,meets with,meet,meet with,had a meeting,held a meeting,hold a meeting,holds a meeting,held a bilateral meeting,held meetings,received,receives,receive,was received by,hosted a reception,hosts a reception,welcomed,welcomes,hosted,hosts,paid a courtesy call,paid a courtesy visit,pays a courtesy call,called on,calls on,paid a call on,had a working session,held a working session,sat down with,met separately,met in,conferred with,granted a reception,gave a reception,hosted a luncheon,hosted a dinner,held a bilateral,had an audience,held an informal meeting,held a trilateral meeting
talks|held talks,opened talks,began talks,started talks,concluded talks,ended talks,finished talks,in talks with,talked with,had discussions with,held a discussion,holding discussions,met for talks,meets for talks,sat for talks,held consultations,hold consultations,holds consultations,had consultations,hold talks,holds talks,had talks,held official talks,held high-level talks,holds official talks,held bilateral talks,talks were held,held discussions,had discussions,held summit talks,hold summit talks,chaired talks,chairs talks,held a round of talks,held extensive talks,held in-depth talks,held formal talks,in talks,holding talks,held one-on-one talks,exchanged views in talks
call|spoke by phone,spoke by telephone,talked by phone,talks by phone,talked by telephone,held phone talks,hold phone talks,held a phone call,had a phone call,held a telephone conversation,had a telephone conversation,held telephone talks,speaks by phone,spoke on the phone,spoke over the phone,speak by phone,had a phone conversation,held a phone conversation,talked over the phone,telephoned,phoned,held a video call,talked on the phone,had a call,spoke with,spoke to
signing|signed,sign,signs,inked,exchanged a memorandum,exchanged memorandums,exchanged memoranda,exchanged the memorandum,exchanged documents,exchanged cooperation documents,exchanged a letter of intent,exchanged letters of intent,exchanged agreements,exchanged contracts,exchanged notes,exchanged diplomatic notes,exchanged protocols,exchanged an agreement,exchanged instruments of ratification,exchanged MoUs,exchanged an MoU,exchanged signed,put their names to,put pen to paper,put their signatures to,affixed their signatures,initialled,initialed
handover|accepted,turned over,turns over,delivered,delivers,was turned over,were turned over,were delivered,received the remains,gave,gifted,handed over,hands over,hand over,was handed over,were handed over,repatriated,transferred,donated,presented,returned
project|launched,launches,broke ground,kicked off,inaugurated,began work,cut the ribbon,cuts the ribbon,cut the first sod,laid the foundation stone,laid the first stone,laid the cornerstone,unveiled
exercise|conducted,carried out,sailed,joint patrol,conducted a joint patrol,staged
port-call|docked,docks,called at,calls at,makes a port call,dropped anchor,sailed into,arrived at,made a port call,pulled into,moored,anchored,berthed
visit|called off a visit,will travel to,to travel to,will fly to,flies to,heads to,will head to,undertake a visit,undertake an official visit,embark on a visit,embarks on a visit,embarked on a visit,travelled to,traveled to,travels to,paid a visit,paid an official visit,pays a visit,paid a state visit,is paying,began a visit,begins a visit,started a visit,starts a visit,arrived in,arrives in,arrive in,arrives at,arrive at,wrapped up,concluded a visit,concludes a visit,concluded his visit,left hanoi,visited,visits,visit,kicked off a visit,pay an official visit,pay a state visit,pay a visit,pay a working visit,arrived,ended his visit,will visit,to visit
dialogue|have held,ran from,ran between,lasted from,spanned,is taking place,are taking place,was convened,was organised,was organized,was co-chaired,was opened,was hosted,were hosted,was launched,took part in,have concluded,has concluded,ended,came to a close,closed,completed,met in the framework,got together,assembled,have gathered,met at,have convened,convene,has held,presided,got under way,gets under way,got underway,kicked off,commenced,commences,has commenced,began,begins,opened,concludes,met for,jointly held,jointly organised,jointly organized,marked,co-chaired,cochaired,jointly chaired,chaired jointly,co-chair,chaired,co-hosted,convened,took place,was held,were held,held,opened,is held,hold,holds,will be held,wrapped up,concluded,gathered,has been held,have held,takes place,be held
statement|summoned,summons,lodged a protest,filed a protest,filed a diplomatic protest,lodged a diplomatic protest,lodged solemn representations,issued a statement,released a statement,issued a joint statement,protested,condemned,rejected,reiterated at a press conference
`;

const MANNERS =
  "wide-ranging/candid/frank/fruitful/productive/constructive/substantive/friendly/cordial/warm/in-depth/brief/short/useful/good/very good/excellent/lengthy/comprehensive/detailed/open/positive/closed-door/one-on-one/private/informal/working/pull-aside/follow-up/extensive/broad/thorough/introductory/separate/restricted/face-to-face/meaningful/valuable/substantial/open and frank/frank and constructive/friendly and constructive";
/** Meetings with how they were: "had a wide-ranging discussion", "held frank talks"; each choice with each. */
export const MANNERED_CUES_EN: readonly (readonly [kind: string, pattern: string])[] = [
  ["talks", `(had/held/has had/have had) (a/an) (${MANNERS}) discussion`],
  ["talks", `(had/held/has had/have had/hold/holds) (${MANNERS}) (talks/discussions)`],
  ["meeting", `(had/held/has had/have had) (a/an) (${MANNERS}) (conversation/exchange/meeting/session)`],
];

export const STRONG_CUES_VI = `
meeting|gặp,họp theo,họp riêng,họp ba bên,họp bốn bên,yết kiến,tiếp xúc với,có buổi họp,có cuộc họp,họp trực tuyến với,chủ trì tiếp đón,đã hội kiến,đã có cuộc gặp,đã có buổi tiếp,vừa có cuộc gặp,vừa gặp,gặp và làm việc,có cuộc tiếp xúc,tiếp xúc song phương,có cuộc gặp làm việc,đã đến chào,đã làm việc với,có cuộc trao đổi,trao đổi với,thân mật tiếp,ăn trưa làm việc,chiêu đãi,đã gặp,có cuộc gặp,có buổi gặp,gặp gỡ,gặp song phương,hội kiến,tiếp,đã tiếp,tiếp xã giao,có buổi tiếp,có cuộc tiếp,chào xã giao,đến chào,tới chào,chào,tiếp kiến,tiếp thân mật,gặp làm việc,có cuộc làm việc,làm việc với,có buổi làm việc,đón tiếp,gặp mặt,tiếp và làm việc,chủ trì tiếp,tiếp đoàn,có cuộc gặp song phương,cuộc gặp
talks|hội đàm,tiến hành hội đàm,đã hội đàm,có cuộc hội đàm,chủ trì hội đàm,đồng chủ trì hội đàm,dẫn đầu đoàn hội đàm,cuộc hội đàm,đàm phán
call|điện đàm,có cuộc điện đàm,đã điện đàm,cuộc điện đàm,trao đổi qua điện thoại
signing|ký,ký kết,đã ký,lễ ký,đặt bút ký,ký tắt
handover|bàn giao,lễ bàn giao,trao trả,lễ trao trả,đón nhận hài cốt,giao nhận hài cốt,tiếp nhận hài cốt,trao tặng,hồi hương,tiếp nhận,lễ tiếp nhận,trao,lễ trao
project|hợp long,thông xe,lễ thông xe,khai trương,lễ khai trương,thông tuyến,khai thông,công bố mở,công bố nâng cấp cửa khẩu,công bố cặp cửa khẩu,mở cặp cửa khẩu,mở chính thức cặp cửa khẩu,lễ công bố mở,lễ công bố cặp cửa khẩu,lễ hợp long,lễ thông cầu,lễ thông đường,lễ đưa vào vận hành,đưa vào vận hành,lễ vận hành,gắn biển,khởi công,khánh thành,khởi động,lễ khởi công,ra mắt,phát động,cắt băng,cắt băng khánh thành,động thổ,đặt viên đá đầu tiên
exercise|thực hành các bài tập,thực hành bài tập,thực hành các nội dung,luyện tập,buổi diễn tập,tuần tra song phương,đã tuần tra,đã tuần tra liên hợp,luyện tập chung,đã luyện tập chung,huấn luyện chung,đã huấn luyện chung,diễn tập,tập trận,tập trận chung,diễn tập chung,tuần tra liên hợp,tuần tra chung,tiến hành tuần tra
port-call|thăm hữu nghị,thăm xã giao,cập cảng,thăm cảng,cập bến,ghé cảng,neo đậu,cập cầu cảng
visit|thăm hữu nghị chính thức,thăm chính thức hữu nghị,hủy chuyến thăm,huỷ chuyến thăm,công du,thăm chính thức,thăm cấp nhà nước,thăm,đến thăm,sang thăm,có chuyến thăm,chuyến thăm,bắt đầu chuyến thăm,tới,kết thúc chuyến thăm,thăm và làm việc,thăm làm việc,lễ đón
dialogue|họp ủy ban,họp tiểu ban,họp nhóm công tác,họp hội đồng,đồng chủ trì,đã khai mạc,đã bế mạc,vừa diễn ra,đang diễn ra,đã được tổ chức,vừa được tổ chức,đã tiến hành,dưới sự đồng chủ trì,dưới sự chủ trì,họp phiên,đã nhóm họp,kết thúc,chủ trì,diễn ra,đã diễn ra,được tổ chức,tổ chức,khai mạc,đã tổ chức,tiến hành,phối hợp tổ chức,bế mạc,đã họp,họp với,họp tại,nhóm họp,đồng chủ tọa,sẽ diễn ra
statement|trao công hàm,gửi công hàm,triệu tập đại sứ,họp báo,ra tuyên bố,phản đối,bác bỏ,phát biểu tại họp báo
`;

/** What a meeting is called, by kind; the longest phrase counts. */
export const NOUN_CUES_EN = `
dialogue|dialogue,dialogues,strategic dialogue,policy dialogue,ministerial dialogue,2+2
consultation|consultation,consultations,political consultation,political consultations,consultation mechanism
committee|committee,working group,joint working group,task force meeting,joint committee,steering committee,commission,joint commission,intergovernmental committee,council meeting,subcommittee,sub-committee,cooperation committee
summit|summit,leaders' summit,trilateral summit
call|call with,call between,video call,videoconference,video conference,video talks,telephone,telephone call,telephone conversation,phone talks,telephone talks,phone conversation
signing|signing ceremony,signing of
handover|honorable carry,honourable carry,honorable carry ceremony,dignified transfer,repatriation,handover ceremony,hand-over ceremony,handing-over ceremony,repatriation ceremony,handover,transfer ceremony,donation ceremony,presentation ceremony
project|ground-breaking ceremony,ground breaking ceremony,ribbon-cutting ceremony,inaugural ceremony,commissioning ceremony,topping-out ceremony,groundbreaking ceremony,launching ceremony,inauguration,launch ceremony,kick-off ceremony
exercise|exercise,exercises,joint patrol,drill,drills,joint exercise,naval exercise,joint training,table-top exercise,maritime cooperative activity
port-call|port call,port visit,ship visit,goodwill visit
visit|state visit,official visit,working visit,visit,official friendship visit,trip,working trip,tour,stay
talks|talks,negotiations,discussions,negotiation,round of negotiations
meeting|forum,conference,roundtable,round table,seminar,workshop,encounter,meeting,reception,courtesy call,working session,bilateral meeting,audience
statement|press conference,press briefing,statement
`;

export const NOUN_CUES_VI = `
dialogue|đối thoại,đối thoại chính sách,đối thoại chiến lược
consultation|tham khảo chính trị,tham vấn,tham vấn chính trị
committee|ủy ban hỗn hợp,uỷ ban hỗn hợp,ủy ban liên chính phủ,ủy ban chỉ đạo,phiên họp ủy ban,ủy ban hợp tác,ủy ban liên hợp,ủy ban công tác,ủy ban công tác liên hợp,ủy ban chuyên trách,ủy ban phối hợp,nhóm công tác,nhóm làm việc,tiểu ban,kỳ họp,khóa họp,phiên họp
summit|hội nghị cấp cao,hội nghị thượng đỉnh,thượng đỉnh
call|điện đàm,cuộc điện đàm
signing|lễ ký,lễ ký kết
handover|lễ bàn giao,lễ trao trả,lễ tiếp nhận,lễ trao,lễ trao tặng,bàn giao,lễ giao nhận,lễ đón nhận,lễ hồi hương,lễ truy điệu
project|lễ khởi công,lễ khánh thành,lễ khởi động,lễ công bố,lễ khai trương,lễ thông xe,lễ thông quan,lễ thông tuyến,lễ động thổ,lễ ra mắt,lễ phát động
exercise|diễn tập,cuộc tập trận,tập trận,tập trận chung,diễn tập chung,cuộc diễn tập,tuần tra liên hợp,tuần tra chung
port-call|thăm cảng,thăm xã giao cảng
visit|chuyến thăm,thăm chính thức,thăm cấp nhà nước,chuyến công tác,chuyến thăm chính thức,chuyến thăm làm việc,thăm làm việc
talks|hội đàm,đàm phán,vòng đàm phán
meeting|diễn đàn,tọa đàm,toạ đàm,hội thảo,cuộc tiếp xúc,cuộc gặp,buổi tiếp,buổi gặp,buổi làm việc,cuộc gặp gỡ,hội kiến
statement|họp báo,tuyên bố
`;

/** Before a person: named, not there. In small letters; a phrase of the words just before the name or office. */
export const MENTION_WORDS_EN = `results of talks with,results of his talks with,results of her talks with,outcome of talks with,outcomes of his talks with,earlier talks with,previous meeting with,last meeting with,recent meeting with,recent talks with,phone call with president,hand-written letter from,a letter from,in memory of,tribute to,tributes to,paid tribute to,special envoy of,envoy of,assistant to,adviser to,advisor to,aide to,secretary to,wife of,spouse of,widow of,son of,daughter of,portrait of,statue of,mausoleum of,at the invitation of,at the request of,on the orders of,under the leadership of,meeting with former,invited,invite,invites,inviting,invitation of,invitation from,invitation extended by,invitation to,invitations to,greetings of,greetings from,greetings to,regards of,regards from,regards to,wishes to,wishes of,wishes from,
best wishes from,best wishes to,behalf of,message from,message of,message to,letter from,letter of,letter to,letters from,letter by,late,former,visit of,visit by,visits by,visits of,visit to vietnam by,thanked,thanks to,thank,
sympathy to,condolences to,congratulated,congratulations to,congratulate,election of,passing of,death of,statement by,remarks by,proposal of,proposed by,initiated by,instructions of,direction of,guidance of,leadership of,
by then,successor to,succeeded,replaced,administration of,government of,agreed between,understandings between,common perceptions of,quoted,quoting,according to,told,said,added,announced by,spokesman,spokesperson,spokeswoman,briefed by,
appointed by,signed by,since,predecessor,cited,convey,conveyed,conveying,relay,relayed,extend,extended,trip by,trip of,visit last year by,message of congratulations to,gift from,gift to,regards`;

export const MENTION_WORDS_VI = `kết quả hội đàm với,kết quả cuộc hội đàm với,kết quả cuộc gặp với,kết quả cuộc điện đàm với,cuộc gặp trước đó với,tưởng niệm,tưởng nhớ,viếng,trao thư của,trình thư của,đặc phái viên của,đặc phái viên,phái viên của,trợ lý của,thư ký của,cố vấn của,đại diện của,phu nhân của,phu nhân,con trai,con gái,gia đình,lăng,tượng đài,mời,lời mời của,nhận lời mời của,theo lời mời của,lời mời tới,gửi lời,chuyển lời,lời thăm hỏi của,lời thăm hỏi tới,lời chào của,lời chào tới,lời chúc của,lời chúc tới,lời hỏi thăm của,lời hỏi thăm tới,thăm hỏi của,thăm hỏi tới,hỏi thăm,thay mặt,thư của,thư gửi,thông điệp của,cố,nguyên,
chuyến thăm của,chuyến thăm việt nam của,chuyến thăm trung quốc của,chuyến thăm hoa kỳ của,chuyến thăm mỹ của,cảm ơn,chúc mừng,chia buồn với,chia buồn tới,theo,người phát ngôn,ủy quyền của,chỉ đạo của,lãnh đạo của,đề xuất của,sáng kiến của,phát biểu của,bổ nhiệm,kế nhiệm,tiền nhiệm,
dưới sự lãnh đạo của,trân trọng chuyển lời của,lời hỏi thăm sức khỏe của,nhận thức chung của,điện mừng của,điện mừng tới,lời thăm hỏi thân thiết của,trân trọng mời,ý kiến của,chuyển lời thăm hỏi của,chuyển lời hỏi thăm của,chuyển lời chúc mừng của,gửi lời thăm hỏi tới,gửi lời chúc tới,gửi lời chúc mừng tới`;

/** What makes a sentence speak of another time: "in 2023", "last year" and the like need no word; these are further ones. */
export const PAST_WORDS_EN = `last met,last held,last spoke,last visited,last hosted,last sat,last talked,most recently,at that time,at the time,last year's,last time,the last time,then led,earlier round,past year,last year,last month,last week,last december,last september,years ago,year ago,months ago,previously,in the past,earlier this year,earlier this month,back in,recalled,recalling,recall,was established,were established,since its establishment,previous,previous round,last round,last held,historic visit,recent visit,recent visits,following the visit,after the visit,last meeting,had met,had held,had visited,had been,had led,had received,was elevated,were elevated,normalised,normalized,his last visit,this follows,comes after,came after,came weeks after,comes weeks after,days after,weeks after,in an earlier,day after,came one day after,his trip came,her trip came,their encounter,his previous,her previous`;
export const PAST_WORDS_VI = `gần đây nhất,mới đây nhất,từng thăm,từng đến,từng tới,từng gặp,từng tiếp,từng ký,đã từng,lần gần nhất,vòng gần nhất,phiên gần nhất,kỳ họp gần nhất,cuộc họp gần nhất,khi đó,hồi đầu năm,năm qua,năm ngoái,tháng trước,tuần trước,năm trước,trước đây,hồi tháng,hồi năm,thời gian qua,lần trước,kỳ trước,phiên trước,nhắc lại,chuyến thăm lịch sử,vừa qua,sau chuyến thăm,kể từ`;
export const FUTURE_WORDS_EN = `will,is scheduled to,are scheduled to,is expected to,are expected to,is to,are to,is set to,are set to,is slated to,plans to,plan to,agreed to hold,next round,next meeting,next session,next dialogue,next year,next month,next week,upcoming,forthcoming,to be held,would,later this month,later this year,in the coming,looks forward,look forward,looking forward,due to,next destination,next stop,is expected,are expected,expected in,expected to,goes on to,go on to,travels on to,continue to,is due in,is due to,are due to`;
export const FUTURE_WORDS_VI = `sẽ,dự kiến,kế hoạch,nhất trí tổ chức,lần tới,kỳ tới,phiên tới,năm sau,năm tới,tháng tới,sắp tới,thời gian tới,tuần tới,mong muốn,mong đợi,chặng tiếp theo,dự kiến diễn ra,điểm dừng tiếp theo`;
/** Before a meeting's name: the report's own event is another one. */
export const ASIDE_WORDS_EN = `sidelines of,margins of,sideline of,occasion of,framework of,within,ahead of,prior to,before,after,following,preparations for,prepare for,preparation for,attend,attending,attended,participating in,participate in,participated in,to co-chair,outcomes of,results of,since,part of,in the lead-up to,on the eve of,implementing,implement,agreed at,reached at,as part of,host the,successfully host,hosting of,to join,joining,joined,organise,during,held during,in response to,visit for`;
export const ASIDE_WORDS_VI = `bên lề,nhân dịp,trong khuôn khổ,trước thềm,trước khi,sau khi,tham dự,dự lễ,để dự,tham gia,chuẩn bị cho,chuẩn bị,kể từ,đạt được tại,để đồng chủ trì,triển khai,thực hiện,đăng cai,tổ chức thành công,tại khuôn khổ,trong thời gian`;
