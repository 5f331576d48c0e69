/**
 * How a paper tells behind the news when it was said: "He said this after chairing the consultation with", "She was speaking to
 * reporters after a meeting with", "He said the matter was discussed at his meeting with",
 * "He said this was among the matters discussed during". Bounded.
 */
export const SAID_THIS =
  /^(?:he|she|they|the (?:prime |foreign )?minister|both (?:ministers|leaders)|the (?:two )?(?:ministers|leaders))\s(?:said|told|stated|disclosed|announced|was speaking|were speaking|spoke|made)\s(?:(?:this|so|that|these|the)\s(?:(?:remarks?|announcement|statement|comments?)\s)?)?(?:(?:to|at)\s(?:(?:\p{Lu}?\p{L}{3,12}\s)?reporters|the media|journalists|a (?:joint )?(?:press|news) conference)\s)?(?:(?:here|today|yesterday)\s)?(?:shortly\s)?(?:(?:the|these)\s(?:matters?|issues?|proposals?|decisions?|agreement)\s(?:was|were|had been)\s(?:discussed|raised|agreed(?:\supon)?|reached|decided|made|conveyed)\s(?:at|during|in|when|after)|(?:this|these|it)\s(?:was|were)\s(?:among|one of)\s(?:the\s)?(?:\p{L}{3,9}\s)?(?:matters?|issues?|topics?)\s(?:discussed|raised|touched on)\s(?:at|during|in|when)|after|following|upon)\s(?:(?:he|she|they)\s)?(?:(?:co-)?chair(?:ing|ed)\s|meeting\s|met\s|receiving\s|received\s|holding\s|held\s|hosting\s|hosted\s|(?:an?|his|her|their|the)\s(?:[\p{L}\d-]{2,14}\s){0,3}(?:meeting|talks|discussions?|session|consultations?|dialogue)\s)/iu;
