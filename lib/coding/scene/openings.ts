/**
 * Opens what was said at one of several meetings: "At the meeting with", "In a separate encounter", "Sitting down with", "With President
 * X:", "Tại cuộc gặp với", "Trao đổi với", "Với Tổng thống". Bounded.
 */
export const OPENS_MEETING =
  /^(?:[*•+–—-]\s)?(?:(?:at|in|during|over|on)\s(?:the|his|her|a|an|another|their)\s(?:\p{L}{2,14}\s){0,3}(?:meetings?|talks|conversation|discussions?|session|reception|encounter|call|exchange|audience|breakfast|lunch|dinner)|(?:(?:also|then|later|separately|earlier),?\s)?(?:meeting|receiving|welcoming|greeting|hosting|talking|speaking|conferring|sitting down|catching up|exchanging views|holding talks)(?:\s(?:with|to))?|with|(?:cũng\s)?(?:tại|trong)\s(?:các\s)?(?:cuộc|buổi)?\s?(?:gặp|hội đàm|tiếp|trao đổi|làm việc|tiếp xúc|hội kiến|điện đàm)(?:\svới)?|gặp|tiếp|gặp gỡ|tiếp xúc|hội kiến|hội đàm với|trao đổi với|làm việc với|với|còn với)[\s,:]/iu;
