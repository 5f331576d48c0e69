/**
 * Opens what was said at one of several meetings: "At the meeting with", "In a separate encounter", "Sitting down with", "With President
 * X:", "Tại cuộc gặp với", "Trao đổi với", "Với Tổng thống". Bounded.
 */
export const OPENS_MEETING =
  /^(?:[*•+–—-]\s)?(?:(?:at|in|during|over|on)\s(?:the|his|her|a|an|another|their)\s(?:\p{L}{2,14}\s){0,3}(?:meetings?|talks|conversation|discussions?|session|reception|encounter|call|exchange|audience|breakfast|lunch|dinner)|(?:(?:also|then|later|separately|earlier),?\s)?(?:when\s)?(?:meeting|receiving|welcoming|greeting|hosting|calling on|(?:sitting|catching)\s\p{L}{2,4}|(?:exchanging|holding|having)\s(?:\p{L}{2,14}\s){0,2}\p{L}{4,12}|\p{L}{3,14}ing(?=\s(?:with|to)\s))(?:\s(?:with|to))?|with|(?:cũng\s)?(?:tại|trong)\s(?:các\s)?(?:cuộc|buổi)?\s?(?:gặp|hội đàm|tiếp|trao đổi|làm việc|tiếp xúc|hội kiến|điện đàm)(?:\svới)?|(?:khi\s|trong khi\s)?(?:gặp|tiếp|đón|gặp gỡ|tiếp xúc|hội kiến|hội đàm với|trao đổi với|làm việc với|điện đàm với)(?:\svới)?|với|còn với)[\s,:]/iu;
