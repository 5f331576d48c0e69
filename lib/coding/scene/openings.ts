/**
 * Opens what was said at one of several meetings: "At the meeting with", "In a separate encounter", "Sitting down with", "With President
 * X:", "Tại cuộc gặp với", "Trao đổi với", "Với Tổng thống". Bounded.
 */
export const OPENS_MEETING =
  /^(?:[*•+–—-]\s)?(?:(?:at|in|during|over|on)\s(?:the|his|her|a|an|another|their)\s(?:\p{L}{2,14}\s){0,3}(?:meetings?|talks|conversation|discussions?|session|reception|encounter|call|exchange|audience|breakfast|lunch|dinner)|(?:(?:also|then|later|separately|earlier),?\s)?(?:when\s)?(?:meeting|receiving|welcoming|greeting|hosting|calling on|(?:sitting|catching)\s\p{L}{2,4}|(?:exchanging|holding|having)\s(?:\p{L}{2,14}\s){0,2}\p{L}{4,12}|\p{L}{3,14}ing(?=\s(?:with|to)\s))(?:\s(?:with|to))?|with|(?:cũng\s)?(?:tại|trong)\s(?:các\s)?(?:cuộc|buổi)?\s?(?:gặp|hội đàm|tiếp|trao đổi|làm việc|tiếp xúc|hội kiến|điện đàm)(?:\svới)?|(?:khi\s|trong khi\s)?(?:gặp|tiếp|đón|gặp gỡ|tiếp xúc|hội kiến|hội đàm với|trao đổi với|làm việc với|điện đàm với)(?:\svới)?|với|còn với)[\s,:]/iu;

/**
 * A meeting that opens a sentence without being its verb: "Receiving", "At a meeting with", "Tiếp", "Tại cuộc hội kiến với". Narrower than
 * what opens one of several meetings, where the lead has counted them. Bounded.
 */
export const OPENING_ACT =
  /^(?:(?:earlier|later|also),?\s)?(?:receiving|meeting(?:\swith)?|hosting|welcoming|talking (?:to|with)|(?:at|in|during) (?:a|an|the|another|his|her|their) (?:separate )?(?:meeting|reception|talks|working session|courtesy call|audience|conversation|call) (?:with|for)|(?:at|in|during) (?:another|a (?:separate|second|further|different)) (?:meeting|reception|session|encounter|conversation),|(?:in|during) (?:separate )?(?:talks|meetings|conversations) with|tiếp|gặp|hội kiến|hội đàm với|làm việc với|tại (?:cuộc|buổi) (?:gặp|gặp gỡ|tiếp|làm việc|hội kiến|hội đàm|tiếp xúc|điện đàm|trao đổi)(?:\s(?:riêng|song phương|cùng ngày|sau đó)){0,2} với|tại (?:một )?(?:cuộc|buổi) (?:gặp|tiếp|làm việc|hội kiến|hội đàm|tiếp xúc|trao đổi) (?:riêng|khác),)(?=\s)/iu;

/** A meeting told by its name: "A meeting between X and Y took place on Tuesday", "Cuộc gặp giữa". Bounded. */
export const MEETING_BETWEEN =
  /^(?:(?:a|the|another)\s)?(?:(?:separate|bilateral|second|working|brief|further)\s)?(?:meetings?|talks|conversation|encounter|discussions?) between(?=\s)|^(?:cuộc|buổi) (?:gặp|làm việc|hội đàm|hội kiến|tiếp xúc|trao đổi|điện đàm) giữa(?=\s)/iu;

/** A meeting by which the event told came about, with who met behind it: "prepared at a meeting in Osaka on July 6 at which X and Y", "cleared by a telephone call last Saturday in which". Bounded. */
export const AT_WHICH =
  /\b(?:at|in|by|during|after|following)\s(?:an?|another|their)\s(?:[\p{L}-]{3,14}\s){0,2}(?<noun>meeting|talks|encounter|session|call|conversation|conference|lunch|dinner)\s[^.;:\n]{2,60}\s(?:at|in|during)\swhich\s/iu;
