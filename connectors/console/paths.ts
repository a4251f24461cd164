/** The aidants' page. */
export const CONSOLE_PATH = '/aidant';

/** Where the browser of an aidant who connects their account of the other agenda comes back; declared over there, to the letter. */
export const AGENT_BACK_PATH = '/aidant/rdv-service-public/retour';
