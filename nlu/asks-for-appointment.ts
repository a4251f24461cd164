/** "Bonjour, je voudrais prendre un rdv pour...": the wish opens the message, whatever it is about then. */
const WISH =
  /^[\s,.!]*(?:(?:bonjour|bonsoir|bjr|slt|salut|coucou|madame|monsieur)[\s,.!]+)*(?:(?:je|j['’]?)\s*(?:voudrais|voudrai|veux|veu|souhaite|souhaiterais|aimerais|aimerai)\s+|(?:est[- ]ce que )?(?:j ?e? ?(?:peux|peu|pourrais)|puis[- ]je|(?:on|c est) (?:peut|possible de?|possible d['’]))\s+|(?:j['’]?ai |g |ai )?besoin (?:d['’]?\s*|de )|il me (?:faut|faudrait)\s+)?(?:(?:prendre|prend|pren|avoir|obtenir|demander|fixer)\s+)?(?:un |1 |une |des? |d['’]|dun )?(?:autre |nouvo |nouveau )?(?:rdv|rendez[- ]?vous|rendé ?vous|randevou)(?!\p{L})/iu;

/** Appointments that are not ours to give: the person has, or cannot get, one elsewhere. */
const ELSEWHERE =
  /pr[ée]fecture|doctolib|m[ée]decin|docteur|dentiste|h[ôo]pital|sp[ée]cialiste|ophtalmo|kin[ée]|banque|garage/iu;

export function asksForAppointment(text: string): boolean {
  return WISH.test(text) && !ELSEWHERE.test(text);
}
