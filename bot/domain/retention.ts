/** Days after the last message at which a conversation is forgotten. Long enough for a dossier, short enough to promise. */
export const CONVERSATION_DAYS = 30;
